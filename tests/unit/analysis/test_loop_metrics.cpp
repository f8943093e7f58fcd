// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <tuple>

#include "engine/analysis/form_patterns.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/numerics/distribution.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_rolls.h"

using namespace loopwright;

namespace {

PitchLayout layoutNamed(const char *name) { return *PitchLayout::named(name); }

/// A loop57 roll in another layout, with every cell of its column of bass onsets set if it has one.
Pianoroll inLayout(const Pianoroll &roll, const PitchLayout &layout) {
  Pianoroll result(roll.steps(), layout.columns());
  for (int step = 0; step < roll.steps(); ++step) {
    for (int column = 0; column < roll.columns(); ++column)
      if (roll.sounding.at(step, column)) {
        result.sounding.set(step, column);
        result.onset.set(step, column, roll.onset.at(step, column));
      }
    if (const TrackLayout *onsets = layout.onsetsOf(Role::bass))
      result.sounding.set(step, onsets->firstColumn);
  }
  return result;
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-6; }

} // namespace

class TestLoopMetrics : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void golden_data() {
    QTest::addColumn<QString>("layoutName");
    QTest::addColumn<QString>("set");
    for (const char *layout : {"loop57", "loop57h", "loop93"})
      for (const char *set : {"random", "real"})
        QTest::addRow("%s, %s", layout, set) << layout << set;
  }
  void golden() {
    QFETCH(QString, layoutName);
    QFETCH(QString, set);
    const PitchLayout layout = layoutNamed(qPrintable(layoutName));
    const double columns = layoutName == "loop93" ? 93 : 57;
    const nlohmann::json document = golden::read("loop_metrics.json");
    const std::vector<Pianoroll> rolls = golden::rollsOf(document, set.toStdString());
    const nlohmann::json &measures = document.at(set.toStdString()).at("measures");
    QCOMPARE(rolls.size(), std::size_t{200});
    for (std::size_t i = 0; i < rolls.size(); ++i) {
      const auto expected = [&](const char *key) { return measures.at(key).at(i).get<int>(); };
      const LoopMetrics metrics = measureLoop(inLayout(rolls[i], layout), layout);
      QCOMPARE(static_cast<int>(std::lround(metrics.hammingDistance * 16 * columns)), expected("hd_cells"));
      QCOMPARE(int(metrics.kickOnOne), expected("kick"));
      QCOMPARE(int(metrics.kickAndCrashOnOne), expected("kick") * expected("crash"));
      QCOMPARE(int(metrics.bassOnOne), expected("bass"));
      QCOMPARE(metrics.doubleBass * 128, double(expected("double_steps")));
      QCOMPARE(metrics.uniquePitches * 8, double(expected("columns")));
      QCOMPARE(metrics.uniquePitchesOfLoop, expected("loop_columns"));
      QCOMPARE(metrics.activeSteps * 8, double(expected("steps")));
      QCOMPARE(metrics.activeShare * 128, double(expected("steps")));
      // Where the layout says of every bass cell that a note starts there, each is one.
      const bool apart = layout.onsetsOf(Role::bass) != nullptr;
      QCOMPARE(metrics.notesPerBar * 8, double(expected(apart ? "cells" : "notes")));
      QCOMPARE(metrics.onsets, expected("notes"));
      QCOMPARE(metrics.cells, expected("cells"));
      QCOMPARE(metrics.drumCells + metrics.bassCells, metrics.cells);
      QCOMPARE(metrics.cellsPerBar * 8, double(expected("cells")));
      QCOMPARE(metrics.halfBarsWithBass * 16, double(expected("half_bars")));
      QCOMPARE(int(metrics.bassInEveryHalf), expected("halves"));
      QCOMPARE(metrics.distinctBars, expected("distinct_bars"));
      QCOMPARE(QString::fromStdString(metrics.barPattern), QString::fromStdString(measures.at("pattern").at(i)));
      QVERIFY(near(metrics.selfSimilarity, measures.at("similarity").at(i)));
    }
  }

  void summaryOfTheSet_data() {
    QTest::addColumn<QString>("set");
    QTest::newRow("random") << "random";
    QTest::newRow("real") << "real";
  }
  void summaryOfTheSet() {
    QFETCH(QString, set);
    const nlohmann::json document = golden::read("loop_metrics.json");
    const std::vector<Pianoroll> rolls = golden::rollsOf(document, set.toStdString());
    const PitchLayout layout = layoutNamed("loop57");
    const LoopSetSummary summary = summarizeLoops(rolls, layout);
    const nlohmann::json &means = document.at(set.toStdString()).at("means");
    const std::pair<const char *, const char *> pairs[] = {{"hd", "hd"},
                                                           {"fnd_kick", "kick"},
                                                           {"fnd_kick_crash", "kick_and_crash"},
                                                           {"fnb", "bass"},
                                                           {"db", "db"},
                                                           {"up", "up"},
                                                           {"up_loop", "loop_columns"},
                                                           {"nd", "nd"},
                                                           {"nd_share", "nd_share"},
                                                           {"nd_notes", "nd_notes"},
                                                           {"cells_per_bar", "cells_per_bar"},
                                                           {"distinct_bars", "distinct_bars"},
                                                           {"self_similarity", "similarity"},
                                                           {"bass_every_half", "halves"},
                                                           {"half_bars_with_bass", "half_bars_with_bass"}};
    for (const auto &[key, expected] : pairs) {
      const auto index = static_cast<std::size_t>(&loopMetricColumn(key) - loopMetricColumns().data());
      QVERIFY2(near(summary.columns[index].mean, means.at(expected)), key);
    }
    QVERIFY(near(summary.distinctShare, means.at("unique_share")));
    QCOMPARE(summary.loops, rolls.size());
    const std::vector<FormShare> forms = FormDistribution(measureLoops(rolls, layout)).top(5);
    const nlohmann::json &expectedForms = document.at(set.toStdString()).at("forms");
    QCOMPARE(forms.size(), expectedForms.size());
    for (std::size_t i = 0; i < forms.size(); ++i) {
      QCOMPARE(QString::fromStdString(forms[i].pattern), QString::fromStdString(expectedForms.at(i).at(0)));
      QVERIFY(near(forms[i].share, expectedForms.at(i).at(1)));
    }
  }

  void betweenTheSets() {
    const nlohmann::json document = golden::read("loop_metrics.json");
    const PitchLayout layout = layoutNamed("loop57");
    const std::vector<LoopMetrics> random = measureLoops(golden::rollsOf(document, "random"), layout);
    const std::vector<LoopMetrics> real = measureLoops(golden::rollsOf(document, "real"), layout);
    const std::tuple<const char *, const char *, double> compared[] = {{"columns", "up", 8},
                                                                       {"steps", "nd", 8},
                                                                       {"notes", "nd_notes", 8},
                                                                       {"distinct_bars", "distinct_bars", 1},
                                                                       {"similarity", "self_similarity", 1}};
    for (const auto &[name, key, scale] : compared) {
      std::vector<double> a;
      std::vector<double> b;
      for (const LoopMetrics &loop : random)
        a.push_back(scale * loopMetricColumn(key).value(loop));
      for (const LoopMetrics &loop : real)
        b.push_back(scale * loopMetricColumn(key).value(loop));
      const nlohmann::json &expected = document.at("between").at(name);
      QVERIFY2(near(kolmogorovSmirnov(a, b), expected.at("ks")), key);
      QVERIFY2(near(wasserstein(a, b), expected.at("wasserstein")), key);
    }
    const FormDistribution randomForms(random);
    const FormDistribution realForms(real);
    QVERIFY(near(totalVariation(randomForms, realForms), document.at("form_distance")));
    QVERIFY(near(totalVariation(realForms, randomForms), document.at("form_distance")));
    QCOMPARE(totalVariation(realForms, realForms), 0.0);
  }

  void distanceOfBars() {
    const nlohmann::json document = golden::read("loop_metrics.json");
    const Pianoroll loop = golden::rollsOf(document, "real")[3];
    const PitchLayout layout = layoutNamed("loop57");
    QCOMPARE(barDistance(loop, layout, 0, 4), measureLoop(loop, layout).hammingDistance);
    QCOMPARE(barDistance(loop, layout, 6, 6), 0.0);
    int differing = 0;
    for (int step = 0; step < 16; ++step)
      for (int column = 0; column < 57; ++column)
        differing += loop.sounding.at(16 * 2 + step, column) != loop.sounding.at(16 * 7 + step, column);
    QVERIFY(differing > 0);
    QCOMPARE(barDistance(loop, layout, 2, 7), differing / (16.0 * 57));
  }

  void bassInHalves_data() {
    QTest::addColumn<QList<int>>("steps");
    QTest::addColumn<bool>("everyHalf");
    QTest::addColumn<double>("halfBars");
    QTest::newRow("none") << QList<int>{} << false << 0.0;
    QTest::newRow("first half only") << QList<int>{0, 9, 63} << false << 3 / 16.0;
    QTest::newRow("last step of the first, first of the second") << QList<int>{63, 64} << true << 2 / 16.0;
    QTest::newRow("second half only") << QList<int>{64, 127} << false << 2 / 16.0;
  }
  void bassInHalves() {
    QFETCH(QList<int>, steps);
    QFETCH(bool, everyHalf);
    QFETCH(double, halfBars);
    Pianoroll roll(128, 57);
    roll.sounding.set(64, 0); // drums are no bass
    for (const int step : steps)
      roll.sounding.set(step, 20);
    const LoopMetrics metrics = measureLoop(roll, layoutNamed("loop57"));
    QCOMPARE(metrics.bassInEveryHalf, everyHalf);
    QCOMPARE(metrics.halfBarsWithBass, halfBars);
  }

  void columnsOfTheLoopAndOnsets() {
    Pianoroll roll(128, 58);
    for (int step = 0; step < 8; ++step)
      roll.sounding.set(step, 12);
    roll.sounding.set(100, 0);
    roll.onset.set(0, 12);
    roll.onset.set(4, 12);
    roll.onset.set(100, 0);
    roll.sounding.set(0, 57);
    roll.onset.set(0, 57);
    roll.sounding.set(4, 57);
    const LoopMetrics metrics = measureLoop(roll, layoutNamed("loop57h"));
    QCOMPARE(metrics.uniquePitchesOfLoop, 2);
    QCOMPARE(metrics.onsets, 3);
    QCOMPARE(metrics.notesPerBar * 8, 3.0);
    roll.sounding.set(4, 57, false); // the layout tells the second bass note from the first no more
    QCOMPARE(measureLoop(roll, layoutNamed("loop57h")).notesPerBar * 8, 2.0);
    roll.onset.set(0, 12, false); // a note from before the loop
    QCOMPARE(measureLoop(roll, layoutNamed("loop57h")).onsets, 2);
    QCOMPARE(measureLoop(roll, layoutNamed("loop57h")).notesPerBar * 8, 2.0);
    QCOMPARE(metrics.cells, 9);
  }

  void otherLengths() {
    Pianoroll roll(64, 57);
    roll.sounding.set(0, 0);
    const LoopMetrics metrics = measureLoop(roll, layoutNamed("loop57"));
    QCOMPARE(QString::fromStdString(metrics.barPattern), QString("ABBB"));
    QVERIFY(near(metrics.hammingDistance, 1.0 / (16 * 57))); // bar 1 against bar 3 of 4
    const LoopMetrics one = measureLoop(roll.slice(0, 16), layoutNamed("loop57"));
    QCOMPARE(one.hammingDistance, 0.0);
    QCOMPARE(one.selfSimilarity, 1.0);
  }
};

LOOPWRIGHT_TEST(TestLoopMetrics, void)
#include "test_loop_metrics.moc"
