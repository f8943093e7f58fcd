// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/ATen.h>
#include <QTest>
#include <cmath>

#include "models/one_pitch.h"
#include "tests/suite.h"

using loopwright::models::onePitchAtATime;

class TestOnePitch : public QObject {
  Q_OBJECT

  static double logit(double probability) { return std::log(probability / (1 - probability)); }
  /// One loop of one step whose columns sound with these probabilities.
  static at::Tensor step(const std::vector<double> &probabilities) {
    at::Tensor logits = at::empty({1, static_cast<std::int64_t>(probabilities.size()), 1});
    for (std::size_t i = 0; i < probabilities.size(); ++i)
      logits[0][static_cast<std::int64_t>(i)][0] = logit(probabilities[i]);
    return logits;
  }
  static QString sounding(const at::Tensor &logits) {
    QString text;
    for (std::int64_t i = 0; i < logits.size(1); ++i)
      text += logits[0][i][0].item<double>() >= 0 ? 'x' : '.';
    return text;
  }

private Q_SLOTS:
  /// The first column is a drum, the others are pitches.
  void theLikeliestWhereAnyIs_data() {
    QTest::addColumn<std::vector<double>>("probabilities");
    QTest::addColumn<QString>("sounds");
    using P = std::vector<double>;
    QTest::newRow("one is sure") << P{0.1, 0.01, 0.9, 0.02} << "..x.";
    QTest::newRow("doubt between two") << P{0.1, 0.45, 0.4, 0.01} << ".x..";
    QTest::newRow("doubt between three") << P{0.9, 0.2, 0.25, 0.3} << "x..x";
    QTest::newRow("rather none") << P{0.9, 0.2, 0.2, 0.1} << "x...";
    QTest::newRow("two are sure") << P{0.1, 0.7, 0.6, 0.1} << ".x..";
  }
  void theLikeliestWhereAnyIs() {
    QFETCH(std::vector<double>, probabilities);
    QFETCH(QString, sounds);
    const at::Tensor logits = step(probabilities);
    const at::Tensor decided = onePitchAtATime(logits, {1, 4});
    QCOMPARE(sounding(decided), sounds);
    QCOMPARE(decided[0][0][0].item<float>(), logits[0][0][0].item<float>());
    double none = 1;
    for (std::size_t i = 1; i < probabilities.size(); ++i)
      none *= 1 - probabilities[i];
    QVERIFY(std::abs(decided.slice(1, 1).max().item<double>() - logit(1 - none)) < 1e-5);
  }

  void extremesStayNumbers() {
    const at::Tensor logits = at::cat({at::full({1, 30, 4}, 90.0), at::full({1, 30, 4}, -90.0)}, 2);
    const at::Tensor decided = onePitchAtATime(logits, {0, 30}).sigmoid();
    QVERIFY(!decided.isnan().any().item<bool>());
    QCOMPARE(decided.ge(0.5).sum().item<int>(), 4);
  }

  void noSuchColumns() {
    const at::Tensor logits = at::randn({2, 5, 3});
    QVERIFY(onePitchAtATime(logits, {}).is_same(logits));
  }
};

LOOPWRIGHT_TEST(TestOnePitch, void)
#include "test_one_pitch.moc"
