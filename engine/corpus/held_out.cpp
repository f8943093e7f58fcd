// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/held_out.h"

#include <unordered_set>

namespace loopwright {

double heldOutDrumPartsInTraining(const std::vector<DrumPart> &parts) {
  std::unordered_set<Hash128, Hash128Hasher> training;
  for (const DrumPart &part : parts)
    if (part.split == Split::train)
      training.insert(part.drums);
  std::int64_t heldOut = 0;
  std::int64_t known = 0;
  for (const DrumPart &part : parts) {
    if (part.split == Split::train)
      continue;
    ++heldOut;
    known += training.count(part.drums) != 0 ? 1 : 0;
  }
  return heldOut == 0 ? 0.0 : static_cast<double>(known) / static_cast<double>(heldOut);
}

double heldOutDrumPartsInTraining(const WindowSet &windows) {
  std::vector<std::vector<BarPattern>> patterns;
  for (const WindowSet::Song &song : windows.songs)
    patterns.push_back(barPatterns(song.roll, windows.layout));
  std::vector<DrumPart> parts;
  for (const WindowSet::Window &window : windows.windows) {
    const auto song = static_cast<std::size_t>(window.song);
    const WindowKeys keys = windowKeys(patterns[song], window.firstBar, windows.bars);
    if (keys.drumsSound)
      parts.push_back({windows.songs[song].split, keys.drums});
  }
  return heldOutDrumPartsInTraining(parts);
}

std::int64_t distinctDrumBars(const WindowSet &windows) {
  std::unordered_set<Hash128, Hash128Hasher> bars;
  std::vector<std::vector<BarPattern>> patterns;
  for (const WindowSet::Song &song : windows.songs)
    patterns.push_back(barPatterns(song.roll, windows.layout));
  for (const WindowSet::Window &window : windows.windows) {
    const BarPattern *first = patterns[static_cast<std::size_t>(window.song)].data() + window.firstBar;
    for (int bar = 0; bar < windows.bars; ++bar)
      if (first[bar].drumsSound)
        bars.insert(first[bar].drums);
  }
  return static_cast<std::int64_t>(bars.size());
}

} // namespace loopwright
