// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "engine/learning/trainer.h"
#include "models/registry.h"
#include "tests/suite.h"
#include "tests/unit/learning/tiny_training.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

/// A model in training that does something of its own at a validation or a step.
class Disturbed final : public Trainable {
public:
  explicit Disturbed(std::unique_ptr<Trainable> inner) : m_inner(std::move(inner)) {}
  std::function<void(int)> beforeValidation = [](int) {}; // with its number, from 1
  std::function<void(int, Trainable &)> afterStep = [](int, Trainable &) {};
  double validationFactor = 1;

  std::int64_t examples() const override { return m_inner->examples(); }
  std::int64_t batchSize() const override { return m_inner->batchSize(); }
  std::int64_t epochs() const override { return m_inner->epochs(); }
  std::int64_t patience() const override { return m_inner->patience(); }
  Values step(const std::vector<std::int64_t> &items, const TrainingClock &clock) override {
    Values losses = m_inner->step(items, clock);
    afterStep(++m_steps, *m_inner);
    return losses;
  }
  void endEpoch(const TrainingClock &clock) override { m_inner->endEpoch(clock); }
  bool finish(const TrainingClock &clock, const CancellationToken &cancel) override {
    return m_inner->finish(clock, cancel);
  }
  Values validate(const CancellationToken &cancel) override {
    beforeValidation(++m_validations);
    Values values = m_inner->validate(cancel);
    for (auto &[name, value] : values)
      value *= validationFactor;
    return values;
  }
  std::string decisiveMetric() const override { return m_inner->decisiveMetric(); }
  bool higherIsBetter() const override { return m_inner->higherIsBetter(); }
  TensorMap state() const override { return m_inner->state(); }
  TensorMap weights() const override { return m_inner->weights(); }
  nlohmann::json options() const override { return m_inner->options(); }
  std::string describe() const override { return m_inner->describe(); }
  Result<BundleFolder> bundle(const nlohmann::json &recipe) const override { return m_inner->bundle(recipe); }

private:
  std::unique_ptr<Trainable> m_inner;
  int m_validations = 0, m_steps = 0;
};

} // namespace

class TestTrainer : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_temporary;
  std::filesystem::path m_folder, m_corpus;

  Disturbed make(const tiny::Settings &settings) {
    const ModelEntry &entry = **findModel(models::registry(), "vqvae");
    Options options(entry.description.options);
    for (const auto &[name, value] : settings)
      if (!options.set(name, value))
        throw std::runtime_error(name);
    const auto corpus = Corpus::open(m_corpus);
    TrainingLoops loops{*corpus->load({Split::train, true, {}}), *corpus->load({Split::valid, true, {}})};
    return Disturbed(std::move(*entry.train(options, {std::move(loops), {}, {}}, 5)));
  }

  RunDescription description(const char *folder) const {
    RunDescription run;
    run.request.model = "vqvae";
    run.request.out = m_folder / folder;
    run.request.seed = 5;
    run.corpusHash = "corpus";
    return run;
  }

private Q_SLOTS:
  void initTestCase() {
    at::set_num_threads(1);
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->path().toStdString();
    m_corpus = tiny::makeCorpus(m_folder);
    Disturbed model = make(tiny::kTracksCodec);
    tiny::Observer observer;
    QVERIFY(runTraining(model, description("straight"), observer, observer.cancel).has_value());
  }

  /// Two programs in one folder would overwrite each other's checkpoints.
  void aFolderHasOneWriter() {
    auto run = description("shared");
    {
      Disturbed first = make(tiny::kTracksCodec);
      std::string refused;
      first.beforeValidation = [&](int number) {
        if (number > 1)
          return;
        Disturbed second = make(tiny::kTracksCodec);
        tiny::Observer observer;
        auto again = run;
        again.request.resume = true;
        const auto outcome = runTraining(second, again, observer, observer.cancel);
        refused = outcome ? "it was not" : outcome.error().what;
      };
      tiny::Observer observer;
      QVERIFY(runTraining(first, run, observer, observer.cancel).has_value());
      QCOMPARE(refused, std::string("another program is training in this folder"));
    }
    QVERIFY(std::filesystem::exists(run.request.out / "bundle"));
  }

  void stoppedDuringAValidation_data() {
    QTest::addColumn<int>("validation");
    for (const int validation : {1, 3, 4, 5})
      QTest::addRow("validation %d", validation) << validation; // the fifth is that of the average
  }
  void stoppedDuringAValidation() {
    QFETCH(int, validation);
    auto run = description(qPrintable(QString("stopped %1").arg(validation)));
    {
      Disturbed model = make(tiny::kTracksCodec);
      tiny::Observer observer;
      model.beforeValidation = [&](int number) {
        if (number == validation)
          observer.cancel.request();
      };
      const auto outcome = runTraining(model, run, observer, observer.cancel);
      QVERIFY(outcome.has_value());
      QVERIFY(outcome->end == TrainingOutcome::End::cancelled);
      QVERIFY(!std::filesystem::exists(run.request.out / "bundle"));
    }
    Disturbed model = make(tiny::kTracksCodec);
    run.request.resume = true;
    tiny::Observer observer;
    QVERIFY(runTraining(model, run, observer, observer.cancel).has_value());
    QCOMPARE(tiny::difference(m_folder / "straight", run.request.out), QString());
  }

  /// An update that spoils the weights although its loss was a number: nothing of it may reach the disk.
  void spoiltWeightsStayInMemory_data() {
    QTest::addColumn<bool>("stopped");
    QTest::newRow("at the end of the epoch") << false;
    QTest::newRow("at a stop") << true;
  }
  void spoiltWeightsStayInMemory() {
    QFETCH(bool, stopped);
    const auto run = description(stopped ? "spoilt and stopped" : "spoilt");
    const auto path = run.request.out / "checkpoints" / "last.safetensors";
    Disturbed model = make(tiny::kTracksCodec);
    tiny::Observer observer;
    std::string before;
    const int epochSteps = static_cast<int>((model.examples() + model.batchSize() - 1) / model.batchSize());
    model.afterStep = [&](int step, Trainable &inner) {
      if (step != 2 * epochSteps)
        return;
      before = *readFile(path);
      const at::NoGradGuard noGradient;
      inner.weights().at("streams.0.decoder.5.weight").flatten()[0] = std::numeric_limits<float>::quiet_NaN();
      if (stopped)
        observer.cancel.request();
    };
    const auto outcome = runTraining(model, run, observer, observer.cancel);
    QVERIFY(!outcome.has_value());
    const QString message = QString::fromStdString(outcome.error().message());
    QVERIFY2(message.contains("no finite number") && message.contains("learning rate"), qPrintable(message));
    QCOMPARE(*readFile(path), before);
    QVERIFY(SafetensorsFile::parse(before, "checkpoint").has_value());
  }

  void figureThatIsNoNumber() {
    const auto run = description("figure");
    Disturbed model = make(tiny::kTracksCodec);
    model.validationFactor = std::numeric_limits<double>::infinity();
    tiny::Observer observer;
    const auto outcome = runTraining(model, run, observer, observer.cancel);
    QVERIFY(!outcome.has_value());
    QVERIFY2(outcome.error().message().find("\"valid/") != std::string::npos, outcome.error().message().c_str());
    QVERIFY(!std::filesystem::exists(run.request.out / "checkpoints" / "best.safetensors"));
  }
};

LOOPWRIGHT_TEST(TestTrainer, void)
#include "test_trainer.moc"
