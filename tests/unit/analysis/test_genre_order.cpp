// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/analysis/genre_order.h"
#include "engine/base/random.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

constexpr double kNoMetric = std::numeric_limits<double>::quiet_NaN();

using Table = std::vector<std::vector<double>>;

Table randomDistances(std::uint64_t seed, std::size_t n, std::size_t dims) {
  RandomStream random(seed, "genres");
  Table points(n, std::vector<double>(dims));
  for (auto &point : points)
    for (double &coordinate : point)
      coordinate = random.normal();
  Table distances(n, std::vector<double>(n));
  for (std::size_t a = 0; a < n; ++a)
    for (std::size_t b = 0; b < n; ++b) {
      double squares = 0;
      for (std::size_t d = 0; d < dims; ++d)
        squares += (points[a][d] - points[b][d]) * (points[a][d] - points[b][d]);
      distances[a][b] = std::sqrt(squares);
    }
  return distances;
}

double tourLength(const std::vector<int> &tour, const Table &distances) {
  double length = 0;
  for (std::size_t i = 0; i < tour.size(); ++i)
    length += distances[static_cast<std::size_t>(tour[i])][static_cast<std::size_t>(tour[(i + 1) % tour.size()])];
  return length;
}

double shortestOfAll(const Table &distances) {
  std::vector<int> tour(distances.size());
  std::iota(tour.begin(), tour.end(), 0);
  double best = tourLength(tour, distances);
  while (std::next_permutation(tour.begin() + 1, tour.end()))
    best = std::min(best, tourLength(tour, distances));
  return best;
}

} // namespace

class TestGenreOrder : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theShortestOfAll() {
    for (std::size_t n = 1; n <= 7; ++n)
      for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Table distances = randomDistances(seed, n, seed % 2 == 0 ? 2 : 20);
        const GenreOrder found = shortTour(distances);
        QCOMPARE(found.order.front(), 0);
        QVERIFY(n < 3 || found.order[1] < found.order.back());
        QVERIFY(std::abs(found.length - tourLength(found.order, distances)) < 1e-9);
        QVERIFY(found.length < shortestOfAll(distances) + 1e-9);
      }
  }

  void manyGenres() {
    const std::size_t n = kMostGenresOnCircle;
    Table circle(n, std::vector<double>(n)); // genre i stands at place 27 i
    for (std::size_t a = 0; a < n; ++a)
      for (std::size_t b = 0; b < n; ++b)
        circle[a][b] = 2 * std::abs(std::sin(3.14159265358979 *
                                             (static_cast<double>(27 * a % n) - static_cast<double>(27 * b % n)) /
                                             static_cast<double>(n)));
    const GenreOrder found = shortTour(circle);
    QVERIFY(std::abs(found.length - 2 * static_cast<double>(n) * std::sin(3.14159265358979 / static_cast<double>(n))) <
            1e-9);
    std::vector<int> every = found.order;
    std::sort(every.begin(), every.end());
    QVERIFY(std::unique(every.begin(), every.end()) == every.end() && every.back() == 63);
    QVERIFY(shortTour(randomDistances(1, n, 2)).length < 8 * 8.0); // a random order is about 110 long
  }

  /// Genres on a line of one metric; the other metric is in another unit and says nothing; one is known of few pieces.
  void byTheirMetrics() {
    std::vector<std::vector<double>> rows;
    std::vector<std::vector<int>> genres;
    const double places[] = {0, 3, 1, 4, 2}; // of the five genres
    for (int genre = 0; genre < 5; ++genre)
      for (const double off : {-0.2, 0.2}) {
        rows.push_back({places[genre] + off, 1000 * off, genre < 2 ? 1.0 : kNoMetric});
        genres.push_back({genre});
      }
    rows.push_back({8, 0, kNoMetric});
    genres.emplace_back(); // without a tag it counts for the scale alone
    rows.push_back({1.5, 0, kNoMetric});
    genres.push_back({2, 4}); // of both
    const auto found = genreOrder(rows, genres, 5);
    QVERIFY(found.has_value());
    const std::vector<int> &order = found->order;
    // On a line the tour goes there and back: the ends 0 (place 0) and 3 (place 4) have their nearest beside them.
    const auto neighbours = [&](int a, int b) {
      const auto at = std::find(order.begin(), order.end(), a) - order.begin();
      return order[static_cast<std::size_t>((at + 1) % 5)] == b || order[static_cast<std::size_t>((at + 4) % 5)] == b;
    };
    QVERIFY(neighbours(0, 2) || neighbours(0, 4));
    QVERIFY(neighbours(3, 1) || neighbours(3, 4));
    QVERIFY(!neighbours(0, 3));
  }

  void errors() {
    QVERIFY(!genreOrder({{1}}, {}, 1));
    QVERIFY(!genreOrder({{1}}, {{0}}, 0));
    QVERIFY(!genreOrder({{1}}, {{0}}, 65));
    QVERIFY(!genreOrder({{1}}, {{1}}, 1));
    const auto missing = genreOrder({{1}, {2}}, {{0}, {}}, 2);
    QVERIFY(!missing && missing.error().message().find("genre 2") != std::string::npos);
    QCOMPARE(genreOrder({{1}}, {{0}}, 1)->order, std::vector<int>{0});
  }
};

LOOPWRIGHT_TEST(TestGenreOrder, void)
#include "test_genre_order.moc"
