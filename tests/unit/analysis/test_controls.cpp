// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "engine/analysis/controls.h"
#include "engine/analysis/loop_metrics.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_rolls.h"

using namespace loopwright;

namespace {

std::vector<Pianoroll> someLoops(const char *name, int count) {
  std::vector<Pianoroll> loops;
  for (int i = 0; i < count; ++i) {
    loops.push_back(golden::roll({{"name", name + std::to_string(i)},
                                  {"drum_density", 0.15},
                                  {"bass_density", 0.02},
                                  {"source", {0, 1, 2, 3, 4, 5, 6, 7}}}));
    loops.back().onset = loops.back().sounding;
  }
  return loops;
}

std::vector<std::uint64_t> barOf(const Pianoroll &loop, int bar) {
  return loop.slice(16 * bar, 16 * (bar + 1)).sounding.words();
}

bool drumsEqual(const Pianoroll &a, const Pianoroll &b) {
  for (int step = 0; step < a.steps(); ++step)
    for (int column = 0; column < 9; ++column)
      if (a.sounding.at(step, column) != b.sounding.at(step, column) ||
          a.onset.at(step, column) != b.onset.at(step, column))
        return false;
  return true;
}

bool bassEqual(const Pianoroll &a, const Pianoroll &b) {
  for (int step = 0; step < a.steps(); ++step)
    for (int column = 9; column < 57; ++column)
      if (a.sounding.at(step, column) != b.sounding.at(step, column) ||
          a.onset.at(step, column) != b.onset.at(step, column))
        return false;
  return true;
}

} // namespace

class TestControls : public QObject {
  Q_OBJECT

  std::vector<Pianoroll> m_training = someLoops("training", 20);
  std::vector<Pianoroll> m_heldOut = someLoops("held-out", 12);
  std::vector<Pianoroll> make(Control control, std::size_t count, std::uint64_t seed = 4) {
    return makeControl(control, m_training, m_heldOut, golden::layout(), count, seed);
  }

private Q_SLOTS:
  void seedsAndCounts_data() {
    QTest::addColumn<int>("index");
    const std::vector<Control> controls = controlsFor(golden::layout());
    QCOMPARE(controls.size(), std::size_t{7});
    for (std::size_t i = 0; i < controls.size(); ++i)
      QTest::newRow(nameOf(controls[i]).key) << static_cast<int>(i);
  }
  void seedsAndCounts() {
    QFETCH(int, index);
    const Control control = controlsFor(golden::layout())[static_cast<std::size_t>(index)];
    const std::vector<Pianoroll> many = make(control, 30);
    const std::vector<Pianoroll> few = make(control, 7);
    QCOMPARE(many.size(), std::size_t{30});
    QVERIFY(std::equal(few.begin(), few.end(), many.begin())); // loop i does not depend on the count
    QVERIFY(control == Control::empty || make(control, 7, 5) != few);
    for (const Pianoroll &loop : many) {
      QCOMPARE(loop.steps(), 128);
      QCOMPARE(loop.columns(), 57);
    }
  }

  void sources_data() { seedsAndCounts_data(); }
  void sources() {
    QFETCH(int, index);
    const Control control = controlsFor(golden::layout())[static_cast<std::size_t>(index)];
    const std::vector<std::size_t> sources = controlSources(control, m_training.size(), m_heldOut.size(), 30, 4);
    if (control == Control::empty || control == Control::noise) {
      QVERIFY(sources.empty());
      return;
    }
    const std::vector<Pianoroll> loops = make(control, 30);
    QCOMPARE(sources.size(), loops.size());
    for (std::size_t i = 0; i < loops.size(); ++i) {
      const Pianoroll &source = (control == Control::heldOut ? m_heldOut : m_training).at(sources[i]);
      if (control == Control::heldOut || control == Control::resampled)
        QVERIFY(loops[i] == source);
      else if (control == Control::swapped)
        QVERIFY(drumsEqual(loops[i], source) && !bassEqual(loops[i], source));
      else if (control == Control::firstBar)
        QVERIFY(barOf(loops[i], 3) == barOf(source, 0));
      else
        QCOMPARE(loops[i].sounding.count(), source.sounding.count());
    }
  }

  void empty() {
    for (const Pianoroll &loop : make(Control::empty, 3))
      QCOMPARE(loop.sounding.count() + loop.onset.count(), 0);
  }

  void firstBarRepeated() {
    for (const Pianoroll &loop : make(Control::firstBar, 20)) {
      QCOMPARE(measureLoop(loop, golden::layout()).distinctBars, 1);
      QVERIFY(std::any_of(m_training.begin(), m_training.end(),
                          [&](const Pianoroll &source) { return barOf(source, 0) == barOf(loop, 5); }));
    }
  }

  void noiseHasTheDensities() {
    const std::vector<Pianoroll> loops = make(Control::noise, 200);
    for (int column = 0; column < 57; ++column) {
      const auto density = [&](const std::vector<Pianoroll> &rolls) {
        double active = 0;
        for (const Pianoroll &roll : rolls)
          active += roll.sounding.count(0, 128, column, column + 1);
        return active / (128.0 * static_cast<double>(rolls.size()));
      };
      const double expected = density(m_training);
      const double deviation = std::sqrt(expected * (1 - expected) / (128 * 200));
      QVERIFY(std::abs(density(loops) - expected) <= 5 * deviation);
    }
  }

  void shuffledBarsAreTheSameBars() {
    int moved = 0;
    for (const Pianoroll &loop : make(Control::shuffledBars, 20)) {
      std::multiset<std::vector<std::uint64_t>> bars;
      for (int bar = 0; bar < 8; ++bar)
        bars.insert(barOf(loop, bar));
      const auto source = std::find_if(m_training.begin(), m_training.end(), [&](const Pianoroll &candidate) {
        std::multiset<std::vector<std::uint64_t>> others;
        for (int bar = 0; bar < 8; ++bar)
          others.insert(barOf(candidate, bar));
        return others == bars;
      });
      QVERIFY(source != m_training.end());
      moved += *source == loop ? 0 : 1;
    }
    QVERIFY(moved >= 18);
  }

  void swapMixesTwoLoops() {
    for (const Pianoroll &loop : make(Control::swapped, 30)) {
      const auto drums = std::find_if(m_training.begin(), m_training.end(),
                                      [&](const Pianoroll &source) { return drumsEqual(source, loop); });
      const auto bass = std::find_if(m_training.begin(), m_training.end(),
                                     [&](const Pianoroll &source) { return bassEqual(source, loop); });
      QVERIFY(drums != m_training.end() && bass != m_training.end());
      QVERIFY(drums != bass);
    }
  }

  void realLoopsComeOnceEach_data() {
    QTest::addColumn<bool>("heldOut");
    QTest::newRow("training") << false;
    QTest::newRow("held-out") << true;
  }
  void realLoopsComeOnceEach() {
    QFETCH(bool, heldOut);
    const std::vector<Pianoroll> &sources = heldOut ? m_heldOut : m_training;
    const std::vector<Pianoroll> loops = make(heldOut ? Control::heldOut : Control::resampled, sources.size());
    for (const Pianoroll &source : sources)
      QCOMPARE(std::count(loops.begin(), loops.end(), source), 1);
    QVERIFY(loops != sources);
  }

  void swapTakesTheBassOnsetsAlong() {
    Pianoroll a(128, 58);
    Pianoroll b(128, 58);
    a.sounding.set(0, 57);
    a.sounding.set(0, 0);
    b.sounding.set(64, 57);
    b.sounding.set(64, 1);
    const std::vector<Pianoroll> loops =
        makeControl(Control::swapped, {a, b}, {}, *PitchLayout::named("loop57h"), 2, 1);
    for (const Pianoroll &loop : loops)
      QVERIFY(loop.sounding.at(0, 0) ? loop.sounding.at(64, 57) && !loop.sounding.at(0, 57) : loop.sounding.at(0, 57));
  }
};

LOOPWRIGHT_TEST(TestControls, void)
#include "test_controls.moc"
