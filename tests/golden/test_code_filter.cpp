// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/learning/interface/code_filter.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright::learning;

namespace {

/// The logits of a case of tests/golden/sampling.py.
std::vector<float> logitsOf(const nlohmann::json &spec) {
  const auto kind = spec.at("kind").get<std::string>();
  const auto size = spec.at("size").get<std::size_t>();
  const auto u = golden::uniform(spec.at("logits"), size);
  std::vector<float> logits(size);
  for (std::size_t i = 0; i < size; ++i) {
    double value = 0;
    if (kind == "random" || kind == "peaked")
      value = 4 * (2 * u[i] - 1) + (kind == "peaked" && i == size / 3 ? 12 : 0);
    else if (kind == "ties")
      value = std::floor(8 * u[i]) / 2;
    logits[i] = static_cast<float>(value);
  }
  return logits;
}

} // namespace

class TestCodeFilter : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void probabilities_data() {
    QTest::addColumn<QString>("spec");
    const nlohmann::json document = golden::read("sampling.json");
    for (const auto &spec : document.at("cases"))
      QTest::addRow("%s T %g k %d p %g argmax %d", spec.at("logits").get<std::string>().c_str(),
                    spec.value("temperature", 0.0), spec.value("top_k", 0), spec.value("top_p", 1.0),
                    spec.value("argmax", -1))
          << QString::fromStdString(spec.dump());
  }
  void probabilities() {
    QFETCH(QString, spec);
    const auto wanted = nlohmann::json::parse(spec.toStdString());
    const std::vector<float> logits = logitsOf(wanted);
    const auto size = static_cast<int>(logits.size());
    if (wanted.contains("argmax")) {
      CodeFilter filter;
      filter.temperature = 0;
      const auto probabilities = filteredProbabilities(logits.data(), size, filter);
      for (int code = 0; code < size; ++code)
        QCOMPARE(probabilities[static_cast<std::size_t>(code)], code == wanted.at("argmax").get<int>() ? 1.0 : 0.0);
      QCOMPARE(CodeSampler(filter).sample(logits.data(), size, 0.999), wanted.at("argmax").get<int>());
      return;
    }

    CodeFilter filter;
    filter.temperature = wanted.at("temperature");
    filter.topK = wanted.at("top_k");
    filter.topP = wanted.at("top_p");
    const auto probabilities = filteredProbabilities(logits.data(), size, filter);
    std::vector<int> kept;
    double sum = 0, largest = 0, entropy = 0;
    for (int code = 0; code < size; ++code) {
      const double p = probabilities[static_cast<std::size_t>(code)];
      QVERIFY(p >= 0);
      if (p > 0)
        kept.push_back(code);
      sum += p;
      largest = std::max(largest, p);
      entropy -= p * std::log(std::max(p, 1e-300));
    }
    QVERIFY(std::abs(sum - 1) < 1e-12);
    if (wanted.at("kept").is_string())
      QCOMPARE(kept.size(), logits.size());
    else
      QCOMPARE(kept, wanted.at("kept").get<std::vector<int>>());
    const auto first = wanted.at("probabilities").get<std::vector<double>>();
    for (std::size_t i = 0; i < first.size(); ++i)
      QVERIFY(std::abs(probabilities[static_cast<std::size_t>(kept[i])] - first[i]) < 1e-9);
    QVERIFY(std::abs(largest - wanted.at("largest").get<double>()) < 1e-9);
    QVERIFY(std::abs(entropy - wanted.at("entropy").get<double>()) < 1e-8);
  }
};

LOOPWRIGHT_TEST(TestCodeFilter, void)
#include "test_code_filter.moc"
