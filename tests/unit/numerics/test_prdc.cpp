// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/numerics/dot_products.h"
#include "engine/numerics/prdc.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

PointSet setOf(const nlohmann::json &spec, const std::string &side) {
  const std::string kind = spec.at("kind");
  const std::size_t rows = spec.at(side == "real" ? "reals" : "fakes");
  PointSet points;
  points.dims = spec.at("dim");
  const std::vector<double> u = golden::uniform("prdc." + spec.at("case").get<std::string>() + "." + side,
                                                rows * static_cast<std::size_t>(points.dims));
  for (const double value : u) {
    if (kind == "integer" || kind == "mixed")
      points.values.push_back(static_cast<float>(std::floor(spec.at("levels").get<int>() * value)));
    else
      points.values.push_back(static_cast<float>((2 * value - 1) * (side == "fake" ? 0.98 : 1.0)));
  }
  return points;
}

void copyRow(const PointSet &from, std::size_t fromRow, PointSet &to, std::size_t toRow) {
  const auto dims = static_cast<std::size_t>(to.dims);
  for (std::size_t d = 0; d < dims; ++d)
    to.values[toRow * dims + d] = from.values[fromRow * dims + d];
}

void repeatRows(PointSet &points) {
  for (std::size_t row = 0; row < points.count(); ++row)
    if (row % 8 < 7 && row / 8 % 2 == 0)
      copyRow(points, row / 8 * 8, points, row);
}

std::pair<PointSet, PointSet> setsOf(const nlohmann::json &spec) {
  PointSet real = setOf(spec, "real");
  PointSet fake = setOf(spec, "fake");
  const std::string kind = spec.at("kind");
  if (kind == "duplicates" || kind == "mixed") {
    repeatRows(real);
    repeatRows(fake);
    for (std::size_t row = 0; row < std::min(real.count(), fake.count()); row += 10)
      copyRow(real, row, fake, row);
  }
  if (kind == "same")
    fake = real;
  return {real, fake};
}

void compareWith(const nlohmann::json &expected) {
  const auto [real, fake] = setsOf(expected);
  NoProgress progress;
  PrdcOptions options;
  options.k = expected.at("k");
  for (const int threads : {1, 2}) {
    options.threads = threads;
    const Result<PrdcCounts> counts = prdc(real, fake, options, progress, {});
    QVERIFY(counts.has_value());
    QCOMPARE(counts->fakesInRealBalls, expected.at("precision").get<std::int64_t>());
    QCOMPARE(counts->realsInFakeBalls, expected.at("recall").get<std::int64_t>());
    QCOMPARE(counts->pairs, expected.at("density").get<std::int64_t>());
    QCOMPARE(counts->realsCovered, expected.at("coverage").get<std::int64_t>());
  }
  const Result<std::vector<double>> realRadii = squaredRadii(real, options, progress, {});
  const Result<std::vector<double>> fakeRadii = squaredRadii(fake, options, progress, {});
  QVERIFY(realRadii && fakeRadii);
  options.closedBalls = true;
  const Result<PrdcCounts> closed = prdc(real, *realRadii, fake, *fakeRadii, options, progress, {});
  QVERIFY(closed.has_value());
  QCOMPARE(closed->fakesInRealBalls, expected.at("closed_precision").get<std::int64_t>());
  QCOMPARE(closed->realsInFakeBalls, expected.at("closed_recall").get<std::int64_t>());
  std::size_t row = 0;
  for (const double radius : expected.at("radii_first"))
    QVERIFY(std::abs(std::sqrt((*realRadii)[row++]) - radius) < 1e-9);
  const auto zeros =
      std::count(realRadii->begin(), realRadii->end(), 0.0) + std::count(fakeRadii->begin(), fakeRadii->end(), 0.0);
  QCOMPARE(static_cast<std::int64_t>(zeros), expected.at("zero_radii").get<std::int64_t>());
}

double squaredDistance(const PointSet &a, std::size_t i, const PointSet &b, std::size_t j) {
  double sum = 0;
  for (std::size_t d = 0; d < static_cast<std::size_t>(a.dims); ++d) {
    const double difference = static_cast<double>(a.point(i)[d]) - static_cast<double>(b.point(j)[d]);
    sum += difference * difference;
  }
  return sum;
}

} // namespace

class TestPrdc : public QObject {
  Q_OBJECT

  void rows(const char *part) {
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("index");
    const nlohmann::json cases = golden::read("prdc.json").at(part);
    QVERIFY(!cases.empty());
    for (std::size_t i = 0; i < cases.size(); ++i)
      QTest::newRow(cases[i].at("case").get<std::string>().c_str()) << part << static_cast<int>(i);
  }

private Q_SLOTS:
  void golden_data() { rows("cases"); }
  void golden() {
    QFETCH(int, index);
    compareWith(golden::read("prdc.json").at("cases").at(static_cast<std::size_t>(index)));
  }

  void goldenLarge_data() { rows("large"); }
  void goldenLarge() {
    QFETCH(int, index);
    compareWith(golden::read("prdc.json").at("large").at(static_cast<std::size_t>(index)));
  }

  void farFromTheOrigin() {
    // Distances of about 1 between points 20,000 from the origin: float32 products alone would be off by hundreds.
    PointSet points;
    points.dims = 16;
    for (const double u : golden::uniform("far", 300 * 16))
      points.values.push_back(static_cast<float>(20000 + u));
    points.values[0] = -3e6F; // an outlier makes the bound of the error loose, not the result wrong
    NoProgress progress;
    const auto radii = squaredRadii(points, {5, 2}, progress, {});
    QVERIFY(radii.has_value());
    for (std::size_t i = 0; i < points.count(); ++i) {
      std::vector<double> distances;
      for (std::size_t j = 0; j < points.count(); ++j)
        if (j != i)
          distances.push_back(squaredDistance(points, i, points, j));
      std::sort(distances.begin(), distances.end());
      QVERIFY(std::abs((*radii)[i] - distances[4]) <= 1e-12 * distances[4]);
    }
  }

  void collapsedSets() {
    const nlohmann::json spec = {
        {"case", "collapsed"}, {"kind", "random"}, {"dim", 8}, {"reals", 3000}, {"fakes", 3000}};
    const PointSet real = setOf(spec, "real");
    PointSet fake = real;
    for (std::size_t row = 0; row < fake.count(); ++row)
      copyRow(real, 17, fake, row);
    NoProgress progress;
    const auto counts = prdc(real, fake, {5, 2}, progress, {});
    QVERIFY(counts.has_value());
    QCOMPARE(counts->fakesInRealBalls, std::int64_t{3000});
    QCOMPARE(counts->realsInFakeBalls, std::int64_t{0}); // balls of radius 0
    QCOMPARE(counts->pairs, counts->realsCovered * 3000);
    QVERIFY(counts->realsCovered >= 1);
  }

  void errors_data() {
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("k");
    QTest::addColumn<float>("value");
    QTest::newRow("too few points") << 5 << 5 << 1.0F;
    QTest::newRow("no neighbours asked for") << 9 << 0 << 1.0F;
    QTest::newRow("not a number") << 9 << 5 << std::nanf("");
    QTest::newRow("infinite") << 9 << 5 << HUGE_VALF;
    QTest::newRow("too large") << 9 << 5 << 1e13F;
  }
  void errors() {
    QFETCH(int, points);
    QFETCH(int, k);
    QFETCH(float, value);
    PointSet set;
    set.dims = 2;
    set.values.assign(static_cast<std::size_t>(points) * 2, 0.5F);
    set.values[3] = value;
    NoProgress progress;
    const auto radii = squaredRadii(set, {k, 1}, progress, {});
    QVERIFY(!radii && radii.error().kind == ErrorKind::usage);
  }

  void setsMustMatch() {
    PointSet two;
    two.dims = 2;
    two.values.assign(40, 0.0F);
    PointSet four = two;
    four.dims = 4;
    NoProgress progress;
    QVERIFY(!prdc(two, four, {5, 1}, progress, {}));
    CancellationToken cancel;
    cancel.request();
    const auto stopped = prdc(two, two, {5, 1}, progress, cancel);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
  }

  void kernels_data() {
    QTest::addColumn<bool>("portable");
    QTest::newRow("portable") << true;
    QTest::newRow("of this processor") << false;
  }
  void kernels() {
    QFETCH(bool, portable);
    const DotProductKernel &kernel = portable ? kPortableDotProducts : dotProductKernel();
    QVERIFY(96 % kernel.tileRows == 0 && 256 % kernel.tileColumns == 0);
    const auto rows = static_cast<std::size_t>(kernel.tileRows);
    const auto columns = static_cast<std::size_t>(kernel.tileColumns);
    const std::size_t dims = 37;
    const std::vector<double> u = golden::uniform("left", dims * rows);
    const std::vector<double> v = golden::uniform("right", dims * columns);
    const std::vector<float> left(u.begin(), u.end());
    const std::vector<float> right(v.begin(), v.end());
    std::vector<float> out(rows * columns);
    kernel.tile(left.data(), right.data(), static_cast<int>(dims), out.data(), kernel.tileColumns);
    for (std::size_t r = 0; r < rows; ++r)
      for (std::size_t c = 0; c < columns; ++c) {
        double sum = 0;
        for (std::size_t d = 0; d < dims; ++d)
          sum += u[d * rows + r] * v[d * columns + c];
        QVERIFY(std::abs(static_cast<double>(out[r * columns + c]) - sum) <= 1e-4);
      }
    const std::vector<float> offsets = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    const std::vector<float> dots(9, 0.5F);
    QCOMPARE(kernel.countBelow(offsets.data(), dots.data(), 4.0F, 9), 4);
  }
};

LOOPWRIGHT_TEST(TestPrdc, void)
#include "test_prdc.moc"
