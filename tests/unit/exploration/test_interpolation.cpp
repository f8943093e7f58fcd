// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/exploration/interpolation.h"
#include "tests/suite.h"
#include "tests/unit/exploration/grid_bundle.h"

using namespace loopwright;
using examples::GridBundle;

class TestWalks : public QObject {
  Q_OBJECT

  GridBundle m_bundle;
  NoProgress m_silent;
  /// Kicks on the first so many steps.
  Pianoroll kicks(int count) {
    Pianoroll roll(GridBundle::kSteps, m_bundle.layout().columns());
    for (int step = 0; step < count; ++step)
      roll.sounding.set(step, kKickColumn);
    deriveOnsets(roll, m_bundle.layout());
    return roll;
  }

private Q_SLOTS:
  void betweenTwo() {
    InterpolationOptions options;
    options.steps = 5;
    const Pianoroll start = kicks(0), end = kicks(64);
    const auto walk = interpolate(m_bundle, {start, end}, options, m_silent, {});
    QVERIFY(walk.has_value());
    QCOMPARE(walk->rolls.size(), std::size_t{5});
    QVERIFY(walk->rolls.front() == start && walk->rolls.back() == end);
    QCOMPARE(walk->places.front(), 0.0);
    QCOMPARE(walk->places.back(), 1.0);
    QVERIFY(std::is_sorted(walk->places.begin(), walk->places.end()));
    QCOMPARE(walk->fromFirst.front(), 0.0);
    QCOMPARE(walk->fromFirst.back(), 64.0 / (GridBundle::kSteps * m_bundle.layout().columns()));
    options.equal = true;
    const auto equal = interpolate(m_bundle, {start, end}, options, m_silent, {});
    QVERIFY(equal.has_value());
    QVERIFY((equal->places == std::vector<double>{0, 0.25, 0.5, 0.75, 1}));
  }

  /// Row by row, the corners as they are given.
  void betweenFour() {
    InterpolationOptions options;
    options.steps = 3;
    const std::vector<Pianoroll> corners = {kicks(0), kicks(8), kicks(16), kicks(24)};
    const auto walk = interpolate(m_bundle, corners, options, m_silent, {});
    QVERIFY(walk.has_value());
    QCOMPARE(walk->rolls.size(), std::size_t{9});
    QVERIFY(walk->places.empty());
    QVERIFY(walk->rolls[0] == corners[0] && walk->rolls[2] == corners[1]);
    QVERIFY(walk->rolls[6] == corners[2] && walk->rolls[8] == corners[3]);
  }

  void refuses() {
    InterpolationOptions options;
    QCOMPARE(interpolate(m_bundle, {kicks(1)}, options, m_silent, {}).error().kind, ErrorKind::usage);
    options.steps = 1;
    QVERIFY(checkInterpolation(2, options).error().what.find("1 steps") != std::string::npos);
    options.steps = 101;
    QVERIFY(checkInterpolation(2, options).has_value());
    GridBundle without;
    without.hasLatent = false;
    QCOMPARE(interpolate(without, {kicks(1), kicks(2)}, options, m_silent, {}).error().kind, ErrorKind::badInput);
    CancellationToken cancel;
    cancel.request();
    QCOMPARE(interpolate(m_bundle, {kicks(1), kicks(2)}, options, m_silent, cancel).error().kind, ErrorKind::cancelled);
  }
};

LOOPWRIGHT_TEST(TestWalks, void)
#include "test_interpolation.moc"
