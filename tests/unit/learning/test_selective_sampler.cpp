// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/inference/selective_sampler.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/learning/interface/sampling_options.h"
#include "tests/suite.h"

using namespace loopwright;
using namespace loopwright::learning;

namespace {

/// Candidate i is a roll whose first i + 1 cells sound.
class Counting final : public Samples {
public:
  CodeFilter standardFilter() const override { return {}; }
  const KnownConditions &knownConditions() const override {
    static const KnownConditions nothing;
    return nothing;
  }
  Result<SampledLoops> sample(const SamplingOptions &options, ProgressSink &,
                              const CancellationToken &cancel) override {
    SampledLoops loops;
    for (std::int64_t i = 0; i < options.count && !cancel.requested(); ++i) {
      Pianoroll roll(128, 57);
      for (std::int64_t cell = 0; cell <= options.first + i; ++cell)
        roll.sounding.set(static_cast<int>(cell / 57), static_cast<int>(cell % 57));
      loops.rolls.push_back(std::move(roll));
      loops.codes.push_back({{static_cast<int>(options.first + i)}});
      ++sampled;
      if (sampled == stopAfter)
        token.request();
    }
    loops.cancelled = cancel.requested();
    return loops;
  }
  int sampled = 0;
  int stopAfter = -1;
  CancellationToken token;
};

double scoreOf(std::int64_t candidate) {
  if (candidate % 10 == 3)
    return std::nan("");
  return static_cast<double>((candidate * 37) % 101 + 1) / 101;
}

class Hashing final : public Scores {
public:
  Result<std::vector<double>> scores(const std::vector<Pianoroll> &rolls, const PitchLayout &) override {
    std::vector<double> found;
    for (const Pianoroll &roll : rolls)
      found.push_back(scoreOf(static_cast<std::int64_t>(roll.sounding.count()) - 1));
    return found;
  }
  double threshold() const override { return 0.2; }
  double shareBehind(double) const override { return 0.5; }
};

std::int64_t cellsOf(const SelectedLoops &found, std::size_t i) {
  return static_cast<std::int64_t>(found.loops.rolls[i].sounding.count()) - 1;
}

} // namespace

class TestSelectiveSampler : public QObject {
  Q_OBJECT
  NoProgress m_progress;

  Result<SelectedLoops> sample(Counting &samples, Scores *scores, const Rejection &rejection, std::int64_t count) {
    return SelectiveSampler(samples, scores, PitchLayout::all().front(), {}, rejection)
        .sample(count, m_progress, samples.token);
  }

private Q_SLOTS:
  void keepsAllWithoutRejection() {
    Counting samples;
    Hashing scores;
    for (Scores *scorer : {static_cast<Scores *>(nullptr), static_cast<Scores *>(&scores)}) {
      const auto found = sample(samples, scorer, {}, 5);
      QVERIFY(found && found->loops.rolls.size() == 5 && found->candidates == 5);
      QCOMPARE(found->numbers, (std::vector<std::int64_t>{0, 1, 2, 3, 4}));
      QVERIFY(scorer == nullptr ? std::isnan(found->scores[0]) : found->scores[0] == scoreOf(0));
    }
  }

  /// Three of four are rejected: those that score most, and those without a score before all.
  void rejectsByRate() {
    Counting samples;
    Hashing scores;
    const auto found = sample(samples, &scores, {0.75, {}, 1000}, 10);
    QVERIFY(found && found->loops.rolls.size() == 10);
    QCOMPARE(found->candidates, std::int64_t{40});
    double worst = 0;
    for (std::size_t i = 0; i < 10; ++i) {
      QCOMPARE(cellsOf(*found, i), found->numbers[i]);
      QCOMPARE(found->scores[i], scoreOf(found->numbers[i]));
      QCOMPARE(found->loops.codes[i][0][0], static_cast<int>(found->numbers[i]));
      QVERIFY(i == 0 || found->numbers[i] > found->numbers[i - 1]);
      worst = std::max(worst, found->scores[i]);
    }
    int better = 0;
    for (std::int64_t candidate = 0; candidate < 40; ++candidate)
      better += scoreOf(candidate) < worst ? 1 : 0;
    QCOMPARE(better, 9);
  }

  /// The loops below are the same however many are asked for at a time.
  void rejectsByScore() {
    Counting one;
    Hashing scores;
    const Rejection rejection{0, 0.1, 1000};
    const auto all = sample(one, &scores, rejection, 20);
    QVERIFY(all && all->loops.rolls.size() == 20);
    std::vector<std::int64_t> expected;
    for (std::int64_t candidate = 0; expected.size() < 20; ++candidate)
      if (scoreOf(candidate) < 0.1)
        expected.push_back(candidate);
    QCOMPARE(all->numbers, expected);
    QVERIFY(all->candidates > expected.back() && all->candidates == one.sampled);
    Counting parts;
    SelectiveSampler sampler(parts, &scores, PitchLayout::all().front(), {}, rejection);
    std::vector<std::int64_t> numbers;
    for (const std::int64_t count : {1, 7, 12}) {
      const auto found = sampler.sample(count, m_progress, parts.token);
      QVERIFY(found && static_cast<std::int64_t>(found->numbers.size()) == count);
      for (std::size_t i = 0; i < found->numbers.size(); ++i)
        QCOMPARE(cellsOf(*found, i), found->numbers[i]);
      numbers.insert(numbers.end(), found->numbers.begin(), found->numbers.end());
    }
    QCOMPARE(numbers, expected);
  }

  void givesUp() {
    Counting samples;
    Hashing scores;
    const auto found = sample(samples, &scores, {0, 0.001, 50}, 4); // nothing scores below 1/101
    QVERIFY(found && found->loops.rolls.empty());
    QCOMPARE(found->candidates, std::int64_t{200});
    QVERIFY(!found->loops.cancelled);
  }

  void stops() {
    Counting samples;
    Hashing scores;
    samples.stopAfter = 30;
    const auto found = sample(samples, &scores, {0, 0.1, 1000}, 20);
    QVERIFY(found && found->loops.cancelled);
    for (const double score : found->scores)
      QVERIFY(score < 0.1);
    QVERIFY(!found->scores.empty() && found->scores.size() < 20);
  }

  void refuses_data() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("below");
    QTest::addColumn<bool>("scorer");
    QTest::newRow("all") << 1.0 << 0.0 << true;
    QTest::newRow("less than nothing") << -0.1 << 0.0 << true;
    QTest::newRow("no number") << std::nan("") << 0.0 << true;
    QTest::newRow("below nothing") << 0.0 << -1.0 << true;
    QTest::newRow("both") << 0.5 << 0.1 << true;
    QTest::newRow("without a detector") << 0.5 << 0.0 << false;
  }
  void refuses() {
    QFETCH(double, rate);
    QFETCH(double, below);
    QFETCH(bool, scorer);
    Counting samples;
    Hashing scores;
    Rejection rejection{rate, {}, 1000};
    if (below != 0)
      rejection.below = below;
    const auto found = sample(samples, scorer ? &scores : nullptr, rejection, 4);
    QVERIFY(!found.has_value());
    QCOMPARE(samples.sampled, 0);
  }
};

LOOPWRIGHT_TEST(TestSelectiveSampler, void)
#include "test_selective_sampler.moc"
