// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/document/loop_edits.h"
#include "app/project/project.h"
#include "tests/suite.h"
#include "ui/generate/candidate_card.h"
#include "ui/generate/candidate_files.h"
#include "ui/generate/candidate_tray.h"
#include "ui/generate/generate_panel.h"
#include "ui/theme/theme.h"

using namespace loopwright;
using namespace loopwright::ui;

/// Panel, lane and tray together, with the starter bundle.
class TestGenerating : public QObject {
  Q_OBJECT

  static constexpr int kPatience = 60'000;
  QTemporaryDir m_settings;
  std::unique_ptr<Generator> m_generator;

  struct Studio {
    Transport transport;
    LoopDocument loop{emptyLoop(), QStringLiteral("Loop")};
    GenerationSession session;
    GeneratePanel panel{session};
    CandidateTray tray{transport};

    explicit Studio(Generator &generator) : session(generator) {
      session.setLoop(&loop);
      connect(&session, &GenerationSession::candidateArrived, &tray, &CandidateTray::add);
      connect(&tray, &CandidateTray::makeAgainRequested, &session, &GenerationSession::makeAgain);
      tray.setGenerateAction(panel.generateAction());
      panel.show();
      tray.show();
    }
    QPushButton &button(const char *name) const { return *panel.findChild<QPushButton *>(QLatin1String(name)); }
    void setTempo(int microseconds) { loop.commit(QStringLiteral("Tempo"), withTempo(loop.content(), microseconds)); }
    void setSeed(int seed) { panel.findChild<QSpinBox *>(QStringLiteral("generate.seed"))->setValue(seed); }
  };

private Q_SLOTS:
  void initTestCase() {
    qputenv("OMP_WAIT_POLICY", "passive"); // read when the module is loaded
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("loopwright-test"));
    Theme::instance().setScheme(Scheme::light);
    m_generator = std::make_unique<Generator>();
    QSignalSpy ready(m_generator.get(), &Generator::ready);
    m_generator->warmUp();
    QVERIFY(ready.wait(kPatience));
  }
  void cleanupTestCase() { m_generator.reset(); }

  void eightCardsWithDifferentLoops() {
    Studio studio(*m_generator);
    studio.setSeed(7);
    QTest::mouseClick(&studio.button("generate.start"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(studio.tray.candidates().size(), 8, kPatience);
    QSet<QString> hashes;
    for (const Candidate &candidate : studio.tray.candidates())
      hashes.insert(candidate.content.hash());
    QCOMPARE(hashes.size(), 8);
    QTRY_VERIFY(studio.button("generate.start").isVisible());
  }

  void makeAgainGivesTheSameNotes() {
    Studio studio(*m_generator);
    studio.session.generate();
    QTRY_COMPARE_WITH_TIMEOUT(studio.tray.candidates().size(), 8, kPatience);
    studio.tray.play(4);
    const Candidate fifth = *studio.tray.current();
    studio.tray.findChild<QAction *>(QStringLiteral("candidates.make_again"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(studio.tray.candidates().size(), 9, kPatience);
    const Candidate again = studio.tray.candidates().first();
    QVERIFY(again.id != fifth.id);
    QCOMPARE(again.content.hash(), fifth.content.hash());
  }

  /// A recipe outlives the program: after saving, closing, opening and another tempo the same bytes come out.
  void makeAgainAfterReopeningGivesTheSameBytes() {
    const QTemporaryDir folder;
    const std::filesystem::path project = folder.filePath(QStringLiteral("kept.lwp")).toStdString();
    const auto bytesOf = [&folder](const Candidate &candidate) {
      const QString path = folder.filePath(QStringLiteral("one.mid"));
      if (!writeMidiFile(candidate, path.toStdString()))
        qFatal("no MIDI file");
      QFile file(path);
      return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QByteArray first;
    {
      Studio studio(*m_generator);
      studio.setSeed(31);
      studio.setTempo(461538);
      studio.panel.findChild<QDoubleSpinBox *>(QStringLiteral("generate.temperature"))->setValue(0.9);
      studio.panel.findChild<QSpinBox *>(QStringLiteral("generate.top_k"))->setValue(40);
      studio.session.generate();
      QTRY_COMPARE_WITH_TIMEOUT(studio.tray.candidates().size(), 8, kPatience);
      studio.tray.play(5);
      studio.tray.findChild<QAction *>(QStringLiteral("candidates.keep"))->trigger();
      ProjectContent content;
      content.loops.append({QStringLiteral("Loop"), emptyLoop(), std::nullopt});
      content.kept = studio.tray.kept();
      QCOMPARE(content.kept.size(), 1);
      first = bytesOf(content.kept.first());
      QVERIFY(content.write(project));
    }
    const auto read = ProjectContent::read(project);
    QVERIFY(read);
    Studio studio(*m_generator);
    studio.setTempo(600000);
    studio.tray.setKept(read->kept);
    QCOMPARE(bytesOf(studio.tray.candidates().first()), first);
    studio.tray.play(0);
    studio.tray.findChild<QAction *>(QStringLiteral("candidates.make_again"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(studio.tray.candidates().size(), 2, kPatience);
    for (const Candidate &candidate : studio.tray.candidates())
      QCOMPARE(bytesOf(candidate), first);
  }

  /// The choice by keyboard; what it costs is told; a later request without it tells no price.
  void rejectionHasAPrice() {
    Studio studio(*m_generator);
    QSignalSpy ready(m_generator.get(), &Generator::ready);
    m_generator->warmUp();
    QVERIFY(ready.wait(kPatience));
    auto *reject = studio.panel.findChild<QComboBox *>(QStringLiteral("generate.reject"));
    auto *price = studio.panel.findChild<QLabel *>(QStringLiteral("generate.price"));
    QVERIFY(reject->isEnabled() && !price->isVisible());
    reject->setFocus();
    QTest::keyClick(reject, Qt::Key_Down);
    QTest::keyClick(reject, Qt::Key_Down);
    studio.session.generate();
    QTRY_COMPARE_WITH_TIMEOUT(studio.tray.candidates().size(), 8, kPatience);
    QTRY_VERIFY(studio.button("generate.start").isVisible());
    QVERIFY2(price->isVisible() && price->text().contains(QStringLiteral("8 of 32")), qPrintable(price->text()));
    for (const Candidate &candidate : studio.tray.candidates())
      QCOMPARE(candidate.metrics.count("loop_score"), std::size_t(1));
    QTest::keyClick(reject, Qt::Key_Home);
    studio.session.regenerate();
    QTRY_VERIFY_WITH_TIMEOUT(studio.button("generate.start").isVisible(), kPatience);
    QVERIFY(!price->isVisible());
  }

  void stopKeepsWhatIsThere() {
    Studio studio(*m_generator);
    QSignalSpy arrived(&studio.session, &GenerationSession::candidateArrived);
    studio.panel.findChild<QSpinBox *>(QStringLiteral("generate.number"))->setValue(16);
    connect(
        &studio.session, &GenerationSession::candidateArrived, &studio.panel,
        [&studio] { QTest::mouseClick(&studio.button("generate.stop_button"), Qt::LeftButton); },
        Qt::SingleShotConnection);
    studio.session.generate();
    QTRY_VERIFY_WITH_TIMEOUT(!m_generator->busy(), kPatience);
    QVERIFY(!arrived.isEmpty());
    QCOMPARE(studio.tray.candidates().size(), arrived.size());
    QVERIFY(studio.button("generate.start").isVisible());
  }

  void oneToReplaceTheDocumentIsNoCandidate() {
    Studio studio(*m_generator);
    QSignalSpy replacement(&studio.session, &GenerationSession::replacementArrived);
    studio.session.regenerate();
    QVERIFY(replacement.wait(kPatience));
    QTRY_VERIFY(!m_generator->busy());
    QCOMPARE(replacement.size(), 1);
    QVERIFY(studio.tray.candidates().isEmpty());
  }
};

LOOPWRIGHT_TEST(TestGenerating, QApplication)
#include "test_generating.moc"
