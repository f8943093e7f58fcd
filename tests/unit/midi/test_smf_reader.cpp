// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTemporaryDir>

#include "engine/base/atomic_file.h"
#include "engine/base/utf8.h"
#include "engine/midi/smf.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

std::string bytes(const QString &hex) {
  const QByteArray decoded = QByteArray::fromHex(hex.toLatin1());
  return std::string(decoded.constData(), static_cast<std::size_t>(decoded.size()));
}

/// "M" and "T" stand for the chunk names.
std::string file(QString hex) { return bytes(hex.replace("M", "4d546864").replace("T", "4d54726b")); }

/// One line a note: "track.channel.program onset+duration pitch/velocity".
QString notesText(const Score &score) {
  QStringList lines;
  for (const Part &part : score.parts)
    for (const Note &note : part.notes)
      lines += QString("%1.%2.%3 %4+%5 %6/%7")
                   .arg(part.track)
                   .arg(part.channel)
                   .arg(part.program)
                   .arg(note.onset)
                   .arg(note.duration)
                   .arg(note.pitch)
                   .arg(note.velocity);
  return lines.join("; ");
}

const QString kHeader = "M 00000006 0000 0001 0060 ";

} // namespace

class TestSmfReader : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void reads_data() {
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("notes");
    QTest::addColumn<QString>("remark"); // the only one, empty if none
    QTest::newRow("one note") << kHeader + "T 0000000c 00903c40 60803c40 00ff2f00"
                              << "0.0.0 0+96 60/64"
                              << "";
    QTest::newRow("note on with velocity 0") << kHeader + "T 0000000c 00903c40 60903c00 00ff2f00"
                                             << "0.0.0 0+96 60/64"
                                             << "";
    QTest::newRow("running status") << kHeader + "T 0000000b 00903c40 603c00 00ff2f00"
                                    << "0.0.0 0+96 60/64"
                                    << "";
    QTest::newRow("running status over a meta event") << kHeader + "T 00000010 00903c40 00ff010141 603c00 00ff2f00"
                                                      << "0.0.0 0+96 60/64"
                                                      << "";
    QTest::newRow("running status over a system exclusive")
        << kHeader + "T 00000010 00903c40 00f00241f7 603c00 00ff2f00"
        << "0.0.0 0+96 60/64"
        << "";
    QTest::newRow("escaped and continued system exclusive")
        << kHeader + "T 00000016 00f00241f7 00f7024142 00903c40 60803c40 00ff2f00"
        << "0.0.0 0+96 60/64"
        << "";
    QTest::newRow("other channel events")
        << kHeader + "T 0000001e 00b00740 00e00040 00a03c10 00d010 00c321 00933c40 60833c40 00ff2f00"
        << "0.3.33 0+96 60/64"
        << "";
    QTest::newRow("four-byte time") << kHeader + "T 0000000f ffffff7f903c40 60803c40 00ff2f00"
                                    << "0.0.0 268435455+96 60/64"
                                    << "";
    QTest::newRow("oldest note ends first") << kHeader + "T 00000014 00903c40 10903c41 10803c40 10803c40 00ff2f00"
                                            << "0.0.0 0+32 60/64; 0.0.0 16+32 60/65"
                                            << "";
    QTest::newRow("no length") << kHeader + "T 0000000c 10903c40 00803c40 00ff2f00"
                               << "0.0.0 16+0 60/64"
                               << "";
    QTest::newRow("parts by channel and program, in order of their first note")
        << kHeader +
               "T 00000029 00c121 00913c40 00903040 10813c00 00c122 00913c40 10813c00 00c121 00913c40 10813c00 00ff2f00"
        << "0.1.33 0+16 60/64; 0.1.33 32+16 60/64; 0.0.0 0+48 48/64; 0.1.34 16+16 60/64"
        << "1 notes without note off end with the next one or after a bar, track 0, byte 63";
    QTest::newRow("chords by pitch") << kHeader + "T 00000014 00904040 00903c40 10804040 00803c40 00ff2f00"
                                     << "0.0.0 0+16 60/64; 0.0.0 0+16 64/64"
                                     << "";
    QTest::newRow("format 1") << "M 00000006 0001 0002 0060 T 00000004 00ff2f00 T 0000000c 00903c40 60803c40 00ff2f00"
                              << "1.0.0 0+96 60/64"
                              << "";
    QTest::newRow("programs hold in all tracks")
        << "M 00000006 0001 0002 0060 T 00000007 00c021 00ff2f00 T 0000000c 00903c40 60803c40 00ff2f00"
        << "1.0.33 0+96 60/64"
        << "";
    QTest::newRow("a track's own program goes before another's")
        << "M 00000006 0001 0002 0060 T 00000007 00c021 00ff2f00 T 0000000f 00c005 00903c40 60803c40 00ff2f00"
        << "1.0.5 0+96 60/64"
        << "";
    QTest::newRow("a later track's program at the time of the note")
        << "M 00000006 0001 0002 0060 T 00000014 00903c40 10803c40 10903c40 10803c40 00ff2f00 T 00000007 10c021 "
           "00ff2f00"
        << "0.0.0 0+16 60/64; 0.0.33 32+16 60/64"
        << "";
    QTest::newRow("a data byte above 127") << kHeader + "T 0000000c 00903cc8 60803c40 00ff2f00"
                                           << "0.0.0 0+96 60/127"
                                           << "a data byte of 200 taken for 127, track 0, byte 25";
    QTest::newRow("cut in an event")
        << kHeader + "T 0000000f 00903c40 60803c40 00903e"
        << "0.0.0 0+96 60/64"
        << "the file ends inside an event, in track 0; the rest of the track is lost, byte 33";
    QTest::newRow("cut in a track") << kHeader + "T 0000000c 00903c40"
                                    << "0.0.0 0+384 60/64"
                                    << "the file ends inside the track, in track 0; the rest of the track is lost, "
                                       "byte 26|1 notes without note off "
                                       "end with the next one or after a bar, track 0, byte 26";
    QTest::newRow("a damaged track, then a whole one")
        << "M 00000006 0001 0002 0060 T 0000000c 00903c40 60803c40 00f50000 T 0000000c 00903e40 60803e40 00ff2f00"
        << "0.0.0 0+96 60/64; 1.0.0 0+96 62/64"
        << "an undefined status byte, in track 0; the rest of the track is lost, byte 31";
    QTest::newRow("note off without note")
        << kHeader + "T 0000000c 00803c40 60803c40 00ff2f00"
        << ""
        << "note off without note, track 0, byte 24|note off without note, track 0, byte 28";
    QTest::newRow("note without note off")
        << kHeader + "T 00000008 00903c40 60ff2f00"
        << "0.0.0 0+96 60/64"
        << "1 notes without note off end with the next one or after a bar, track 0, byte 30";
    QTest::newRow("no end of track") << kHeader + "T 00000008 00903c40 60803c40"
                                     << "0.0.0 0+96 60/64"
                                     << "no end-of-track event, track 0, byte 30";
    QTest::newRow("data after the end of track") << kHeader + "T 0000000e 00903c40 60803c40 00ff2f00 0000"
                                                 << "0.0.0 0+96 60/64"
                                                 << "data after the end-of-track event ignored, track 0, byte 34";
    QTest::newRow("too large a length that the next track shows")
        << "M 00000006 0001 0002 0060 T 00000014 00ff2f00 T 0000000c 00903c40 60803c40 00ff2f00"
        << "1.0.0 0+96 60/64"
        << "the track's length is too large, track 0, byte 22";
    QTest::newRow("length past the end that the event shows")
        << kHeader + "T 000000ff 00903c40 60803c40 00ff2f00"
        << "0.0.0 0+96 60/64"
        << "the track's length runs past the file's end, track 0, byte 22";
    QTest::newRow("long header") << "M 00000008 0000 0001 0060 abcd T 0000000c 00903c40 60803c40 00ff2f00"
                                 << "0.0.0 0+96 60/64"
                                 << "a header longer than 6 bytes, byte 4";
    QTest::newRow("fewer tracks than declared") << "M 00000006 0001 0009 0060 T 0000000c 00903c40 60803c40 00ff2f00"
                                                << "0.0.0 0+96 60/64"
                                                << "the header declares 9 tracks, there are 1, byte 34";
    QTest::newRow("more tracks than declared") << kHeader + "T 00000004 00ff2f00 T 0000000c 00903c40 60803c40 00ff2f00"
                                               << "1.0.0 0+96 60/64"
                                               << "the header declares 1 tracks, there are 2, byte 46";
    QTest::newRow("unknown chunk") << kHeader + "58464948 00000002 0102 T 0000000c 00903c40 60803c40 00ff2f00"
                                   << "0.0.0 0+96 60/64"
                                   << "unknown chunk skipped, byte 14";
    QTest::newRow("stray bytes between chunks") << kHeader + "000102 T 0000000c 00903c40 60803c40 00ff2f00"
                                                << "0.0.0 0+96 60/64"
                                                << "stray bytes between chunks, byte 14";
    QTest::newRow("stray bytes before the header") << "0001 " + kHeader + "T 0000000c 00903c40 60803c40 00ff2f00"
                                                   << "0.0.0 0+96 60/64"
                                                   << "stray bytes before the header, byte 0";
    QTest::newRow("stray bytes at the end") << kHeader + "T 0000000c 00903c40 60803c40 00ff2f00 0a"
                                            << "0.0.0 0+96 60/64"
                                            << "stray bytes at the end, byte 34";
    QTest::newRow("system message in a file") << kHeader + "T 0000000e 00f8 00903c40 60803c40 00ff2f00"
                                              << "0.0.0 0+96 60/64"
                                              << "system message in a file, track 0, byte 23";
    QTest::newRow("RIFF") << "52494646 36000000 524d4944 4c495354 03000000 01020300 64617461 22000000 " + kHeader +
                                 "T 0000000c 00903c40 60803c40 00ff2f00"
                          << "0.0.0 0+96 60/64"
                          << "";
  }
  void reads() {
    QFETCH(QString, hex);
    QFETCH(QString, remark);
    const auto content = midi::readSmf(file(hex));
    QVERIFY2(content.has_value(), content ? "" : content.error().message().c_str());
    QTEST(notesText(content->scores.at(0)), "notes");
    QStringList remarks;
    for (const std::string &line : content->remarks)
      remarks += QString::fromStdString(line);
    QCOMPARE(remarks.join("|"), remark);
  }

  void refuses_data() {
    QTest::addColumn<QString>("hex");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << ""
                             << "byte 0: this is not a MIDI file: its header \"MThd\" is missing.";
    QTest::newRow("other file") << "89504e470d0a1a0a"
                                << "byte 0: this is not a MIDI file: its header \"MThd\" is missing.";
    QTest::newRow("name only") << "M 0000"
                               << "byte 6: the file ends inside its header.";
    QTest::newRow("short header") << "M 00000004 0000 0001 0060"
                                  << "byte 4: the header has 4 bytes, not 6.";
    QTest::newRow("cut header") << "M 00000006 0000 0001"
                                << "byte 12: the file ends inside its header.";
    QTest::newRow("absurd header") << "M ffffffff 0000 0001 0060"
                                   << "byte 14: the file ends inside its header.";
    QTest::newRow("format") << "M 00000006 0003 0001 0060"
                            << "byte 8: format 3 is none of 0, 1 and 2.";
    QTest::newRow("SMPTE") << "M 00000006 0000 0001 e728"
                           << "byte 12: its time is in SMPTE frames, which have no beats.";
    QTest::newRow("division") << "M 00000006 0000 0001 0000"
                              << "byte 12: it has 0 ticks a quarter.";
    QTest::newRow("no track") << "M 00000006 0000 0000 0060"
                              << "byte 14: it has no track.";
    QTest::newRow("track missing") << "M 00000006 0000 0001 0060"
                                   << "byte 14: it has no track.";
    QTest::newRow("cut in an event") << kHeader + "T 0000000c 00903c"
                                     << "byte 25: the file ends inside an event, in track 0.";
    QTest::newRow("cut after a time") << kHeader + "T 0000000c 00"
                                      << "byte 23: the file ends inside an event, in track 0.";
    QTest::newRow("cut in a time") << kHeader + "T 0000000c 81"
                                   << "byte 23: the file ends inside an event, in track 0.";
    QTest::newRow("cut in a text") << kHeader + "T 0000000c 00ff0109 41"
                                   << "byte 27: the file ends inside an event, in track 0.";
    QTest::newRow("absurd text") << kHeader + "T 0000000c 00ff01ffffff7f 41"
                                 << "byte 30: the file ends inside an event, in track 0.";
    QTest::newRow("cut in a system exclusive") << kHeader + "T 0000000c 00f009 41"
                                               << "byte 26: the file ends inside an event, in track 0.";
    QTest::newRow("event over the track's end") << kHeader + "T 00000003 00903c40 00ff2f00"
                                                << "byte 25: an event runs past the track's end, in track 0.";
    QTest::newRow("no status") << kHeader + "T 00000003 003c40"
                               << "byte 23: a data byte where an event should begin, in track 0.";
    QTest::newRow("undefined status") << kHeader + "T 00000004 00f50000"
                                      << "byte 23: an undefined status byte, in track 0.";
    QTest::newRow("time of five bytes") << kHeader + "T 00000009 8180808000 903c40 00"
                                        << "byte 22: a time of more than four bytes, in track 0.";
    QTest::newRow("length of five bytes") << kHeader + "T 00000008 00ff01 8180808000"
                                          << "byte 25: a length of more than four bytes, in track 0.";
  }
  void refuses() {
    QFETCH(QString, hex);
    const auto content = midi::readSmf(file(hex));
    QVERIFY(!content.has_value());
    QCOMPARE(content.error().kind, ErrorKind::badInput);
    QTEST(QString::fromStdString(content.error().message()), "message");
  }

  void absurdlyLongTracksAreRefused() {
    std::string events;
    for (int i = 0; i < (1 << 20) + 2; ++i)
      events += std::string("\xFF\xFF\xFF\x7F\xFF\x01\x00", 7);
    std::string smf = file(kHeader + "T");
    for (int shift = 24; shift >= 0; shift -= 8)
      smf += static_cast<char>(events.size() >> shift & 0xFF);
    const auto content = midi::readSmf(smf + events);
    QVERIFY(!content.has_value());
    QVERIFY(content.error().message().find("an absurdly long track") != std::string::npos);
  }

  void tempoAndMeter() {
    // Two tracks state them; the later of two at one tick holds; tempo 0, meters 0/4 and 4/2^7 and short ones do not.
    const auto content = midi::readSmf(file(
        "M 00000006 0001 0002 0060"
        "T 00000020 00ff510307a120 60ff58040302 1808 00ff5103000000 00ff58020005 00ff2f00"
        "T 0000002d 00ff5103061a80 00ff580404021808 00ff580404071808 00ff51020101 00ff580104 60ff510300ffff 00ff2f00"));
    QVERIFY2(content.has_value(), content ? "" : content.error().message().c_str());
    const Score &score = content->scores[0];
    QVERIFY((score.tempo.changes == std::vector<TempoChange>{{0, 400000}, {96, 65535}}));
    QVERIFY((score.meter.changes == std::vector<MeterChange>{{0, 4, 4}, {96, 3, 4}}));
    QCOMPARE(score.length, Tick{96});
    QCOMPARE(content->remarks.size(), std::size_t{5});
  }

  void formatTwoIsOneScoreATrack() {
    const auto content = midi::readSmf(file("M 00000006 0002 0002 0060"
                                            "T 00000013 00ff5103061a80 00903c40 60803c40 00ff2f00"
                                            "T 0000000c 00913c40 30813c40 00ff2f00"));
    QVERIFY(content.has_value());
    QCOMPARE(content->format, 2);
    QCOMPARE(content->scores.size(), std::size_t{2});
    QCOMPARE(notesText(content->scores[0]), QString("0.0.0 0+96 60/64"));
    QCOMPARE(notesText(content->scores[1]), QString("0.1.0 0+48 60/64"));
    QCOMPARE(content->scores[0].tempo.changes.size(), std::size_t{1});
    QVERIFY(content->scores[1].tempo.changes.empty());
  }

  void texts_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("utf8");
    QTest::newRow("ASCII") << QByteArray("Bass") << QByteArray("Bass");
    QTest::newRow("UTF-8") << QByteArray("B\xC3\xA4ss \xE2\x82\xAC \xF0\x9F\x8E\xB8")
                           << QByteArray("B\xC3\xA4ss \xE2\x82\xAC \xF0\x9F\x8E\xB8");
    QTest::newRow("Latin-1") << QByteArray("B\xE4ss") << QByteArray("B\xC3\xA4ss");
    QTest::newRow("Windows-1252") << QByteArray("\x80 \x93q\x94 \x81")
                                  << QByteArray("\xE2\x82\xAC \xE2\x80\x9Cq\xE2\x80\x9D \xEF\xBF\xBD");
    QTest::newRow("cut UTF-8") << QByteArray("a\xE2\x82") << QByteArray("a\xC3\xA2\xE2\x80\x9A");
    QTest::newRow("overlong UTF-8") << QByteArray("\xC0\xAF") << QByteArray("\xC3\x80\xC2\xAF");
    QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << QByteArray("\xC3\xA0\xE2\x82\xAC\xC2\xAF");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\xC3\xAD\xC2\xA0\xE2\x82\xAC");
    QTest::newRow("above U+10FFFF") << QByteArray("\xF4\x90\x80\x80")
                                    << QByteArray("\xC3\xB4\xEF\xBF\xBD\xE2\x82\xAC\xE2\x82\xAC");
    QTest::newRow("controls and zeros") << QByteArray("a\nb\0c\0\0", 7) << QByteArray("a b c");
    QTest::newRow("limit within a character")
        << QByteArray("aaaaaaaaaaaaaaaaaaa\xC3\xA4") << QByteArray("aaaaaaaaaaaaaaaaaaa");
  }
  void texts() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, utf8);
    const std::string converted = toUtf8({text.constData(), static_cast<std::size_t>(text.size())}, 20);
    QCOMPARE(QByteArray::fromStdString(converted), utf8);
  }

  void trackNameIsTheFirst() {
    const auto content = midi::readSmf(file(kHeader + "T 00000016 00903c40 00ff0301e4 00ff030142 60803c40 00ff2f00"));
    QVERIFY2(content.has_value(), content ? "" : content.error().message().c_str());
    QCOMPARE(content->scores[0].parts.at(0).name, std::string("\xC3\xA4"));
  }

  void remarksAreLimited() {
    std::string events;
    for (int i = 0; i < 1000; ++i)
      events += std::string("\x00\x80\x3C\x40", 4);
    const auto content = midi::readSmf(file(kHeader + "T 00000fa0") + events);
    QVERIFY(content.has_value());
    QCOMPARE(content->remarks.size(), std::size_t{100});
  }

  void fileErrorsCarryThePath() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("broken.mid").toStdString();
    QVERIFY(writeFileAtomically(path, file("M 00000006 0003 0001 0060")).has_value());
    const auto broken = midi::readSmfFile(path);
    QVERIFY(!broken.has_value());
    QCOMPARE(broken.error().where, path.string() + ", byte 8");
    QVERIFY(writeFileAtomically(path, file(kHeader + "T 0000000c 00903c40 60803c40 00ff2f00")).has_value());
    QVERIFY(midi::readSmfFile(path).has_value());
    const auto missing = midi::readSmfFile(folder.filePath("none.mid").toStdString());
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().where, folder.filePath("none.mid").toStdString());
  }
};

LOOPWRIGHT_TEST(TestSmfReader, void)
#include "test_smf_reader.moc"
