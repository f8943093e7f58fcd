// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/tsne_affinities.h"

#include <algorithm>
#include <cmath>

#include "engine/numerics/parallel_for.h"

namespace loopwright {
namespace {

constexpr std::size_t kRowsAtATime = 256;

/// Probabilities of k neighbours at these squared distances (ascending) with the entropy log(perplexity).
void spread(const double *squaredDistances, std::size_t k, double perplexity, double *probabilities) {
  constexpr int kMostSteps = 200;
  constexpr double kNearEnough = 1e-10;
  const double wanted = std::log(perplexity), nearest = squaredDistances[0];
  double mean = 0;
  for (std::size_t j = 0; j < k; ++j)
    mean += (squaredDistances[j] - nearest) / static_cast<double>(k);
  double precision = mean > 0 ? 1 / mean : 0, lowest = 0, highest = HUGE_VAL;
  for (int step = 0; step < kMostSteps; ++step) {
    double sum = 0, weighted = 0;
    for (std::size_t j = 0; j < k; ++j) {
      const double distance = squaredDistances[j] - nearest;
      probabilities[j] = std::exp(-precision * distance);
      sum += probabilities[j];
      weighted += probabilities[j] * distance;
    }
    const double entropy = std::log(sum) + precision * weighted / sum;
    for (std::size_t j = 0; j < k; ++j)
      probabilities[j] /= sum;
    // A precision that kept growing has left nothing but the nearest.
    if (mean == 0 || std::abs(entropy - wanted) < kNearEnough || precision * mean > 1e30)
      return;
    (entropy > wanted ? lowest : highest) = precision;
    precision = highest == HUGE_VAL ? precision * 2 : (lowest + highest) / 2;
  }
}

struct Entry {
  std::int32_t column;
  double value;
};

} // namespace

Affinities jointProbabilities(const Neighbours &neighbours, double perplexity, int threads) {
  const auto k = static_cast<std::size_t>(neighbours.k);
  const std::size_t count = neighbours.indices.size() / k;
  std::vector<double> conditional(neighbours.indices.size());
  const std::size_t parts = (count + kRowsAtATime - 1) / kRowsAtATime;
  const auto forEachRow = [&](const auto &body) {
    parallelFor(parts, threads, [&](std::size_t part) {
      for (std::size_t i = part * kRowsAtATime; i < std::min(count, (part + 1) * kRowsAtATime); ++i)
        body(i);
    });
  };
  forEachRow([&](std::size_t i) {
    spread(neighbours.squaredDistances.data() + i * k, k, perplexity, conditional.data() + i * k);
  });

  std::vector<std::vector<Entry>> rows(count);
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t j = 0; j < k; ++j) {
      const std::int32_t other = neighbours.indices[i * k + j];
      const double value = conditional[i * k + j] / (2 * static_cast<double>(count));
      rows[i].push_back({other, value});
      rows[static_cast<std::size_t>(other)].push_back({static_cast<std::int32_t>(i), value});
    }
  forEachRow([&](std::size_t i) {
    std::vector<Entry> &row = rows[i];
    // A pair of mutual neighbours stands there twice; a sum of two does not depend on their order.
    std::sort(row.begin(), row.end(), [](const Entry &a, const Entry &b) { return a.column < b.column; });
    std::size_t kept = 0;
    for (std::size_t j = 0; j < row.size(); ++j)
      if (kept > 0 && row[kept - 1].column == row[j].column)
        row[kept - 1].value += row[j].value;
      else
        row[kept++] = row[j];
    row.resize(kept);
  });
  Affinities result;
  result.starts.push_back(0);
  for (const std::vector<Entry> &row : rows) {
    for (const Entry &entry : row) {
      result.columns.push_back(entry.column);
      result.values.push_back(static_cast<float>(entry.value));
    }
    result.starts.push_back(result.columns.size());
  }
  return result;
}

} // namespace loopwright
