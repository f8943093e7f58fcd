// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/drum_map.h"
#include "app/settings/settings.h"
#include "tests/suite.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;
using namespace loopwright::test;

/// As which notes drums leave.
class TestDrumMap : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theStandardIsGeneralMidis() {
    const DrumMap map;
    QCOMPARE(map.notes[0], 36); // the kick at the bottom
    QCOMPARE(map.notes[1], 38);
    QCOMPARE(map.notes[8], 51);
    for (int pitch = 0; pitch < 128; ++pitch)
      QCOMPARE(map.of(pitch), pitch); // an acoustic kick on 35 too
    const LoopContent content = loopOf({{0, 240, 28, 80}}, {{0, 120, 35, 100}, {240, 120, 42, 60}});
    QCOMPARE(withDrumMap(content, map), content);
  }

  void lanesLeaveOnTheirNotes() {
    DrumMap map;
    map.notes[0] = 60;
    const LoopContent content =
        loopOf({{0, 240, 36, 80}}, {{0, 120, 35, 100}, {480, 120, 36, 90}, {480, 120, 38, 80}, {960, 120, 56, 70}});
    const LoopContent mapped = withDrumMap(content, map);
    QCOMPARE(mapped.tracks[0], content.tracks[0]); // a bass note is no kick
    QList<int> pitches;
    for (const DocumentNote &note : mapped.tracks[1].notes)
      pitches << note.note.pitch;
    QCOMPARE(pitches, QList<int>({60, 38, 60, 56})); // both kicks, and what has no lane stays
    QCOMPARE(brokenRule(mapped), QString());
  }

  /// Two lanes on one note: the rules of a loop hold.
  void lanesMayMeet() {
    DrumMap map;
    map.notes[0] = map.notes[1] = 40;
    const LoopContent mapped = withDrumMap(loopOf({}, {{0, 120, 36, 100}, {0, 120, 38, 90}, {60, 120, 38, 80}}), map);
    QCOMPARE(brokenRule(mapped), QString());
    QCOMPARE(mapped.tracks[1].notes.size(), 2);
    // Lanes that change places stay two.
    map.notes[0] = 38;
    map.notes[1] = 36;
    const LoopContent crossed = withDrumMap(loopOf({}, {{0, 120, 36, 100}, {480, 120, 38, 90}}), map);
    QCOMPARE(crossed.tracks[1].notes[0].note.pitch, 38);
    QCOMPARE(crossed.tracks[1].notes[1].note.pitch, 36);
  }

  void theSettingsKeepIt() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("studio.ini").toStdString();
    DrumMap map;
    map.notes[2] = 0;
    map.notes[8] = 127;
    {
      Settings settings(file);
      QVERIFY(settings.drumMap().isStandard());
      settings.setDrumMap(map);
    }
    QVERIFY(Settings(file).drumMap() == map);
    Settings(file).setDrumMap(DrumMap());
    QVERIFY(Settings(file).drumMap().isStandard());
  }

  void settingsOfOthersAreNotTrusted_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray("kick");
    QTest::newRow("too few") << QByteArray("1, 2, 3");
    QTest::newRow("out of range") << QByteArray("-1, 128, 400, 99999999999, x, , 1e3, -0.5, ?");
  }
  void settingsOfOthersAreNotTrusted() {
    QFETCH(const QByteArray, value);
    const QTemporaryDir folder;
    QFile file(folder.filePath("studio.ini"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[sound]\ndrumMap=" + value + "\n") > 0);
    file.close();
    QVERIFY(Settings(file.fileName().toStdString()).drumMap().isStandard());
  }
};

LOOPWRIGHT_TEST(TestDrumMap, void)
#include "test_drum_map.moc"
