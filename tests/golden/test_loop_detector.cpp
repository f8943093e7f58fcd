// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <numeric>

#include "models/loop_detector/detector_training.h"
#include "tests/golden/loops2022_reference.h"
#include "tests/suite.h"

using namespace loopwright;

namespace {

constexpr int kRows = 12;
constexpr int kAnomalies = 18;
constexpr int kEpochs = 4;

std::vector<std::vector<float>> rowsOf(const char *name, int count) {
  std::vector<std::vector<float>> rows;
  const auto values = golden::uniform(name, static_cast<std::size_t>(count) * 28);
  for (int i = 0; i < count; ++i)
    rows.emplace_back(values.begin() + i * 28, values.begin() + (i + 1) * 28);
  return rows;
}

/// Twelve rows of the formula and, of another recording, three more that are held out.
CorrelationTable table() {
  CorrelationTable made;
  made.rows = rowsOf("rows", kRows);
  made.families.assign(kRows, "learned");
  for (int i = 0; i < 3; ++i) {
    made.rows.push_back(made.rows[static_cast<std::size_t>(i)]);
    made.families.push_back("held out");
  }
  return made;
}

/// The same, with anomalies of the first recording, of the other one and of both.
CorrelationTable tableWithAnomalies() {
  CorrelationTable made = table();
  for (std::vector<float> &row : rowsOf("anomalies", kAnomalies))
    made.anomalies.push_back({std::move(row), "learned", "learned"});
  made.anomalies.push_back({made.rows[0], "learned", "held out"});
  made.anomalies.push_back({made.rows[1], "held out", "held out"});
  made.anomalies.push_back({made.rows[2], "held out", "learned"});
  return made;
}

using Settings = std::vector<std::pair<std::string, std::string>>;

/// As loops-2022, but for the length.
const Settings kPaper = {
    {"standardise", "false"}, {"hidden", "14,14"}, {"noise", "0"}, {"threshold", "1"}, {"centre", "1"}};
const Settings kWithAnomalies = {{"noise", "0"}, {"margin", "8"}, {"centre", "2"}, {"threshold", "0"}};

learning::Options options(const Settings &settings) {
  learning::Options chosen(models::loopDetectorSchema());
  Settings all = {{"pretraining", "4"}, {"epochs", "4"}, {"batch_size", "64"}};
  all.insert(all.end(), settings.begin(), settings.end());
  for (const auto &[name, value] : all)
    if (!chosen.set(name, value))
      qFatal("no option %s", name.c_str());
  return chosen;
}

/// A training that holds out the small recording, with the formula's weights.
std::unique_ptr<learning::Trainable> training(const Settings &settings = kPaper,
                                              const CorrelationTable &given = table()) {
  for (std::uint64_t seed = 1; seed < 50; ++seed) {
    auto made = models::makeLoopDetectorTraining(options(settings), given, seed);
    if (!made || (*made)->examples() < kRows)
      continue;
    const at::NoGradGuard noGradient;
    for (const auto &[name, tensor] : (*made)->weights())
      if (golden::endsWith(name, ".weight")) {
        const auto values = golden::uniform(name, static_cast<std::size_t>(tensor.numel()));
        for (std::size_t i = 0; i < values.size(); ++i)
          tensor.data_ptr<float>()[i] =
              static_cast<float>((2 * values[i] - 1) * 3 / std::sqrt(static_cast<double>(tensor.size(1))));
      }
    return std::move(*made);
  }
  return nullptr;
}

} // namespace

class TestLoopDetector : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void hasThePapersParameters() {
    // 28 * 14 + 14 * 14 + 14 * 7, and back.
    auto made = training();
    QVERIFY(made);
    std::int64_t values = 0;
    for (const auto &[name, tensor] : made->weights())
      if (golden::endsWith(name, ".weight"))
        values += tensor.numel();
    QCOMPARE(values, std::int64_t{2 * 686});
  }

  /// Losses of both stages, centre, scores and threshold beside python3-torch.
  void trainsAsTheReference_data() {
    QTest::addColumn<bool>("anomalies");
    QTest::newRow("loops alone, as loops-2022") << false;
    QTest::newRow("loops and anomalies") << true;
  }
  void trainsAsTheReference() {
    QFETCH(bool, anomalies);
    const nlohmann::json expected =
        golden::read("loop_detector.json").at(anomalies ? "training_with_anomalies" : "training");
    auto made = anomalies ? training(kWithAnomalies, tableWithAnomalies()) : training();
    QVERIFY(made);
    // An anomaly made of a held-out recording and of another one is on neither side.
    QCOMPARE(made->examples(), std::int64_t{anomalies ? kRows + kAnomalies : kRows});
    learning::TrainingClock clock;
    clock.epochs = 2 * kEpochs;
    std::vector<std::int64_t> all(static_cast<std::size_t>(made->examples()));
    std::iota(all.begin(), all.end(), 0);
    for (clock.epoch = 0; clock.epoch < clock.epochs; ++clock.epoch) {
      const bool first = clock.epoch < kEpochs;
      const char *stage = first ? "reconstruction" : "score";
      const learning::Values values = made->step(all, clock);
      const double loss = values.at(first || !anomalies ? stage : "loss");
      const double wanted = expected.at(stage).at(static_cast<std::size_t>(clock.epoch % kEpochs)).get<double>();
      QVERIFY2(std::abs(loss - wanted) < 1e-5 * std::max(1.0, wanted),
               qPrintable(QString("%1 %2: %3, not %4").arg(stage).arg(clock.epoch).arg(loss).arg(wanted)));
      made->endEpoch(clock);
      const learning::Values judged = made->validate({});
      QCOMPARE(judged.count("score"), std::size_t{clock.epoch < kEpochs - 1 ? 0U : 1U});
      QCOMPARE(judged.count("auc"), std::size_t{anomalies && clock.epoch >= kEpochs - 1 ? 1U : 0U});
    }
    QVERIFY(golden::gap(made->weights().at("centre"), expected.at("centre")) < 1e-5);
    const double threshold = expected.at("threshold").get<double>();
    QVERIFY(std::abs(made->weights().at("threshold").item<double>() - threshold) < 1e-5 * threshold);

    auto bundle = made->bundle({{"options", made->options()}});
    QVERIFY(bundle);
    const auto detector = models::openLoopDetector(bundle->parts.at("scorer"));
    QVERIFY(detector);
    at::Tensor rows = at::empty({kRows, 28}, at::kFloat);
    const CorrelationTable given = table();
    for (int i = 0; i < kRows; ++i)
      std::copy(given.rows[static_cast<std::size_t>(i)].begin(), given.rows[static_cast<std::size_t>(i)].end(),
                rows.data_ptr<float>() + i * 28);
    const at::Tensor scores = (*detector)->score(rows);
    QVERIFY(golden::gap(scores, expected.at("scores")) < 1e-5);
    for (int i = 0; i < kRows; ++i) // whatever stands beside it
      QVERIFY(at::equal((*detector)->score(rows.slice(0, i, i + 1)), scores.slice(0, i, i + 1)));
    QVERIFY(std::abs((*detector)->threshold() - threshold) < 1e-5 * threshold);
  }

  void refuses() {
    CorrelationTable few = table();
    few.rows.resize(9);
    QVERIFY(!models::makeLoopDetectorTraining(options(kPaper), few, 1));
    CorrelationTable one = table();
    one.families.assign(one.rows.size(), "the same");
    QVERIFY(!models::makeLoopDetectorTraining(options(kPaper), one, 1));
    CorrelationTable other = table();
    other.mode = CorrelationMode::paper;
    QVERIFY(!models::makeLoopDetectorTraining(options(kPaper), other, 1));

    auto made = training();
    QVERIFY(made);
    auto bundle = made->bundle({{"options", made->options()}}); // before any training: no threshold
    QVERIFY(bundle && !models::openLoopDetector(bundle->parts.at("scorer")));
    learning::BundlePart part = bundle->parts.at("scorer");
    part.recipe = nlohmann::json::object();
    QVERIFY(!models::openLoopDetector(part));
    part = bundle->parts.at("scorer");
    part.weights = "no weights";
    QVERIFY(!models::openLoopDetector(part));
  }
};

LOOPWRIGHT_TEST(TestLoopDetector, void)
#include "test_loop_detector.moc"
