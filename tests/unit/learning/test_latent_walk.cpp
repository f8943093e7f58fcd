// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/inference/latent_walk.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

const LatentPoint kFirst = {3, 0, 0}, kSecond = {0, 4, 0}, kThird = {1, -2, 0.1F}, kFourth = {-0.3F, 0.7F, 5};

double lengthOf(const LatentPoint &point) {
  double sum = 0;
  for (const float value : point)
    sum += static_cast<double>(value) * static_cast<double>(value);
  return std::sqrt(sum);
}

bool near(const LatentPoint &a, const LatentPoint &b) {
  bool all = a.size() == b.size();
  for (std::size_t d = 0; all && d < a.size(); ++d)
    all = std::abs(a[d] - b[d]) < 1e-5F;
  return all;
}

} // namespace

class TestLatentWalk : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void straight() {
    const auto points = walk(kFirst, kSecond, 5, WalkForm::linear);
    QCOMPARE(points.size(), std::size_t{5});
    for (std::size_t i = 0; i < 5; ++i) {
      const float share = static_cast<float>(i) / 4;
      QVERIFY(near(points[i], {3 * (1 - share), 4 * share, 0}));
    }
    QVERIFY(near(between(kFirst, kSecond, 0.25, WalkForm::linear), {0.75F, 3, 0}));
  }

  /// The angle to the first point grows evenly; between points of one length no point is nearer to the origin.
  void onTheArc() {
    const double quarter = std::acos(0.0);
    const auto points = walk({3, 0, 0}, {0, 3, 0}, 7, WalkForm::spherical);
    for (std::size_t i = 0; i < 7; ++i) {
      const double angle = quarter * static_cast<double>(i) / 6;
      QVERIFY(near(points[i], {static_cast<float>(3 * std::cos(angle)), static_cast<float>(3 * std::sin(angle)), 0}));
    }
    for (const LatentPoint &point : walk(kFirst, kSecond, 9, WalkForm::spherical))
      QVERIFY(lengthOf(point) > 3 - 1e-5 && lengthOf(point) < 4 + 1e-5);
    const LatentPoint straight = between(kFirst, kSecond, 0.5, WalkForm::linear);
    QVERIFY(lengthOf(straight) < 2.6);
  }

  void endsAreExact_data() {
    QTest::addColumn<bool>("spherical");
    QTest::newRow("linear") << false;
    QTest::newRow("spherical") << true;
  }
  void endsAreExact() {
    QFETCH(bool, spherical);
    const WalkForm form = spherical ? WalkForm::spherical : WalkForm::linear;
    const std::vector<LatentPoint> ends = {kFirst, kSecond, kThird, kFourth, {1e-30F, 1e30F, 0.1F}};
    for (const LatentPoint &first : ends)
      for (const LatentPoint &second : ends)
        for (const int steps : {2, 3, 9, 101}) {
          const auto points = walk(first, second, steps, form);
          QCOMPARE(points.size(), static_cast<std::size_t>(steps));
          QCOMPARE(points.front(), first);
          QCOMPARE(points.back(), second);
        }
  }

  /// Where there is no arc, or no single one, the walk is straight.
  void straightWhereThereIsNoArc_data() {
    QTest::addColumn<QVector<float>>("second");
    QTest::newRow("the same point") << QVector<float>{1, 2, -2};
    QTest::newRow("parallel") << QVector<float>{2, 4, -4};
    QTest::newRow("opposite") << QVector<float>{-3, -6, 6};
    QTest::newRow("origin") << QVector<float>{0, 0, 0};
  }
  void straightWhereThereIsNoArc() {
    QFETCH(QVector<float>, second);
    const LatentPoint first = {1, 2, -2}, last(second.begin(), second.end());
    for (const auto &[from, to] : {std::pair<LatentPoint, LatentPoint>{first, last}, {last, first}}) {
      const auto arc = walk(from, to, 6, WalkForm::spherical), line = walk(from, to, 6, WalkForm::linear);
      for (std::size_t i = 0; i < 6; ++i)
        QVERIFY(near(arc[i], line[i])); // NaN is near nothing
    }
  }

  /// Music that changes at a tenth of the way only, by one cell after the other.
  void stopsWhereTheMusicChanges() {
    const auto musicAt = [](std::size_t place) { return std::clamp(static_cast<double>(place) - 40, 0.0, 8.0); };
    const auto distance = [&](std::size_t a, std::size_t b) { return std::abs(musicAt(a) - musicAt(b)); };
    const auto stops = evenStops(81, 5, distance);
    QCOMPARE(stops.size(), std::size_t{5});
    QCOMPARE(stops.front(), std::size_t{0});
    QCOMPARE(stops.back(), std::size_t{80});
    for (std::size_t i = 1; i < stops.size(); ++i)
      QCOMPARE(distance(stops[i - 1], stops[i]), 2.0);
  }

  /// Against every choice there is: places on a ragged way, where least energy alone would take a larger step.
  void stopsChangeAsLittleAsCanBe() {
    const std::vector<double> way = {0, 8, 4, 0, 10, 1, 1, 0, 10};
    const auto distance = [&](std::size_t a, std::size_t b) { return std::abs(way[a] - way[b]); };
    const auto judged = [&](const std::vector<std::size_t> &stops) { // largest change, energy
      std::pair<double, double> all(0, 0);
      for (std::size_t i = 1; i < stops.size(); ++i) {
        all.first = std::max(all.first, distance(stops[i - 1], stops[i]));
        all.second += std::pow(distance(stops[i - 1], stops[i]), 2);
      }
      return all;
    };
    auto best = judged({0, 1, 2, 3, 8});
    double leastEnergy = best.second;
    for (std::size_t a = 1; a < 8; ++a)
      for (std::size_t b = a + 1; b < 8; ++b)
        for (std::size_t c = b + 1; c < 8; ++c) {
          best = std::min(best, judged({0, a, b, c, 8}));
          leastEnergy = std::min(leastEnergy, judged({0, a, b, c, 8}).second);
        }
    QVERIFY(judged(evenStops(way.size(), 5, distance)) == best);
    QVERIFY(best.second > leastEnergy);
  }

  void stopsOfMusicThatStaysAreEqual() {
    const auto nothing = [](std::size_t, std::size_t) { return 0.0; };
    QCOMPARE(evenStops(33, 5, nothing), (std::vector<std::size_t>{0, 8, 16, 24, 32}));
    QCOMPARE(evenStops(3, 3, nothing), (std::vector<std::size_t>{0, 1, 2}));
    QCOMPARE(evenStops(2, 2, nothing), (std::vector<std::size_t>{0, 1}));
  }

  void bordersOfASurfaceAreWalks_data() { endsAreExact_data(); }
  void bordersOfASurfaceAreWalks() {
    QFETCH(bool, spherical);
    const WalkForm form = spherical ? WalkForm::spherical : WalkForm::linear;
    const std::size_t steps = 4;
    const auto points = surface({kFirst, kSecond, kThird, kFourth}, 4, form);
    QCOMPARE(points.size(), steps * steps);
    const auto top = walk(kFirst, kSecond, 4, form), bottom = walk(kThird, kFourth, 4, form);
    const auto left = walk(kFirst, kThird, 4, form), right = walk(kSecond, kFourth, 4, form);
    for (std::size_t i = 0; i < steps; ++i) {
      QCOMPARE(points[i], top[i]);
      QCOMPARE(points[(steps - 1) * steps + i], bottom[i]);
      QCOMPARE(points[i * steps], left[i]);
      QCOMPARE(points[i * steps + steps - 1], right[i]);
    }
    if (!spherical) // a plane has its middle in the middle of the corners
      QVERIFY(near(surface({kFirst, kSecond, kThird, kFourth}, 3, form)[4],
                   {(3 + 1 - 0.3F) / 4, (4 - 2 + 0.7F) / 4, 5.1F / 4}));
  }
};

LOOPWRIGHT_TEST(TestLatentWalk, void)
#include "test_latent_walk.moc"
