// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "engine/corpus/corpus.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_songs.h"

using namespace loopwright;

/// Songs that are not in 4/4 throughout: every stretch that is gives its windows.
class TestStretches : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::filesystem::path at(const std::string &name) const { return m_folder.filePath(name.c_str()).toStdString(); }

  static std::vector<std::pair<Tick, Tick>> stretches(std::vector<MeterChange> meters, const char *layout = "loop57",
                                                      PartsRule rule = PartsRule::together) {
    Score score;
    score.meter.changes = std::move(meters);
    std::vector<std::pair<Tick, Tick>> found;
    for (const Stretch &stretch : stretchesOf(score, *PitchLayout::named(layout), rule))
      found.emplace_back(stretch.first, stretch.open() ? -1 : stretch.end);
    return found;
  }

private Q_SLOTS:
  void whichStretchesThereAre() {
    using Found = std::vector<std::pair<Tick, Tick>>;
    QCOMPARE(stretches({}), (Found{{0, -1}}));
    QCOMPARE(stretches({{0, 4, 4}}), (Found{{0, -1}}));
    QCOMPARE(stretches({{7680, 4, 4}}), (Found{{0, -1}}));                              // 4/4 before it too
    QCOMPARE(stretches({{960, 4, 4}}), (Found{{0, 960}, {960, -1}}));                   // an upbeat
    QCOMPARE(stretches({{960, 4, 4}}, "loop57", PartsRule::first), (Found{{960, -1}})); // as the papers' code
    QCOMPARE(stretches({{0, 4, 4}, {1920, 4, 4}}), (Found{{0, -1}}));
    QCOMPARE(stretches({{0, 3, 4}}), Found{});
    QCOMPARE(stretches({{1920, 3, 4}}), (Found{{0, 1920}})); // 4/4 by the MIDI default
    QCOMPARE(stretches({{0, 4, 4}, {1920, 3, 4}, {3360, 4, 4}, {5280, 2, 4}}), (Found{{0, 1920}, {3360, 5280}}));
    QCOMPARE(stretches({{0, 3, 4}, {1440, 4, 4}}), (Found{{1440, -1}}));
    QCOMPARE(stretches({{0, 3, 4}, {1440, 4, 4}}, "melody"), (Found{{0, -1}})); // any meter
  }

  /// tests/golden/odd_bars.py: 200 songs by mido, one odd bar in each, and where the windows of 8 bars are.
  void everyStretchOfOddSongsIsFound() {
    QFile file(LOOPWRIGHT_SOURCE_DIR "/tests/golden/data/odd_bars.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray songs = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(songs.size(), 200);
    const PitchLayout layout = *PitchLayout::named("loop57");
    int found = 0, windows = 0;
    std::int64_t songsWithWindows = 0;
    for (const QJsonValue &song : songs) {
      const QByteArray bytes = qUncompress(QByteArray::fromBase64(song[0].toString().toLatin1()));
      const auto scores = midi::readScores(bytes.toStdString());
      QVERIFY2(scores, scores ? "" : scores.error().message().c_str());
      const Arrangement arrangement = arrangementsOf(scores->front(), layout).all.front();
      QJsonArray own;
      for (const Stretch &stretch : stretchesOf(scores->front(), layout)) {
        const Quantization quantized = quantize(scores->front(), layout, arrangement, stretch);
        if (quantized.problem != SongProblem::none || quantized.song.bars < 8)
          continue;
        own.append(QJsonArray{qint64(stretch.first), quantized.song.bars - 7});
        ++found;
        windows += quantized.song.bars - 7;
        for (int bar = 0; bar < quantized.song.bars; ++bar) // the music lies on the beats
          QVERIFY(quantized.song.roll.sounding.at(bar * 16, kKickColumn));
      }
      QCOMPARE(own, song[1].toArray());
      songsWithWindows += own.isEmpty() ? 0 : 1;
    }
    QVERIFY2(found > 150 && windows > 1000, qPrintable(QStringLiteral("%1 %2").arg(found).arg(windows)));

    // The same through an import.
    for (qsizetype i = 0; i < songs.size(); ++i)
      example::write(at("odd/" + std::to_string(i) + ".mid"),
                     qUncompress(QByteArray::fromBase64(songs[i][0].toString().toLatin1())).toStdString());
    const auto report = example::import(at("odd"), at("odd.lwc"));
    QVERIFY2(report, report ? "" : report.error().message().c_str());
    QCOMPARE(report->filesWithOtherMeters, report->filesUsed);
    QCOMPARE(report->filesUsed, songsWithWindows);
    std::int64_t skipped = 0;
    for (const auto &[why, count] : report->filesSkipped) {
      QVERIFY2(why == describe(SongProblem::otherMeter) || why == describe(SongProblem::tooShort), why.c_str());
      skipped += count;
    }
    QCOMPARE(report->filesUsed + skipped, std::int64_t{200});
  }

  /// Notes over the end of a stretch are cut there, and those from before its beginning begin with it.
  void notesStayInTheirStretch() {
    Score score;
    score.ticksPerQuarter = 480;
    score.meter.changes = {{0, 4, 4}, {1920, 3, 4}, {3360, 4, 4}};
    Part drums;
    drums.channel = 9;
    drums.notes = {{1910, 10, 38, 90}, {3360, 10, 36, 90}};
    Part bass;
    bass.program = 33;
    bass.notes = {{1680, 1920, 40, 90}};
    score.parts = {drums, bass};
    const PitchLayout layout = *PitchLayout::named("loop57");
    const Arrangement arrangement = arrangementsOf(score, layout).all.front();
    const auto both = stretchesOf(score, layout);
    QCOMPARE(both.size(), std::size_t{2});
    const QuantizedSong first = quantize(score, layout, arrangement, both[0], {Grid::nearest}).song;
    QCOMPARE(first.bars, 1);
    QCOMPARE(first.roll.sounding.count(0, 16, 9, 57), 2); // the bass, to the bar's end
    QCOMPARE(first.roll.sounding.count(0, 16, 0, 9), 0);  // the snare's nearest step lies behind it
    const QuantizedSong second = quantize(score, layout, arrangement, both[1], {Grid::nearest}).song;
    QCOMPARE(second.bars, 1);
    QCOMPARE(second.roll.sounding.count(0, 16, 9, 57), 2); // 3360 to 3600
    QVERIFY(second.roll.sounding.at(0, kKickColumn));
  }
};

LOOPWRIGHT_TEST(TestStretches, void)
#include "test_stretches.moc"
