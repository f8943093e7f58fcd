// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/non_loops.h"

#include <algorithm>
#include <set>
#include <unordered_set>

#include "engine/base/random.h"
#include "engine/corpus/roll_blob.h"

namespace loopwright {
namespace {

/// The bars of these places, one after the other; a bar is taken from `second` where the place is not below `border`.
Pianoroll assembled(const Pianoroll &first, const Pianoroll &second, const std::vector<std::int64_t> &places,
                    std::int64_t border, int stepsPerBar) {
  Pianoroll roll(first.steps(), first.columns());
  for (std::size_t bar = 0; bar < places.size(); ++bar) {
    const Pianoroll &from = static_cast<std::int64_t>(bar) < border ? first : second;
    for (int step = 0; step < stepsPerBar; ++step)
      for (int column = 0; column < roll.columns(); ++column) {
        const int target = static_cast<int>(bar) * stepsPerBar + step;
        const int source = static_cast<int>(places[bar]) * stepsPerBar + step;
        if (from.sounding.at(source, column))
          roll.sounding.set(target, column);
        if (from.onset.at(source, column))
          roll.onset.set(target, column);
      }
  }
  return roll;
}

} // namespace

LoopsAndNonLoops makeNonLoops(const WindowSet &loops, std::uint64_t seed) {
  LoopsAndNonLoops made;
  std::unordered_set<std::string> seen;
  std::vector<WindowSet::Window> windows;
  std::set<std::pair<std::int32_t, std::int32_t>> begins;
  for (std::size_t i = 0; i < loops.size(); ++i) {
    const WindowSet::Window &window = loops.windows[i];
    begins.emplace(window.song, window.firstBar);
    Pianoroll roll = loops.loop(i).roll;
    if (seen.insert(packRoll(roll)).second) {
      windows.push_back(window);
      made.loops.push_back(std::move(roll));
    }
  }
  const int stepsPerBar = loops.layout.stepsPerBar();
  const auto bars = static_cast<std::size_t>(loops.bars);
  std::vector<std::int64_t> inOrder(bars);
  for (std::size_t bar = 0; bar < bars; ++bar)
    inOrder[bar] = static_cast<std::int64_t>(bar);
  for (std::size_t i = 0; i < made.loops.size(); ++i) {
    RandomStream random(seed, "non-loops", 0, 0, i);
    const Pianoroll &loop = made.loops[i];
    made.shuffled.push_back(assembled(loop, loop, random.permutation(loops.bars), loops.bars, stepsPerBar));
    const Pianoroll &other = made.loops[static_cast<std::size_t>(random.below(made.loops.size()))];
    const auto border = 1 + static_cast<std::int64_t>(random.below(bars - 1));
    made.mixed.push_back(assembled(loop, other, inOrder, border, stepsPerBar));
    const int later = windows[i].firstBar + 1 + static_cast<int>(random.below(bars - 1));
    const Pianoroll &song = loops.rollOf(windows[i]);
    if ((later + loops.bars) * stepsPerBar <= song.steps() && begins.count({windows[i].song, later}) == 0)
      made.offset.push_back(song.slice(later * stepsPerBar, (later + loops.bars) * stepsPerBar));
  }
  return made;
}

} // namespace loopwright
