// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>

#include "engine/analysis/attribute_directions.h"
#include "engine/analysis/knob_effects.h"
#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

constexpr double kNoAttribute = std::numeric_limits<double>::quiet_NaN();

struct Labelled {
  PointSet points;
  std::vector<std::vector<double>> values;
  std::vector<int> families;
};

/// As tests/golden/musae_analyses.py has them.
Labelled golden80() {
  Labelled result;
  result.points.dims = 6;
  const std::vector<double> u = golden::uniform("directions.points", 480);
  const std::vector<double> noise = golden::uniform("directions.noise", 160);
  for (std::size_t i = 0; i < 80; ++i) {
    for (std::size_t d = 0; d < 6; ++d)
      result.points.values.push_back(static_cast<float>((2 * u[6 * i + d] - 1) / (1 + static_cast<double>(d))));
    const float *x = result.points.point(i);
    result.values.push_back({static_cast<double>(x[0]) + static_cast<double>(x[2]) + 0.3 * (2 * noise[2 * i] - 1),
                             2 * noise[2 * i + 1] - 1});
    result.families.push_back(static_cast<int>(i / 4));
  }
  return result;
}

Result<std::vector<std::optional<AttributeDirection>>> directionsOf(const Labelled &data,
                                                                    const AttributeOptions &options = {}) {
  NoProgress progress;
  return attributeDirections(data.points, data.values, data.families, options, progress, {});
}

} // namespace

class TestAttributeDirections : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// tests/golden/musae_analyses.py
  void isTheReferences() {
    const auto cases = golden::read("musae_analyses.json").at("directions");
    for (const auto &expected : cases) {
      AttributeOptions options;
      options.penalties = expected.at("penalties").get<std::vector<double>>();
      const auto found = directionsOf(golden80(), options);
      QVERIFY(found.has_value());
      for (std::size_t a = 0; a < 2; ++a) {
        const auto &wanted = expected.at("attributes").at(a);
        const AttributeDirection &direction = *(*found)[a];
        const auto near = [](double value, const nlohmann::json &reference) {
          return std::abs(value - reference.get<double>()) < 1e-6;
        };
        QCOMPARE(direction.penalty, wanted.at("penalty").get<double>());
        QVERIFY(near(direction.heldOutR2, wanted.at("r2")));
        QVERIFY(near(direction.sigma, wanted.at("sigma")));
        for (std::size_t d = 0; d < 6; ++d)
          QVERIFY(near(static_cast<double>(direction.direction[d]), wanted.at("direction").at(d)));
        for (std::size_t b = 0; b < 2; ++b) {
          QVERIFY(near(direction.others[b].correlation, wanted.at("correlations").at(b)));
          QVERIFY(near(direction.others[b].slope, wanted.at("slopes").at(b)));
        }
      }
    }
  }

  void tellsAnAttributeFromNoise() {
    const auto found = directionsOf(golden80());
    QVERIFY((*found)[0]->heldOutR2 > 0.8 && (*found)[1]->heldOutR2 < 0.1);
    const AttributeDirection &density = *(*found)[0];
    const std::vector<float> moved = movedAlong(density, std::vector<float>(6, 1.0F), 2);
    double length = 0;
    for (const float coordinate : moved)
      length += std::pow(static_cast<double>(coordinate) - 1, 2);
    QVERIFY(std::abs(std::sqrt(length) - 2 * density.sigma) < 1e-6);
  }

  /// A family's points lie together and share a number that is the family's own: nothing to learn for other families.
  void familiesAreHeldOut() {
    Labelled data;
    data.points.dims = 24;
    for (int family = 0; family < 12; ++family) {
      RandomStream random(1, "family", 0, 0, static_cast<std::uint64_t>(family));
      std::vector<double> centre;
      for (int d = 0; d < 24; ++d)
        centre.push_back(random.normal());
      const double value = random.normal();
      for (int i = 0; i < 10; ++i) {
        for (const double coordinate : centre)
          data.points.values.push_back(static_cast<float>(coordinate + 0.01 * random.normal()));
        data.values.push_back({value + 0.01 * random.normal()});
        data.families.push_back(family);
      }
    }
    const auto honest = directionsOf(data);
    QVERIFY((*honest)[0]->heldOutR2 < 0.3);
    for (std::size_t i = 0; i < data.families.size(); ++i)
      data.families[i] = static_cast<int>(i); // every point a family: the twins of held-out points are known
    QVERIFY((*directionsOf(data))[0]->heldOutR2 > 0.95);
  }

  void whatIsMissing() {
    Labelled data = golden80();
    for (std::size_t i = 0; i < 80; ++i) {
      data.values[i].push_back(3);                                                   // never changes
      data.values[i].push_back(i < 4 ? 1.0 * static_cast<double>(i) : kNoAttribute); // one family's
      data.values[i].push_back(i % 3 == 0 ? kNoAttribute : data.values[i][0]);
    }
    const auto found = directionsOf(data);
    QVERIFY(found && (*found)[0] && !(*found)[2] && !(*found)[3] && (*found)[4]);
    QCOMPARE((*found)[4]->points, std::size_t{53});
    QVERIFY((*found)[4]->heldOutR2 > 0.7);
    QCOMPARE((*found)[0]->others[2].correlation, 0.0);
    QVERIFY((*found)[0]->others[4].correlation > 0.9);
    AttributeOptions oneThread;
    oneThread.threads = 1;
    QVERIFY((*directionsOf(data, oneThread))[0]->direction == (*found)[0]->direction);
  }

  void errors() {
    Labelled data = golden80();
    AttributeOptions options;
    options.penalties = {0};
    QVERIFY(!directionsOf(data, options));
    NoProgress progress;
    CancellationToken cancel;
    cancel.request();
    const auto stopped = attributeDirections(data.points, data.values, data.families, {}, progress, cancel);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
    data.families.pop_back();
    QVERIFY(!directionsOf(data));
    QVERIFY(!directionsOf({}));
  }

  /// Three pieces at three settings: density, which the knob moves, and pitch.
  void knob() {
    const auto found = measureKnob(
        {{{1, 60}, {2, 60}, {4, 62}}, {{1, 50}, {1, 52}, {3, kNoAttribute}}, {{2, 40}, {1, 40}, {6, 40}}}, 0);
    QVERIFY(found.has_value());
    QCOMPARE(found->monotonePieces, 2.0 / 3);
    QCOMPARE(found->attributes[0].change, 3.0);
    QVERIFY(std::abs(found->attributes[0].deviations - 3 / std::sqrt(2.0 / 9)) < 1e-9);
    QCOMPARE(found->attributes[0].pieces, std::size_t{3});
    QCOMPARE(found->attributes[1].pieces, std::size_t{2});
    QCOMPARE(found->attributes[1].change, 1.0);
    QCOMPARE(found->attributes[1].means, (std::vector<double>{50, 152.0 / 3, 51}));
    QCOMPARE(measureKnob({{{1}, {1}}}, 0)->monotonePieces, 0.0); // nothing moved
    QCOMPARE(measureKnob({{{1}, {kNoAttribute}, {2}}}, 0)->monotonePieces, 0.0);
    QVERIFY(!measureKnob({}, 0));
    QVERIFY(!measureKnob({{{1}}}, 0));
    QVERIFY(!measureKnob({{{1}, {2}}}, 1));
    QVERIFY(!measureKnob({{{1}, {2}}, {{1}, {2, 3}}}, 0));
  }
};

LOOPWRIGHT_TEST(TestAttributeDirections, void)
#include "test_attribute_directions.moc"
