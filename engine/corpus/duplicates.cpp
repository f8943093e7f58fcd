// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/duplicates.h"

#include <unordered_map>

namespace loopwright {

void markDuplicates(std::vector<CorpusWindow> &windows) {
  std::unordered_map<Hash128, std::size_t, Hash128Hasher> representatives;
  representatives.reserve(windows.size());
  for (std::size_t i = 0; i < windows.size(); ++i) {
    const auto [place, fresh] = representatives.emplace(windows[i].keys.rotated, i);
    if (!fresh && windows[i].split < windows[place->second].split)
      place->second = i;
  }
  for (std::size_t i = 0; i < windows.size(); ++i) {
    CorpusWindow &window = windows[i];
    const std::size_t first = representatives.at(window.keys.rotated);
    const CorpusWindow &representative = windows[first];
    window.representative = static_cast<std::int64_t>(first);
    if (first == i)
      window.duplicate = DuplicateKind::none;
    else if (window.keys.exact == representative.keys.exact)
      window.duplicate = DuplicateKind::exact;
    else if (window.keys.transposed == representative.keys.transposed)
      window.duplicate = DuplicateKind::transposed;
    else
      window.duplicate = DuplicateKind::rotated;
  }
}

} // namespace loopwright
