// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "tests/suite.h"
#include "ui/generate/loop_facts.h"
#include "ui/theme/theme.h"

using namespace loopwright;
using namespace loopwright::ui;

/// The open loop's properties with the starter's detector, while it is edited.
class TestLoopFacts : public QObject {
  Q_OBJECT

  static constexpr int kPatience = 60'000;
  std::unique_ptr<Generator> m_generator;

  /// A loop that the model has sampled and that needed no repair, so that card and open loop are the same.
  Candidate sampled() {
    QList<Candidate> found;
    const auto watching = connect(m_generator.get(), &Generator::candidate, m_generator.get(),
                                  [&found](int, const Candidate &made) { found.append(made); });
    QSignalSpy finished(m_generator.get(), &Generator::finished);
    GenerationRequest request;
    request.seed = 3;
    m_generator->generate(request);
    if (!finished.wait(kPatience))
      qWarning("nothing was sampled");
    disconnect(watching);
    for (const Candidate &made : found)
      if (made.metrics.at("repaired_cells") == 0 && made.metrics.count("loop_score") > 0)
        return made;
    qFatal("no candidate without repair");
    return {};
  }

private Q_SLOTS:
  void initTestCase() {
    qputenv("OMP_WAIT_POLICY", "passive"); // read when the module is loaded
    QLocale::setDefault(QLocale::c());
    Theme::instance().setScheme(Scheme::light);
    m_generator = std::make_unique<Generator>();
  }
  void cleanupTestCase() { m_generator.reset(); }

  void followsTheLoop() {
    LoopFacts facts(*m_generator);
    facts.show();
    const auto fact = [&facts](const char *name) {
      return facts.findChild<QLabel *>(QStringLiteral("loop_facts.") + QLatin1String(name))->text();
    };
    LoopDocument document(emptyLoop(), QStringLiteral("Loop"));
    facts.setDocument(&document);
    QTRY_COMPARE(fact("bars"), QStringLiteral("AAAAAAAA"));
    QCOMPARE(fact("one"), QStringLiteral("nothing"));
    QCOMPARE(fact("nd_notes"), QStringLiteral("0.0"));
    QCOMPARE(fact("loop_score"), QStringLiteral("–")); // no model is open yet
    m_generator->warmUp();
    QTRY_COMPARE_WITH_TIMEOUT(fact("loop_score"), QStringLiteral("none"), kPatience);

    const Candidate made = sampled();
    document.commit(QStringLiteral("Take it"), made.content);
    const double score = made.metrics.at("loop_score");
    // In words; the number on demand.
    QTRY_VERIFY2_WITH_TIMEOUT(fact("loop_score").contains(" %)"), qPrintable(fact("loop_score")), kPatience);
    const auto *shown = facts.findChild<QLabel *>(QStringLiteral("loop_facts.loop_score"));
    QVERIFY2(shown->toolTip().contains(QString::number(score, 'f', 3)), qPrintable(shown->toolTip()));
    const QString percent = fact("loop_score").section('(', 1).section(' ', 0, 0);
    QVERIFY(shown->toolTip().contains(percent + " % of real loops"));
    QCOMPARE(fact("loop_score").startsWith("loop-like"), percent.toInt() >= 10);
    QCOMPARE(fact("up"), QString::number(made.metrics.at("up"), 'f', 1));
    QCOMPARE(fact("nd"), QString::number(made.metrics.at("nd"), 'f', 1));
    QCOMPARE(fact("hd"), QString::number(100 * made.metrics.at("hd"), 'f', 1) + QStringLiteral(" % differ"));
    QCOMPARE(fact("self_similarity"), QString::number(made.metrics.at("self_similarity"), 'f', 2));

    document.undoStack().undo();
    QTRY_COMPARE_WITH_TIMEOUT(fact("loop_score"), QStringLiteral("none"), kPatience);
    QCOMPARE(fact("bars"), QStringLiteral("AAAAAAAA"));
  }

  /// A kick in bars 1 to 4 and a bass note in bar 5: every number by hand.
  void byHand() {
    LoopFacts facts(*m_generator);
    const auto fact = [&facts](const char *name) {
      return facts.findChild<QLabel *>(QStringLiteral("loop_facts.") + QLatin1String(name))->text();
    };
    LoopContent content = emptyLoop();
    const int drums = content.trackOf(Role::drums), bass = content.trackOf(Role::bass);
    for (int bar = 0; bar < 4; ++bar)
      content.tracks[drums].notes.append({0, Note{bar * content.ticksPerBar(), 120, 36, 100}, false});
    content.tracks[bass].notes.append({0, Note{4 * content.ticksPerBar(), 4 * 120, 40, 100}, false});
    settleNotes(content, drums);
    settleNotes(content, bass);
    LoopDocument document(content, QStringLiteral("Loop"));
    facts.setDocument(&document);
    QTRY_COMPARE(fact("bars"), QStringLiteral("AAAABCCC"));
    QCOMPARE(fact("one"), QStringLiteral("kick"));
    QCOMPARE(fact("up"), QStringLiteral("0.6"));               // five of eight bars have one
    QCOMPARE(fact("nd"), QStringLiteral("1.0"));               // four kicks and four steps of bass in eight bars
    QCOMPARE(fact("nd_notes"), QStringLiteral("0.6"));         // five notes
    QCOMPARE(fact("self_similarity"), QStringLiteral("0.32")); // 6 pairs of A and 3 of C in 28

    const auto labels = facts.findChildren<QLabel *>();
    const auto isLabel = [&labels](const char *text) {
      return std::any_of(labels.begin(), labels.end(),
                         [text](const QLabel *label) { return label->text() == QLatin1String(text); });
    };
    QVERIFY(isLabel("Bars 1 and 5"));
    content.bars = 16;
    document.commit(QStringLiteral("Longer"), content);
    QTRY_VERIFY(isLabel("Bars 1 and 9"));

    content.beatsPerBar = 3;
    content.bars = 8;
    document.commit(QStringLiteral("Three"), content);
    QTRY_COMPARE(fact("bars"), QStringLiteral("–"));
    QCOMPARE(fact("up"), QStringLiteral("–"));
  }
};

LOOPWRIGHT_TEST(TestLoopFacts, QApplication)
#include "test_loop_facts.moc"
