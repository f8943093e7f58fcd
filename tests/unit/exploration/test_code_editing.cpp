// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/exploration/code_editing.h"
#include "tests/suite.h"
#include "tests/unit/generation/plain_bundle.h"

using namespace loopwright;
using examples::PlainBundle;

class TestCodeEditing : public QObject {
  Q_OBJECT

  PlainBundle m_bundle;
  /// The first loop has another second bar, the second one the same bar twice.
  const std::vector<LoopCodes> m_loops = {{{15, 0, 0, 0, 1, 1, 1, 1}, {1, 0, 0, 0, 0, 0, 0, 0}},
                                          {{1, 1, 1, 1, 1, 1, 1, 1}, {0, 0, 0, 0, 0, 0, 0, 0}}};

private Q_SLOTS:
  void barFollows() {
    CodeEdits edits;
    edits.follows = {{1, 0}};
    const auto edited = editCodes(m_bundle, m_loops, edits);
    QVERIFY(edited.has_value());
    QCOMPARE(edited->changed, std::size_t{1});
    QVERIFY((edited->codes[0] == LoopCodes{{15, 0, 0, 0, 15, 0, 0, 0}, {1, 0, 0, 0, 1, 0, 0, 0}}));
    QVERIFY(edited->codes[1] == m_loops[1]);
    QVERIFY(edited->rolls == *m_bundle.decode(edited->codes));
    QCOMPARE(edited->distances.size(), std::size_t{1}); // the halves are the bars that were edited
    QCOMPARE(edited->distances[0].bars.bar, 1);
    QCOMPARE(edited->distances[0].after, 0.0);
    // 3 kicks too many, 3 that are missing, a bass note: mean over both loops.
    QCOMPARE(edited->distances[0].before, 7.0 / (16 * 57) / 2);
  }

  void onlyOneStream() {
    CodeEdits edits;
    edits.copies = {{{0}, {4}}};
    edits.stream = "bass";
    const auto edited = editCodes(m_bundle, m_loops, edits);
    QVERIFY(edited.has_value());
    QVERIFY((edited->codes[0] == LoopCodes{m_loops[0][0], {1, 0, 0, 0, 1, 0, 0, 0}}));
  }

  void rankedLoops() {
    const auto usage = codeUsage(m_loops, m_bundle.streams());
    const auto rolls = decodeRankedLoops(m_bundle, usage);
    QVERIFY(rolls.has_value());
    QCOMPARE(rolls->size(), std::size_t{4});
    QVERIFY((*rolls)[0] == m_bundle.decode({rankedLoop(usage, UsageOrder::mostFirst, 0)})->front());
  }

  void refuses() {
    CodeEdits edits;
    edits.follows = {{4, 0}};
    QCOMPARE(editCodes(m_bundle, m_loops, edits).error().kind, ErrorKind::usage);
    PlainBundle without;
    without.coded = false;
    QCOMPARE(editCodes(without, m_loops, edits).error().kind, ErrorKind::badInput);
    QCOMPARE(decodeRankedLoops(without, codeUsage(m_loops, m_bundle.streams())).error().kind, ErrorKind::badInput);
  }
};

LOOPWRIGHT_TEST(TestCodeEditing, void)
#include "test_code_editing.moc"
