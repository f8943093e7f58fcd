// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/suite.h"
#include "ui/roll/roll_geometry.h"

namespace loopwright::ui {

class TestRollGeometry : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void panesDoNotOverlap_data();
  void panesDoNotOverlap();
  void ticksAndPixelsAreInverse();
  void rowsAndPixelsAreInverse();
  void zoomKeepsWhatIsUnderTheMouse();
  void scrollingEndsAtTheLoop();
  void pitchesGoFrom0To127();
  void fitShowsAllOfIt();
  void velocityIsHeight();
};

namespace {

RollGeometry geometryOf(QSizeF size = {1100, 640}, RollExtent extent = {15360, true, 9, true}) {
  RollGeometry geometry;
  geometry.setExtent(extent);
  geometry.setSize(size);
  geometry.fit(36, 60);
  return geometry;
}

} // namespace

void TestRollGeometry::panesDoNotOverlap_data() {
  QTest::addColumn<QSizeF>("size");
  QTest::addColumn<bool>("pitched");
  QTest::addColumn<int>("lanes");
  QTest::addColumn<bool>("velocity");
  QTest::newRow("usual") << QSizeF(1100, 640) << true << 9 << true;
  QTest::newRow("small") << QSizeF(328, 320) << true << 9 << true;
  QTest::newRow("many lanes") << QSizeF(1100, 640) << true << 40 << true;
  QTest::newRow("no drums") << QSizeF(1100, 640) << true << 0 << true;
  QTest::newRow("only drums") << QSizeF(1100, 640) << false << 9 << false;
  QTest::newRow("large") << QSizeF(3840, 2160) << true << 12 << true;
}

void TestRollGeometry::panesDoNotOverlap() {
  QFETCH(const QSizeF, size);
  QFETCH(const bool, pitched);
  QFETCH(const int, lanes);
  QFETCH(const bool, velocity);
  const RollGeometry geometry = geometryOf(size, {15360, pitched, lanes, velocity});
  double bottom = 0;
  for (const QRectF &pane : {geometry.ruler(), geometry.pitched(), geometry.drums(), geometry.velocity()}) {
    if (pane.isEmpty())
      continue;
    QVERIFY2(pane.top() >= bottom, qPrintable(QString::number(pane.top())));
    bottom = pane.bottom();
  }
  QVERIFY(bottom <= size.height() - RollGeometry::kScrollBarWidth);
  QCOMPARE(geometry.pitched().isEmpty(), !pitched);
  QCOMPARE(geometry.drums().isEmpty(), lanes == 0);
  QCOMPARE(geometry.velocity().isEmpty(), !velocity);
}

void TestRollGeometry::ticksAndPixelsAreInverse() {
  RollGeometry geometry = geometryOf();
  geometry.zoomTime(3.7, 500);
  for (Tick tick = -100; tick < 15500; tick += 7)
    QCOMPARE(geometry.tickAt(geometry.xOf(tick) + 0.01), tick);
}

void TestRollGeometry::rowsAndPixelsAreInverse() {
  RollGeometry geometry = geometryOf();
  for (int pitch = 0; pitch < 128; ++pitch) {
    QCOMPARE(geometry.pitchAt(geometry.pitchTop(pitch)), pitch);
    QCOMPARE(geometry.pitchAt(geometry.pitchTop(pitch) + geometry.rowHeight() - 0.5), pitch);
  }
  for (int lane = 0; lane < 9; ++lane)
    QCOMPARE(geometry.laneAt(geometry.laneTop(lane) + 1), lane);
  QCOMPARE(geometry.pitchAt(-1e6), 127);
  QCOMPARE(geometry.pitchAt(1e6), 0);
}

void TestRollGeometry::zoomKeepsWhatIsUnderTheMouse() {
  RollGeometry geometry = geometryOf();
  const double x = 700;
  const Tick tick = geometry.tickAt(x);
  for (const double factor : {1.25, 2.0, 1.1, 0.8}) {
    geometry.zoomTime(factor, x);
    QVERIFY(std::abs(geometry.xOf(tick) - x) < 1.5);
  }
  const double y = geometry.pitched().top() + 100;
  const int pitch = geometry.pitchAt(y);
  geometry.zoomRows(4, y);
  QCOMPARE(geometry.pitchAt(y), pitch);
}

void TestRollGeometry::scrollingEndsAtTheLoop() {
  RollGeometry geometry = geometryOf();
  QCOMPARE(geometry.scrollXEnd(), 0.0); // the whole loop is seen
  geometry.zoomTime(4, 500);
  geometry.setScrollX(1e9);
  QVERIFY(std::abs(geometry.xOf(15360) - (geometry.ruler().right() - RollGeometry::kEndMargin)) < 0.01);
  geometry.setScrollX(-1e9);
  QCOMPARE(geometry.xOf(0), geometry.ruler().left());
  geometry.zoomTime(1e-9, 500);
  QVERIFY(geometry.showsWholeLoop());
}

void TestRollGeometry::pitchesGoFrom0To127() {
  RollGeometry geometry = geometryOf();
  geometry.setScrollPitch(-1000000);
  QCOMPARE(geometry.pitchTop(127), geometry.pitched().top());
  geometry.setScrollPitch(1000000);
  QCOMPARE(geometry.pitchTop(0) + geometry.rowHeight(), geometry.pitched().bottom());
}

void TestRollGeometry::fitShowsAllOfIt() {
  for (const auto &[low, high] : {std::pair(28, 52), std::pair(0, 12), std::pair(100, 127), std::pair(20, 108)}) {
    RollGeometry geometry = geometryOf({1100, 900});
    geometry.fit(low, high);
    if ((high - low + 7) * RollGeometry::kMinRowHeight > geometry.pitched().height())
      continue;
    QVERIFY(geometry.pitchTop(high) >= geometry.pitched().top());
    QVERIFY(geometry.pitchTop(low) + geometry.rowHeight() <= geometry.pitched().bottom());
    QVERIFY(geometry.xOf(15360) < geometry.ruler().right());
  }
}

void TestRollGeometry::velocityIsHeight() {
  const RollGeometry geometry = geometryOf();
  for (int velocity = 1; velocity <= 127; ++velocity)
    QCOMPARE(geometry.velocityAt(geometry.velocityTop(velocity)), velocity);
  QCOMPARE(geometry.velocityAt(-1000), 127);
  QCOMPARE(geometry.velocityAt(10000), 1);
}

} // namespace loopwright::ui

LOOPWRIGHT_TEST(loopwright::ui::TestRollGeometry, void)
#include "test_roll_geometry.moc"
