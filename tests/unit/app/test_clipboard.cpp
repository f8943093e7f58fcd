// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/document/clipboard.h"
#include "engine/base/random.h"
#include "engine/midi/smf.h"
#include "tests/suite.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;
using namespace loopwright::test;

namespace {

LoopContent loopToCopy() {
  return loopOf({{0, 240, 28, 80}, {490, 240, 31, 70}, {960, 480, 28, 60}}, {{480, 120, 36, 100}, {960, 120, 38, 90}});
}

QByteArray withNote(const QByteArray &note) {
  return R"({"format":"loopwright-notes","version":1,"ticks_per_quarter":480,"notes":[)" + note + "]}";
}

} // namespace

class TestClipboard : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void copiesAreRelativeToTheFirst() {
    const NoteClip clip = copyNotes(loopToCopy(), {2, 3, 4});
    const std::vector<NoteClip::Entry> expected = {{TrackKind::drums, 0, {0, 120, 36, 100}},
                                                   {TrackKind::pitched, 0, {10, 240, 31, 70}},
                                                   {TrackKind::pitched, 0, {480, 480, 28, 60}}};
    QVERIFY(clip.entries == expected);
    QVERIFY(copyNotes(loopToCopy(), {99}).empty());
  }

  void pastes() {
    const Edit edit = pasteNotes(loopToCopy(), copyNotes(loopToCopy(), {1, 4, 5}), 3000);
    QCOMPARE(told(edit.content, 0).last(), QStringLiteral("3000+240 28/80"));
    QCOMPARE(told(edit.content, 1).mid(2), QStringList({"3480+120 36/100"})); // the snare has no place
    QCOMPARE(edit.notes, NoteSet({6, 7}));
    QCOMPARE(brokenRule(edit.content), QString());
  }

  void pastedNotesWin() {
    const Edit edit = pasteNotes(loopToCopy(), copyNotes(loopToCopy(), {1}), 1000);
    QCOMPARE(told(edit.content, 0), QStringList({"0+240 28/80", "490+240 31/70", "960+40 28/60", "1000+240 28/80"}));
  }

  void tracksThatAreNotThere() {
    LoopContent bassOnly = loopToCopy();
    bassOnly.tracks.removeAt(1);
    NoteClip clip = copyNotes(loopToCopy(), {1, 4});
    clip.entries.front().order = 3;
    const Edit edit = pasteNotes(bassOnly, clip, 1920);
    QCOMPARE(told(edit.content, 0).last(), QStringLiteral("1920+240 28/80"));
    QCOMPARE(edit.notes.size(), std::size_t(1));
  }

  void throughTheClipboard() {
    const NoteClip clip = copyNotes(loopToCopy(), allNotes(loopToCopy()));
    const auto data = mimeDataOf(clip);
    QVERIFY(data->hasFormat(QStringLiteral("application/x-loopwright-notes")));
    QVERIFY(clipOf(*data) == clip);
    QMimeData midiOnly;
    midiOnly.setData(QStringLiteral("audio/midi"), data->data(QStringLiteral("audio/midi")));
    QVERIFY(clipOf(midiOnly) == clip);
    QMimeData text;
    text.setText(QStringLiteral("notes"));
    QVERIFY(clipOf(text).empty());
  }

  void ticksOfOtherPrograms() {
    Score score;
    score.ticksPerQuarter = 96;
    Part part;
    part.channel = 2;
    part.notes = {{96, 24, 40, 80}, {120, 0, 41, 80}};
    score.parts.push_back(part);
    score.length = 200;
    QMimeData data;
    data.setData(QStringLiteral("audio/midi"), QByteArray::fromStdString(midi::writeSmf(score)));
    const std::vector<NoteClip::Entry> expected = {{TrackKind::pitched, 0, {0, 120, 40, 80}},
                                                   {TrackKind::pitched, 0, {120, 60, 41, 80}}};
    QVERIFY(clipOf(data).entries == expected);
  }

  /// Music of another program: a name, a program, a pitch for each part; negative programs are drums.
  static NoteClip foreignClip(const std::vector<std::tuple<const char *, int, int>> &parts) {
    Score score;
    int channel = 0;
    for (const auto &[name, program, pitch] : parts) {
      Part part;
      part.channel = program < 0 ? 9 : channel++;
      part.program = std::max(program, 0);
      part.name = name;
      part.notes = {{0, 240, pitch, 80}, {480, 240, pitch, 80}};
      score.parts.push_back(part);
    }
    score.length = 960;
    QMimeData data;
    data.setData(QStringLiteral("audio/midi"), QByteArray::fromStdString(midi::writeSmf(score)));
    return clipOf(data);
  }
  static LoopContent emptyBand() {
    LoopContent content = loopOf({}, {});
    content.tracks[0].program = 33;
    for (const auto &[name, program] : {std::pair("Keys", 0), std::pair("Violins", 48)}) {
      DocumentTrack track;
      track.name = QString::fromLatin1(name);
      track.program = program;
      content.tracks.append(track);
    }
    return content;
  }
  static QStringList placed(const LoopContent &content) {
    QStringList places;
    for (const DocumentTrack &track : content.tracks)
      for (const DocumentNote &note : track.notes)
        if (note.note.onset == 0)
          places << QStringLiteral("%1 %2").arg(track.name).arg(note.note.pitch);
    return places;
  }

  void partsOfOtherProgramsFindTheirTracks_data() {
    using Parts = std::vector<std::tuple<const char *, int, int>>;
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<int>("edited");
    QTest::addColumn<QStringList>("where");
    QTest::addColumn<QStringList>("leftOut");
    const auto row = [](const char *name, const Parts &parts, int edited, const QStringList &where,
                        const QStringList &leftOut = {}) {
      QTest::newRow(name) << parts << edited << where << leftOut;
    };
    row("one part goes where one works", {{"Flute", 73, 72}}, 3, {"Violins 72"});
    row("drums go to the drums", {{"Beat", -1, 38}, {"More", -1, 42}}, 0, {"Drums 38", "Drums 42"});
    row("by name", {{"violins", 0, 30}, {"bass", 48, 80}}, 0, {"Bass 80", "Violins 30"});
    row("by kind of instrument", {{"a", 50, 40}, {"b", 5, 41}, {"c", 34, 42}}, 2, {"Bass 42", "Keys 41", "Violins 40"});
    row("by register", {{"high", 80, 90}, {"low", 81, 36}}, 0, {"Bass 36", "Keys 90"});
    row("more than there are tracks",
        {{"Bass", 33, 36}, {"Keys", 0, 60}, {"Violins", 48, 72}, {"Oboe", 68, 74}, {"x", -1, 36}}, 0,
        {"Bass 36", "Drums 36", "Keys 60", "Violins 72"}, {"Oboe"});
    row("no name: the instrument's", {{"", 34, 36}, {"", 1, 60}, {"", 49, 72}, {"", 68, 74}}, 0,
        {"Bass 36", "Keys 60", "Violins 72"}, {"Reed"});
  }
  void partsOfOtherProgramsFindTheirTracks() {
    using Parts = std::vector<std::tuple<const char *, int, int>>;
    QFETCH(Parts, parts);
    QFETCH(int, edited);
    QFETCH(QStringList, where);
    QFETCH(QStringList, leftOut);
    const FittedClip fit = fitted(foreignClip(parts), emptyBand(), edited);
    QCOMPARE(placed(pasteNotes(emptyBand(), fit.clip, 0).content), where);
    QCOMPARE(fit.leftOut, leftOut);
    QCOMPARE(fit.notesLeftOut, 2 * int(leftOut.size()));
  }

  void ofSeveralPartsTheBassGoesToALoneBass() {
    const NoteClip clip = foreignClip({{"Piano", 0, 60}, {"Low", 38, 35}, {"Strings", 48, 30}, {"Kit", -1, 36}});
    LoopContent loop = loopOf({}, {});
    loop.tracks[0].program = 33;
    const FittedClip fit = fitted(clip, loop, 0);
    QCOMPARE(placed(pasteNotes(loop, fit.clip, 0).content), QStringList({"Bass 35", "Drums 36"}));
    QCOMPARE(fit.leftOut, QStringList({"Piano", "Strings"}));
    QCOMPARE(fit.notesLeftOut, 4);
  }

  void ownClipsKeepTheirTracks() {
    const NoteClip clip = copyNotes(loopToCopy(), allNotes(loopToCopy()));
    const FittedClip fit = fitted(clip, loopToCopy(), 0);
    QVERIFY(fit.clip == clip);
    QVERIFY(fit.leftOut.isEmpty());
  }

  void badJsonIsRefused_data() {
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = R"({"track":"drums","order":0,"onset":0,"duration":120,"pitch":36,"velocity":100})";
    QVERIFY(clipFromJson(withNote(good)));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("another format") << withNote(good).replace("loopwright-notes", "notes");
    QTest::newRow("newer") << withNote(good).replace("\"version\":1", "\"version\":2");
    QTest::newRow("other ticks") << withNote(good).replace(":480", ":96");
    QTest::newRow("a text note") << withNote("\"note\"");
    for (const auto &[what, from, to] :
         {std::tuple("track", "drums", "brass"), std::tuple("negative onset", "\"onset\":0", "\"onset\":-1"),
          std::tuple("far onset", "\"onset\":0", "\"onset\":1e300"), std::tuple("fraction", "120", "120.5"),
          std::tuple("no duration", "120", "0"), std::tuple("pitch", "36", "128"), std::tuple("velocity", "100", "0"),
          std::tuple("text velocity", "100", "\"100\""), std::tuple("order", "\"order\":0", "\"order\":99")})
      QTest::newRow(what) << withNote(QByteArray(good).replace(from, to));
    QByteArray many;
    for (int i = 0; i <= kMostClipNotes; ++i)
      many += (i == 0 ? "" : ",") + good;
    QTest::newRow("too many notes") << withNote(many);
  }
  void badJsonIsRefused() {
    QFETCH(QByteArray, json);
    const auto clip = clipFromJson(json);
    QVERIFY(!clip);
    QVERIFY(!clip.error().what.empty());
    QMimeData data;
    data.setData(notesMimeType(), json);
    QVERIFY(clipOf(data).empty());
  }

  void damagedJsonNeverBreaksTheRules() {
    const QByteArray json = clipToJson(copyNotes(loopToCopy(), allNotes(loopToCopy())));
    RandomStream random(1, "clipboard");
    for (int round = 0; round < 3000; ++round) {
      QByteArray damaged = json;
      for (int i = 0; i < 3; ++i)
        damaged[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(json.size())))] =
            "0123456789-{}[],e.\""[random.below(19)];
      if (const auto clip = clipFromJson(damaged))
        QCOMPARE(brokenRule(pasteNotes(loopToCopy(), *clip, static_cast<Tick>(random.below(9000)) - 100).content),
                 QString());
    }
  }
};

LOOPWRIGHT_TEST(TestClipboard, void)
#include "test_clipboard.moc"
