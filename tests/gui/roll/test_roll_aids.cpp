// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QSignalSpy>

#include "tests/gui/roll/roll_bench.h"
#include "tests/suite.h"

namespace loopwright::ui {

/// What helps the eye and the ear while drawing, and that it comes back with a project.
class TestRollAids : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { Theme::instance().setScheme(Scheme::light); }
  void nineLanesHaveNames();
  void aLaneSoundsAsItsDrum_data();
  void aLaneSoundsAsItsDrum();
  void drumsGoToChannelTen();
  void theKeyIsFound_data();
  void theKeyIsFound();
  void theKeyIsTinted();
  void notesAreReadAsTheyLie();
  void viewsComeBack();
  void viewsOfOtherFilesAreNotTrusted_data();
  void viewsOfOtherFilesAreNotTrusted();
};

void TestRollAids::nineLanesHaveNames() {
  RollBench bench;
  QStringList names;
  for (int lane = 0; lane < bench.view().lanes().size(); ++lane)
    names << bench.view().lanes()[lane].name;
  QCOMPARE(names, QStringList({"Ride", "Crash", "High tom", "Mid tom", "Low tom", "Open hi-hat", "Closed hi-hat",
                               "Snare", "Kick"}));
  // Each is written beside its lane: without any one of them the picture is another.
  const QImage picture = bench.canvas().grab().toImage();
  for (int lane = 0; lane < names.size(); ++lane) {
    const QRectF head = RollGeometry::headOf(bench.geometry().drums());
    const QRect row(int(head.left()), int(bench.geometry().laneTop(lane)), int(head.width()) - 2,
                    bench.geometry().laneHeight());
    QSet<QRgb> colors;
    for (int y = row.top() + 2; y < row.bottom() - 2; ++y)
      for (int x = row.left() + 2; x < row.right(); ++x)
        colors.insert(picture.pixel(x, y));
    QVERIFY2(colors.size() > 4, qPrintable(names[lane]));
  }
}

void TestRollAids::aLaneSoundsAsItsDrum_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("pitch");
  QTest::newRow("Ride") << QStringLiteral("Ride") << 51;
  QTest::newRow("Crash") << QStringLiteral("Crash") << 49;
  QTest::newRow("Kick") << QStringLiteral("Kick") << 36;
}

void TestRollAids::aLaneSoundsAsItsDrum() {
  QFETCH(const QString, name);
  QFETCH(const int, pitch);
  RollBench bench;
  QList<std::pair<int, int>> heard; // track and pitch
  connect(&bench.view(), &RollView::auditioned, this, [&heard](int track, int sound, int) {
    heard.append({track, sound});
  });
  int lane = 0;
  while (bench.view().lanes()[lane].name != name)
    ++lane;
  const QRectF head = RollGeometry::headOf(bench.geometry().drums());
  bench.click({head.center().x(), bench.geometry().laneTop(lane) + bench.geometry().laneHeight() / 2.0});
  QCOMPARE(heard.size(), 1);
  QVERIFY(bench.document.content().tracks[heard[0].first].isDrums());
  QCOMPARE(heard[0].second, pitch);
  QCOMPARE(bench.steps(), 0);
}

/// What is drawn in the lane "Ride" leaves on channel 10 (9 from 0) as note 51.
void TestRollAids::drumsGoToChannelTen() {
  RollBench bench;
  bench.click(bench.drum(51, 1200));
  const Score score = scoreOf(bench.document.content());
  int rides = 0;
  for (const Part &part : score.parts)
    for (const Note &note : part.notes)
      if (note.pitch == 51 && note.onset == 1200) {
        QCOMPARE(part.channel, 9);
        ++rides;
      }
  QCOMPARE(rides, 1);
}

void TestRollAids::theKeyIsFound_data() {
  QTest::addColumn<QList<int>>("pitches");
  QTest::addColumn<QString>("key");
  QTest::newRow("C major") << QList<int>{36, 40, 43, 41, 45, 47, 38, 36} << "C major";
  QTest::newRow("A minor") << QList<int>{33, 33, 36, 40, 41, 38, 35, 33} << "A minor";
  QTest::newRow("E minor") << QList<int>{28, 31, 33, 35, 28, 30, 28, 36} << "E minor";
  QTest::newRow("F sharp major") << QList<int>{30, 34, 37, 35, 39, 41, 32, 30} << "F♯ major";
  QTest::newRow("nothing") << QList<int>{} << QString();
}

void TestRollAids::theKeyIsFound() {
  QFETCH(const QList<int>, pitches);
  QFETCH(const QString, key);
  LoopContent content;
  std::vector<Note> notes;
  for (const int pitch : pitches)
    notes.push_back({static_cast<Tick>(notes.size()) * 240, 240, pitch, 80});
  content.tracks.append(trackOf(Role::bass, QStringLiteral("Bass"), notes, content.nextId));
  const auto scale = likelyScale(content);
  QCOMPARE(scale ? scaleName(*scale) : QString(), key);
}

void TestRollAids::theKeyIsTinted() {
  RollBench bench; // E, G, C: the likely key has no F sharp… or does not care, but tells rows apart
  const QImage plain = bench.roll.grab().toImage();
  bench.type("K");
  QVERIFY(bench.view().options().keyTint);
  const QImage tinted = bench.roll.grab().toImage();
  QVERIFY(tinted != plain);
  const auto rowColor = [&bench](int pitch) {
    return bench.canvas().grab().toImage().pixelColor(bench.pitch(pitch, 3700).toPoint() + QPoint(3, 3));
  };
  const Scale scale = *bench.view().key();
  for (const int pitch : {36, 37, 38, 39, 41, 42, 44, 45, 46, 47})
    if (pitch % 12 == scale.root)
      QVERIFY(rowColor(pitch) != Theme::instance().colors().surface);
    else
      QCOMPARE(rowColor(pitch),
               scale.holds(pitch) ? Theme::instance().colors().surface : Theme::instance().colors().surfaceDim);
  bench.type("K");
  QCOMPARE(bench.roll.grab().toImage(), plain);
  QCOMPARE(bench.steps(), 0);
}

void TestRollAids::notesAreReadAsTheyLie() {
  LoopContent content = smallLoop();
  content.bars = 8;
  const Note note{2 * 1920 + 480, 240, 40, 80};
  QCOMPARE(spokenNote(content, content.tracks[0], note), QStringLiteral("Bass E2, bar 3 beat 2, eighth"));
}

void TestRollAids::viewsComeBack() {
  QJsonObject state;
  RollZoom zoom;
  {
    RollBench bench;
    QSignalSpy changes(&bench.roll, &RollEditor::viewStateChanged);
    for (const char *keys : {"3", "Ctrl+4", "G", "V", "K"})
      bench.type(keys);
    bench.wheel(bench.ruler(2000), 4, Qt::ControlModifier);
    bench.wheel(bench.pitch(46, 2000), 1, Qt::ControlModifier | Qt::AltModifier);
    bench.wheel(bench.ruler(2000), -1, Qt::ShiftModifier);
    QVERIFY(changes.size() >= 8);
    state = bench.roll.viewState();
    zoom = bench.geometry().zoom();
    QVERIFY(!zoom.wholeLoop && zoom.firstTick > 0);
  }
  RollBench bench;
  bench.roll.restoreViewState(state);
  const RollOptions &options = bench.view().options();
  QCOMPARE(options.tool, Tool::erase);
  QCOMPARE(options.grid.division, 8);
  QVERIFY(options.noteNames && options.keyTint && !options.velocityLane && options.snap && options.follow);
  QVERIFY(bench.roll.findChild<QAction *>(QStringLiteral("roll.erase"))->isChecked());
  const RollZoom again = bench.geometry().zoom();
  QVERIFY(!again.wholeLoop);
  QCOMPARE(again.pixelsPerTick, zoom.pixelsPerTick);
  QVERIFY(std::abs(again.firstTick - zoom.firstTick) < 1);
  QCOMPARE(again.rowHeight, zoom.rowHeight);
  QVERIFY(std::abs(again.middlePitch - zoom.middlePitch) < 0.1);
  QCOMPARE(bench.roll.viewState(), state);
}

void TestRollAids::viewsOfOtherFilesAreNotTrusted_data() {
  QTest::addColumn<QJsonObject>("state");
  const double huge = 1e300;
  QTest::newRow("nothing") << QJsonObject();
  QTest::newRow("texts") << QJsonObject{{"tool", 7}, {"grid", "x"}, {"pixels_per_tick", "wide"}, {"snap", "no"}};
  QTest::newRow("far") << QJsonObject{{"tool", "axe"},      {"grid", 5},           {"pixels_per_tick", huge},
                                      {"first_tick", huge}, {"row_height", -huge}, {"middle_pitch", 4000}};
  QTest::newRow("arrays") << QJsonObject{{"tool", QJsonArray{1}}, {"row_height", QJsonObject()}};
}

void TestRollAids::viewsOfOtherFilesAreNotTrusted() {
  QFETCH(const QJsonObject, state);
  RollBench bench;
  const QJsonObject before = bench.roll.viewState();
  bench.roll.restoreViewState(state);
  QCOMPARE(bench.roll.viewState(), before);
  QVERIFY(!bench.roll.grab().isNull());
}

} // namespace loopwright::ui

LOOPWRIGHT_TEST(loopwright::ui::TestRollAids, QApplication)
#include "test_roll_aids.moc"
