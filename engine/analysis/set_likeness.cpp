// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/set_likeness.h"

#include <algorithm>

#include "engine/analysis/random_embedder.h"
#include "engine/base/random.h"
#include "engine/numerics/prdc.h"

namespace loopwright {
namespace {

/// The first `count` of a drawn order of `of` things.
std::vector<std::size_t> drawnIndices(std::size_t of, std::size_t count, std::uint64_t seed, const char *stream,
                                      int repeat) {
  const std::vector<std::int64_t> order =
      RandomStream(seed, stream, static_cast<std::uint64_t>(repeat)).permutation(static_cast<std::int64_t>(of));
  return {order.begin(), order.begin() + static_cast<std::ptrdiff_t>(std::min(of, count))};
}

std::vector<Pianoroll> chosen(const std::vector<Pianoroll> &loops, const std::vector<std::size_t> &indices) {
  std::vector<Pianoroll> result;
  result.reserve(indices.size());
  for (const std::size_t index : indices)
    result.push_back(loops[index]);
  return result;
}

struct RepeatedCounts {
  std::vector<double> precision, recall, density, coverage, f1PrecisionRecall, f1DensityCoverage;
  std::vector<double> improvedPrecision, improvedRecall, f1Improved;

  void add(const PrdcCounts &counts, const PrdcCounts &improved) {
    precision.push_back(counts.precision());
    recall.push_back(counts.recall());
    density.push_back(counts.density());
    coverage.push_back(counts.coverage());
    f1PrecisionRecall.push_back(f1(counts.precision(), counts.recall()));
    f1DensityCoverage.push_back(f1(counts.density(), counts.coverage()));
    improvedPrecision.push_back(improved.precision());
    improvedRecall.push_back(improved.recall());
    f1Improved.push_back(f1(improved.precision(), improved.recall()));
  }
  SetLikeness likeness() const {
    SetLikeness result;
    result.precision = meanAndDeviation(precision);
    result.recall = meanAndDeviation(recall);
    result.density = meanAndDeviation(density);
    result.coverage = meanAndDeviation(coverage);
    result.f1PrecisionRecall = ofMeans(result.precision, result.recall, f1PrecisionRecall);
    result.f1DensityCoverage = ofMeans(result.density, result.coverage, f1DensityCoverage);
    result.improvedPrecision = meanAndDeviation(improvedPrecision);
    result.improvedRecall = meanAndDeviation(improvedRecall);
    result.f1Improved = ofMeans(result.improvedPrecision, result.improvedRecall, f1Improved);
    return result;
  }

private:
  static MeanAndDeviation ofMeans(const MeanAndDeviation &a, const MeanAndDeviation &b,
                                  const std::vector<double> &repeats) {
    return {f1(a.mean, b.mean), meanAndDeviation(repeats).deviation};
  }
};

/// One drawn set with its radii.
struct EmbeddedSet {
  PointSet points;
  std::vector<double> squaredRadii;
  std::vector<double> improvedSquaredRadii;
};

Result<EmbeddedSet> embedded(const RandomEmbedder &embedder, const std::vector<Pianoroll> &loops,
                             const PrdcOptions &options, const PrdcOptions &improved, const CancellationToken &cancel) {
  NoProgress quiet;
  EmbeddedSet set;
  set.points = embedder.embed(loops, options.threads);
  Result<std::vector<double>> radii = squaredRadii(set.points, options, quiet, cancel);
  if (!radii)
    return tl::make_unexpected(radii.error());
  set.squaredRadii = std::move(*radii);
  radii = squaredRadii(set.points, improved, quiet, cancel);
  if (!radii)
    return tl::make_unexpected(radii.error());
  set.improvedSquaredRadii = std::move(*radii);
  return set;
}

} // namespace

Result<std::vector<LikenessResult>> measureLikeness(const std::vector<LikenessSubject> &subjects,
                                                    const std::vector<Pianoroll> &training,
                                                    const std::vector<Pianoroll> &heldOut, const PitchLayout &layout,
                                                    const LikenessOptions &options, ProgressSink &progress,
                                                    const CancellationToken &cancel) {
  NoProgress quiet;
  const PrdcOptions plain{options.k, options.threads, false};
  const PrdcOptions improved{std::min(options.k, kImprovedNeighbours), options.threads, true};
  std::vector<RepeatedCounts> toTraining(subjects.size());
  std::vector<RepeatedCounts> toHeldOut(subjects.size());
  const auto total = static_cast<std::int64_t>(subjects.size()) * options.repeats;
  for (int repeat = 0; repeat < options.repeats; ++repeat) {
    const std::uint64_t embedderSeed =
        RandomStream(options.seed, "embedder of repeat", static_cast<std::uint64_t>(repeat))();
    const RandomEmbedder embedder(embedderSeed, layout, training.front().steps());
    const auto drawn = [&](const std::vector<Pianoroll> &loops, const char *stream) {
      return embedded(embedder, chosen(loops, drawnIndices(loops.size(), options.points, options.seed, stream, repeat)),
                      plain, improved, cancel);
    };
    const Result<EmbeddedSet> ofTraining = drawn(training, "training of repeat");
    if (!ofTraining)
      return tl::make_unexpected(ofTraining.error());
    const Result<EmbeddedSet> ofHeldOut = drawn(heldOut, "held-out of repeat");
    if (!ofHeldOut)
      return tl::make_unexpected(ofHeldOut.error());
    for (std::size_t i = 0; i < subjects.size(); ++i) {
      progress.report({"Comparing with real loops",
                       repeat * static_cast<std::int64_t>(subjects.size()) + static_cast<std::int64_t>(i), total});
      // The same indices for every subject, so that they differ in their loops only.
      const Result<EmbeddedSet> fake = drawn(*subjects[i].loops, "loops of repeat");
      if (!fake)
        return tl::make_unexpected(fake.error());
      const auto compare = [&](const EmbeddedSet &real, RepeatedCounts &counts) -> Status {
        const auto found = prdc(real.points, real.squaredRadii, fake->points, fake->squaredRadii, plain, quiet, cancel);
        if (!found)
          return tl::make_unexpected(found.error());
        const auto closed = prdc(real.points, real.improvedSquaredRadii, fake->points, fake->improvedSquaredRadii,
                                 improved, quiet, cancel);
        if (!closed)
          return tl::make_unexpected(closed.error());
        counts.add(*found, *closed);
        return {};
      };
      if (Status status = compare(*ofTraining, toTraining[i]); !status)
        return tl::make_unexpected(status.error());
      if (subjects[i].withHeldOut)
        if (Status status = compare(*ofHeldOut, toHeldOut[i]); !status)
          return tl::make_unexpected(status.error());
    }
  }
  progress.report({"Comparing with real loops", total, total});
  std::vector<LikenessResult> results(subjects.size());
  for (std::size_t i = 0; i < subjects.size(); ++i) {
    results[i].toTraining = toTraining[i].likeness();
    if (subjects[i].withHeldOut)
      results[i].toHeldOut = toHeldOut[i].likeness();
  }
  return results;
}

} // namespace loopwright
