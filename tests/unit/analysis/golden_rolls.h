// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"
#include "engine/music/roll_notes.h"
#include "tests/unit/analysis/golden_formula.h"

namespace golden {

constexpr int kSteps = 128;
constexpr int kColumns = 57;
constexpr int kDrums = 9;
constexpr int kBars = 8;
constexpr int kStepsPerBar = 16;

inline loopwright::PitchLayout layout() { return *loopwright::PitchLayout::named("loop57"); }

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

/// The 200 rolls "random" or "real" of tests/golden/loop_metrics.py, their onsets derived.
inline std::vector<loopwright::Pianoroll> rollsOf(const nlohmann::json &document, const std::string &name) {
  const nlohmann::json &set = document.at(name);
  std::vector<loopwright::Pianoroll> rolls;
  if (name == "random") {
    const std::size_t copies = set.at("copies").size();
    const nlohmann::json &densities = set.at("densities");
    const nlohmann::json &sources = set.at("sources");
    for (std::size_t i = 0; i < 200 - copies; ++i)
      rolls.push_back(roll({{"name", "roll." + std::to_string(i)},
                            {"drum_density", densities.at(i % densities.size()).at(0)},
                            {"bass_density", densities.at(i % densities.size()).at(1)},
                            {"source", sources.at(i % sources.size())}}));
    for (const std::size_t copied : set.at("copies"))
      rolls.push_back(rolls[copied]);
  } else {
    for (const nlohmann::json &bars : set.at("loops")) {
      loopwright::Pianoroll loop(kSteps, kColumns);
      for (int bar = 0; bar < kBars; ++bar)
        for (const int cell : set.at("bars").at(bars.at(static_cast<std::size_t>(bar)).get<std::size_t>()))
          loop.sounding.set(bar * kStepsPerBar + cell / kColumns, cell % kColumns);
      rolls.push_back(loop);
    }
  }
  for (loopwright::Pianoroll &loop : rolls)
    loopwright::deriveOnsets(loop, *loopwright::PitchLayout::named("loop57"));
  return rolls;
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
