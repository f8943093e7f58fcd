// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/roll_tensor.h"

#include <ATen/Parallel.h>
#include <bitset>

#include "engine/music/roll_notes.h"

namespace loopwright::learning {
namespace {

int lowestBit(std::uint64_t word) {
#if defined(__GNUC__)
  return __builtin_ctzll(word);
#else
  int bit = 0;
  while ((word >> bit & 1U) == 0)
    ++bit;
  return bit;
#endif
}

/// Writes rows [firstStep, firstStep + steps) of a roll into cells [P, T]; columns of the bass move by `shift`.
void fill(float *cells, const BitPlane &plane, int firstStep, int steps, const TrackLayout *bass, int shift) {
  for (int step = 0; step < steps; ++step) {
    const std::uint64_t *row = plane.row(firstStep + step);
    for (int word = 0; word < plane.wordsPerRow(); ++word) {
      for (std::uint64_t bits = row[word]; bits != 0; bits &= bits - 1) {
        int column = word * 64 + lowestBit(bits);
        if (shift != 0 && column >= bass->firstColumn && column < bass->endColumn())
          column += shift;
        cells[column * steps + step] = 1.0F;
      }
    }
  }
}

/// Ones at the states of windows, int64 [N, tracks, T] -> float [N, tracks * kTrackStates, T].
at::Tensor onesAt(const at::Tensor &states) {
  const std::int64_t tracks = states.size(1), steps = states.size(2);
  at::Tensor cells = at::zeros({states.size(0), tracks, kTrackStates, steps}, at::kFloat);
  cells.scatter_(2, states.unsqueeze(2), 1);
  return cells.view({states.size(0), tracks * kTrackStates, steps});
}

/// The states of so many pieces, one after the other: int64 [count, tracks, steps].
template <class StatesOfPiece>
at::Tensor stacked(std::size_t count, const PitchLayout &layout, int steps, const StatesOfPiece &statesOfPiece) {
  at::Tensor states =
      at::empty({static_cast<std::int64_t>(count), static_cast<std::int64_t>(layout.tracks.size()), steps}, at::kLong);
  auto *out = states.data_ptr<std::int64_t>();
  for (std::size_t i = 0; i < count; ++i) {
    const TrackStates one = statesOfPiece(i);
    out = std::copy(one.states.begin(), one.states.end(), out);
  }
  return states;
}

std::vector<Pianoroll> rollsOfStates(const at::Tensor &cells, const PitchLayout &layout) {
  const auto tracks = static_cast<std::int64_t>(layout.tracks.size());
  const at::Tensor best = cells.detach().view({cells.size(0), tracks, kTrackStates, cells.size(2)}).argmax(2);
  std::vector<Pianoroll> rolls;
  for (const TrackStates &states : trackStatesOf(best))
    rolls.push_back(rollOf(states, layout));
  return rolls;
}

} // namespace

std::vector<TrackStates> trackStatesOf(const at::Tensor &states) {
  const at::Tensor plain = states.contiguous();
  const std::int64_t *state = plain.data_ptr<std::int64_t>();
  std::vector<TrackStates> pieces;
  for (std::int64_t i = 0; i < plain.size(0); ++i) {
    pieces.emplace_back(static_cast<int>(plain.size(1)), static_cast<int>(plain.size(2)));
    for (std::uint8_t &one : pieces.back().states)
      one = static_cast<std::uint8_t>(*state++);
  }
  return pieces;
}

at::Tensor statesOfWindows(const WindowSet &set, const std::vector<std::int64_t> &items,
                           const std::vector<int> &shifts) {
  return stacked(items.size(), set.layout, set.steps(), [&](std::size_t i) {
    const WindowSet::Window &window = set.windows[static_cast<std::size_t>(items[i])];
    const int first = set.firstStep(window);
    return statesOf(set.rollOf(window), set.layout, first, first + set.steps(), shifts.empty() ? 0 : shifts[i]);
  });
}

at::Tensor tensorOfWindows(const WindowSet &set, const std::vector<std::int64_t> &items,
                           const std::vector<int> &shifts) {
  if (hasStates(set.layout))
    return onesAt(statesOfWindows(set, items, shifts));
  const int steps = set.steps();
  const std::int64_t size = set.layout.columns() * steps;
  const TrackLayout *bass = set.layout.track(TrackKind::pitched);
  at::Tensor cells = at::zeros({static_cast<std::int64_t>(items.size()), set.layout.columns(), steps}, at::kFloat);
  float *data = cells.data_ptr<float>();
  at::parallel_for(0, cells.size(0), 64, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      const auto index = static_cast<std::size_t>(i);
      const WindowSet::Window &window = set.windows[static_cast<std::size_t>(items[index])];
      fill(data + i * size, set.rollOf(window).sounding, set.firstStep(window), steps, bass,
           shifts.empty() ? 0 : shifts[index]);
    }
  });
  return cells;
}

at::Tensor tensorOfRolls(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) {
  const int steps = rolls.empty() ? 0 : rolls.front().steps();
  if (hasStates(layout))
    return onesAt(
        stacked(rolls.size(), layout, steps, [&](std::size_t i) { return statesOf(rolls[i], layout, 0, steps); }));
  const std::int64_t size = layout.columns() * steps;
  at::Tensor cells = at::zeros({static_cast<std::int64_t>(rolls.size()), layout.columns(), steps}, at::kFloat);
  float *data = cells.data_ptr<float>();
  for (std::size_t i = 0; i < rolls.size(); ++i)
    fill(data + static_cast<std::int64_t>(i) * size, rolls[i].sounding, 0, steps, nullptr, 0);
  return cells;
}

std::vector<Pianoroll> rollsOfTensor(const at::Tensor &cells, float threshold, const PitchLayout &layout) {
  if (hasStates(layout))
    return rollsOfStates(cells, layout);
  const at::Tensor plain = cells.detach().to(at::kCPU, at::kFloat).contiguous();
  const auto columns = static_cast<int>(plain.size(1));
  const auto steps = static_cast<int>(plain.size(2));
  std::vector<Pianoroll> rolls(static_cast<std::size_t>(plain.size(0)), Pianoroll(steps, columns));
  const float *data = plain.data_ptr<float>();
  at::parallel_for(0, plain.size(0), 16, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = begin; i < end; ++i) {
      Pianoroll &roll = rolls[static_cast<std::size_t>(i)];
      const float *loop = data + i * columns * steps;
      for (int column = 0; column < columns; ++column)
        for (int step = 0; step < steps; ++step)
          if (loop[column * steps + step] >= threshold)
            roll.sounding.set(step, column);
      deriveOnsets(roll, layout);
    }
  });
  return rolls;
}

std::pair<int, int> bassRange(const WindowSet &set, const WindowSet::Window &window) {
  const TrackLayout *bass = set.layout.track(TrackKind::pitched);
  const BitPlane &plane = set.rollOf(window).sounding;
  const int first = set.firstStep(window);
  std::vector<std::uint64_t> used(static_cast<std::size_t>(plane.wordsPerRow()), 0);
  for (int step = first; step < first + set.steps(); ++step)
    for (int word = 0; word < plane.wordsPerRow(); ++word)
      used[static_cast<std::size_t>(word)] |= plane.row(step)[word];
  std::pair<int, int> range{0, -1};
  bool found = false;
  for (int column = bass->firstColumn; column < bass->endColumn(); ++column) {
    if ((used[static_cast<std::size_t>(column / 64)] >> (column % 64) & 1U) == 0)
      continue;
    if (!found)
      range.first = column - bass->firstColumn;
    range.second = column - bass->firstColumn;
    found = true;
  }
  return range;
}

} // namespace loopwright::learning
