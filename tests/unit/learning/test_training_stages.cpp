// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

#include "engine/learning/training_stages.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

using Kind = TrainingEvent::Kind;

class Followed final : public TrainingObserver {
public:
  void onEvent(const TrainingEvent &event) override { events.push_back(event); }
  std::vector<TrainingEvent> events;
};

TrainingEvent eventOf(Kind kind, std::int64_t epoch, std::int64_t epochs) {
  TrainingEvent event;
  event.kind = kind;
  event.epoch = epoch;
  event.epochs = epochs;
  return event;
}

void touch(const std::filesystem::path &file) {
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file) << "{}";
}

} // namespace

/// A codec and the model on it as one training.
class TestTrainingStages : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  std::vector<TrainingRequest> m_trained;
  TrainingOutcome::End m_end = TrainingOutcome::End::finished;

  Result<TrainingOutcome> trainOne(const TrainingRequest &request, TrainingObserver &observer) {
    m_trained.push_back(request);
    const std::int64_t epochs = request.model == "vqvae" ? 3 : 2;
    observer.onEvent(eventOf(Kind::begin, 0, epochs));
    touch(request.out / "run.json");
    for (std::int64_t epoch = 0; epoch <= epochs; ++epoch) // with averaged weights behind the last one
      observer.onEvent(eventOf(Kind::epoch, epoch, epochs));
    TrainingEvent end = eventOf(Kind::end, epochs, epochs);
    end.values["epoch"] = 1;
    observer.onEvent(end);
    TrainingOutcome outcome;
    outcome.end = m_end;
    if (m_end != TrainingOutcome::End::cancelled)
      touch(request.out / "bundle" / "bundle.json");
    return outcome;
  }
  Result<TrainingOutcome> train(Followed &followed, bool resume) {
    TrainingRequest request;
    request.model = "code-prior";
    request.newCodec = "vqvae";
    request.settings = {{"layers", "1"}};
    request.out = m_folder.filePath("run").toStdString();
    request.resume = resume;
    m_trained.clear();
    return trainOnNewCodec(request, 3, 2, followed, [this](const TrainingRequest &stage, TrainingObserver &observer) {
      return trainOne(stage, observer);
    });
  }

private Q_SLOTS:
  void init() { std::filesystem::remove_all(m_folder.filePath("run").toStdString()); }

  void isOneTrainingForWhoFollowsIt() {
    m_end = TrainingOutcome::End::finished;
    Followed followed;
    QVERIFY(train(followed, false));
    QCOMPARE(m_trained.size(), std::size_t(2));
    QCOMPARE(m_trained[0].model, std::string("vqvae"));
    QVERIFY(m_trained[0].settings.empty()); // they are the model's
    QCOMPARE(m_trained[1].codec, m_trained[0].out);
    QVERIFY(m_trained[1].newCodec.empty());
    std::vector<std::int64_t> epochs;
    int ends = 0;
    for (const TrainingEvent &event : followed.events) {
      QCOMPARE(event.epochs, std::int64_t(5));
      if (event.kind == Kind::epoch)
        epochs.push_back(event.epoch);
      ends += event.kind == Kind::end ? 1 : 0;
    }
    QCOMPARE(epochs, (std::vector<std::int64_t>{0, 1, 2, 3, 4, 5}));
    QCOMPARE(ends, 1);
    QCOMPARE(followed.events.back().kind, Kind::end);
    QCOMPARE(followed.events.back().values.at("epoch"), 4.0);
    QCOMPARE(followed.events.front().stage, std::string("codec"));
    QCOMPARE(followed.events.back().stage, std::string("prior"));
  }

  void goesOnInTheStageThatItHadComeTo() {
    m_end = TrainingOutcome::End::cancelled;
    Followed stopped;
    auto outcome = train(stopped, false);
    QVERIFY(outcome);
    QCOMPARE(outcome->end, TrainingOutcome::End::cancelled);
    QCOMPARE(m_trained.size(), std::size_t(1));
    QCOMPARE(stopped.events.back().kind, Kind::end); // its end is the whole's
    m_end = TrainingOutcome::End::finished;
    Followed resumed;
    QVERIFY(train(resumed, true));
    QCOMPARE(m_trained.size(), std::size_t(2));
    QVERIFY(m_trained[0].resume);
    QVERIFY(!m_trained[1].resume);
    Followed again; // the codec is there
    QVERIFY(train(again, true));
    QCOMPARE(m_trained.size(), std::size_t(1));
    QCOMPARE(m_trained[0].model, std::string("code-prior"));
    QVERIFY(m_trained[0].resume);
  }

  void aFailureEndsTheWhole() {
    Followed followed;
    TrainingRequest request;
    request.model = "code-prior";
    request.newCodec = "vqvae";
    request.out = m_folder.filePath("run").toStdString();
    int trained = 0;
    const auto outcome = trainOnNewCodec(request, 3, 2, followed,
                                         [&](const TrainingRequest &, TrainingObserver &) -> Result<TrainingOutcome> {
                                           ++trained;
                                           return failure(ErrorKind::badInput, "the corpus is empty");
                                         });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().what, std::string("the corpus is empty"));
    QCOMPARE(trained, 1);
  }
};

LOOPWRIGHT_TEST(TestTrainingStages, QCoreApplication)
#include "test_training_stages.moc"
