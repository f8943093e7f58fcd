// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/base/random.h"
#include "engine/music/layout_bridge.h"
#include "engine/music/roll_notes.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

PitchLayout layoutOf(const char *name) { return *PitchLayout::named(name); }

void addNote(Pianoroll &roll, int column, int firstStep, int endStep) {
  for (int step = firstStep; step < endStep; ++step)
    roll.sounding.set(step, column);
  roll.onset.set(firstStep, column);
}

} // namespace

class TestLayoutBridge : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void drumsBecomePitchesAndBack_data() {
    QTest::addColumn<int>("column");
    for (int column = 0; column < kDrumColumns; ++column)
      QTest::newRow(kDrumComponents[static_cast<std::size_t>(column)].name) << column;
  }
  void drumsBecomePitchesAndBack() {
    QFETCH(int, column);
    Pianoroll loop(16, 57);
    addNote(loop, column, 4, 5);
    const Pianoroll tracks = bridged(loop, layoutOf("loop57"), layoutOf("tracks4"));
    QCOMPARE(tracks.sounding.count(), 1);
    QVERIFY(tracks.onset.at(4, kDrumComponents[static_cast<std::size_t>(column)].pitch));
    QVERIFY(bridged(tracks, layoutOf("tracks4"), layoutOf("loop57")) == loop);
  }

  void oneDrumAStep() {
    Pianoroll loop(16, 57);
    for (const int column : {kRideColumn, kSnareColumn, kClosedHatColumn})
      addNote(loop, column, 0, 1);
    const Pianoroll tracks = bridged(loop, layoutOf("loop57"), layoutOf("tracks4"));
    QCOMPARE(tracks.sounding.count(), 1);
    QVERIFY(tracks.onset.at(0, 38));
  }

  void soundsWithoutComponentAreLeftOut() {
    Pianoroll tracks(16, 512);
    addNote(tracks, 56, 0, 1); // cowbell
    addNote(tracks, 36, 1, 2); // the other kick
    addNote(tracks, 57, 2, 3); // the other crash
    const Pianoroll loop = bridged(tracks, layoutOf("tracks4"), layoutOf("loop57"));
    QCOMPARE(loop.sounding.count(), 2);
    QVERIFY(loop.onset.at(1, kKickColumn) && loop.onset.at(2, kCrashColumn));
  }

  void bassMovesByOctaves() {
    Pianoroll tracks(16, 512);
    addNote(tracks, 128 + 0, 0, 2);    // 24
    addNote(tracks, 128 + 23, 2, 4);   // 35
    addNote(tracks, 128 + 71, 4, 6);   // stays
    addNote(tracks, 128 + 72, 6, 8);   // 60
    addNote(tracks, 128 + 127, 8, 10); // 67
    addNote(tracks, 256 + 50, 0, 16);  // guitar and strings are left out
    addNote(tracks, 384 + 50, 0, 16);
    const Pianoroll loop = bridged(tracks, layoutOf("tracks4"), layoutOf("loop57"));
    QCOMPARE(loop.sounding.count(), 10);
    for (const auto &[step, pitch] : {std::pair{0, 24}, {2, 35}, {4, 71}, {6, 60}, {8, 67}}) {
      QVERIFY(loop.onset.at(step, 9 + pitch - 24) && loop.sounding.at(step + 1, 9 + pitch - 24));
      QVERIFY(!loop.onset.at(step + 1, 9 + pitch - 24));
    }
  }

  /// Whatever a loop's bass and its lowest drum play stands in four tracks, and comes back; the others are silent.
  void thereAndBack_data() {
    QTest::addColumn<QString>("name");
    for (const char *name : {"loop57", "loop57h", "loop93"})
      QTest::newRow(name) << name;
  }
  void thereAndBack() {
    QFETCH(QString, name);
    const PitchLayout layout = layoutOf(name.toUtf8().constData());
    const TrackLayout &bass = *layout.track(Role::bass);
    const TrackLayout *bassOnsets = layout.onsetsOf(Role::bass);
    for (std::uint64_t item = 0; item < 100; ++item) {
      RandomStream random(6, "bridge", 0, 0, item);
      Pianoroll loop(128, layout.columns());
      for (int step = 0; step < 128;) {
        const int length = 1 + static_cast<int>(random.below(4));
        if (random.below(4) > 0) {
          addNote(loop, bass.firstColumn + static_cast<int>(random.below(static_cast<std::uint64_t>(bass.columns))),
                  step, std::min(128, step + length));
          if (bassOnsets != nullptr)
            addNote(loop, bassOnsets->firstColumn, step, step + 1);
        }
        if (random.below(2) == 0)
          addNote(loop, static_cast<int>(random.below(kDrumColumns)), step, step + 1);
        step += length;
      }
      const Pianoroll tracks = bridged(loop, layout, layoutOf("tracks4"));
      QCOMPARE(tracks.sounding.count(0, 128, 256, 512), 0);
      QVERIFY(bridged(tracks, layoutOf("tracks4"), layout) == loop);
      QVERIFY(bridged(tracks, layoutOf("tracks4"), layoutOf("tracks4")) == tracks);
    }
  }
};

LOOPWRIGHT_TEST(TestLayoutBridge, void)
#include "test_layout_bridge.moc"
