// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <tuple>

#include "engine/corpus/corpus.h"
#include "engine/corpus/song_blobs.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_songs.h"
#include "tests/unit/midi/corpora.h"

using namespace loopwright;

namespace {

std::vector<Note> ordered(std::vector<Note> notes) {
  std::sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
    return std::tie(a.onset, a.pitch, a.duration, a.velocity) < std::tie(b.onset, b.pitch, b.duration, b.velocity);
  });
  return notes;
}

/// The notes of all parts.
std::vector<Note> notesOf(const Score &score) {
  std::vector<Note> notes;
  for (const Part &part : score.parts)
    notes.insert(notes.end(), part.notes.begin(), part.notes.end());
  return ordered(notes);
}

Score throughAFile(const Score &score) { return midi::readSmf(midi::writeSmf(score))->scores.front(); }

/// A solo part with notes on no grid, in a meter of its own.
Score solo(std::uint64_t seed, int program, int ticksPerQuarter) {
  RandomStream random(seed, "solo");
  Score score;
  score.ticksPerQuarter = ticksPerQuarter;
  score.meter.changes = {{0, 3, 4}, {Tick{ticksPerQuarter} * 3, 7, 8}};
  Part part;
  part.program = program;
  Tick onset = 0;
  for (int i = 0; i < 200; ++i) {
    onset += static_cast<Tick>(random.below(static_cast<std::uint64_t>(ticksPerQuarter)));
    part.notes.push_back({onset, 1 + static_cast<Tick>(random.below(static_cast<std::uint64_t>(ticksPerQuarter))),
                          30 + static_cast<int>(random.below(60)), 1 + static_cast<int>(random.below(127))});
  }
  part.notes = ordered(part.notes);
  for (const Note &note : part.notes)
    score.length = std::max(score.length, note.end());
  score.parts = {part};
  return score;
}

} // namespace

/// Layouts beside those of loops: drums alone, melodies and pianos with their notes exact; and what a corpus keeps of
/// how notes were played.
class TestLayouts : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path at(const std::string &name) const { return m_folder.filePath(name.c_str()).toStdString(); }

  static ImportOptions optionsFor(const char *layout, int bars = 1) {
    ImportOptions options;
    options.layout = *PitchLayout::named(layout);
    options.grid = Grid::nearest;
    options.bars = bars;
    options.threads = 2;
    return options;
  }

private Q_SLOTS:
  void whatTheyAre() {
    QCOMPARE(PitchLayout::named("drums9")->columns(), 9);
    QCOMPARE(PitchLayout::named("drums9")->roles(), std::vector<Role>{Role::drums});
    QVERIFY(PitchLayout::named("melody")->track(Role::melody)->voice == Voice::highest);
    QVERIFY(PitchLayout::named("piano128")->track(Role::piano)->voice == Voice::all);
    QCOMPARE(PitchLayout::named("piano128")->stepsPerBar(), 8);
    for (const PitchLayout &layout : PitchLayout::all()) {
      int column = 0;
      for (const TrackLayout &track : layout.tracks) {
        QCOMPARE(track.firstColumn, column);
        column = track.endColumn();
      }
      for (const Role role : layout.needs)
        QVERIFY(layout.has(role));
      QVERIFY(!layout.encodings.empty());
    }
  }

  void drumsAloneAreASong() {
    example::writeParts(at("drums/a.mid"), {example::drumsOf(1, 8)});
    example::writeParts(at("drums/b.mid"), {example::bassOf(2, 8)});
    const auto report = example::import(at("drums"), at("drums.lwc"), optionsFor("drums9", 8));
    QVERIFY2(report, report ? "" : report.error().message().c_str());
    QCOMPARE(report->filesUsed, 1);
    QCOMPARE(report->filesSkipped.at(describe(SongProblem::noDrums)), 1);
    QCOMPARE(report->loops, 1);
    const auto windows = Corpus::open(at("drums.lwc"))->load({});
    QVERIFY2(windows, windows ? "" : windows.error().message().c_str());
    QCOMPARE(windows->loop(0).roll.columns(), 9);
    QVERIFY(windows->loop(0).roll.sounding.count() > 0);
  }

  void rulesThatLookAtMoreAreRefused_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("said");
    QTest::newRow("no bass") << "drums9"
                             << "cells"
                             << "the bass, which layout drums9 does not have";
    QTest::newRow("no drums") << "melody"
                              << "relaxed"
                              << "drums, which layout melody does not have";
    QTest::newRow("no components") << "tracks4"
                                   << "loops-2021"
                                   << "kick and crash, which layout tracks4 does not";
  }
  void rulesThatLookAtMoreAreRefused() {
    QFETCH(QString, layout);
    QFETCH(QString, rules);
    QFETCH(QString, said);
    const Status fits = RuleSet::named(rules.toStdString())->fits(*PitchLayout::named(layout.toStdString()));
    QVERIFY(!fits);
    QVERIFY2(fits.error().message().find(said.toStdString()) != std::string::npos, fits.error().message().c_str());
    QVERIFY(RuleSet::named("all")->fits(*PitchLayout::named(layout.toStdString())));
  }

  /// File, corpus, file: note for note, whatever the meter and the ticks.
  void notesComeBackExactly_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<int>("program");
    QTest::newRow("melody") << "melody" << 73;
    QTest::newRow("piano") << "piano128" << 0;
  }
  void notesComeBackExactly() {
    QFETCH(QString, layout);
    QFETCH(int, program);
    const std::string name = layout.toStdString();
    std::map<std::string, Score> songs;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const Score score = solo(seed, program, seed % 2 == 0 ? 480 : 97);
      songs[name + "/" + std::to_string(seed) + ".mid"] = throughAFile(score);
      example::write(at(name + "/" + std::to_string(seed) + ".mid"), midi::writeSmf(score));
    }
    const auto report = example::import(at(name), at(name + ".lwc"), optionsFor(name.c_str()));
    QVERIFY2(report, report ? "" : report.error().message().c_str());
    QCOMPARE(report->filesUsed, 20);
    const auto windows = Corpus::open(at(name + ".lwc"))->load({{}, false});
    QVERIFY2(windows, windows ? "" : windows.error().message().c_str());
    QCOMPARE(windows->songs.size(), std::size_t{20});
    for (const WindowSet::Song &song : windows->songs) {
      const Score again = throughAFile(scoreOf(song.notes, windows->layout));
      const Score &before = songs.at(song.path);
      QCOMPARE(again.ticksPerQuarter, before.ticksPerQuarter);
      QVERIFY(notesOf(again) == notesOf(before));
      QCOMPARE(song.programs.begin()->second, program);
    }
  }

  /// The same of 300 real files each: what the reader hears of the parts that play the layout. Where there are none,
  /// notesComeBackExactly() stands in.
  void realFilesComeBackExactly_data() {
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QStringList>("folders");
    QTest::newRow("melody") << "melody" << QStringList{"melodies"};
    QTest::newRow("piano") << "piano128" << QStringList{"piano_free", "piano_research", "pop909"};
  }
  void realFilesComeBackExactly() {
    QFETCH(QString, layout);
    QFETCH(QStringList, folders);
    const PitchLayout chosen = *PitchLayout::named(layout.toStdString());
    int files = 0;
    for (const QString &folder : folders)
      for (const auto &path : midiFiles(corporaFolder() / folder.toStdString(), folders.size() == 1 ? 5 : 3)) {
        const auto content = midi::readSmfFile(path);
        if (!content)
          continue;
        for (const Score &score : content->scores) {
          const Arrangements arrangements = arrangementsOf(score, chosen);
          if (arrangements.problem != SongProblem::none)
            continue;
          const KeptNotes kept = keptNotesOf(score, chosen, arrangements.all.front());
          const auto back = unpackNotes(packNotes(kept), chosen.tracks.size(), "blob");
          QVERIFY2(back && *back == kept, path.c_str());
          const auto written = midi::readSmf(midi::writeSmf(scoreOf(*back, chosen)));
          QVERIFY2(written, path.c_str());
          std::vector<Note> expected;
          for (const int part : arrangements.all.front().parts.front()) {
            const auto &notes = score.parts[static_cast<std::size_t>(part)].notes;
            expected.insert(expected.end(), notes.begin(), notes.end());
          }
          QVERIFY2(notesOf(written->scores.front()) == ordered(expected), path.c_str());
          ++files;
          break;
        }
      }
    qInfo("%d files compared", files);
    QVERIFY2(corporaFolder().empty() || files >= 300, qPrintable(QString::number(files)));
  }

  /// Velocity and offset of every note on the grid, as the file has them.
  void touchIsKept() {
    Score score;
    score.meter.changes = {{0, 4, 4}};
    Part drums;
    drums.channel = 9;
    Part bass;
    bass.program = 33;
    for (int beat = 0; beat < 32; ++beat) {
      drums.notes.push_back({Tick{beat} * 480 + (beat % 3 - 1) * 20 + (beat == 0 ? 20 : 0), 60, 36, 40 + beat});
      bass.notes.push_back({Tick{beat} * 480 + 7, 200, 40, 90 - beat});
    }
    bass.notes.push_back({480, 960, 52, 33}); // sounds only where the lower note does not: from step 6 on
    bass.notes = ordered(bass.notes);
    score.length = 32 * 480;
    score.parts = {drums, bass};
    example::write(at("touch/a.mid"), midi::writeSmf(score));
    const auto report = example::import(at("touch"), at("touch.lwc"), optionsFor("loop57", 8));
    QVERIFY2(report, report ? "" : report.error().message().c_str());
    const auto corpus = Corpus::open(at("touch.lwc"));
    QVERIFY(!corpus->load({})->songs.front().touch.known()); // only where it is asked for
    WindowQuery query;
    query.touch = true;
    const auto windows = corpus->load(query);
    QVERIFY2(windows, windows ? "" : windows.error().message().c_str());
    const WindowSet::Song &song = windows->songs.front();
    QCOMPARE(song.touch.notes.size(), touchedNotes(song.roll, windows->layout));
    QVERIFY(windows->touchOf(windows->windows.front()).notes == song.touch.notes);
    std::size_t next = 0;
    int drumNotes = 0, bassNotes = 0, others = 0;
    for (int step = 0; step < song.roll.steps(); ++step)
      song.roll.onset.forEachIn(step, [&](int column) {
        const NoteTouch touch = song.touch.notes[next++];
        const int beat = step / 4;
        if (column == kKickColumn) {
          QCOMPARE(int(touch.velocity), 40 + beat);
          QCOMPARE(int(touch.offset), beat == 0 ? 0 : (beat % 3 - 1) * 20);
          ++drumNotes;
        } else if (column == 9 + 40 - 24) {
          QCOMPARE(int(touch.velocity), 90 - beat);
          QCOMPARE(int(touch.offset), 7);
          ++bassNotes;
        } else {
          QCOMPARE(int(touch.velocity), 33); // its own, though it comes out from under another note
          QCOMPARE(int(touch.offset), 0);
          ++others;
        }
      });
    QCOMPARE(drumNotes, 32);
    QCOMPARE(bassNotes, 32);
    QVERIFY(others > 0);
  }

  void damagedBlobsAreRefused() {
    const PitchLayout layout = *PitchLayout::named("loop57");
    const Pianoroll roll = example::song(1), other = example::song(2);
    RollTouch touch;
    for (std::size_t i = 0; i < touchedNotes(roll, layout); ++i)
      touch.notes.push_back({std::uint8_t(1 + i % 127), std::int8_t(int(i % 250) - 125)});
    const std::string blob = packTouch(touch, roll, layout);
    QVERIFY(unpackTouch(blob, roll, layout, "a").value().notes == touch.notes);
    QVERIFY(touchedNotes(other, layout) != touch.notes.size());
    QVERIFY(!unpackTouch(blob, other, layout, "a"));
    QVERIFY(!unpackTouch(blob.substr(0, blob.size() / 2), roll, layout, "a"));
    const KeptNotes notes = keptNotesOf(solo(1, 0, 480), *PitchLayout::named("melody"), {{{0}}});
    const std::string packed = packNotes(notes);
    QVERIFY(unpackNotes(packed, 1, "a").value() == notes);
    QVERIFY(!unpackNotes(packed, 2, "a"));
    for (std::size_t cut = 1; cut < packed.size(); cut += 7)
      QVERIFY(!unpackNotes(std::string_view(packed).substr(0, cut), 1, "a"));
    QCOMPARE(programsOf(programsText({{Role::drums, 0}, {Role::bass, 33}})),
             (std::map<Role, int>{{Role::drums, 0}, {Role::bass, 33}}));
    QVERIFY(programsOf("flute 3, bass 300, drums").empty());
  }
};

LOOPWRIGHT_TEST(TestLayouts, void)
#include "test_layouts.moc"
