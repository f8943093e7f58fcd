// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>
#include <QPushButton>

#include "app/document/edits.h"
#include "tests/gui/roll/roll_bench.h"
#include "tests/suite.h"

namespace loopwright::ui {
namespace {

QAction &action(RollBench &bench, const char *name) {
  auto *found = bench.roll.findChild<QAction *>(QLatin1String(name));
  if (found == nullptr)
    qFatal("no %s", name);
  return *found;
}

/// A minor, by the menu; the bass stays in it.
void lockToAMinor(RollBench &bench) {
  action(bench, "roll.keyRoot9").trigger();
  action(bench, "roll.keyMode1").trigger();
  bench.type("Shift+K");
}

} // namespace

/// The key that is chosen: what it tints, and what becomes of notes that are drawn and moved in it.
class TestRollKey : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { Theme::instance().setScheme(Scheme::light); }
  void scalesHoldTheirTones_data();
  void scalesHoldTheirTones();
  void theKeyIsChosen();
  void drawnNotesLieInTheKey();
  void movedNotesLieInTheKey();
  void arrowsGoByTonesOfTheKey();
  void withoutTheLockNotesLieAnywhere();
  void groupsStayWhole();
  void theKeyComesBackWithTheView();
  void keysOfOtherFilesAreNotTrusted_data();
  void keysOfOtherFilesAreNotTrusted();
};

void TestRollKey::scalesHoldTheirTones_data() {
  QTest::addColumn<Scale>("scale");
  QTest::addColumn<QString>("name");
  QTest::addColumn<QList<int>>("tones"); // pitch classes from the root upwards
  QTest::newRow("major") << Scale{0, Mode::major} << "C major" << QList<int>{0, 2, 4, 5, 7, 9, 11};
  QTest::newRow("minor") << Scale{9, Mode::minor} << "A minor" << QList<int>{9, 11, 0, 2, 4, 5, 7};
  QTest::newRow("dorian") << Scale{2, Mode::dorian} << "D dorian" << QList<int>{2, 4, 5, 7, 9, 11, 0};
  QTest::newRow("mixolydian") << Scale{7, Mode::mixolydian} << "G mixolydian" << QList<int>{7, 9, 11, 0, 2, 4, 5};
  QTest::newRow("pentatonic") << Scale{4, Mode::minorPentatonic} << "E minor pentatonic" << QList<int>{4, 7, 9, 11, 2};
}

void TestRollKey::scalesHoldTheirTones() {
  QFETCH(const Scale, scale);
  QFETCH(const QString, name);
  QFETCH(const QList<int>, tones);
  QCOMPARE(scaleName(scale), name);
  for (int pitch = 0; pitch < 128; ++pitch) {
    QCOMPARE(scale.holds(pitch), tones.contains(pitch % 12));
    const int near = scale.nearest(pitch);
    QVERIFY(scale.holds(near) && near >= 0 && near < 128);
    for (int other = 0; other < 128; ++other) // none is nearer
      QVERIFY(!scale.holds(other) || std::abs(other - pitch) >= std::abs(near - pitch));
  }
  int pitch = scale.root + 36;
  for (qsizetype i = 1; i <= tones.size(); ++i)
    QCOMPARE(scale.moved(pitch, static_cast<int>(i)) % 12, tones[i % tones.size()]);
  QCOMPARE(scale.moved(pitch, static_cast<int>(tones.size())), pitch + 12);
  QCOMPARE(scale.moved(pitch, -static_cast<int>(tones.size())), pitch - 12);
}

void TestRollKey::theKeyIsChosen() {
  RollBench bench;
  auto *choice = bench.roll.findChild<QPushButton *>(QStringLiteral("roll.keyChoice"));
  QVERIFY(choice && choice->isVisible());
  const QString likely = scaleName(*bench.view().likelyKey());
  QCOMPARE(choice->text(), likely);
  QVERIFY(action(bench, "roll.keyOfNotes").isChecked());
  action(bench, "roll.keyRoot9").trigger();
  action(bench, "roll.keyMode1").trigger();
  QCOMPARE(choice->text(), QStringLiteral("A minor"));
  QCOMPARE(choice->accessibleName(), QStringLiteral("Key: A minor"));
  QVERIFY(!action(bench, "roll.keyOfNotes").isChecked());
  QVERIFY(action(bench, "roll.keyRoot9").isChecked() && action(bench, "roll.keyMode1").isChecked());
  // Who chooses a key sees it: rows outside it are dim.
  QVERIFY(bench.view().options().keyTint);
  const QImage picture = bench.canvas().grab().toImage();
  for (const int pitch : {36, 37, 38, 39, 41, 42, 44, 46, 47})
    QCOMPARE(picture.pixelColor(bench.pitch(pitch, 3700).toPoint() + QPoint(3, 3)),
             Scale({9, Mode::minor}).holds(pitch) ? Theme::instance().colors().surface
                                                  : Theme::instance().colors().surfaceDim);
  // It is the user's, whatever the notes become.
  bench.type("Ctrl+A");
  bench.type("Up");
  QCOMPARE(choice->text(), QStringLiteral("A minor"));
  action(bench, "roll.keyOfNotes").trigger();
  QCOMPARE(choice->text(), scaleName(*bench.view().likelyKey()));
  QVERIFY(action(bench, "roll.keyOfNotes").isChecked());
  QCOMPARE(bench.steps(), 1);
}

void TestRollKey::drawnNotesLieInTheKey() {
  RollBench bench;
  lockToAMinor(bench);
  QList<int> heard;
  connect(&bench.view(), &RollView::auditioned, this, [&heard](int, int pitch, int) { heard.append(pitch); });
  const LoopContent before = bench.document.content();
  bench.click(bench.pitch(46, 2410)); // A sharp
  QCOMPARE(difference(before, bench.document.content()), QStringList({"+B 2400:240 45 v80"}));
  QCOMPARE(heard, QList<int>({45}));
  QCOMPARE(bench.steps(), 1);
  bench.click(bench.pitch(47, 2890)); // B is in it
  QCOMPARE(bench.view().note(*bench.roll.selection().begin())->note.pitch, 47);
  // Drums have no key.
  bench.click(bench.drum(46, 2410));
  QCOMPARE(bench.document.content().tracks[1].notes.last().note.pitch, 46);
}

void TestRollKey::movedNotesLieInTheKey() {
  RollBench bench;
  lockToAMinor(bench);
  const LoopContent before = bench.document.content();
  bench.drag(bench.pitch(43, 1080), bench.pitch(44, 1325)); // G to G sharp, of which G is the nearest below
  QCOMPARE(difference(before, bench.document.content()), QStringList({"-B 960:240 43 v90", "+B 1200:240 43 v90"}));
  bench.type("Ctrl+Z");
  bench.drag(bench.pitch(43, 1080), bench.pitch(46, 1080)); // to A sharp
  QCOMPARE(difference(before, bench.document.content()), QStringList({"-B 960:240 43 v90", "+B 960:240 45 v90"}));
  bench.type("Ctrl+Z");
  bench.drag(bench.pitch(43, 1080), bench.pitch(46, 1560), kShift); // a copy too
  QCOMPARE(difference(before, bench.document.content()), QStringList({"+B 1440:240 45 v90"}));
  bench.type("Ctrl+Z");
  QCOMPARE(bench.document.content().hash(), before.hash());
  // What only moves in time keeps its pitch, though it is no tone of the key.
  action(bench, "roll.keyRoot0").trigger();
  action(bench, "roll.keyMode4").trigger(); // C minor pentatonic does not hold the E
  bench.drag(bench.pitch(40, 700), bench.pitch(40, 820));
  QCOMPARE(difference(before, bench.document.content()), QStringList({"-B 480:480 40 v80", "+B 600:480 40 v80"}));
}

void TestRollKey::arrowsGoByTonesOfTheKey() {
  RollBench bench;
  lockToAMinor(bench);
  const LoopContent before = bench.document.content();
  bench.roll.setSelection({1, 2}); // E and G
  bench.type("Up");
  QCOMPARE(difference(before, bench.document.content()),
           QStringList({"-B 480:480 40 v80", "-B 960:240 43 v90", "+B 480:480 41 v80", "+B 960:240 45 v90"}));
  QCOMPARE(bench.roll.selection(), NoteSet({1, 2}));
  QCOMPARE(bench.steps(), 1);
  bench.type("Down");
  bench.type("Down");
  QCOMPARE(difference(before, bench.document.content()),
           QStringList({"-B 480:480 40 v80", "-B 960:240 43 v90", "+B 480:480 38 v80", "+B 960:240 41 v90"}));
  bench.type("Shift+Up"); // an octave is an octave
  QCOMPARE(bench.view().note(1)->note.pitch, 50);
  // Drums alone go by lanes as ever.
  bench.roll.setSelection({7});
  bench.type("Up");
  QCOMPARE(bench.view().note(7)->note.pitch, 42);
}

void TestRollKey::withoutTheLockNotesLieAnywhere() {
  RollBench bench;
  lockToAMinor(bench);
  bench.type("Shift+K");
  const LoopContent before = bench.document.content();
  bench.click(bench.pitch(46, 2410));
  QCOMPARE(difference(before, bench.document.content()), QStringList({"+B 2400:240 46 v80"}));
  bench.type("Ctrl+Z");
  bench.roll.setSelection({1});
  bench.type("Up");
  bench.type("Up");
  QCOMPARE(bench.view().note(1)->note.pitch, 42);
  // By tones of the key when it is asked for.
  bench.type("Alt+Up");
  QCOMPARE(bench.view().note(1)->note.pitch, 43);
  bench.type("Alt+Up");
  QCOMPARE(bench.view().note(1)->note.pitch, 45);
  bench.type("Alt+Down");
  QCOMPARE(bench.view().note(1)->note.pitch, 43);
  QCOMPARE(bench.steps(), 5);
}

/// Where one of the notes has no room, none moves.
void TestRollKey::groupsStayWhole() {
  LoopContent content = smallLoop();
  content.tracks[0].notes[0].note.pitch = 125;
  const Scale key{0, Mode::minorPentatonic};
  QCOMPARE(transposeInKey(content, {1, 2}, 2, key).content, content); // 127 is G, above it there is nothing
  const LoopContent once = transposeInKey(content, {1, 2}, 1, key).content;
  QCOMPARE(once.tracks[0].notes[0].note.pitch, 127);
  QCOMPARE(once.tracks[0].notes[1].note.pitch, 46);
}

void TestRollKey::theKeyComesBackWithTheView() {
  QJsonObject state;
  {
    RollBench bench;
    lockToAMinor(bench);
    state = bench.roll.viewState();
  }
  RollBench bench;
  QVERIFY(!bench.view().lockedKey());
  bench.roll.restoreViewState(state);
  QVERIFY(bench.view().lockedKey() == std::optional(Scale{9, Mode::minor}));
  QVERIFY(action(bench, "roll.keyLock").isChecked() && action(bench, "roll.keyRoot9").isChecked());
  QCOMPARE(bench.roll.viewState(), state);
  bench.roll.restoreViewState(RollBench().roll.viewState()); // of a project whose key nobody chose
  QVERIFY(!bench.view().options().key && !bench.view().lockedKey());
}

void TestRollKey::keysOfOtherFilesAreNotTrusted_data() {
  QTest::addColumn<QJsonValue>("key");
  QTest::newRow("text") << QJsonValue("A minor");
  QTest::newRow("no root") << QJsonValue(QJsonObject{{"mode", "minor"}});
  QTest::newRow("low") << QJsonValue(QJsonObject{{"root", -1}, {"mode", "minor"}});
  QTest::newRow("high") << QJsonValue(QJsonObject{{"root", 12}, {"mode", "minor"}});
  QTest::newRow("far") << QJsonValue(QJsonObject{{"root", 1e300}, {"mode", "minor"}});
  QTest::newRow("unknown") << QJsonValue(QJsonObject{{"root", 3}, {"mode", "klingon"}});
}

void TestRollKey::keysOfOtherFilesAreNotTrusted() {
  QFETCH(const QJsonValue, key);
  RollBench bench;
  bench.roll.restoreViewState({{QStringLiteral("key"), key}, {QStringLiteral("key_lock"), 3}});
  QVERIFY(!bench.view().options().key && !bench.view().lockedKey());
  QVERIFY(!bench.roll.grab().isNull());
}

} // namespace loopwright::ui

LOOPWRIGHT_TEST(loopwright::ui::TestRollKey, QApplication)
#include "test_roll_key.moc"
