// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "engine/base/random.h"
#include "engine/music/roll_notes.h"
#include "engine/music/roll_patch.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

/// Eight bars of one-voiced bass and any drums.
Pianoroll anyRoll(const PitchLayout &layout, std::uint64_t seed) {
  Pianoroll roll(128, layout.columns());
  RandomStream random(seed, "roll");
  const TrackLayout &bass = *layout.track(Role::bass);
  int column = bass.firstColumn;
  for (int step = 0; step < 128; ++step) {
    for (int drum = 0; drum < kDrumColumns; ++drum)
      if (random.uniform() < 0.2)
        roll.sounding.set(step, drum);
    if (random.uniform() < 0.3)
      column = bass.firstColumn + static_cast<int>(random.below(static_cast<std::uint64_t>(bass.columns)));
    if (random.uniform() < 0.8)
      roll.sounding.set(step, column);
  }
  deriveOnsets(roll, layout);
  return roll;
}

void layouts() {
  QTest::addColumn<QString>("layout");
  for (const PitchLayout &layout : PitchLayout::all())
    if (layout.track(Role::bass) != nullptr && layout.track(Role::drums) != nullptr)
      QTest::newRow(layout.name.c_str()) << QString::fromStdString(layout.name);
}

} // namespace

class TestRollPatch : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void regions() {
    const PitchLayout layout = *PitchLayout::named("loop57h");
    const BitPlane bass = regionOf(layout, 8, 2, 4, {Role::bass});
    QCOMPARE(bass.count(), 32 * 49); // the column of bass onsets too
    QVERIFY(!bass.at(31, 20) && bass.at(32, 20) && bass.at(63, 57) && !bass.at(64, 20) && !bass.at(40, 8));
    QCOMPARE(regionOf(layout, 8, 0, 8, {Role::drums}).count(), 128 * 9);
    QCOMPARE(regionOf(layout, 8, 0, 8, {}).count(), 0);
  }

  /// Inside as drawn, outside as before; every run of the bass begins with an onset.
  void keepsTheRest_data() { layouts(); }
  void keepsTheRest() {
    QFETCH(QString, layout);
    const PitchLayout chosen = *PitchLayout::named(layout.toStdString());
    const TrackLayout &bass = *chosen.track(Role::bass);
    const TrackLayout *onsets = chosen.onsetsOf(Role::bass);
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
      const Pianoroll original = anyRoll(chosen, 2 * seed), drawn = anyRoll(chosen, 2 * seed + 1);
      RandomStream random(seed, "region");
      const int first = static_cast<int>(random.below(8)),
                end = first + 1 + static_cast<int>(random.below(8 - std::uint64_t(first)));
      const bool withDrums = random.uniform() < 0.6, withBass = !withDrums || random.uniform() < 0.6;
      std::vector<Role> roles;
      if (withDrums)
        roles.push_back(Role::drums);
      if (withBass)
        roles.push_back(Role::bass);
      const BitPlane region = regionOf(chosen, 8, first, end, roles);
      const Pianoroll made = patched(original, drawn, region, chosen);
      for (int step = 0; step < 128; ++step)
        for (int column = 0; column < chosen.columns(); ++column) {
          if (onsets != nullptr && column == onsets->firstColumn)
            continue;
          const Pianoroll &source = region.at(step, column) ? drawn : original;
          QCOMPARE(made.sounding.at(step, column), source.sounding.at(step, column));
          if (column < kDrumColumns)
            QCOMPARE(made.onset.at(step, column), source.onset.at(step, column));
        }
      for (int step = 1; step < 128; ++step) {
        bool any = false;
        for (int column = bass.firstColumn; column < bass.endColumn(); ++column) {
          const bool begins = made.sounding.at(step, column) && !made.sounding.at(step - 1, column);
          QVERIFY(!begins || made.onset.at(step, column));
          QVERIFY(!made.onset.at(step, column) || made.sounding.at(step, column));
          any = any || made.onset.at(step, column);
        }
        if (onsets != nullptr)
          QCOMPARE(made.sounding.at(step, onsets->firstColumn), any);
      }
    }
  }

  /// A note held out of the region into silence begins where it now begins to sound.
  void heldNotesBegin() {
    const PitchLayout layout = PitchLayout::all().front();
    Pianoroll original(128, layout.columns());
    for (int step = 30; step < 36; ++step)
      original.sounding.set(step, 20);
    deriveOnsets(original, layout);
    const Pianoroll made = patched(original, Pianoroll(128, layout.columns()),
                                   regionOf(layout, 8, 1, 2, {Role::drums, Role::bass}), layout);
    QVERIFY(!made.sounding.at(31, 20) && made.sounding.at(32, 20) && made.onset.at(32, 20));
    QVERIFY(!made.onset.at(33, 20));
  }
};

LOOPWRIGHT_TEST(TestRollPatch, void)
#include "test_roll_patch.moc"
