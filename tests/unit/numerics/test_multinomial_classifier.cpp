// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>
#include <numeric>

#include "engine/numerics/column_scales.h"
#include "engine/numerics/multinomial_classifier.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> logProbabilities(std::vector<double> scores) {
  const double largest = *std::max_element(scores.begin(), scores.end());
  double sum = 0;
  for (const double score : scores)
    sum += std::exp(score - largest);
  for (double &score : scores)
    score -= largest + std::log(sum);
  return scores;
}

} // namespace

class TestMultinomialClassifier : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// tests/golden/musae_analyses.py
  void isTheReferences() {
    const auto cases = golden::read("musae_analyses.json").at("multinomial");
    for (const auto &expected : cases) {
      const std::string name = expected.at("name");
      const std::size_t count = expected.at("rows"), features = expected.at("features");
      const std::vector<double> u = golden::uniform(name + ".rows", count * features);
      std::vector<std::vector<double>> rows(count);
      for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t f = 0; f < features; ++f)
          rows[i].push_back((2 * u[i * features + f] - 1) * (f == 1 ? 100 : 1));
        rows[i].back() = 3;
      }
      const MultinomialClassifier classifier(rows, expected.at("kinds"), expected.at("classes"),
                                             expected.at("penalty"));
      const auto &wanted = expected.at("log_probabilities");
      for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::vector<double> found = logProbabilities(classifier.scores(rows[i]));
        QCOMPARE(found.size(), wanted.at(i).size());
        const std::vector<double> scores = classifier.scores(rows[i]);
        QVERIFY(std::abs(std::accumulate(scores.begin(), scores.end(), 0.0)) < 1e-9);
        for (std::size_t c = 0; c < found.size(); ++c)
          QVERIFY(std::abs(found[c] - wanted.at(i).at(c).get<double>()) < 1e-6);
      }
    }
  }

  /// Constants that all classes share change nothing, so nothing but care keeps them from growing.
  void easilyTold() {
    std::vector<std::vector<double>> rows;
    std::vector<int> classes;
    for (int i = 0; i < 72; ++i) {
      rows.push_back({i % 3 + 0.01 * i, i % 2 + 0.0, 1.0 * i});
      classes.push_back(i % 3);
    }
    const MultinomialClassifier classifier(rows, classes, 3, 1e-3);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::vector<double> scores = classifier.scores(rows[i]);
      QCOMPARE(std::max_element(scores.begin(), scores.end()) - scores.begin(), std::ptrdiff_t{classes[i]});
      QVERIFY(std::abs(std::accumulate(scores.begin(), scores.end(), 0.0)) < 1e-9);
    }
  }

  void oneClassAlone() {
    const std::vector<std::vector<double>> rows(10, {1, 2});
    const std::vector<double> scores = MultinomialClassifier(rows, std::vector<int>(10, 2), 3).scores({1, 2});
    QVERIFY(std::isfinite(scores[0]) && scores[2] > scores[0] && scores[2] > scores[1]);
  }

  void scalesLeaveOutWhatIsMissing() {
    const ColumnScales scales({{1, kMissing, 5}, {3, kMissing, 5}, {kMissing, kMissing, 5}});
    QCOMPARE(scales.means, (std::vector<double>{2, 0, 5}));
    QCOMPARE(scales.deviations, (std::vector<double>{1, 1, 1}));
    QCOMPARE(scales.standardised({4, 7, kMissing}), (std::vector<double>{2, 7, 0}));
    QCOMPARE(definedValues({{1, kMissing}, {kMissing, 4}}, 0), std::vector<double>{1});
  }
};

LOOPWRIGHT_TEST(TestMultinomialClassifier, void)
#include "test_multinomial_classifier.moc"
