// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/learning/interface/learning_module.h"
#include "tests/unit/corpus/example_songs.h"

namespace loopwright::examples {

/// A bundle of loops of 8 bars that can be computed by hand: the point of a loop has a number for every step, 1 where
/// the kick sounds, and a number for every step for the lowest bass pitch. It samples loops at random, and finds a loop
/// the better the fewer cells it has.
class GridBundle : public learning::LoadedBundle,
                   public learning::HasLatent,
                   public learning::Reconstructs,
                   public learning::Samples,
                   public learning::Scores,
                   public learning::Infills {
public:
  static constexpr int kBars = 8, kSteps = 16 * kBars;

  // What it can do.
  bool hasLatent = true, rebuilds = true, draws = true, judges = true, fills = true;

  const std::string &hash() const override { return m_hash; }
  const PitchLayout &layout() const override { return example::loop57(); }
  int bars() const override { return kBars; }
  learning::Capability *capability(std::string_view name) override {
    if (name == HasLatent::kName && hasLatent)
      return static_cast<HasLatent *>(this);
    if (name == Reconstructs::kName && rebuilds)
      return static_cast<Reconstructs *>(this);
    if (name == Samples::kName && draws)
      return static_cast<Samples *>(this);
    if (name == Scores::kName && judges)
      return static_cast<Scores *>(this);
    if (name == Infills::kName && fills)
      return static_cast<Infills *>(this);
    return nullptr;
  }

  int dimensions() const override { return 2 * kSteps; }
  Result<std::vector<learning::LatentPoint>> means(const std::vector<Pianoroll> &rolls) override {
    std::vector<learning::LatentPoint> points;
    for (const Pianoroll &roll : rolls) {
      learning::LatentPoint point;
      for (const int column : {kKickColumn, kDrumColumns})
        for (int step = 0; step < kSteps; ++step)
          point.push_back(roll.sounding.at(step, column) ? 1.0F : 0.0F);
      points.push_back(point);
    }
    return points;
  }
  Result<std::vector<Pianoroll>> decode(const std::vector<learning::LatentPoint> &points) override {
    std::vector<Pianoroll> rolls;
    for (const learning::LatentPoint &point : points) {
      Pianoroll roll(kSteps, layout().columns());
      for (int step = 0; step < kSteps; ++step) {
        roll.sounding.set(step, kKickColumn, point[static_cast<std::size_t>(step)] >= 0.5F);
        roll.sounding.set(step, kDrumColumns, point[static_cast<std::size_t>(kSteps + step)] >= 0.5F);
      }
      deriveOnsets(roll, layout());
      rolls.push_back(roll);
    }
    return rolls;
  }
  Result<std::vector<Pianoroll>> reconstruct(const std::vector<Pianoroll> &rolls, ProgressSink &,
                                             const CancellationToken &) override {
    return decode(*means(rolls));
  }

  learning::CodeFilter standardFilter() const override { return {}; }
  const learning::KnownConditions &knownConditions() const override {
    static const learning::KnownConditions nothing;
    return nothing;
  }
  Result<learning::SampledLoops> sample(const learning::SamplingOptions &options, ProgressSink &,
                                        const CancellationToken &cancel) override {
    learning::SampledLoops loops;
    loops.cancelled = cancel.requested();
    for (std::int64_t i = 0; i < options.count; ++i)
      loops.rolls.push_back(example::song(1000 * options.seed + static_cast<std::uint64_t>(i), kBars, 4));
    return loops;
  }

  Result<std::vector<double>> scores(const std::vector<Pianoroll> &rolls, const PitchLayout &) override {
    std::vector<double> cells;
    for (const Pianoroll &roll : rolls)
      cells.push_back(roll.sounding.count(0, roll.steps(), 0, roll.columns()));
    return cells;
  }
  double threshold() const override { return mostCells; }
  double shareBehind(double) const override { return 0.5; }
  double mostCells = 1e9;

  /// Bars of other loops stand in for the hole.
  Result<learning::InfilledLoops> infill(const learning::InfillRequest &request, ProgressSink &,
                                         const CancellationToken &cancel) override {
    learning::InfilledLoops found;
    found.loops.cancelled = cancel.requested();
    for (std::int64_t i = 0; i < request.sampling.count; ++i) {
      const Pianoroll other = example::song(request.sampling.seed * 100 + static_cast<std::uint64_t>(i), kBars, 4);
      Pianoroll roll = request.loop;
      for (int step = 0; step < roll.steps(); ++step)
        for (int column = 0; column < roll.columns(); ++column)
          if (request.region.at(step, column))
            roll.sounding.set(step, column, other.sounding.at(step, column));
      deriveOnsets(roll, layout());
      found.loops.rolls.push_back(roll);
      found.fits.push_back(-static_cast<double>(i));
      found.bleeds.push_back(0);
    }
    return found;
  }

private:
  std::string m_hash = "grid";
};

/// A corpus of sixteen songs of sixteen families, half of them rock, half jazz: its path.
inline std::filesystem::path gridCorpus(const std::filesystem::path &folder, int bars = GridBundle::kBars) {
  std::string labels = "path,genre\n";
  for (std::uint64_t s = 1; s <= 16; ++s) {
    const std::string name = std::to_string(s) + ".mid";
    example::writeSong(folder / "midi" / name, example::song(s, 16, 6));
    labels += name + (s % 2 == 0 ? ",rock\n" : ",jazz\n");
  }
  example::write(folder / "midi" / "labels.csv", labels);
  ImportOptions options;
  options.layout = example::loop57();
  options.bars = bars;
  options.threads = 1;
  options.labelFiles = {folder / "midi" / "labels.csv"};
  const auto corpus = folder / ("of-" + std::to_string(bars) + ".lwc");
  if (const auto report = example::import(folder / "midi", corpus, options); !report)
    throw std::runtime_error(report.error().message());
  return corpus;
}

} // namespace loopwright::examples
