// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/numerics/nearest_neighbours.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

/// Points of which every fifth is a copy of the one before; `far` moves them from the origin.
PointSet examplePoints(std::size_t count, int dims, double far) {
  PointSet points;
  points.dims = dims;
  for (const double u : golden::uniform("neighbours", count * static_cast<std::size_t>(dims)))
    points.values.push_back(static_cast<float>(far + u));
  const auto width = static_cast<std::ptrdiff_t>(dims);
  for (std::ptrdiff_t row = 5; row < static_cast<std::ptrdiff_t>(count); row += 5)
    std::copy_n(points.values.begin() + (row - 1) * width, width, points.values.begin() + row * width);
  return points;
}

/// All other points by distance, then index.
std::vector<std::pair<double, int>> sortedOthers(const PointSet &points, std::size_t own) {
  std::vector<std::pair<double, int>> others;
  for (std::size_t other = 0; other < points.count(); ++other) {
    double sum = 0;
    for (int d = 0; d < points.dims; ++d)
      sum += std::pow(static_cast<double>(points.point(own)[d]) - static_cast<double>(points.point(other)[d]), 2);
    if (other != own)
      others.emplace_back(sum, static_cast<int>(other));
  }
  std::sort(others.begin(), others.end());
  return others;
}

} // namespace

class TestNearestNeighbours : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void areTheNearest_data() {
    QTest::addColumn<double>("far");
    QTest::addColumn<int>("threads");
    QTest::newRow("near the origin") << 0.0 << 1;
    QTest::newRow("two threads") << 0.0 << 2;
    QTest::newRow("far from the origin") << 20000.0 << 1;
  }
  void areTheNearest() {
    QFETCH(double, far);
    QFETCH(int, threads);
    PointSet points = examplePoints(300, 7, far);
    points.values[0] = -3e6F; // an outlier makes the bounds loose, not the result wrong
    NoProgress progress;
    for (const int k : {1, 17, 299}) {
      const auto found = nearestNeighbours(points, k, threads, progress, {});
      QVERIFY(found.has_value());
      for (std::size_t own = 0; own < points.count(); ++own) {
        const auto others = sortedOthers(points, own);
        for (std::size_t i = 0; i < static_cast<std::size_t>(k); ++i) {
          const std::size_t at = own * static_cast<std::size_t>(k) + i;
          QVERIFY(std::abs(found->squaredDistances[at] - others[i].first) <= 1e-12 * others[i].first);
          QVERIFY(found->indices[at] == others[i].second || i + 1 == static_cast<std::size_t>(k) ||
                  others[i].first - others[i - (i > 0 ? 1 : 0)].first < 1e-9 ||
                  others[i + 1].first - others[i].first < 1e-9);
        }
      }
    }
  }

  void errors() {
    NoProgress progress;
    PointSet points = examplePoints(5, 2, 0);
    QVERIFY(!nearestNeighbours(points, 5, 1, progress, {}));
    QVERIFY(!nearestNeighbours(points, 0, 1, progress, {}));
    CancellationToken cancel;
    cancel.request();
    const auto stopped = nearestNeighbours(points, 2, 1, progress, cancel);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
    points.values[3] = std::nanf("");
    QVERIFY(!nearestNeighbours(points, 2, 1, progress, {}));
  }
};

LOOPWRIGHT_TEST(TestNearestNeighbours, void)
#include "test_nearest_neighbours.moc"
