// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/numerics/pca.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

PointSet pointsOf(const std::string &name, std::size_t rows, int dims) {
  PointSet points;
  points.dims = dims;
  const auto width = static_cast<std::size_t>(dims);
  const std::vector<double> u = golden::uniform(name, rows * width);
  for (std::size_t i = 0; i < u.size(); ++i)
    points.values.push_back(static_cast<float>((2 * u[i] - 1) / (1 + static_cast<double>(i % width) / 7)));
  return points;
}

} // namespace

class TestPca : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// tests/golden/embedding.py
  void isTheReferences_data() {
    QTest::addColumn<int>("index");
    const auto cases = golden::read("embedding.json").at("pca");
    for (std::size_t i = 0; i < cases.size(); ++i)
      QTest::newRow(cases[i].at("name").get<std::string>().c_str()) << static_cast<int>(i);
  }
  void isTheReferences() {
    QFETCH(int, index);
    const auto expected = golden::read("embedding.json").at("pca").at(static_cast<std::size_t>(index));
    const PointSet points = pointsOf(expected.at("name"), expected.at("rows"), expected.at("dims"));
    NoProgress progress;
    const auto found = principalComponents(points, {3, 2}, progress, {});
    QVERIFY(found.has_value());
    QCOMPARE(found->count(), 3);
    const auto projected = found->project(points, 2);
    for (std::size_t c = 0; c < 3; ++c) {
      const double variance = expected.at("variances").at(c);
      QVERIFY(std::abs(found->variances[c] - variance) < 1e-9 * variance);
      QVERIFY(std::abs(found->share(static_cast<int>(c)) - expected.at("shares").at(c).get<double>()) < 1e-9);
      for (std::size_t d = 0; d < 8; ++d)
        QVERIFY(std::abs(found->directions[c * static_cast<std::size_t>(points.dims) + d] -
                         expected.at("directions").at(c).at(d).get<double>()) < 1e-5);
      for (std::size_t n = 0; n < 5; ++n)
        QVERIFY(std::abs(projected[n * 3 + c] - expected.at("projected").at(n).at(c).get<double>()) < 1e-5);
    }
  }

  /// The same bytes from any number of threads, in both ways of finding them.
  void threads() {
    NoProgress progress;
    for (const int dims : {20, 600}) {
      const PointSet points = pointsOf("threads", 150, dims);
      const auto one = principalComponents(points, {2, 1}, progress, {});
      for (const int threads : {2, 3}) {
        const auto more = principalComponents(points, {2, threads}, progress, {});
        QVERIFY(one && more && one->directions == more->directions && one->variances == more->variances);
        QVERIFY(one->project(points, 1) == more->project(points, threads));
      }
    }
  }

  /// Equal variances in many directions, points of one line, fewer points than dimensions.
  void degenerate() {
    NoProgress progress;
    PointSet cross;
    cross.dims = 700;
    cross.values.assign(700 * 6, 0);
    for (std::size_t axis = 0; axis < 3; ++axis) {
      cross.values[2 * axis * 700 + axis] = 1;
      cross.values[(2 * axis + 1) * 700 + axis] = -1;
    }
    const auto equal = principalComponents(cross, {9, 1}, progress, {});
    QVERIFY(equal.has_value());
    QVERIFY(equal->count() >= 3);
    for (std::size_t c = 0; c < static_cast<std::size_t>(equal->count()); ++c)
      QVERIFY(std::abs(equal->variances[c] - (c < 3 ? 0.4 : 0.0)) < 1e-12);

    PointSet line;
    line.dims = 3;
    line.values = {0, 0, 0, 1, 2, -2, 2, 4, -4};
    const auto one = principalComponents(line, {3, 1}, progress, {});
    QVERIFY(one.has_value());
    QCOMPARE(one->count(), 2);
    QVERIFY(std::abs(one->share(0) - 1) < 1e-12 && one->share(1) < 1e-12);
    QVERIFY(std::abs(one->directions[0] - 1.0 / 3) < 1e-12);
  }

  void errors() {
    NoProgress progress;
    PointSet points;
    points.dims = 2;
    points.values = {1, 2};
    QVERIFY(!principalComponents(points, {}, progress, {}));
    points.values = {1, 2, 1, 2, 1, 2};
    const auto same = principalComponents(points, {}, progress, {});
    QVERIFY(!same && same.error().message().find("all points are equal") != std::string::npos);
    points.values[1] = std::nanf("");
    QVERIFY(!principalComponents(points, {}, progress, {}));
    CancellationToken cancel;
    cancel.request();
    for (const int dims : {3, 600}) {
      const auto stopped = principalComponents(pointsOf("stopped", 20, dims), {}, progress, cancel);
      QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
    }
  }
};

LOOPWRIGHT_TEST(TestPca, void)
#include "test_pca.moc"
