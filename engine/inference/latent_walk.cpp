// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/latent_walk.h"
#include "engine/learning/capabilities/latent/has_latent.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <tuple>

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

/// The best way from the first place to another.
struct Way {
  double energy = std::numeric_limits<double>::infinity();
  double gaps = 0;      ///< sum of their squares
  std::size_t from = 0; ///< the stop before
};

/// How small the largest change between neighbours can be on a way of `count` stops over all places.
double leastLargestChange(const std::vector<std::vector<double>> &changes, std::size_t count) {
  constexpr double kNone = std::numeric_limits<double>::infinity();
  std::vector<double> largest(changes.size(), kNone); // to each place with the stops so far
  largest.front() = 0;
  for (std::size_t stop = 1; stop < count; ++stop) {
    std::vector<double> next(changes.size(), kNone);
    for (std::size_t place = stop; place < changes.size(); ++place)
      for (std::size_t from = stop - 1; from < place; ++from)
        next[place] = std::min(next[place], std::max(largest[from], changes[place][from]));
    largest = std::move(next);
  }
  return largest.back();
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
  points.reserve(static_cast<std::size_t>(steps));
  for (int step = 0; step < steps; ++step)
    points.push_back(between(first, second, alphaAt(step, steps), form));
  return points;
}

std::vector<std::size_t> evenStops(std::size_t places, std::size_t count,
                                   const std::function<double(std::size_t a, std::size_t b)> &distance) {
  assert(count >= 2 && count <= places);
  std::vector<std::vector<double>> changes(places); // [end, start], start < end
  for (std::size_t end = 0; end < places; ++end)
    for (std::size_t start = 0; start < end; ++start)
      changes[end].push_back(distance(start, end));
  const double largest = leastLargestChange(changes, count);
  std::vector<std::vector<Way>> ways(count, std::vector<Way>(places)); // [stop, place]
  ways[0][0].energy = 0;
  for (std::size_t stop = 1; stop < count; ++stop)
    for (std::size_t place = stop; place < places; ++place)
      for (std::size_t from = stop - 1; from < place; ++from) {
        const double change = changes[place][from];
        if (change > largest)
          continue;
        const Way &before = ways[stop - 1][from];
        const auto gap = static_cast<double>(place - from);
        const Way way = {before.energy + change * change, before.gaps + gap * gap, from};
        Way &best = ways[stop][place];
        if (std::tie(way.energy, way.gaps) < std::tie(best.energy, best.gaps))
          best = way;
      }
  std::vector<std::size_t> stops(count, places - 1);
  for (std::size_t stop = count - 1; stop > 0; --stop)
    stops[stop - 1] = ways[stop][stops[stop]].from;
  return stops;
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
