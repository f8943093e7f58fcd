// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/family_loops.h"

namespace loopwright {

Result<FamilyLoops> loadFamilyLoops(const Corpus &corpus, const WindowQuery &query) {
  const auto set = corpus.load(query);
  if (!set)
    return tl::unexpected(set.error());
  FamilyLoops loops;
  for (std::size_t i = 0; i < set->size(); ++i) {
    loops.rolls.push_back(set->loop(i).roll);
    loops.families.push_back(set->songs[static_cast<std::size_t>(set->windows[i].song)].family);
  }
  return loops;
}

} // namespace loopwright
