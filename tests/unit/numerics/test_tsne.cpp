// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/numerics/plane_forces.h"
#include "engine/numerics/tsne.h"
#include "engine/numerics/tsne_gradient.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

/// Points of five clusters.
PointSet clusters(const std::string &name, std::size_t count, int dims) {
  PointSet points;
  points.dims = dims;
  const auto width = static_cast<std::size_t>(dims);
  const std::vector<double> u = golden::uniform(name, count * width);
  for (std::size_t i = 0; i < u.size(); ++i)
    points.values.push_back(static_cast<float>(u[i] + (i % width == i / width % 5 ? 1.5 : 0)));
  return points;
}

/// The affinities and positions of tests/golden/embedding.py.
struct Example {
  Affinities affinities;
  std::vector<double> positions;

  explicit Example(int k) {
    PointSet points;
    points.dims = 5;
    for (const double u : golden::uniform("tsne.points", 200))
      points.values.push_back(static_cast<float>(2 * u - 1));
    NoProgress progress;
    affinities = jointProbabilities(*nearestNeighbours(points, k, 1, progress, {}), 8, 1);
    for (const double u : golden::uniform("tsne.positions", 80))
      positions.push_back(3 * (2 * u - 1));
  }
};

double largest(const std::vector<double> &values) {
  double most = 0;
  for (const double value : values)
    most = std::max(most, std::abs(value));
  return most;
}

/// The largest difference of two gradients as a share of the largest value.
double difference(const std::vector<double> &a, const std::vector<double> &b) {
  std::vector<double> differences;
  for (std::size_t i = 0; i < a.size(); ++i)
    differences.push_back(a[i] - b[i]);
  return largest(differences) / largest(b);
}

Result<TsneMap> map(const PointSet &points, const TsneOptions &options, const TsneObserver &observer = {},
                    const CancellationToken &cancel = {}) {
  NoProgress progress;
  return tsne(points, options, observer, progress, cancel);
}

} // namespace

class TestTsne : public QObject {
  Q_OBJECT

  static void compareAffinities(int k, const char *key) {
    const Example example(k);
    const auto expected = golden::read("embedding.json").at("tsne").at(key);
    for (std::size_t i = 0; i < 4; ++i) {
      std::vector<double> row(40, 0);
      for (std::size_t entry = example.affinities.starts[i]; entry < example.affinities.starts[i + 1]; ++entry)
        row[static_cast<std::size_t>(example.affinities.columns[entry])] =
            static_cast<double>(example.affinities.values[entry]);
      QVERIFY(difference(row, expected.at(i).get<std::vector<double>>()) < 1e-6);
    }
  }

private Q_SLOTS:
  void affinities() {
    compareAffinities(39, "p");
    compareAffinities(20, "p_sparse");
  }

  void gradientIsTheReferences() {
    const auto expected = golden::read("embedding.json").at("tsne");
    Example example(39);
    TsneGradient gradient(example.affinities, 0, 2);
    std::vector<double> found;
    for (const auto &[key, exaggeration] : {std::pair{"gradient", 1.0}, {"gradient_exaggerated", 12.0}}) {
      std::vector<double> flat;
      for (const auto &row : expected.at(key))
        flat.insert(flat.end(), row.begin(), row.end());
      gradient.at(example.positions, exaggeration, found);
      QVERIFY2(difference(found, flat) < 1e-5, qPrintable(QString::number(difference(found, flat))));
    }
    QVERIFY(std::abs(gradient.divergence() - expected.at("divergence").get<double>()) < 1e-6);
    Example sparse(20);
    TsneGradient sparseGradient(sparse.affinities, 0, 2);
    sparseGradient.at(sparse.positions, 1, found);
    QVERIFY(std::abs(sparseGradient.divergence() - expected.at("divergence_sparse").get<double>()) < 1e-6);
  }

  /// The tree with an angle of nearly nothing is the exact gradient; with the usual one it is near.
  void treeIsNearTheExactGradient() {
    const PointSet points = clusters("tree", 900, 10);
    NoProgress progress;
    const Affinities affinities = jointProbabilities(*nearestNeighbours(points, 91, 2, progress, {}), 30, 2);
    std::vector<double> positions = golden::uniform("tree positions", 1800);
    for (std::size_t i = 0; i < positions.size(); ++i)
      positions[i] = 30 * positions[i] * positions[i];
    for (std::size_t i = 0; i < 200; ++i) // many at one place
      positions[i] = positions[i % 2];
    std::vector<double> exact, open, usual;
    TsneGradient exactly(affinities, 0, 2), openly(affinities, 1e-9, 2), usually(affinities, 0.5, 2);
    exactly.at(positions, 1, exact);
    openly.at(positions, 1, open);
    usually.at(positions, 1, usual);
    QVERIFY2(difference(open, exact) < 1e-4, qPrintable(QString::number(difference(open, exact))));
    QVERIFY2(difference(usual, exact) < 1e-2, qPrintable(QString::number(difference(usual, exact))));
    QVERIFY(usual != exact);
    QVERIFY(std::abs(usually.divergence() - exactly.divergence()) < 1e-3 * exactly.divergence());
  }

  /// The gradient is the slope of the divergence.
  void gradientIsTheSlope() {
    Example example(39);
    TsneGradient gradient(example.affinities, 0, 1);
    std::vector<double> found, ignored;
    gradient.at(example.positions, 1, found);
    for (const std::size_t i : {0U, 17U, 79U}) {
      constexpr double kStep = 1e-2;
      const auto at = [&](double change) {
        std::vector<double> moved = example.positions;
        moved[i] += change;
        gradient.at(moved, 1, ignored);
        return gradient.divergence();
      };
      const double slope = (8 * (at(kStep) - at(-kStep)) - (at(2 * kStep) - at(-2 * kStep))) / (12 * kStep);
      QVERIFY2(std::abs(slope - found[i]) < 1e-4 * largest(found), qPrintable(QString::number(slope - found[i])));
    }
  }

  /// As low as scikit-learn's exact method goes.
  void reachesTheReferencesDivergence() {
    const auto found = map(clusters("tsne.map", 200, 10), {});
    QVERIFY(found && !found->cancelled);
    QCOMPARE(found->iterations, 1000);
    const double reference = golden::read("embedding.json").at("map").at("divergence");
    QVERIFY2(found->divergence < 1.02 * reference, qPrintable(QString::number(found->divergence)));
    QVERIFY(found->divergence > 0.9 * reference);
  }

  void clustersStayTogether() {
    const auto found = map(clusters("kept", 1200, 10), {30, 300});
    QVERIFY(found.has_value());
    const auto &at = found->positions;
    int same = 0;
    for (std::size_t i = 0; i < 1200; ++i) {
      std::size_t nearest = i;
      double least = HUGE_VAL;
      for (std::size_t j = 0; j < 1200; ++j) {
        const double distance = std::pow(at[2 * i] - at[2 * j], 2) + std::pow(at[2 * i + 1] - at[2 * j + 1], 2);
        if (j != i && distance < least) {
          least = distance;
          nearest = j;
        }
      }
      same += nearest % 5 == i % 5 ? 1 : 0;
    }
    QVERIFY2(same > 1150, qPrintable(QString::number(same)));
  }

  /// Without clusters the exaggerated steps draw everything together; the map must not end where numbers do.
  void keepsItsShapeWhileAllIsDrawnTogether() {
    PointSet points;
    points.dims = 64;
    for (const double u : golden::uniform("tsne.noise", 2400 * 64))
      points.values.push_back(static_cast<float>(2 * u - 1));
    double narrowest = HUGE_VAL, start = 0;
    const auto observer = [&](const TsneStep &step) {
      double widest = 0;
      for (std::size_t axis = 0; axis < 2; ++axis) {
        double squares = 0;
        for (std::size_t i = axis; i < step.positions.size(); i += 2)
          squares += step.positions[i] * step.positions[i];
        widest = std::max(widest, std::sqrt(squares / 2400));
      }
      narrowest = std::min(narrowest, widest);
      if (step.iteration == 1)
        start = step.divergence;
    };
    TsneOptions options;
    options.perplexity = 100;
    options.iterations = 600;
    const auto drawn = map(points, options, observer);
    QVERIFY(drawn);
    QVERIFY2(narrowest < 1e-9, "the points must be such that the map shrinks");
    QVERIFY2(narrowest > 0.99e-10, qPrintable(QString::number(narrowest)));
    QVERIFY2(drawn->divergence < 0.95 * start, qPrintable(QString("%1 %2").arg(drawn->divergence).arg(start)));
  }

  void threadsAndSeeds_data() {
    QTest::addColumn<int>("points");
    QTest::newRow("exact") << 150;
    QTest::newRow("tree") << 1100;
  }
  void threadsAndSeeds() {
    QFETCH(int, points);
    const PointSet set = clusters("threads", static_cast<std::size_t>(points), 20);
    TsneOptions options{20, 260};
    options.threads = 1;
    const auto one = map(set, options);
    QVERIFY(one.has_value());
    for (const int threads : {2, 3}) {
      options.threads = threads;
      const auto more = map(set, options);
      QVERIFY(more && more->positions == one->positions && more->divergence == one->divergence);
    }
    options.seed = 2;
    const auto other = map(set, options);
    QVERIFY(other && other->positions != one->positions);
  }

  /// Each step is shown, and a stop is one within the next.
  void stepsAndStops() {
    const PointSet set = clusters("steps", 1100, 6);
    CancellationToken cancel;
    std::vector<int> steps;
    double first = 0, last = 0;
    const auto observer = [&](const TsneStep &step) {
      steps.push_back(step.iteration);
      QCOMPARE(step.positions.size(), std::size_t{2200});
      (steps.size() == 1 ? first : last) = step.divergence;
      if (step.iteration == 100)
        cancel.request();
    };
    const auto found = map(set, {}, observer, cancel);
    QVERIFY(found && found->cancelled);
    QCOMPARE(found->iterations, 100);
    QCOMPARE(steps.size(), std::size_t{100});
    QCOMPARE(steps.back(), 100);
    QVERIFY(last < first && found->divergence < first);
    const auto before = map(set, {}, {}, cancel);
    QVERIFY(!before && before.error().kind == ErrorKind::cancelled);
  }

  void awkwardPoints_data() {
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("dims");
    QTest::addColumn<int>("distinct");
    QTest::newRow("four") << 4 << 3 << 4;
    QTest::newRow("one dimension") << 50 << 1 << 50;
    QTest::newRow("two values") << 60 << 3 << 2;
    QTest::newRow("many copies") << 1200 << 3 << 40;
  }
  void awkwardPoints() {
    QFETCH(int, points);
    QFETCH(int, dims);
    QFETCH(int, distinct);
    PointSet set = clusters("awkward", static_cast<std::size_t>(distinct), dims);
    while (set.count() < static_cast<std::size_t>(points))
      set.values.push_back(set.values[set.values.size() - static_cast<std::size_t>(distinct * dims)]);
    const auto found = map(set, {30, 300});
    QVERIFY(found.has_value());
    QCOMPARE(found->positions.size(), 2 * static_cast<std::size_t>(points));
    QVERIFY(std::all_of(found->positions.begin(), found->positions.end(), [](double x) { return std::isfinite(x); }));
    QVERIFY(std::isfinite(found->divergence) && largest(found->positions) > 0);
    QVERIFY(found->perplexity <= (points - 1) / 3.0);
  }

  void errors_data() {
    QTest::addColumn<int>("points");
    QTest::addColumn<float>("value");
    QTest::addColumn<double>("perplexity");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<QString>("says");
    QTest::newRow("too few") << 3 << 0.5F << 30.0 << 1000 << "at least 4 points";
    QTest::newRow("all equal") << 9 << 1.0F << 30.0 << 1000 << "all points are equal";
    QTest::newRow("no number") << 9 << std::nanf("") << 30.0 << 1000 << "no finite number";
    QTest::newRow("infinite") << 9 << HUGE_VALF << 30.0 << 1000 << "no finite number";
    QTest::newRow("perplexity") << 9 << 0.5F << 0.0 << 1000 << "perplexity";
    QTest::newRow("perplexity no number") << 9 << 0.5F << std::nan("") << 1000 << "perplexity";
    QTest::newRow("iterations") << 9 << 0.5F << 30.0 << 100 << "at least 250 iterations";
  }
  void errors() {
    QFETCH(int, points);
    QFETCH(float, value);
    QFETCH(double, perplexity);
    QFETCH(int, iterations);
    QFETCH(QString, says);
    PointSet set;
    set.dims = 2;
    set.values.assign(static_cast<std::size_t>(points) * 2, 1.0F);
    set.values[3] = value;
    const auto found = map(set, {perplexity, iterations});
    QVERIFY(!found.has_value());
    QVERIFY2(found.error().message().find(says.toStdString()) != std::string::npos, found.error().message().c_str());
  }

  void kernels_data() {
    QTest::addColumn<bool>("portable");
    QTest::newRow("portable") << true;
    QTest::newRow("of this processor") << false;
  }
  void kernels() {
    QFETCH(bool, portable);
    const PlaneForcesKernel &kernel = portable ? kPortablePlaneForces : planeForcesKernel();
    const std::vector<double> u = golden::uniform("places", 48), v = golden::uniform("masses", 24);
    std::vector<float> xs, ys, masses;
    std::vector<int> indices;
    for (std::size_t i = 0; i < 24; ++i) {
      xs.push_back(static_cast<float>(4 * u[2 * i]));
      ys.push_back(static_cast<float>(4 * u[2 * i + 1]));
      masses.push_back(static_cast<float>(v[i]));
      indices.push_back(static_cast<int>(i * 7 % 24));
    }
    double repelled[3] = {}, attracted[2] = {};
    constexpr int kNeighbours = 21; // no whole number of vectors
    for (std::size_t i = 0; i < 24; ++i) {
      const double dx = 1 - 4 * u[2 * i], dy = 2 - 4 * u[2 * i + 1], w = 1 / (1 + dx * dx + dy * dy);
      repelled[0] += v[i] * w * w * dx;
      repelled[1] += v[i] * w * w * dy;
      repelled[2] += v[i] * w;
      const auto at = std::find(indices.begin(), indices.begin() + kNeighbours, static_cast<int>(i));
      if (at != indices.begin() + kNeighbours) {
        const double value = v[static_cast<std::size_t>(at - indices.begin())];
        attracted[0] += value * w * dx;
        attracted[1] += value * w * dy;
      }
    }
    float out[3] = {};
    kernel.repel(1, 2, xs.data(), ys.data(), masses.data(), 24, out);
    for (std::size_t i = 0; i < 3; ++i)
      QVERIFY(std::abs(static_cast<double>(out[i]) - repelled[i]) < 1e-5);
    kernel.attract(1, 2, xs.data(), ys.data(), indices.data(), masses.data(), kNeighbours, out);
    for (std::size_t i = 0; i < 2; ++i)
      QVERIFY(std::abs(static_cast<double>(out[i]) - attracted[i]) < 1e-5);
  }
};

LOOPWRIGHT_TEST(TestTsne, void)
#include "test_tsne.moc"
