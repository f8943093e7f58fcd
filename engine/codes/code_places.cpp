// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "engine/codes/code_edits.h"

namespace loopwright {
namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

int stepsOf(const LoopCodes &codes) { return codes.empty() ? 0 : static_cast<int>(codes.front().size()); }

/// Where the code of each step of the row goes: the range to its new place, what it passes the other way.
std::vector<int> exchange(int steps, const CodeRange &range, int distance) {
  std::vector<int> to(at(steps));
  std::iota(to.begin(), to.end(), 0);
  const int length = range.steps();
  const int passed = std::min(std::abs(distance), length); // of an exchange of places
  if (std::abs(distance) >= length) {
    for (int step = range.firstStep; step < range.endStep; ++step)
      std::swap(to[at(step)], to[at(step + distance)]);
    return to;
  }
  for (int step = range.firstStep; step < range.endStep; ++step)
    to[at(step)] = step + distance;
  const int first = distance > 0 ? range.endStep : range.firstStep - passed;
  for (int step = first; step < first + passed; ++step)
    to[at(step)] = step + (distance > 0 ? -length : length);
  return to;
}

/// The cycles of an exchange without locked cells: only those are carried out.
StepCopy freeMoves(const std::vector<int> &to, int stream, const CodeCells &locked) {
  StepCopy moves;
  std::vector<bool> seen(to.size(), false);
  for (int first = 0; first < static_cast<int>(to.size()); ++first) {
    std::vector<int> cycle;
    for (int step = first; !seen[at(step)]; step = to[at(step)]) {
      seen[at(step)] = true;
      cycle.push_back(step);
    }
    if (cycle.size() < 2 || std::any_of(cycle.begin(), cycle.end(), [&](int step) {
          return locked.count({stream, step}) > 0;
        }))
      continue;
    for (const int step : cycle) {
      moves.from.push_back(step);
      moves.to.push_back(to[at(step)]);
    }
  }
  return moves;
}

} // namespace

CodeCells CodeRange::cells() const {
  CodeCells cells;
  for (int stream = firstStream; stream < endStream; ++stream)
    for (int step = firstStep; step < endStep; ++step)
      cells.insert({stream, step});
  return cells;
}

CodeRange clipped(const CodeRange &range, const LoopCodes &codes) {
  const auto streams = static_cast<int>(codes.size());
  const int steps = stepsOf(codes);
  return {std::clamp(range.firstStream, 0, streams), std::clamp(range.endStream, 0, streams),
          std::clamp(range.firstStep, 0, steps), std::clamp(range.endStep, 0, steps)};
}

CodePattern patternOf(const LoopCodes &codes, const CodeRange &asked) {
  const CodeRange range = clipped(asked, codes);
  CodePattern pattern;
  pattern.firstStream = range.firstStream;
  for (int stream = range.firstStream; stream < range.endStream && !range.empty(); ++stream) {
    const std::vector<int> &row = codes[at(stream)];
    pattern.codes.emplace_back(row.begin() + range.firstStep, row.begin() + range.endStep);
  }
  return pattern;
}

LoopCodes withPattern(LoopCodes codes, const CodePattern &pattern, int firstStep, const CodeCells &locked) {
  for (std::size_t row = 0; row < pattern.codes.size(); ++row) {
    const int stream = pattern.firstStream + static_cast<int>(row);
    for (std::size_t i = 0; i < pattern.codes[row].size(); ++i) {
      const int step = firstStep + static_cast<int>(i);
      if (stream < static_cast<int>(codes.size()) && step >= 0 && step < stepsOf(codes) &&
          locked.count({stream, step}) == 0)
        codes[at(stream)][at(step)] = pattern.codes[row][i];
    }
  }
  return codes;
}

LoopCodes withSwapped(LoopCodes codes, const CodeRange &asked, int distance, const CodeCells &locked) {
  CodeRange range = clipped(asked, codes);
  // Of the range, what has a place to go to.
  range.firstStep = std::max(range.firstStep, -distance);
  range.endStep = std::min(range.endStep, stepsOf(codes) - distance);
  if (range.empty() || distance == 0)
    return codes;
  const std::vector<int> to = exchange(stepsOf(codes), range, distance);
  for (int stream = range.firstStream; stream < range.endStream; ++stream) {
    const std::vector<int> before = codes[at(stream)];
    const StepCopy moves = freeMoves(to, stream, locked);
    for (std::size_t i = 0; i < moves.from.size(); ++i)
      codes[at(stream)][at(moves.to[i])] = before[at(moves.from[i])];
  }
  return codes;
}

CodeCells changedCells(const LoopCodes &before, const LoopCodes &after) {
  CodeCells changed;
  for (std::size_t stream = 0; stream < std::min(before.size(), after.size()); ++stream)
    for (std::size_t step = 0; step < std::min(before[stream].size(), after[stream].size()); ++step)
      if (before[stream][step] != after[stream][step])
        changed.insert({static_cast<int>(stream), static_cast<int>(step)});
  return changed;
}

} // namespace loopwright
