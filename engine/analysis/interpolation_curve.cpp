// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/interpolation_curve.h"

#include <algorithm>
#include <cassert>
#include <string>

#include "engine/analysis/loop_metrics.h"
#include "engine/base/random.h"

namespace loopwright {
namespace {

double shareOf(std::size_t part, std::size_t whole) {
  return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

bool neverFalls(const std::vector<double> &curve) {
  return std::is_sorted(curve.begin(), curve.end(), [](double a, double b) { return a < b - 1e-12; });
}

/// Whether no step is larger than a share of the whole; steps of exactly that share are not.
bool allWithin(const std::vector<double> &steps, double share, double whole) {
  return std::all_of(steps.begin(), steps.end(), [&](double step) { return step <= share * whole + 1e-12; });
}

Status checkPaths(const std::vector<InterpolationPath> &paths) {
  if (paths.empty() || paths.front().path.size() < 3)
    return failure(ErrorKind::usage, "an interpolation needs a path of three places or more", "interpolations");
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const TrackStates &start = paths[i].start;
    const bool alike = std::all_of(paths[i].path.begin(), paths[i].path.end(), [&](const TrackStates &place) {
      return place.tracks == start.tracks && place.steps == start.steps;
    });
    if (!alike || start.states.empty() || paths[i].path.size() != paths.front().path.size())
      return failure(ErrorKind::usage, "the windows of the interpolations differ in size or number",
                     "interpolation " + std::to_string(i + 1));
  }
  return {};
}

} // namespace

double hammingDistance(const TrackStates &a, const TrackStates &b) {
  assert(a.tracks == b.tracks && a.steps == b.steps && !a.states.empty());
  std::size_t different = 0;
  for (std::size_t i = 0; i < a.states.size(); ++i)
    different += a.states[i] != b.states[i] ? 1 : 0;
  return shareOf(different, a.states.size());
}

std::vector<double> evenAlphas(std::size_t count) {
  assert(count >= 2);
  std::vector<double> alphas;
  for (std::size_t i = 0; i < count; ++i)
    alphas.push_back(static_cast<double>(i) / static_cast<double>(count - 1));
  return alphas;
}

Result<InterpolationCurve> interpolationCurve(const std::vector<InterpolationPath> &paths, double largestStep) {
  if (auto checked = checkPaths(paths); !checked)
    return tl::unexpected(checked.error());
  const std::size_t places = paths.front().path.size();
  InterpolationCurve result;
  result.alphas = evenAlphas(places);
  result.paths = paths.size();
  result.largestStep = largestStep;
  std::vector<std::vector<double>> distances(places); // [places, paths]
  std::size_t monotone = 0, gradual = 0, steady = 0;
  for (const InterpolationPath &one : paths) {
    std::vector<double> curve, rises, changes;
    for (std::size_t i = 0; i < places; ++i) {
      curve.push_back(hammingDistance(one.start, one.path[i]));
      distances[i].push_back(curve.back());
      if (i > 0) {
        rises.push_back(curve[i] - curve[i - 1]);
        changes.push_back(hammingDistance(one.path[i - 1], one.path[i]));
      }
    }
    monotone += neverFalls(curve) ? 1 : 0;
    if (const double whole = curve.back() - curve.front(); whole > 0) {
      ++result.risingPaths;
      gradual += allWithin(rises, largestStep, whole) ? 1 : 0;
    }
    if (const double whole = hammingDistance(one.path.front(), one.path.back()); whole > 0) {
      ++result.movingPaths;
      steady += allWithin(changes, largestStep, whole) ? 1 : 0;
    }
  }
  for (const std::vector<double> &values : distances) {
    const MeanAndDeviation moments = meanAndDeviation(values);
    result.mean.push_back(moments.mean);
    result.deviation.push_back(moments.deviation);
  }
  result.monotone = neverFalls(result.mean);
  result.monotonePaths = shareOf(monotone, paths.size());
  result.gradualPaths = shareOf(gradual, result.risingPaths);
  result.steadyPaths = shareOf(steady, result.movingPaths);
  return result;
}

std::vector<TrackStates> bernoulliPath(const TrackStates &start, const TrackStates &end,
                                       const std::vector<double> &alphas, std::uint64_t seed, std::uint64_t item) {
  assert(start.tracks == end.tracks && start.steps == end.steps);
  std::vector<TrackStates> path(alphas.size(), start);
  RandomStream random(seed, "interpolation of cells", 0, 0, item);
  for (std::size_t cell = 0; cell < start.states.size(); ++cell) {
    const double changesAt = random.uniform();
    for (std::size_t i = 0; i < alphas.size(); ++i)
      if (changesAt < alphas[i])
        path[i].states[cell] = end.states[cell];
  }
  return path;
}

} // namespace loopwright
