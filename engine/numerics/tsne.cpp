// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/tsne.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "engine/base/random.h"
#include "engine/numerics/pca.h"
#include "engine/numerics/tsne_gradient.h"

namespace loopwright {
namespace {

constexpr std::size_t kExactBelow = 1000;
constexpr int kExaggeratedSteps = 250;
constexpr double kExaggeration = 12;
constexpr int kDivergenceEvery = 25;
constexpr double kStartDeviation = 1e-4;  // of the wider axis
constexpr double kLeastDeviation = 1e-10; // of the wider axis
constexpr double kStartResidual = 1e-3;   // the start is a hint, not a result

/// The principal plane with a deviation of 1e-4 along its wider axis, and a jitter of a hundredth of that.
std::vector<double> startingPositions(const PointSet &points, const PrincipalComponents &components,
                                      const TsneOptions &options) {
  const std::vector<double> projected = components.project(points, options.threads);
  const auto width = static_cast<std::size_t>(components.count());
  const double scale = kStartDeviation / std::sqrt(components.variances.front());
  std::vector<double> positions(2 * points.count());
  for (std::size_t i = 0; i < points.count(); ++i) {
    RandomStream random(options.seed, "t-SNE", 0, 0, i);
    for (std::size_t axis = 0; axis < 2; ++axis) {
      const double place = axis < width ? projected[i * width + axis] * scale : 0;
      positions[2 * i + axis] = place + 0.01 * kStartDeviation * random.normal();
    }
  }
  return positions;
}

/// Moves positions down a gradient with momentum and a gain for each coordinate.
class Descent {
public:
  Descent(std::vector<double> positions, double learningRate)
      : m_positions(std::move(positions)), m_velocities(m_positions.size(), 0.0), m_gains(m_positions.size(), 1.0),
        m_learningRate(learningRate) {}
  const std::vector<double> &positions() const { return m_positions; }

  void step(const std::vector<double> &gradient, double momentum) {
    for (std::size_t i = 0; i < gradient.size(); ++i) {
      const bool sameWay = m_velocities[i] * gradient[i] < 0;
      m_gains[i] = sameWay ? m_gains[i] + 0.2 : std::max(0.01, m_gains[i] * 0.8);
      m_velocities[i] = momentum * m_velocities[i] - m_learningRate * m_gains[i] * gradient[i];
      m_positions[i] += m_velocities[i];
    }
    const double count = static_cast<double>(m_positions.size()) / 2;
    double widest = 0;
    for (std::size_t axis = 0; axis < 2; ++axis) {
      double mean = 0, variance = 0;
      for (std::size_t i = axis; i < m_positions.size(); i += 2)
        mean += m_positions[i];
      mean /= count;
      for (std::size_t i = axis; i < m_positions.size(); i += 2) {
        m_positions[i] -= mean;
        variance += m_positions[i] * m_positions[i] / count;
      }
      widest = std::max(widest, std::sqrt(variance));
    }
    if (widest > 0 && widest < kLeastDeviation)
      enlarge(kLeastDeviation / widest);
  }

private:
  /// Where no neighbours are much nearer than others, exaggerated attraction draws all points together, to where
  /// numbers end. Forces are linear on so small a map: it keeps its shape and its course at any scale.
  void enlarge(double factor) {
    for (double &position : m_positions)
      position *= factor;
    for (double &velocity : m_velocities)
      velocity *= factor;
  }

  std::vector<double> m_positions, m_velocities, m_gains;
  double m_learningRate;
};

Status check(const PointSet &points, const TsneOptions &options) {
  if (Status status = checkCoordinates(points); !status)
    return status;
  if (points.count() < 4)
    return failure(ErrorKind::badInput, "t-SNE needs at least 4 points, there are " + std::to_string(points.count()),
                   "points", "use more points, or PCA");
  if (!(options.perplexity >= 1 && options.perplexity <= 1e6))
    return failure(ErrorKind::usage, "the perplexity must be 1 or more", "perplexity", "5 to 50 are usual");
  if (options.iterations < kExaggeratedSteps)
    return failure(ErrorKind::usage, "t-SNE takes at least " + std::to_string(kExaggeratedSteps) + " iterations",
                   "iterations");
  if (!(options.angle > 0 && options.angle <= 1))
    return failure(ErrorKind::usage, "the angle must be above 0 and at most 1", "angle");
  return {};
}

} // namespace

Result<TsneMap> tsne(const PointSet &points, const TsneOptions &options, const TsneObserver &observer,
                     ProgressSink &progress, const CancellationToken &cancel) {
  if (Status status = check(points, options); !status)
    return tl::unexpected(status.error());
  const auto count = static_cast<double>(points.count());
  const bool exact = points.count() < kExactBelow;
  TsneMap map;
  map.perplexity = std::min(options.perplexity, (count - 1) / 3);

  const auto components = principalComponents(points, {2, options.threads, kStartResidual}, progress, cancel);
  if (!components)
    return tl::unexpected(components.error());
  const int others = static_cast<int>(points.count()) - 1;
  const int k = exact ? others : std::min(others, static_cast<int>(3 * map.perplexity + 1));
  const auto neighbours = nearestNeighbours(points, k, options.threads, progress, cancel);
  if (!neighbours)
    return tl::unexpected(neighbours.error());
  const Affinities affinities = jointProbabilities(*neighbours, map.perplexity, options.threads);

  Descent descent(startingPositions(points, *components, options), std::max(count / kExaggeration / 4, 50.0));
  TsneGradient gradient(affinities, exact ? 0 : options.angle, options.threads);
  std::vector<double> slope;
  for (int step = 0; step < options.iterations && !cancel.requested(); ++step) {
    const bool early = step < kExaggeratedSteps;
    gradient.at(descent.positions(), early ? kExaggeration : 1, slope);
    if (step % kDivergenceEvery == 0)
      map.divergence = gradient.divergence();
    descent.step(slope, early ? 0.5 : 0.8);
    map.iterations = step + 1;
    if (observer)
      observer({map.iterations, descent.positions(), map.divergence});
    progress.report({"Mapping points", map.iterations, options.iterations});
  }
  if (map.iterations == 0)
    return failure(ErrorKind::cancelled, "stopped before the first step of t-SNE");
  map.cancelled = map.iterations < options.iterations;
  map.positions = descent.positions();
  gradient.at(map.positions, 1, slope);
  map.divergence = gradient.divergence();
  return map;
}

} // namespace loopwright
