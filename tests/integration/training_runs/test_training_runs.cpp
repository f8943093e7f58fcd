// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

#include "app/training/event_log.h"
#include "app/training/model_catalogue.h"
#include "app/training/run_folder.h"
#include "app/training/run_progress.h"
#include "tests/integration/training_runs/learning_place.h"
#include "tests/suite.h"

using namespace loopwright;
using State = TrainingRun::State;
using Kind = learning::TrainingEvent::Kind;

namespace {

QList<learning::TrainingEvent> epochsOf(const TrainingRuns &runs, const QString &folder) {
  auto events = runs.events(folder);
  events.removeIf([](const auto &event) { return event.kind != Kind::epoch; });
  return events;
}

} // namespace

class TestTrainingRuns : public QObject {
  Q_OBJECT

  tiny::LearningPlace m_place;

  State stateOf(const TrainingRuns &runs, const QString &name) const {
    const auto run = runs.run(m_place.path(name));
    return run ? run->state : State::failed;
  }
  /// When it is noted, which a thread of its own does.
  qint64 processOf(const QString &name) const {
    Result<RunSession> session = RunSession::read(m_place.path(name));
    for (QDeadlineTimer patience(5000); !session && !patience.hasExpired(); QTest::qWait(5))
      session = RunSession::read(m_place.path(name));
    return session ? session->process : 0;
  }

private Q_SLOTS:
  void initTestCase() { QVERIFY2(tiny::LearningPlace::hasModule(), "the learning module is not built"); }

  void trainsToTheEnd() {
    TrainingRuns runs;
    QSignalSpy arrivals(&runs, &TrainingRuns::eventsArrived);
    const auto started = runs.start(m_place.codec("done"));
    QVERIFY2(started, started ? "" : started.error().message().c_str());
    QCOMPARE(stateOf(runs, "done"), State::running);
    QCOMPARE(::getpriority(PRIO_PROCESS, static_cast<id_t>(processOf("done"))), 10);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(runs, "done"), State::finished, kSoon);
    QVERIFY(runs.run(m_place.path("done"))->hasBundle);
    QVERIFY(!arrivals.isEmpty());

    const auto epochs = epochsOf(runs, m_place.path("done"));
    QCOMPARE(epochs.size(), 3);
    for (const auto &event : epochs)
      for (const char *name : {"train/loss", "valid/f1_all"})
        QVERIFY(event.values.count(name) == 1 && std::isfinite(event.values.at(name)));

    // What is left after the second epoch, by the rate up to there.
    auto events = runs.events(m_place.path("done"));
    while (events.last().kind != Kind::epoch || events.last().epoch != 1)
      events.removeLast();
    const RunProgress progress = progressOf(events);
    QCOMPARE(progress.done, 2.0 / 3);
    const double perStep = events.last().seconds / static_cast<double>(2 * events.last().steps);
    const double left = perStep * static_cast<double>(events.last().steps);
    QVERIFY2(std::abs(progress.secondsLeft - left) < 0.1 * left, qPrintable(QString::number(progress.secondsLeft)));

    // It is listed in another window, and known to be finished.
    TrainingRuns again;
    QCOMPARE(again.runs().size(), 1);
    QCOMPARE(stateOf(again, "done"), State::finished);
    QTRY_COMPARE(epochsOf(again, m_place.path("done")).size(), 3);
  }

  void stopsAndResumes() {
    TrainingRuns runs;
    const QString folder = m_place.path("stopped");
    QVERIFY(runs.start(m_place.codec("stopped", 20)));
    QTRY_VERIFY_WITH_TIMEOUT(epochsOf(runs, folder).size() >= 2, kSoon);
    runs.stop(folder);
    QCOMPARE(stateOf(runs, "stopped"), State::stopping);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(runs, "stopped"), State::stopped, kSoon);
    QVERIFY(!runs.run(folder)->hasBundle);
    QVERIFY(QFile::exists(folder + "/checkpoints/last.safetensors"));
    const auto before = epochsOf(runs, folder).size();
    QVERIFY(before < 20);

    QVERIFY(runs.resume(folder));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(runs, "stopped"), State::finished, 2 * kSoon);
    const auto epochs = epochsOf(runs, folder);
    QCOMPARE(epochs.size(), 20);
    for (int epoch = 0; epoch < 20; ++epoch)
      QCOMPARE(epochs[epoch].epoch, epoch);
    // The rate is that of the second session alone.
    const auto events = runs.events(folder);
    const auto begin =
        std::find_if(events.rbegin(), events.rend(), [](const auto &e) { return e.kind == Kind::begin; });
    QVERIFY(begin->epoch >= before);
    const double steps = static_cast<double>((20 - begin->epoch) * begin->steps - begin->step);
    const double expected = steps / (events.last().seconds - begin->seconds);
    QVERIFY(std::abs(progressOf(events).stepsPerSecond - expected) < 1e-6 * expected);
  }

  void interruptedIsListedAndResumes() {
    const QString folder = m_place.path("killed");
    {
      TrainingRuns runs;
      QVERIFY(runs.start(m_place.codec("killed", 8)));
      QTRY_VERIFY_WITH_TIMEOUT(epochsOf(runs, folder).size() >= 2, kSoon);
    }
    // The window is closed: the training goes on.
    const auto session = RunSession::read(folder);
    QVERIFY(session->alive());
    ::kill(static_cast<pid_t>(session->process), SIGKILL);
    QTRY_VERIFY(!session->alive());
    QFile log(run_folder::eventsFile(folder)); // as if the kill had come within a line
    QVERIFY(log.open(QIODevice::Append) && log.write("{\"event\":\"st") > 0);
    log.close();

    TrainingRuns runs;
    QCOMPARE(stateOf(runs, "killed"), State::interrupted);
    QVERIFY(!runs.run(folder)->sentence.isEmpty());
    QVERIFY(runs.resume(folder));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(runs, "killed"), State::finished, kSoon);
    QCOMPARE(epochsOf(runs, folder).last().epoch, 7);
  }

  void stopsAtOnce() {
    TrainingRuns runs;
    QVERIFY(runs.start(m_place.codec("at once", 400)));
    QTRY_VERIFY_WITH_TIMEOUT(!epochsOf(runs, m_place.path("at once")).isEmpty(), kSoon);
    runs.stopNow(m_place.path("at once"));
    QTRY_COMPARE(stateOf(runs, "at once"), State::stopped);
    QTRY_COMPARE(stateOf(TrainingRuns(), "at once"), State::stopped); // noted by a thread of its own
    TrainingRuns again;
    again.forget(m_place.path("at once"));
    QVERIFY(!again.run(m_place.path("at once")));
    QTRY_VERIFY(!TrainingRuns().run(m_place.path("at once"))); // written by a thread of its own
    QVERIFY(QFile::exists(m_place.path("at once/run.json")));
  }

  void failuresSayWhy_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says");
    QTest::newRow("no corpus") << "corpus"
                               << "/nowhere.lwc"
                               << "nowhere.lwc";
    QTest::newRow("wrong setting") << "settings"
                                   << "chanels"
                                   << "chanels";
    QTest::newRow("unknown model") << "model"
                                   << "vqvea"
                                   << "vqvae";
    QTest::newRow("no codec") << "model"
                              << "code-prior"
                              << "codec";
  }
  void failuresSayWhy() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, says);
    TrainingRuns runs;
    auto request = m_place.codec("failed");
    if (name == "corpus")
      request.corpus = value.toStdString();
    else if (name == "model")
      request.model = value.toStdString(), request.settings.clear();
    else
      request.settings.emplace_back(value.toStdString(), "1");
    QVERIFY(runs.start(request));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(runs, "failed"), State::failed, kSoon);
    const QString sentence = runs.run(m_place.path("failed"))->sentence;
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QCOMPARE(stateOf(TrainingRuns(), "failed"), State::failed);
  }

  void refusesAFolderInUse() {
    TrainingRuns runs;
    const auto again = runs.start(m_place.codec("done"));
    QVERIFY(!again);
    QVERIFY(again.error().message().find("another folder") != std::string::npos);
    QCOMPARE(stateOf(runs, "done"), State::finished);
    QVERIFY(!runs.start([&] {
      auto request = m_place.codec("x");
      request.out = "/proc/new";
      return request;
    }()));
  }

  /// `loopwright models --json` and what the form is made from.
  void catalogueTellsModels() {
    ModelCatalogue catalogue;
    QSignalSpy loaded(&catalogue, &ModelCatalogue::loaded);
    QSignalSpy failed(&catalogue, &ModelCatalogue::failed);
    catalogue.load();
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty() || !failed.isEmpty(), kSoon);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
    const CatalogueModel *codec = catalogue.find("vqvae"), *prior = catalogue.find("code-prior");
    QVERIFY(codec != nullptr && prior != nullptr && catalogue.find("vqvea") == nullptr);
    QVERIFY(!codec->description.needsCodec && prior->description.needsCodec);
    // Only codes can be learned: neither other codecs' spaces nor detectors.
    for (const CatalogueModel &model : catalogue.models())
      QVERIFY2(model.description.hasCodes == (model.description.name == "vqvae"), model.description.name.c_str());
    QVERIFY(codec->presets.count("starter") == 1);
    auto values = codec->values("starter");
    const auto accepts = [&values](const std::string &name, const std::string &text) {
      return values.set(name, text).has_value();
    };
    QVERIFY(accepts("streams", "tracks") && !accepts("streams", "both"));
    QVERIFY(accepts("channels", "64,96") && !accepts("channels", "1"));
    QVERIFY(accepts("learning_rate", "0.002") && !accepts("learning_rate", "11"));
    QVERIFY(values.flag("bar_aligned"));
    catalogue.load(); // from memory
    QCOMPARE(loaded.size(), 2);
  }

  void catalogueToleratesGarbage_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "models", "[]", "{}", "{\"models\": 3}", "{\"models\": [{}]}", "{\"models\": [{\"name\": 3}]}"})
      QTest::newRow(text) << QByteArray(text);
  }
  void catalogueToleratesGarbage() {
    QFETCH(QByteArray, text);
    const auto models = ModelCatalogue::parse(text);
    QVERIFY(!models || models->isEmpty());
  }

  void toleratesGarbage() {
    QFile log(m_place.path("events.jsonl"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    const auto append = [&log](const QByteArray &bytes) { log.write(bytes), log.flush(); };
    append("\n\nnot json\n[1,2]\n{}\n\xff\xfe\n{\"event\":\"dance\"}\n{\"event\":7}\n");
    append("{\"event\":\"epoch\",\"epoch\":-5,\"epochs\":1e300,\"seconds\":\"x\",\"values\":[1]}\n");
    append("{\"event\":\"epoch\",\"epoch\":2,\"values\":{\"train/loss\":null,\"a\":\"b\",\"c\":1.5}}\n");
    append(QByteArray(200000, '{') + "\n" + "{\"event\":\"error\",\"text\":\"it is so\"}\n{\"event\":\"end");
    EventLog follower(m_place.path("events.jsonl"));
    QList<RunRecord> records;
    do
      records += follower.readMore(1000);
    while (!follower.atEnd());
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0].event.epoch, 0);
    QCOMPARE(records[1].event.epoch, 2);
    QVERIFY(std::isnan(records[1].event.values.at("train/loss")) && std::isnan(records[1].event.values.at("a")));
    QCOMPARE(records[1].event.values.at("c"), 1.5);
    QCOMPARE(records[2].kind, RunRecord::Kind::error);
    QCOMPARE(records[2].text, QString("it is so"));
    append("\",\"text\":\"finished\"}\n");
    const auto rest = follower.readMore(1000);
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest[0].event.kind, Kind::end);
  }
};

LOOPWRIGHT_TEST(TestTrainingRuns, QCoreApplication)
#include "test_training_runs.moc"
