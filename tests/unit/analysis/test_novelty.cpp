// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "engine/analysis/novelty.h"
#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_rolls.h"

using namespace loopwright;

namespace {

std::vector<Pianoroll> references(const nlohmann::json &document) {
  std::vector<Pianoroll> rolls;
  for (const nlohmann::json &spec : document.at("references"))
    rolls.push_back(golden::roll(spec));
  return rolls;
}

Pianoroll queryOf(const nlohmann::json &spec, const std::vector<Pianoroll> &rolls) {
  if (!spec.contains("edit"))
    return golden::roll(spec);
  const std::size_t of = spec.at("of");
  const std::string edit = spec.at("edit");
  Pianoroll cells = rolls[of];
  if (edit == "rotate")
    return golden::rotated(cells, spec.at("by"));
  if (edit == "transpose")
    return golden::transposed(cells, spec.at("by"));
  if (edit == "drop") {
    const std::vector<double> u = golden::uniform(spec.at("name"), 128 * 57);
    for (int step = 0; step < 128; ++step)
      for (int column = 0; column < 57; ++column)
        if (u[static_cast<std::size_t>(step * 57 + column)] < 0.1)
          cells.sounding.set(step, column, false);
  }
  if (edit == "swap")
    for (int step = 0; step < 128; ++step)
      for (int column = golden::kDrums; column < 57; ++column)
        cells.sounding.set(step, column, rolls[of + 1].sounding.at(step, column));
  return cells;
}

/// The definition, word for word.
double bruteForce(const Pianoroll &a, const Pianoroll &b) {
  int best = 0;
  for (int rotation = 0; rotation < 8; ++rotation)
    for (int shift = -47; shift <= 47; ++shift) {
      int common = 0;
      for (int step = 0; step < 128; ++step)
        for (int column = 0; column < 57; ++column) {
          if (!a.sounding.at(step, column))
            continue;
          const int target = column < 9 ? column : column + shift;
          if ((column < 9 || (target >= 9 && target < 57)) && b.sounding.at((step + 16 * rotation) % 128, target))
            ++common;
        }
      best = std::max(best, common);
    }
  const int joined = a.sounding.count() + b.sounding.count() - best;
  return joined > 0 ? 1 - best / static_cast<double>(joined) : 0;
}

/// Loops that share bars, so that many are about as near.
std::vector<Pianoroll> relatedLoops(std::size_t count, std::uint64_t seed) {
  std::vector<Pianoroll> loops;
  for (std::size_t i = 0; i < count; ++i) {
    RandomStream stream(seed, "related", 0, 0, i);
    Pianoroll roll(128, 57);
    const int chords = static_cast<int>(stream.below(4)) == 0 ? 5 : 1;
    for (int bar = 0; bar < 8; ++bar) {
      RandomStream motif(3, "motif", 0, 0, stream.below(5));
      for (int step = 0; step < 16; ++step) {
        for (int column = 0; column < 3; ++column)
          if (motif.uniform() < 0.3)
            roll.sounding.set(bar * 16 + step, column);
        const int pitch = static_cast<int>(motif.below(12)) + static_cast<int>(i % 7);
        for (int voice = 0; voice < chords; ++voice)
          if (motif.uniform() < 0.6)
            roll.sounding.set(bar * 16 + step, 9 + pitch + 4 * voice);
      }
    }
    loops.push_back(roll);
  }
  return loops;
}

} // namespace

class TestNovelty : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void golden_data() {
    QTest::addColumn<int>("query");
    const std::size_t queries = golden::read("loop_metrics.json").at("queries").size();
    QVERIFY(queries >= 10);
    for (std::size_t i = 0; i < queries; ++i)
      QTest::addRow("query %zu", i) << static_cast<int>(i);
  }
  void golden() {
    QFETCH(int, query);
    const nlohmann::json document = golden::read("loop_metrics.json");
    const std::vector<Pianoroll> rolls = references(document);
    const nlohmann::json &expected = document.at("queries").at(static_cast<std::size_t>(query));
    const Pianoroll loop = queryOf(expected, rolls);
    QCOMPARE(loop.sounding.count(), expected.at("cells").get<int>());
    const Neighbour neighbour = NearestLoops(rolls, golden::layout()).nearest(loop);
    QCOMPARE(neighbour.index, expected.at("nearest").get<std::size_t>());
    QVERIFY(std::abs(neighbour.distance - expected.at("distance").get<double>()) < 1e-12);
    for (std::size_t i = 0; i < rolls.size(); ++i) {
      const double distance = NearestLoops({rolls[i]}, golden::layout()).nearest(loop).distance;
      QVERIFY(std::abs(distance - expected.at("distances").at(i).get<double>()) < 1e-12);
    }
  }

  void emptyLoops() {
    const Pianoroll empty(128, 57);
    Pianoroll one(128, 57);
    one.sounding.set(0, 0);
    QCOMPARE(NearestLoops({empty}, golden::layout()).nearest(empty).distance, 0.0);
    QCOMPARE(NearestLoops({one}, golden::layout()).nearest(empty).distance, 1.0);
    QCOMPARE(NearestLoops({one, empty}, golden::layout()).nearest(empty).index, std::size_t{1});
  }

  void agreesWithTheDefinition() {
    const std::vector<Pianoroll> training = relatedLoops(60, 1);
    const NearestLoops nearest(training, golden::layout());
    for (const Pianoroll &query : relatedLoops(12, 2)) {
      Neighbour expected;
      expected.distance = 2;
      for (std::size_t i = 0; i < training.size(); ++i)
        if (const double distance = bruteForce(query, training[i]); distance < expected.distance)
          expected = {distance, i};
      const Neighbour found = nearest.nearest(query);
      QCOMPARE(found.distance, expected.distance);
      QCOMPARE(found.index, expected.index);
    }
  }

  void rotationAndTranspositionDoNotCount() {
    const std::vector<Pianoroll> training = relatedLoops(20, 1);
    const NearestLoops nearest(training, golden::layout());
    for (int bars = 1; bars < 8; ++bars) {
      QCOMPARE(nearest.nearest(golden::rotated(training[3], bars)).distance, 0.0);
      QCOMPARE(nearest.nearest(golden::transposed(golden::rotated(training[5], bars), bars)).distance, 0.0);
    }
  }

  void bassOnsetsDoNotCount() {
    const PitchLayout onsets = *PitchLayout::named("loop57h");
    Pianoroll plain(128, 58);
    plain.sounding.set(0, 0);
    plain.sounding.set(0, 20);
    Pianoroll marked = plain;
    marked.sounding.set(0, 57);
    QCOMPARE(NearestLoops({plain}, onsets).nearest(marked).distance, 0.0);
  }

  void threadsDoNotMatter() {
    const NearestLoops nearest(relatedLoops(40, 1), golden::layout());
    std::vector<Pianoroll> queries = relatedLoops(9, 7);
    queries.push_back(queries[2]);
    queries.insert(queries.begin(), queries[5]);
    NoProgress progress;
    const auto one = nearest.nearest(queries, 1, progress, {});
    const auto three = nearest.nearest(queries, 3, progress, {});
    QVERIFY(one && three);
    for (std::size_t i = 0; i < queries.size(); ++i) {
      QCOMPARE((*one)[i].index, (*three)[i].index);
      QCOMPARE((*one)[i].distance, (*three)[i].distance);
      QCOMPARE((*one)[i].index, nearest.nearest(queries[i]).index);
    }
    CancellationToken cancel;
    cancel.request();
    const auto stopped = nearest.nearest(queries, 2, progress, cancel);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
  }

  void report() {
    const NoveltyReport report = noveltyReport({0.0, 0.05, 0.1, 0.5}, {0.1, 0.5});
    // pairs: 0 and .05 nearer than both (4), .1 ties and is nearer (1.5), .5 is farther and ties (.5)
    QCOMPARE(report.probabilityNearer, 6.0 / 8);
    QCOMPARE(report.shareNearCopies, 0.5);
    QCOMPARE(report.shareNearCopiesHeldOut, 0.0);
    QCOMPARE(report.medianDistance, 0.075);
    QCOMPARE(report.medianDistanceHeldOut, 0.3);
  }
};

LOOPWRIGHT_TEST(TestNovelty, void)
#include "test_novelty.moc"
