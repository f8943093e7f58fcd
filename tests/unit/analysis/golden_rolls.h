// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/music/pianoroll.h"
#include "tests/unit/analysis/golden_formula.h"

namespace golden {

constexpr int kSteps = 128;
constexpr int kColumns = 57;
constexpr int kDrums = 9;
constexpr int kBars = 8;
constexpr int kStepsPerBar = 16;

/// A loop57 roll of tests/golden/loop_metrics.py by its specification.
inline loopwright::Pianoroll roll(const nlohmann::json &spec) {
  const std::vector<double> u = uniform(spec.at("name"), static_cast<std::size_t>(kSteps * kColumns));
  const double drums = spec.at("drum_density");
  const double bass = spec.at("bass_density");
  loopwright::Pianoroll result(kSteps, kColumns);
  for (int step = 0; step < kSteps; ++step) {
    const int source = spec.at("source").at(static_cast<std::size_t>(step / kStepsPerBar)).get<int>() * kStepsPerBar +
                       step % kStepsPerBar;
    for (int column = 0; column < kColumns; ++column)
      if (u[static_cast<std::size_t>(source * kColumns + column)] < (column < kDrums ? drums : bass))
        result.sounding.set(step, column);
  }
  return result;
}

/// Bar b becomes bar (b + bars) mod 8.
inline loopwright::Pianoroll rotated(const loopwright::Pianoroll &loop, int bars) {
  loopwright::Pianoroll result(loop.steps(), loop.columns());
  for (int step = 0; step < loop.steps(); ++step)
    for (int column = 0; column < loop.columns(); ++column)
      if (loop.sounding.at((step + bars * kStepsPerBar) % loop.steps(), column))
        result.sounding.set(step, column);
  return result;
}

/// The bass moved up; what leaves the range is lost.
inline loopwright::Pianoroll transposed(const loopwright::Pianoroll &loop, int semitones) {
  loopwright::Pianoroll result(loop.steps(), loop.columns());
  for (int step = 0; step < loop.steps(); ++step)
    for (int column = 0; column < loop.columns(); ++column) {
      if (!loop.sounding.at(step, column))
        continue;
      const int target = column < kDrums ? column : column + semitones;
      if (column < kDrums || (target >= kDrums && target < kColumns))
        result.sounding.set(step, target);
    }
  return result;
}

} // namespace golden
