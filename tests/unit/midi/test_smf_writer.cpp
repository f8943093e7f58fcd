// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "engine/midi/smf.h"
#include "engine/music/roll_notes.h"
#include "tests/suite.h"
#include "tests/unit/midi/random_score.h"

using namespace loopwright;

namespace {

void compareScores(const Score &read, const Score &written) {
  QCOMPARE(read.ticksPerQuarter, written.ticksPerQuarter);
  QCOMPARE(read.length, written.length);
  QCOMPARE(read.text, written.text);
  QVERIFY(read.tempo.changes == written.tempo.changes);
  QVERIFY(read.meter.changes == written.meter.changes);
  QCOMPARE(read.parts.size(), written.parts.size());
  for (std::size_t i = 0; i < read.parts.size(); ++i) {
    QCOMPARE(read.parts[i].track, written.parts[i].track);
    QCOMPARE(read.parts[i].channel, written.parts[i].channel);
    QCOMPARE(read.parts[i].program, written.parts[i].program);
    QCOMPARE(read.parts[i].ownProgram(), written.parts[i].ownProgram());
    QCOMPARE(read.parts[i].name, written.parts[i].name);
    QVERIFY(read.parts[i].notes == written.parts[i].notes);
  }
}

} // namespace

class TestSmfWriter : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void scoreToFileToScoreIsIdentity() {
    for (std::uint64_t item = 0; item < 400; ++item) {
      RandomStream random(1, "scores", 0, 0, item);
      const Score score = randomScore(random);
      const auto read = midi::readSmf(midi::writeSmf(score));
      QVERIFY2(read.has_value(), read ? "" : read.error().message().c_str());
      QCOMPARE(read->format, 1);
      QCOMPARE(read->scores.size(), std::size_t{1});
      QVERIFY2(read->remarks.empty(), read->remarks.empty() ? "" : read->remarks.front().c_str());
      compareScores(read->scores[0], score);
      if (QTest::currentTestFailed())
        return;
    }
  }

  /// Files of one track that say several things at one tick.
  void whatWasReadIsWrittenAgain_data() {
    QTest::addColumn<QString>("events");
    QTest::newRow("a note before its track's first change of program") << "00903c50 00c050 60803c40 00ff2f00";
    QTest::newRow("a note before changes that come back to it") << "00903c50 00c000 00c006 00c050 60803c40 00ff2f00";
    QTest::newRow("a note between changes") << "00c000 00903c50 00c050 60803c40 00ff2f00";
    QTest::newRow("a part before another's change") << "00993c50 00c121 00913c50 00c101 60893c40 00813c40 00ff2f00";
    QTest::newRow("an empty name before a name") << "00ff0300 00ff03024142 00903c50 60803c40 00ff2f00";
    QTest::newRow("two names") << "00ff03024142 00ff03024344 00903c50 60803c40 00ff2f00";
  }
  void whatWasReadIsWrittenAgain() {
    QFETCH(QString, events);
    const QByteArray track = QByteArray::fromHex(events.toLatin1());
    QByteArray file = QByteArray::fromHex("4d546864 00000006 0000 0001 0060 4d54726b 000000");
    file += static_cast<char>(track.size());
    file += track;
    const auto first = midi::readSmf({file.constData(), static_cast<std::size_t>(file.size())});
    QVERIFY(first.has_value());
    const auto again = midi::readSmf(midi::writeSmf(first->scores[0]));
    QVERIFY(again.has_value());
    compareScores(again->scores[0], first->scores[0]);
  }

  void theTextStaysTheFirst() {
    Score score;
    score.text = "loopwright {\"seed\":\"1\"}";
    score.length = 480;
    std::string bytes = midi::writeSmf(score);
    const auto read = midi::readSmf(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(read->scores[0].text, score.text);
  }

  void rollToFileToScoreIsIdentity() {
    const PitchLayout &layout = PitchLayout::all().front();
    Pianoroll roll(16, layout.columns());
    roll.sounding.set(0, kKickColumn);
    roll.sounding.set(3, 20);
    roll.sounding.set(4, 20);
    deriveOnsets(roll, layout);
    const Score score = scoreOf(roll, layout);
    const auto read = midi::readSmf(midi::writeSmf(score));
    QVERIFY(read.has_value());
    compareScores(read->scores[0], score);
  }

  void bytesAreThoseOfTheStandard() {
    Score score;
    score.ticksPerQuarter = 96;
    score.tempo.changes = {{0, 500000}};
    score.meter.changes = {{0, 6, 8}};
    score.length = 192;
    Part part;
    part.channel = 9;
    part.program = 3;
    part.name = "D";
    part.notes = {{0, 0, 36, 100}, {0, 192, 38, 1}};
    score.parts = {part};
    const QByteArray expected =
        QByteArray::fromHex("4d546864 00000006 0001 0002 0060"
                            "4d54726b 00000014 00ff580406031808 00ff510307a120 8140ff2f00"
                            "4d54726b 0000001d 00ff030144 00c903 00992464 00892440 00992601 8140892640 00ff2f00");
    const std::string written = midi::writeSmf(score);
    QCOMPARE(QByteArray(written.data(), static_cast<int>(written.size())).toHex(), expected.toHex());
  }
};

LOOPWRIGHT_TEST(TestSmfWriter, void)
#include "test_smf_writer.moc"
