// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/generation/loop_codes.h"
#include "app/generation/tighten.h"
#include "engine/music/roll_notes.h"
#include "tests/suite.h"
#include "tests/unit/generation/plain_bundle.h"

using namespace loopwright;
using namespace loopwright::examples;

namespace {

constexpr Tick kStep = 120;

/// Kicks and a snare, two bass notes; a code a beat: drums 1 0 5 0 | 1 0 0 8, bass 0 0 3 0 | 0 0 0 0.
LoopContent loop() {
  LoopContent content = emptyLoop(2);
  const auto add = [&content](int track, Note note) {
    content.tracks[track].notes.append({content.nextId++, note, false});
  };
  for (const auto &[step, velocity] : {std::pair(0, 90), {8, 91}, {10, 92}, {16, 93}, {31, 94}})
    add(1, {step * kStep, 60, 36, velocity});
  add(1, {4 * kStep, 60, 38, 95});
  add(0, {8 * kStep, 2 * kStep, 24, 70});
  add(0, {20 * kStep + 13, 100, 40, 71}); // no pitch that the codes tell
  settleNotes(content, 0);
  settleNotes(content, 1);
  return content;
}

QStringList told(const LoopContent &content, int track) {
  QStringList notes;
  for (const DocumentNote &note : content.tracks[track].notes)
    notes << QStringLiteral("%1:%2/%3").arg(note.note.onset / kStep).arg(note.note.pitch).arg(note.note.velocity);
  return notes;
}

QString sentence(const Result<CodedLoop> &result) {
  return result ? QStringLiteral("none") : QString::fromStdString(result.error().message());
}

} // namespace

class TestLoopCodes : public QObject {
  Q_OBJECT

  PlainBundle m_bundle;

private Q_SLOTS:
  void init() {
    m_bundle.coded = m_bundle.infilling = true;
    m_bundle.asked.reset();
  }

  void reads() {
    const auto found = coded(m_bundle, loop());
    QVERIFY2(found, qPrintable(sentence(found)));
    QVERIFY(found->codes == LoopCodes({{1, 0, 5, 0, 1, 0, 0, 8}, {0, 0, 3, 0, 0, 0, 0, 0}}));
    QCOMPARE(found->ticksPerStep(), Tick(480));
    QCOMPARE(found->stepsPerBar(), 4);
    QVERIFY(found->all() == (CodeRange{0, 2, 0, 8}));
    QCOMPARE(found->occurrences({0, 4}), 2);
    QCOMPARE(found->occurrences({1, 2}), 1);
    QVERIFY(sentence(coded(m_bundle, emptyLoop(8))).contains(QStringLiteral("2 bars")));
    m_bundle.coded = false;
    QVERIFY(sentence(coded(m_bundle, loop())).contains(QStringLiteral("no codes")));
  }

  /// Only what other codes tell changes, however many of them are written.
  void onlyChangedCellsChange() {
    const CodedLoop before = *coded(m_bundle, loop());
    LoopCodes codes = before.codes;
    codes[0] = {1, 15, 5, 0, 1, 0, 0, 8};
    codes[1][7] = 12;
    const auto next = recoded(m_bundle, before, codes);
    QVERIFY2(next, qPrintable(sentence(next)));
    QVERIFY(next->codes == codes);
    // The snare lies in the changed step and is not sampled again; all other velocities are as they were.
    QCOMPARE(told(next->loop, 1), QStringList({"0:36/90", "4:36/92", "5:36/92", "6:36/92", "7:36/92", "8:36/91",
                                               "10:36/92", "16:36/93", "31:36/94"}));
    QCOMPARE(told(next->loop, 0), QStringList({"8:24/70", "20:40/71", "30:24/71"}));
    QCOMPARE(next->loop.tracks[0].notes[1], before.loop.tracks[0].notes[1]);
    QCOMPARE(recoded(m_bundle, *next, before.codes)->codes, before.codes);
    QCOMPARE(recoded(m_bundle, before, before.codes)->loop, before.loop);
  }

  void locksStay() {
    const CodedLoop before = *coded(m_bundle, loop());
    const CodeCells cells = {{0, 0}, {1, 2}};
    CodedLoop locked = before;
    locked.loop = withLockedCells(before.loop, before.streams, cells);
    QCOMPARE(locked.loop.locks.size(), 2);
    QVERIFY(lockedCells(locked.loop, before.streams) == cells);
    const LoopCodes all(2, std::vector<int>(8, 15));
    const auto next = recoded(m_bundle, locked, all);
    QVERIFY(next);
    QCOMPARE(next->codes[0][0], 1);
    QCOMPARE(next->codes[1][2], 3);
    QCOMPARE(next->codes[0][1], 15);
    QCOMPARE(told(next->loop, 1).first(), QStringLiteral("0:36/90"));
    QCOMPARE(told(next->loop, 1)[1], QStringLiteral("4:36/92"));
    QVERIFY(told(next->loop, 0).contains(QStringLiteral("8:24/70")));
    QCOMPARE(next->loop.locks, locked.loop.locks);
    QVERIFY(withLockedCells(locked.loop, before.streams, {}).locks.isEmpty());
  }

  /// Locks say where in time: another model's steps that lie in one are locked, other streams' are left.
  void locksOfAnotherModel() {
    LoopContent content = loop();
    content.locks = {
        {QStringLiteral("skins"), 0, 480}, {QStringLiteral("bass"), 0, 1920}, {QStringLiteral("bass"), 2000, 500}};
    const std::vector<CodeStream> &streams = m_bundle.streams();
    QVERIFY(lockedCells(content, streams) == CodeCells({{1, 0}, {1, 1}, {1, 2}, {1, 3}}));
    const LoopContent next = withLockedCells(content, streams, {{1, 5}});
    QCOMPARE(next.locks, QList<CodeLock>({{QStringLiteral("skins"), 0, 480}, {QStringLiteral("bass"), 5 * 480, 480}}));
    const BitPlane region = lockedRegion(content, m_bundle);
    QCOMPARE(region.count(), 16 * 48);
    QCOMPARE(region.count(0, 16, kDrumColumns, 57), 16 * 48);
    QCOMPARE(lockedRegion(emptyLoop(4), m_bundle).count(), 0);
  }

  void regenerates() {
    CodedLoop before = *coded(m_bundle, loop());
    before.loop = withLockedCells(before.loop, before.streams, {{0, 2}});
    const CodeCells cells = CodeRange{0, 1, 1, 4}.cells();
    const auto next = regenerated(m_bundle, before, cells, 7, std::nullopt, {});
    QVERIFY2(next, qPrintable(sentence(next)));
    QVERIFY(next->codes == LoopCodes({{1, 15, 5, 15, 1, 0, 0, 8}, {0, 0, 3, 0, 0, 0, 0, 0}}));
    QCOMPARE(m_bundle.asked->sampling.seed, std::uint64_t(7));
    QCOMPARE(m_bundle.asked->region.count(), 2 * 4 * 9); // two beats of the drums
    QCOMPARE(told(next->loop, 0), told(before.loop, 0));
    QVERIFY(told(next->loop, 1).contains(QStringLiteral("10:36/92")));

    QVERIFY(sentence(regenerated(m_bundle, before, {{0, 2}}, 7, std::nullopt, {})).contains(QStringLiteral("locked")));
    CancellationToken stop;
    stop.request();
    QVERIFY(regenerated(m_bundle, before, cells, 7, std::nullopt, stop).error().kind == ErrorKind::cancelled);
    m_bundle.infilling = false;
    QVERIFY(
        sentence(regenerated(m_bundle, before, cells, 7, std::nullopt, {})).contains(QStringLiteral("whole loops")));
  }

  void wrongCodes() {
    const CodedLoop before = *coded(m_bundle, loop());
    LoopCodes codes = before.codes;
    codes[1][3] = 16;
    QVERIFY(sentence(recoded(m_bundle, before, codes)).contains(QStringLiteral("0 to 15")));
    CodedLoop other = before;
    other.bundleHash = QStringLiteral("another");
    QVERIFY(sentence(recoded(m_bundle, other, before.codes)).contains(QStringLiteral("another model")));
  }

  /// The same locks for what tightens: bar 2 takes the codes of bar 1, but not there.
  void tighteningLeavesLocksAlone() {
    LoopContent content = loop();
    const auto free = tightened(m_bundle, {content, allCells(content)});
    QVERIFY(free);
    QVERIFY(coded(m_bundle, free->content)->codes == LoopCodes({{1, 0, 5, 0, 1, 0, 5, 0}, {0, 0, 3, 0, 0, 0, 3, 0}}));
    content = withLockedCells(content, m_bundle.streams(), {{0, 7}, {1, 5}});
    const auto held = tightened(m_bundle, {content, allCells(content)});
    QVERIFY(held);
    QVERIFY(coded(m_bundle, held->content)->codes == LoopCodes({{1, 0, 5, 0, 1, 0, 5, 8}, {0, 0, 3, 0, 0, 0, 3, 0}}));
    QVERIFY(told(held->content, 1).contains(QStringLiteral("31:36/94")));
    QVERIFY(told(held->content, 0).contains(QStringLiteral("20:40/71")));
  }
};

LOOPWRIGHT_TEST(TestLoopCodes, void)
#include "test_loop_codes.moc"
