// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "app/document/edits.h"
#include "app/document/midi_import.h"
#include "engine/midi/smf.h"
#include "tests/suite.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;
using namespace loopwright::test;

namespace {

Part part(int channel, int program, std::vector<Note> notes, const char *name = "") {
  Part made;
  made.channel = channel;
  made.program = program;
  made.name = name;
  made.notes = std::move(notes);
  return made;
}

/// Through the bytes of a file, as it would arrive.
MidiFile throughFile(const Score &score) {
  auto read = midi::readSmf(midi::writeSmf(score));
  auto file = midiFileOf(std::move(read->scores.front()));
  return file ? *std::move(file) : MidiFile();
}

Score simple(int ticksPerQuarter, int bars) {
  Score score;
  score.ticksPerQuarter = ticksPerQuarter;
  score.length = Tick(4) * ticksPerQuarter * bars;
  score.tempo.changes = {{0, 461538}};
  score.parts = {part(9, 0, {{0, ticksPerQuarter / 4, 36, 100}}),
                 part(0, 34, {{ticksPerQuarter, ticksPerQuarter / 3, 40, 80}})};
  return score;
}

} // namespace

class TestMidiImport : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void savedLoopsComeBack() {
    QTemporaryDir folder;
    LoopContent loop = loopOf({{0, 240, 28, 80}, {1919, 1, 127, 1}}, {{0, 120, 36, 127}, {7, 120, 35, 3}}, 8);
    loop = addNote(loop, 0, {14000, 1360, 40, 80}).content;
    loop.microsecondsPerQuarter = 461538;
    const auto path = folder.filePath(QStringLiteral("loop.mid")).toStdString();
    QVERIFY(saveMidi(path, loop, "loopwright {}"));
    const auto file = openMidiFile(path);
    QVERIFY2(file, file ? "" : file.error().message().c_str());
    QVERIFY(file->plain);
    QCOMPARE(file->score.text, std::string("loopwright {}"));
    const auto read = contentOf(*file, file->suggestion);
    QVERIFY(read);
    QCOMPARE(read->hash(), loop.hash());
    QCOMPARE(brokenRule(*read), QString());
  }

  void otherResolutions_data() {
    QTest::addColumn<int>("ticksPerQuarter");
    for (const int ticks : {1, 24, 96, 100, 120, 192, 240, 384, 480, 960, 1024, 15360, 32767})
      QTest::newRow(qPrintable(QString::number(ticks))) << ticks;
  }
  void otherResolutions() {
    QFETCH(int, ticksPerQuarter);
    const MidiFile file = throughFile(simple(ticksPerQuarter, 4));
    QVERIFY(file.plain);
    QCOMPARE(file.suggestion.bars, 4);
    const auto content = contentOf(file, file.suggestion);
    QVERIFY(content);
    QCOMPARE(content->bars, 4);
    QCOMPARE(content->microsecondsPerQuarter, 461538);
    const Note &bass = content->tracks[0].notes.first().note;
    QCOMPARE(bass.onset, Tick(480));
    const double exact = 480.0 * (ticksPerQuarter / 3) / ticksPerQuarter;
    QVERIFY(ticksPerQuarter < 4 || std::abs(static_cast<double>(bass.duration) - exact) <= 0.5);
    QCOMPARE(content->tracks[1].notes.first().note.onset, Tick(0));
    QCOMPARE(brokenRule(*content), QString());
  }

  void roundsToTheNearestTick() {
    Score score = simple(1000, 1);
    score.parts = {part(0, 34, {{1, 1, 40, 80}, {3, 0, 41, 80}, {2000, 1, 42, 80}, {2002, 1, 43, 80}})};
    const auto content = contentOf(throughFile(score), {{}, {0}, 0, 1});
    QVERIFY(content);
    // 1 -> 0.48, 2 -> 0.96, 3 -> 1.44, 2000 -> 960, 2001 -> 960.48, 2002 -> 960.96, 2003 -> 961.44
    QCOMPARE(told(*content, 0), QStringList({"0+1 40/80", "1+60 41/80", "960+1 42/80", "961+1 43/80"}));
  }

  void otherMetersStay() {
    Score score = simple(96, 6);
    score.meter.changes = {{0, 3, 4}};
    const MidiFile file = throughFile(score);
    QVERIFY(!file.plain);
    QCOMPARE(file.meters.size(), 1);
    QCOMPARE(file.suggestion.bars, 8);
    const auto content = contentOf(file, file.suggestion);
    QVERIFY(content);
    QCOMPARE(content->beatsPerBar, 3);
    QCOMPARE(content->length(), Tick(8 * 3 * 480));
  }

  void changingMetersAreSections() {
    Score score = simple(480, 0);
    // Two bars of 4/4, a bar of 4/4 that is cut to two quarters, four of 7/8.
    score.meter.changes = {{0, 4, 4}, {4800, 7, 8}};
    score.length = 4800 + 4 * 1680;
    score.parts[1].notes.push_back({4800 + 1680, 240, 41, 80});
    const MidiFile file = throughFile(score);
    QCOMPARE(file.meters.size(), 2);
    QCOMPARE(file.meters[0].bars, 3);
    QCOMPARE(file.meters[1].firstBar, 3);
    QCOMPARE(file.meters[1].bars, 4);
    QVERIFY(!contentOf(file, {{0}, {1}, 2, 2}));
    const auto content = contentOf(file, {{0}, {1}, 3, 4});
    QVERIFY(content);
    QCOMPARE(content->beatUnit, 8);
    QCOMPARE(told(*content, 0), QStringList({"1680+240 41/80"}));
    QCOMPARE(contentOf(file, {{0}, {1}, 0, 3})->length(), Tick(3 * 1920));
  }

  void manyPartsAreOffered() {
    Score score;
    score.length = 1920 * 40;
    score.parts = {part(0, 0, {{0, 480, 60, 80}, {1920 * 39, 480, 60, 80}}, "Piano left"),
                   part(1, 48, {{0, 480, 30, 80}}), part(2, 33, {{1920 * 10 + 5, 480, 40, 80}}),
                   part(9, 0, {{1920 * 2, 120, 38, 80}}, "Kit"), part(9, 25, {{0, 120, 56, 80}})};
    const MidiFile file = throughFile(score);
    QVERIFY(!file.plain);
    QCOMPARE(file.parts.size(), 4); // all drums are one part
    QCOMPARE(file.parts[0].name, QStringLiteral("Piano left"));
    QCOMPARE(file.parts[1].name, QStringLiteral("Ensemble"));
    QVERIFY(file.parts[3].drums);
    QCOMPARE(file.suggestion.pitched, QList<int>({2}));
    QCOMPARE(file.suggestion.drums, QList<int>({3}));
    QCOMPARE(file.suggestion.firstBar, 10);
    QCOMPARE(file.suggestion.bars, 8);

    const auto all = contentOf(file, {{3}, {2, 0, 1}, 0, 16});
    QVERIFY(all);
    QCOMPARE(all->tracks.size(), 4);
    QCOMPARE(all->tracks[1].name, QStringLiteral("Piano left"));
    QVERIFY(all->tracks[3].isDrums());
    QCOMPARE(told(*all, 3), QStringList({"0+120 56/80", "3840+120 38/80"}));
    QCOMPARE(brokenRule(*all), QString());
  }

  void withoutBassProgramTheLowestIsBass() {
    Score score = simple(480, 4);
    score.parts = {part(0, 0, {{0, 480, 60, 80}}), part(1, 48, {{0, 480, 30, 80}}), part(2, 5, {{0, 480, 50, 80}})};
    const MidiFile file = throughFile(score);
    QCOMPARE(file.suggestion.pitched, QList<int>({1}));
    QVERIFY(file.suggestion.drums.isEmpty());
    const auto content = contentOf(file, file.suggestion);
    QVERIFY(content);
    QVERIFY(content->tracks[1].isDrums() && content->tracks[1].notes.isEmpty());
  }

  void notesIntoTheFirstBar() {
    Score score = simple(480, 4);
    score.parts = {part(9, 0, {{1800, 240, 36, 80}}), part(0, 34, {{960, 1920, 40, 80}, {1800, 120, 41, 80}})};
    const auto content = contentOf(throughFile(score), {{0}, {1}, 1, 2});
    QVERIFY(content);
    QCOMPARE(told(*content, 0), QStringList({"0+960 40/80"}));
    QVERIFY(content->tracks[1].notes.isEmpty());
  }

  void formatZero() {
    const QByteArray bytes = QByteArray::fromHex("4d546864000000060000000100604d54726b00000017"
                                                 "00c022"   // channel 1: program 34
                                                 "00902850" // its note
                                                 "00992464" // a kick
                                                 "60802800" // after a quarter both end
                                                 "00892400"
                                                 "00ff2f00");
    QTemporaryDir folder;
    QFile out(folder.filePath(QStringLiteral("zero.mid")));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) > 0);
    out.close();
    const auto file = openMidiFile(out.fileName().toStdString());
    QVERIFY2(file, file ? "" : file.error().message().c_str());
    QVERIFY(file->plain);
    const auto content = contentOf(*file, file->suggestion);
    QVERIFY(content);
    QCOMPARE(told(*content, 0), QStringList({"0+480 40/80"}));
    QCOMPARE(told(*content, 1), QStringList({"0+480 36/100"}));
    QCOMPARE(content->bars, 1);
  }

  void filesWithoutNotesOrThatAreNone() {
    QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("empty.mid")).toStdString();
    QVERIFY(saveMidi(path, emptyLoop()));
    const auto file = openMidiFile(path);
    QVERIFY(!file);
    QVERIFY2(file.error().message().find("empty.mid") != std::string::npos, file.error().message().c_str());
    QVERIFY(!openMidiFile(folder.filePath(QStringLiteral("none.mid")).toStdString()));
    QVERIFY(!openMidiFile(LOOPWRIGHT_SOURCE_DIR "/README.md"));
  }

  void wrongChoices() {
    Score score = simple(480, 20);
    score.parts[1].notes.push_back({19 * 1920, 240, 41, 80});
    const MidiFile file = throughFile(score);
    QVERIFY(!file.plain);
    for (const MidiChoice &choice :
         {MidiChoice{{0}, {1}, -1, 8}, MidiChoice{{0}, {1}, 20, 1}, MidiChoice{{0}, {1}, 0, 17},
          MidiChoice{{0}, {1}, 0, 0}, MidiChoice{{0}, {1}, 15, 8}, MidiChoice{{1}, {0}, 0, 8},
          MidiChoice{{2}, {}, 0, 8}, MidiChoice{{}, {-1}, 0, 8}}) {
      const auto content = contentOf(file, choice);
      QVERIFY(!content);
      QVERIFY(!content.error().advice.empty());
    }
    QVERIFY(contentOf(file, {{}, {}, 0, 8}));
  }
};

LOOPWRIGHT_TEST(TestMidiImport, void)
#include "test_midi_import.moc"
