// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileDialog>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>

#include "app/session/starter_loops.h"
#include "app/training/corpus_facts.h"
#include "app/training/event_log.h"
#include "app/training/run_folder.h"
#include "tests/gui/shell/studio_window.h"
#include "tests/gui/views_of.h"
#include "tests/integration/session/train_hands.h"
#include "tests/suite.h"
#include "ui/train/curve_chart.h"
#include "ui/train/import_dialog.h"

using namespace loopwright;
using namespace loopwright::examples;
using namespace loopwright::ui;
using State = TrainingRun::State;
using Kind = learning::TrainingEvent::Kind;

namespace {

tiny::Settings smallCodec() {
  return {{"channels", "8"}, {"codes", "16"}, {"code_size", "4"}, {"batch_size", "8"}, {"average_from", "1"}};
}

/// The child of the test of kills: a window that trains.
constexpr char kChild[] = "train_until_killed";
int trainUntilKilled(int argc, char **argv) {
  examples::LearningApplication application(argc, argv);
  StartedWindow window(emptyProject());
  TrainHands hands(window);
  if (!hands.fill("vqvae", smallCodec(), 100000))
    return 1;
  std::printf("%s\n", qPrintable(hands.start()));
  std::fflush(stdout);
  return QApplication::exec();
}
const bool g_child = suite::add(kChild, &trainUntilKilled);

} // namespace

class TestTrainingWindow : public QObject {
  Q_OBJECT

  QTemporaryDir m_home;

  static State stateOf(const QString &folder) {
    const auto run = TrainingRuns().run(folder);
    return run ? run->state : State::interrupted; // it is not noted yet
  }
  /// Whether it comes to its end; if not, why.
  static QString endOf(const QString &folder) {
    if (!QTest::qWaitFor([&] { return stateOf(folder) == State::finished || stateOf(folder) == State::failed; }, kSoon))
      return "it does not end";
    return stateOf(folder) == State::finished ? QString() : TrainingRuns().run(folder)->sentence;
  }
  static QList<learning::TrainingEvent> eventsOf(const QString &folder) {
    EventLog log(run_folder::eventsFile(folder));
    QList<learning::TrainingEvent> events;
    do
      for (const RunRecord &record : log.readMore(1 << 20))
        if (record.kind == RunRecord::Kind::event)
          events.append(record.event);
    while (!log.atEnd());
    return events;
  }
  static qsizetype epochsOf(const QString &folder) {
    const auto events = eventsOf(folder);
    return std::count_if(events.begin(), events.end(), [](const auto &event) { return event.kind == Kind::epoch; });
  }

private Q_SLOTS:
  void initTestCase() {
    useFoldersIn(m_home.path());
    const std::filesystem::path made = tiny::makeCorpus(m_home.filePath("music").toStdString(), "loop57", 8);
    QVERIFY(QDir().mkpath(CorpusFacts::folder()));
    QVERIFY(QFile::copy(QString::fromStdString(made.string()), CorpusFacts::folder() + "/small.lwc"));
  }

  /// A codec, a prior over its codes, new loops by both: all by the window's own forms and buttons.
  void whatWasTrainedSamplesLoops() {
    StartedWindow window(emptyProject());
    TrainHands hands(window);
    QVERIFY(hands.fill("vqvae", smallCodec(), 3));
    const QString codec = hands.start();
    QCOMPARE(endOf(codec), QString());
    QTRY_COMPARE(hands.child<QTableView>("train.table").model()->rowCount(), 3);
    for (const CurveChart *chart : ui::trainOf(window).findChildren<CurveChart *>()) {
      QVERIFY(!chart->drawnLines().isEmpty());
      QCOMPARE(chart->drawnLines().last().size(), 3); // the ones before it are by step
    }
    // A codec cannot write loops: the way on is a model on its codes.
    auto &trainOn = hands.child<QPushButton>("train.train_on.button");
    QTRY_VERIFY(trainOn.isVisible() && trainOn.isEnabled());
    QVERIFY(!hands.child<QPushButton>("train.use.button").isVisible());
    hands.click("train.train_on.button");
    QTRY_COMPARE(hands.child<QComboBox>("train.model").currentData().toString(), QStringLiteral("code-prior"));
    QTRY_COMPARE(hands.child<QComboBox>("train.codec").currentData().toString(), codec);

    QVERIFY(hands.fill("code-prior", {{"embedding", "8"}, {"layers", "1"}, {"hidden", "16"}, {"batch_size", "16"}}, 3));
    hands.choose("train.codec", codec);
    const QString prior = hands.start();
    QCOMPARE(endOf(prior), QString());
    QTRY_VERIFY(hands.child<QPushButton>("train.use.button").isEnabled());
    hands.click("train.use.button");
    QVERIFY(ui::composeOf(window).isVisible());
    WindowHands roll(window);
    roll.key("Ctrl+G");
    QTRY_COMPARE_WITH_TIMEOUT(roll.tray().candidates().size(), 8, kSoon);
    QCOMPARE(QString::fromStdString(roll.tray().candidates().first().recipe.bundle), prior + "/bundle");
    roll.key("Alt+1");
    roll.key("Ctrl+Return");
    QCOMPARE(roll.document().content().hash(), roll.tray().candidates().first().content.hash());
  }

  /// One path without reading anything: a folder of MIDI files, Start, Generate. Codec and model are one training.
  void aFolderOfMidiFilesBecomesLoops() {
    StartedWindow window(emptyProject());
    TrainHands hands(window);
    whenAsked<QFileDialog>(*this, [this](QFileDialog &dialog) {
      auto *name = dialog.findChild<QLineEdit *>();
      name->setFocus();
      QTest::keySequence(name, QKeySequence::SelectAll);
      QTest::keyClicks(name, m_home.filePath("music/midi"));
      QTest::keyClick(name, Qt::Key_Return);
    });
    whenAsked<ImportDialog>(*this, [](ImportDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    hands.click("train.new.button");
    hands.click("train.import_button");
    QTRY_COMPARE_WITH_TIMEOUT(hands.child<QComboBox>("train.corpus").currentText(), QStringLiteral("midi"), kSoon);
    QTRY_COMPARE(hands.child<QComboBox>("train.model").currentData().toString(), QStringLiteral("code-prior"));
    QCOMPARE(hands.child<QComboBox>("train.codec").currentIndex(), 0); // a new one
    QTRY_VERIFY_WITH_TIMEOUT(hands.child<QPushButton>("train.start").isEnabled(), kSoon);
    const QString run = hands.start();
    QCOMPARE(endOf(run), QString());
    QVERIFY(hands.child<QPushButton>("train.use.button").isVisible());
    QTRY_VERIFY(hands.child<QPushButton>("train.use.button").isEnabled());
    hands.click("train.use.button");
    QVERIFY(ui::composeOf(window).isVisible());
    window.activateWindow(); // no window manager does it after the dialogs
    QVERIFY(QTest::qWaitForWindowActive(&window));
    WindowHands roll(window);
    QTRY_COMPARE_WITH_TIMEOUT(window.findChild<QComboBox *>("generate.bundle")->currentText(),
                              QFileInfo(run).fileName(), kSoon);
    roll.key("Ctrl+G");
    QTRY_VERIFY2_WITH_TIMEOUT(roll.tray().candidates().size() == 8, qPrintable(window.notices().sentence("generate")),
                              kSoon);
  }

  /// The time that is left is what this session's rate says; a stop is obeyed; then it goes on.
  void tellsTheTimeStopsAndGoesOn() {
    StartedWindow window(emptyProject());
    TrainHands hands(window);
    QVERIFY(hands.fill("vqvae", smallCodec(), 5000));
    const QString folder = hands.start();
    auto &rate = hands.child<QLabel>("train.rate");
    QTRY_VERIFY_WITH_TIMEOUT(epochsOf(folder) >= 10 && rate.text().contains("left"), kSoon);
    const QString said = rate.text();
    const auto events = eventsOf(folder);
    const auto begin = std::find_if(events.begin(), events.end(), [](const auto &e) { return e.kind == Kind::begin; });
    const auto &last = events.last();
    const double done = double(last.epoch * last.steps + last.step);
    const double left = (double(last.epochs * last.steps) - done) * (last.seconds - begin->seconds) / done;
    static const QRegularExpression kTime("about (?:(\\d+) h)? ?(?:(\\d+) min)? ?(?:(\\d+) s)? ?left");
    const auto match = kTime.match(said);
    QVERIFY2(match.hasMatch(), qPrintable(said));
    const double told =
        match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + match.captured(3).toDouble();
    QVERIFY2(std::abs(told - left) < .1 * left, qPrintable(QStringLiteral("%1: %2 s").arg(said).arg(left)));

    QElapsedTimer time;
    time.start();
    hands.click("train.stop.button");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(folder), State::stopped, kSoon);
    qInfo("stopped after %lld ms", time.elapsed());
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    const auto before = epochsOf(folder);
    QTRY_VERIFY(hands.child<QPushButton>("train.resume.button").isVisible());
    hands.click("train.resume.button");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(folder), State::running, kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(epochsOf(folder) > before + 2 && rate.text().contains("left"), kSoon);
    hands.click("train.stop.button");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(folder), State::stopped, kSoon);
  }

  /// A training survives its window. When it dies too, it is listed as interrupted and goes on from its checkpoint.
  void theWindowIsKilled() {
    QProcess killed;
    killed.start(QCoreApplication::applicationFilePath(), {kChild});
    QVERIFY(killed.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(killed.canReadLine() || killed.waitForReadyRead(10), kSoon);
    const QString folder = QString::fromUtf8(killed.readLine()).trimmed();
    QTRY_VERIFY_WITH_TIMEOUT(epochsOf(folder) >= 2, kSoon);
    killed.kill();
    QVERIFY(killed.waitForFinished());

    {
      StartedWindow second(emptyProject());
      TrainHands hands(second);
      hands.chooseFirst();
      QTRY_VERIFY(hands.child<QPushButton>("train.stop.button").isVisible());
      const auto before = epochsOf(folder);
      QTRY_VERIFY_WITH_TIMEOUT(epochsOf(folder) > before, kSoon);
      const auto session = RunSession::read(folder);
      QVERIFY(session);
      ::kill(static_cast<pid_t>(session->process), SIGKILL);
      QTRY_VERIFY_WITH_TIMEOUT(hands.child<QLabel>("train.sentence").text().startsWith("Interrupted"), kSoon);
    }
    StartedWindow third(emptyProject());
    TrainHands hands(third);
    hands.chooseFirst();
    QTRY_VERIFY(hands.child<QLabel>("train.sentence").text().startsWith("Interrupted"));
    const auto before = epochsOf(folder);
    QVERIFY(before < 100000);
    hands.click("train.resume.button");
    QTRY_VERIFY_WITH_TIMEOUT(epochsOf(folder) > before + 1, kSoon);
    hands.click("train.stop.button");
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(folder), State::stopped, kSoon);
  }
};

LOOPWRIGHT_TEST(TestTrainingWindow, examples::LearningApplication)

#include "test_training_window.moc"
