// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>

#include "app/document/edits.h"
#include "engine/midi/smf.h"
#include "tests/gui/roll/roll_bench.h"
#include "tests/suite.h"

namespace loopwright::ui {
namespace {

LoopContent contentOfFile(const QString &path) {
  const auto file = midi::readSmfFile(path.toStdString());
  if (!file)
    qFatal("%s", qPrintable(path));
  const Score &score = file->scores[0];
  LoopContent content;
  content.bars = 8;
  content.microsecondsPerQuarter = score.tempo.microsecondsPerQuarterAt(0);
  for (const bool drums : {false, true})
    for (const Part &part : score.parts)
      if (part.isDrums() == drums) {
        content.tracks.append(trackOf(drums ? Role::drums : Role::bass,
                                      drums ? QStringLiteral("Drums") : QStringLiteral("Bass"), {}, content.nextId));
        for (const Note &note : part.notes)
          content.tracks.last().notes.append({content.nextId++, note, true});
        settleNotes(content, static_cast<int>(content.tracks.size()) - 1);
      }
  return content;
}

LoopContent starterLoop(int number = 1) {
  return contentOfFile(QStringLiteral(LOOPWRIGHT_SOURCE_DIR "/resources/starter/loops/loop-0%1.mid").arg(number));
}

/// The picture of a roll; kept in the folder of the environment's LOOPWRIGHT_PICTURES if there is one.
QImage pictureOf(RollBench &bench, const QString &name) {
  QApplication::processEvents();
  const QImage picture = bench.roll.grab().toImage();
  if (const QString folder = qEnvironmentVariable("LOOPWRIGHT_PICTURES"); !folder.isEmpty())
    picture.save(QDir(folder).filePath(
        QStringLiteral("roll-%1-%2-%3x.png")
            .arg(name, Theme::instance().dark() ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(picture.devicePixelRatio())));
  return picture;
}

LoopContent withSecondTrack(LoopContent content) {
  content.tracks.insert(1, trackOf(Role::strings, QStringLiteral("Strings"),
                                   {{0, 1920, 48, 60}, {0, 1920, 52, 60}, {1920, 1920, 50, 60}}, content.nextId));
  return content;
}

} // namespace

class TestRollPictures : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void init() { Theme::instance().setScheme(Scheme::light); }
  void starterLoops();
  void emptyPlaces();
  void manyNotes();
  void eachToggleIsSeen_data();
  void eachToggleIsSeen();
  void ghostsAreSeen();
  void selectionAndGeneratedNotesAreSeen();
  void changesRepaintTheSame();
  void notesThatSoundGlow();
  void anotherLoopIsSeenWhole();
};

void TestRollPictures::starterLoops() {
  for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
    Theme::instance().setScheme(scheme);
    RollBench bench(starterLoop(1), {1280, 720});
    const QImage plain = pictureOf(bench, QStringLiteral("starter"));
    bench.type("G");
    bench.click(bench.ruler(1920));
    bench.view().setSelection({bench.view().readingOrder()[3], bench.view().readingOrder()[5]});
    QVERIFY(pictureOf(bench, QStringLiteral("starter-names")) != plain);
    bench.view().changeGeometry([](RollGeometry &geometry) {
      geometry.zoomTime(4, 200);
      geometry.zoomRows(8, 200);
    });
    QVERIFY(pictureOf(bench, QStringLiteral("starter-zoomed")) != plain);
  }
}

void TestRollPictures::emptyPlaces() {
  for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
    Theme::instance().setScheme(scheme);
    RollBench bench(emptyLoop(), {1280, 720});
    const QImage empty = pictureOf(bench, QStringLiteral("empty"));
    bench.roll.setDocument(nullptr);
    QVERIFY(pictureOf(bench, QStringLiteral("nothing")) != empty);
  }
}

void TestRollPictures::manyNotes() {
  LoopContent content = emptyLoop(16);
  std::vector<Note> bass;
  std::vector<Note> drums;
  for (int i = 0; i < 4000; ++i)
    bass.push_back({i / 16 * 120, 100, 30 + i % 16 * 4 + i / 16 % 3, 20 + i * 7 % 108});
  for (int i = 0; i < 1000; ++i)
    drums.push_back({i / 4 * 120, 120, 36 + i % 4 * 2, 40 + i * 11 % 88});
  content.tracks[0] = trackOf(Role::bass, QStringLiteral("Bass"), bass, content.nextId);
  content.tracks[1] = trackOf(Role::drums, QStringLiteral("Drums"), drums, content.nextId);
  RollBench bench(content, {1280, 720});
  pictureOf(bench, QStringLiteral("5000"));
  QCOMPARE(bench.view().readingOrder().size(), std::size_t(5000));
}

void TestRollPictures::eachToggleIsSeen_data() {
  QTest::addColumn<QString>("key");
  QTest::newRow("note names") << QStringLiteral("G");
  QTest::newRow("velocity lane") << QStringLiteral("V");
  QTest::newRow("mute") << QStringLiteral("M");
  QTest::newRow("solo") << QStringLiteral("N");
  QTest::newRow("key tint") << QStringLiteral("K");
  QTest::newRow("key lock") << QStringLiteral("Shift+K");
  QTest::newRow("tool") << QStringLiteral("2");
}

void TestRollPictures::eachToggleIsSeen() {
  QFETCH(const QString, key);
  RollBench bench(starterLoop(2));
  const QImage before = pictureOf(bench, QStringLiteral("toggle"));
  bench.type(key.toLatin1().constData());
  QVERIFY(pictureOf(bench, QStringLiteral("toggle-") + key) != before);
  bench.type(key == QStringLiteral("2") ? "1" : key.toLatin1().constData());
  QCOMPARE(pictureOf(bench, QStringLiteral("toggle")), before);
  QCOMPARE(bench.steps(), 0);
}

void TestRollPictures::ghostsAreSeen() {
  RollBench bench(withSecondTrack(smallLoop()));
  const QImage with = pictureOf(bench, QStringLiteral("ghosts"));
  bench.type(",");
  QVERIFY(pictureOf(bench, QStringLiteral("no-ghosts")) != with);
}

void TestRollPictures::selectionAndGeneratedNotesAreSeen() {
  RollBench bench;
  const QImage plain = pictureOf(bench, QStringLiteral("plain"));
  bench.view().setSelection({1});
  QVERIFY(pictureOf(bench, QStringLiteral("selected")) != plain);
  bench.view().setSelection({});
  LoopContent generated = bench.document.content();
  for (DocumentNote &note : generated.tracks[0].notes)
    note.generated = true;
  bench.document.commit(QStringLiteral("Generate"), generated);
  QVERIFY(pictureOf(bench, QStringLiteral("generated")) != plain);
}

/// What is repainted in strips after edits is what a new roll paints.
void TestRollPictures::changesRepaintTheSame() {
  RollBench bench;
  bench.roll.grab();
  bench.document.commit(QStringLiteral("Move"), moveNotes(bench.document.content(), {1}, 360, 2).content);
  bench.roll.grab();
  bench.document.commit(QStringLiteral("Hit"), addNote(bench.document.content(), 1, {1440, 120, 51, 90}).content);
  bench.document.commit(QStringLiteral("Erase"), eraseNotes(bench.document.content(), {3, 5}));
  const QImage strips = bench.roll.grab().toImage();
  RollBench fresh;
  fresh.roll.grab();
  fresh.roll.setDocument(nullptr);
  fresh.document.commit(QStringLiteral("All of it"), bench.document.content());
  fresh.roll.setDocument(&fresh.document);
  fresh.view().changeGeometry([&](RollGeometry &geometry) { geometry = bench.geometry(); });
  QCOMPARE(fresh.roll.grab().toImage(), strips);
}

void TestRollPictures::notesThatSoundGlow() {
  Theme::instance().setScheme(Scheme::dark);
  RollBench bench;
  const QPoint place = bench.pitch(40, 940).toPoint(); // the end of the first bass note
  const auto lightness = [&] { return bench.canvas().grab().toImage().pixelColor(place).lightness(); };
  const int still = lightness();
  bench.transport.locate(500);
  QCOMPARE(lightness(), still);
  bench.transport.play();
  SoundingNotes sounding;
  QVERIFY(sounding.follow(bench.view()).contains(place));
  QVERIFY(sounding.follow(bench.view()).isEmpty()); // they are the same ones still
  QVERIFY(lightness() > still + 20);
  bench.transport.setMuted(0, true);
  QVERIFY(sounding.follow(bench.view()).contains(place));
  bench.transport.setMuted(0, false);
  bench.transport.pause();
  QCOMPARE(lightness(), still);
}

/// What takes the place of all notes is shown whole; an edit moves nothing.
void TestRollPictures::anotherLoopIsSeenWhole() {
  RollBench bench;
  const double before = bench.geometry().pitchTop(40);
  bench.document.commit(QStringLiteral("Move"), moveNotes(bench.document.content(), {1}, 0, 30).content);
  QCOMPARE(bench.geometry().pitchTop(40), before);
  LoopContent other = bench.document.content();
  other.tracks[0] = trackOf(Role::bass, QStringLiteral("Bass"), {{0, 480, 30, 80}, {480, 480, 78, 80}}, other.nextId);
  for (DocumentNote &note : other.tracks[1].notes)
    note.id = other.nextId++;
  bench.document.commit(QStringLiteral("Accept"), other);
  const QRectF pane = bench.geometry().pitched();
  for (const int pitch : {30, 78}) {
    QVERIFY(bench.geometry().pitchTop(pitch) >= pane.top());
    QVERIFY(bench.geometry().pitchTop(pitch) + bench.geometry().rowHeight() <= pane.bottom());
  }
}

} // namespace loopwright::ui

LOOPWRIGHT_TEST(loopwright::ui::TestRollPictures, QApplication)
#include "test_roll_pictures.moc"
