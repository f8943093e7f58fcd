// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/analysis/interpolation_curve.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

/// The first `cells` of ten cells are the end's.
TrackStates tenCells(int cells) {
  TrackStates piece(2, 5);
  for (int i = 0; i < cells; ++i)
    piece.states[static_cast<std::size_t>(i)] = 60;
  return piece;
}

InterpolationPath pathOf(const std::vector<int> &cells) {
  InterpolationPath path;
  path.start = tenCells(0);
  for (const int count : cells)
    path.path.push_back(tenCells(count));
  return path;
}

} // namespace

class TestInterpolationCurve : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void byHand() {
    const auto found = interpolationCurve({pathOf({0, 3, 6, 10}), pathOf({2, 2, 4, 8})}, 0.5);
    QVERIFY(found.has_value());
    QCOMPARE(found->alphas.size(), std::size_t{4});
    QCOMPARE(found->alphas[1], 1.0 / 3);
    const std::vector<double> mean = {0.1, 0.25, 0.5, 0.9};
    for (std::size_t i = 0; i < mean.size(); ++i)
      QVERIFY(std::abs(found->mean[i] - mean[i]) < 1e-12);
    QVERIFY(std::abs(found->deviation[0] - 0.1) < 1e-12);
    QVERIFY(found->monotone);
    QCOMPARE(found->monotonePaths, 1.0);
    QCOMPARE(found->risingPaths, std::size_t{2});
    QCOMPARE(found->gradualPaths, 0.5); // 4 of 10 is allowed, 4 of 6 is not
    QCOMPARE(found->steadyPaths, 0.5);
  }

  void jumpsAndFalls() {
    const auto back = interpolationCurve({pathOf({0, 6, 5, 10})}, 0.6);
    QVERIFY(back && !back->monotone && back->monotonePaths == 0);
    QCOMPARE(back->gradualPaths, 1.0); // exactly 60%
    const auto still = interpolationCurve({pathOf({4, 4, 4})});
    QVERIFY(still && still->monotone && still->risingPaths == 0 && still->movingPaths == 0);
    QCOMPARE(still->gradualPaths, 0.0);
    // Sideways: as far from the start as before, and yet everything else.
    InterpolationPath sideways = pathOf({0, 3, 6, 10});
    std::rotate(sideways.path[2].states.begin(), sideways.path[2].states.end() - 4, sideways.path[2].states.end());
    const auto found = interpolationCurve({sideways}, 0.4);
    QVERIFY(found && found->gradualPaths == 1 && found->steadyPaths == 0);
  }

  void baselineOfCells() {
    TrackStates start(4, 256), end(4, 256);
    const std::vector<double> u = golden::uniform("cells", 4 * 256);
    for (std::size_t i = 0; i < u.size(); ++i)
      end.states[i] = static_cast<std::uint8_t>(u[i] < 0.25 ? kHoldState : 60);
    const std::vector<double> alphas = evenAlphas(11);
    std::vector<InterpolationPath> paths;
    for (std::uint64_t pair = 0; pair < 8; ++pair)
      paths.push_back({start, bernoulliPath(start, end, alphas, 7, pair)});
    QVERIFY(paths[0].path.front() == start && paths[0].path.back() == end);
    QVERIFY(paths[0].path == bernoulliPath(start, end, alphas, 7, 0));
    QVERIFY(paths[0].path[5] != paths[1].path[5]);
    const auto found = interpolationCurve(paths);
    QVERIFY(found && found->monotone && found->monotonePaths == 1 && found->gradualPaths == 1 &&
            found->steadyPaths == 1);
    const double whole = hammingDistance(start, end);
    for (std::size_t i = 0; i < alphas.size(); ++i) // a straight line; sampling error of 8 x 768 cells
      QVERIFY(std::abs(found->mean[i] - alphas[i] * whole) < 0.03);
  }

  void errors() {
    QVERIFY(!interpolationCurve({}));
    QVERIFY(!interpolationCurve({pathOf({0, 1})}));
    QVERIFY(!interpolationCurve({pathOf({0, 1, 2}), pathOf({0, 1, 2, 3})}));
    InterpolationPath odd = pathOf({0, 1, 2});
    odd.path[1] = TrackStates(1, 10);
    QVERIFY(!interpolationCurve({odd}));
    QVERIFY(!interpolationCurve({{TrackStates(), {TrackStates(), TrackStates(), TrackStates()}}}));
  }
};

LOOPWRIGHT_TEST(TestInterpolationCurve, void)
#include "test_interpolation_curve.moc"
