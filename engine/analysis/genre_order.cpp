// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/genre_order.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <string>

#include "engine/analysis/loop_metrics.h"
#include "engine/numerics/column_scales.h"

namespace loopwright {
namespace {

using DistanceTable = std::vector<std::vector<double>>;

constexpr double kShorter = 1e-12; // less is rounding, and would turn back and forth

double lengthOf(const std::vector<int> &tour, const DistanceTable &distances) {
  double length = 0;
  for (std::size_t i = 0; i < tour.size(); ++i)
    length += distances[static_cast<std::size_t>(tour[i])][static_cast<std::size_t>(tour[(i + 1) % tour.size()])];
  return length;
}

std::vector<int> nearestFirst(int start, const DistanceTable &distances) {
  std::vector<int> tour{start};
  std::vector<bool> visited(distances.size(), false);
  visited[static_cast<std::size_t>(start)] = true;
  while (tour.size() < distances.size()) {
    const std::vector<double> &from = distances[static_cast<std::size_t>(tour.back())];
    int nearest = -1;
    for (std::size_t next = 0; next < from.size(); ++next)
      if (!visited[next] && (nearest < 0 || from[next] < from[static_cast<std::size_t>(nearest)]))
        nearest = static_cast<int>(next);
    visited[static_cast<std::size_t>(nearest)] = true;
    tour.push_back(nearest);
  }
  return tour;
}

/// Turns round the first run that makes the tour shorter; whether there was one.
bool turnARun(std::vector<int> &tour, const DistanceTable &distances) {
  const std::size_t n = tour.size();
  const auto between = [&](std::size_t a, std::size_t b) {
    return distances[static_cast<std::size_t>(tour[a % n])][static_cast<std::size_t>(tour[b % n])];
  };
  for (std::size_t first = 1; first + 1 < n; ++first)
    for (std::size_t last = first + 1; last < n; ++last)
      if (between(first - 1, last) + between(first, last + 1) <
          between(first - 1, first) + between(last, last + 1) - kShorter) {
        std::reverse(tour.begin() + static_cast<std::ptrdiff_t>(first),
                     tour.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        return true;
      }
  return false;
}

/// Takes the first run of up to three genres out that makes the tour shorter elsewhere, either way round; whether there
/// was one.
bool moveARun(std::vector<int> &tour, const DistanceTable &distances) {
  const auto between = [&](int a, int b) {
    return distances[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)];
  };
  for (std::ptrdiff_t length = 1; length <= 3 && length + 2 <= static_cast<std::ptrdiff_t>(tour.size()); ++length)
    for (std::size_t turn = 0; turn < tour.size(); ++turn) {
      std::rotate(tour.begin(), tour.begin() + 1, tour.end());
      const auto rest = tour.begin() + length; // the run stands before it
      const int first = tour.front(), last = *(rest - 1);
      const double saved = between(tour.back(), first) + between(last, *rest) - between(tour.back(), *rest);
      for (auto left = rest; left + 1 != tour.end(); ++left) {
        const double forwards = between(*left, first) + between(last, left[1]);
        const double backwards = between(*left, last) + between(first, left[1]);
        if (std::min(forwards, backwards) - between(*left, left[1]) >= saved - kShorter)
          continue;
        if (backwards < forwards)
          std::reverse(tour.begin(), rest);
        std::rotate(tour.begin(), rest, left + 1);
        return true;
      }
    }
  return false;
}

/// The same circle from genre 0 on, towards the smaller of its neighbours.
std::vector<int> fromGenreZero(std::vector<int> tour) {
  std::rotate(tour.begin(), std::find(tour.begin(), tour.end(), 0), tour.end());
  if (tour.size() > 2 && tour[1] > tour.back())
    std::reverse(tour.begin() + 1, tour.end());
  return tour;
}

double distanceBetween(const std::vector<double> &a, const std::vector<double> &b) {
  double squares = 0, columns = 0;
  for (std::size_t column = 0; column < a.size(); ++column)
    if (const double difference = a[column] - b[column]; !std::isnan(difference)) {
      squares += difference * difference;
      ++columns;
    }
  return columns > 0 ? std::sqrt(squares / columns * static_cast<double>(a.size())) : 0;
}

} // namespace

GenreOrder shortTour(const std::vector<std::vector<double>> &distances) {
  const auto n = static_cast<int>(distances.size());
  assert(n >= 1 && n <= kMostGenresOnCircle);
  GenreOrder best;
  for (int start = 0; start < n; ++start) {
    std::vector<int> tour = nearestFirst(start, distances);
    while (turnARun(tour, distances) || moveARun(tour, distances)) {
    }
    tour = fromGenreZero(std::move(tour));
    const double length = lengthOf(tour, distances);
    if (best.order.empty() || length < best.length - kShorter)
      best = {std::move(tour), length};
  }
  return best;
}

Result<GenreOrder> genreOrder(const std::vector<std::vector<double>> &rows, const std::vector<std::vector<int>> &genres,
                              int genreCount) {
  if (rows.size() != genres.size())
    return failure(ErrorKind::usage, "each piece needs a list of its genres", "genres");
  if (genreCount < 1 || genreCount > kMostGenresOnCircle)
    return failure(ErrorKind::usage,
                   "there must be 1 to " + std::to_string(kMostGenresOnCircle) + " genres, not " +
                       std::to_string(genreCount),
                   "genres", "merge genres");
  const ColumnScales scales(rows);
  std::vector<std::vector<std::vector<double>>> rowsOf(static_cast<std::size_t>(genreCount));
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (const int genre : genres[i]) {
      if (genre < 0 || genre >= genreCount)
        return failure(ErrorKind::usage, "there is no genre " + std::to_string(genre), "genres");
      rowsOf[static_cast<std::size_t>(genre)].push_back(rows[i]);
    }
  std::vector<std::vector<double>> means;
  for (const auto &own : rowsOf) {
    if (own.empty())
      return failure(ErrorKind::badInput, "no piece has it", "genre " + std::to_string(means.size() + 1),
                     "leave the genre out");
    std::vector<double> mean;
    for (std::size_t column = 0; column < own.front().size(); ++column) {
      const std::vector<double> values = definedValues(own, column);
      mean.push_back(values.empty()
                         ? std::numeric_limits<double>::quiet_NaN()
                         : (meanAndDeviation(values).mean - scales.means[column]) / scales.deviations[column]);
    }
    means.push_back(std::move(mean));
  }
  std::vector<std::vector<double>> distances;
  for (const std::vector<double> &a : means) {
    std::vector<double> row;
    row.reserve(means.size());
    for (const std::vector<double> &b : means)
      row.push_back(distanceBetween(a, b));
    distances.push_back(std::move(row));
  }
  return shortTour(distances);
}

} // namespace loopwright
