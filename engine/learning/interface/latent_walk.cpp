// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/interface/latent_walk.h"

#include <cassert>
#include <cmath>

namespace loopwright::learning {
namespace {

/// Weights of both points.
struct Weights {
  double first = 0, second = 0;
};

Weights onArc(const LatentPoint &first, const LatentPoint &second, double alpha) {
  double product = 0, lengthFirst = 0, lengthSecond = 0;
  for (std::size_t d = 0; d < first.size(); ++d) {
    const double a = first[d], b = second[d];
    product += a * b;
    lengthFirst += a * a;
    lengthSecond += b * b;
  }
  const double cosine = product / std::sqrt(lengthFirst * lengthSecond);
  constexpr double kTooNear = 1e-6;
  if (!(std::abs(cosine) < 1 - kTooNear)) // also where a point lies in the origin
    return {alpha, 1 - alpha};
  const double angle = std::acos(cosine);
  return {std::sin(alpha * angle) / std::sin(angle), std::sin((1 - alpha) * angle) / std::sin(angle)};
}

/// The share of the first point at a step from it to the second.
double alphaAt(int step, int steps) { return 1 - static_cast<double>(step) / (steps - 1); }

} // namespace

LatentPoint between(const LatentPoint &first, const LatentPoint &second, double alpha, WalkForm form) {
  assert(first.size() == second.size());
  const Weights weights = form == WalkForm::linear ? Weights{alpha, 1 - alpha} : onArc(first, second, alpha);
  LatentPoint point(first.size());
  for (std::size_t d = 0; d < point.size(); ++d)
    point[d] = static_cast<float>(weights.first * static_cast<double>(first[d]) +
                                  weights.second * static_cast<double>(second[d]));
  return point;
}

std::vector<LatentPoint> walk(const LatentPoint &first, const LatentPoint &second, int steps, WalkForm form) {
  assert(steps >= 2);
  std::vector<LatentPoint> points;
  for (int step = 0; step < steps; ++step)
    points.push_back(between(first, second, alphaAt(step, steps), form));
  return points;
}

std::vector<LatentPoint> surface(const std::array<LatentPoint, 4> &corners, int steps, WalkForm form) {
  std::vector<LatentPoint> points;
  for (int row = 0; row < steps; ++row) {
    const double down = alphaAt(row, steps);
    const LatentPoint left = between(corners[0], corners[2], down, form);
    const LatentPoint right = between(corners[1], corners[3], down, form);
    for (LatentPoint &point : walk(left, right, steps, form))
      points.push_back(std::move(point));
  }
  return points;
}

} // namespace loopwright::learning
