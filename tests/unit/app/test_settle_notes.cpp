// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/app/content_rules.h"

using namespace loopwright;
using namespace loopwright::test;

namespace {

/// "1 0+480 36" as id, onset, duration, pitch; velocity 80.
LoopContent withNotes(const QStringList &notes, int track) {
  LoopContent content = emptyLoop(2);
  for (const QString &text : notes) {
    const QStringList words = text.split(QRegularExpression(QStringLiteral("[ +]")));
    DocumentNote note;
    note.id = words[0].toUInt();
    note.note = {words[1].toLongLong(), words[2].toLongLong(), words[3].toInt(), 80};
    content.tracks[track].notes.append(note);
    content.nextId = std::max(content.nextId, note.id + 1);
  }
  return content;
}

QStringList written(const LoopContent &content, int track) {
  QStringList notes;
  for (const DocumentNote &note : content.tracks[track].notes)
    notes
        << QStringLiteral("%1 %2+%3 %4").arg(note.id).arg(note.note.onset).arg(note.note.duration).arg(note.note.pitch);
  return notes;
}

} // namespace

class TestSettleNotes : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void settles_data() {
    QTest::addColumn<int>("track");
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<QList<int>>("winners");
    QTest::addColumn<QStringList>("settled");
    const int bass = 0;
    const int drums = 1;
    const auto row = [](const char *name, int track, const QStringList &notes, const QList<int> &winners,
                        const QStringList &settled) { QTest::newRow(name) << track << notes << winners << settled; };
    row("order by onset, pitch", bass, {"1 480+10 40", "2 0+10 50", "3 0+10 40"}, {},
        {"3 0+10 40", "2 0+10 50", "1 480+10 40"});
    row("outside the loop", bass, {"1 -1+10 40", "2 3840+10 40", "3 0+0 40", "4 0+10 128", "5 0+10 -1"}, {}, {});
    row("cut at the loop's end", bass, {"1 3800+100 40"}, {}, {"1 3800+40 40"});
    row("the earlier is cut", bass, {"1 0+480 40", "2 240+480 40"}, {}, {"1 0+240 40", "2 240+480 40"});
    row("the later id stays of two that begin together", bass, {"1 0+480 40", "2 0+240 40"}, {}, {"2 0+240 40"});
    row("other pitches do not matter", bass, {"1 0+480 40", "2 240+480 41"}, {1}, {"1 0+480 40", "2 240+480 41"});
    row("a winner cuts the one before", bass, {"1 0+480 40", "2 240+480 40"}, {2}, {"1 0+240 40", "2 240+480 40"});
    row("a winner delays the one after", bass, {"1 0+480 40", "2 240+480 40"}, {1}, {"1 0+480 40", "2 480+240 40"});
    row("what lies inside a winner goes", bass, {"1 0+480 40", "2 240+120 40"}, {1}, {"1 0+480 40"});
    row("what begins with a winner goes", bass, {"1 0+120 40", "2 0+480 40"}, {1}, {"1 0+120 40"});
    row("the first part stays of one around a winner", bass, {"1 0+960 40", "2 240+240 40"}, {2},
        {"1 0+240 40", "2 240+240 40"});
    row("between two winners", bass, {"1 0+480 40", "2 240+720 40", "3 720+480 40"}, {1, 3},
        {"1 0+480 40", "2 480+240 40", "3 720+480 40"});
    row("winners among themselves, a loser between", bass, {"1 0+10 40", "2 2+18 40", "3 5+2 40"}, {1, 3},
        {"1 0+5 40", "3 5+2 40", "2 7+13 40"});
    row("a hit keeps its onset", drums, {"1 60+120 36", "2 120+120 36"}, {1}, {"1 60+60 36", "2 120+120 36"});
    row("the winning hit of two together stays", drums, {"1 120+60 36", "2 120+120 36"}, {1}, {"1 120+60 36"});
    row("new notes get ids", bass, {"7 0+10 40", "0 480+10 40"}, {}, {"7 0+10 40", "8 480+10 40"});
  }
  void settles() {
    QFETCH(int, track);
    QFETCH(QStringList, notes);
    QFETCH(QList<int>, winners);
    QFETCH(QStringList, settled);
    LoopContent content = withNotes(notes, track);
    NoteSet set;
    for (const int id : winners)
      set.insert(static_cast<NoteId>(id));
    settleNotes(content, track, set);
    QCOMPARE(written(content, track), settled);
    QCOMPARE(brokenRule(content), QString());
  }

  void anyNotesKeepTheRules() {
    RandomStream random(1, "settle");
    for (int round = 0; round < 500; ++round) {
      LoopContent content = emptyLoop(1);
      const int track = static_cast<int>(random.below(2));
      NoteSet winners;
      for (NoteId id = 1; id <= 30; ++id) {
        DocumentNote note{id,
                          {static_cast<Tick>(random.below(2200)) - 100, static_cast<Tick>(random.below(400)) - 10,
                           35 + static_cast<int>(random.below(3)), static_cast<int>(random.below(140))},
                          false};
        content.tracks[track].notes.append(note);
        if (random.below(3) == 0)
          winners.insert(id);
      }
      content.nextId = 31;
      settleNotes(content, track, winners);
      QCOMPARE(brokenRule(content), QString());
      const LoopContent once = content;
      settleNotes(content, track, winners);
      QVERIFY2(content == once, "settling twice changes something");
    }
  }
};

LOOPWRIGHT_TEST(TestSettleNotes, void)
#include "test_settle_notes.moc"
