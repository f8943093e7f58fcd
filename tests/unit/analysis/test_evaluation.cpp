// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>

#include "engine/analysis/controls.h"
#include "engine/analysis/evaluation_summary.h"
#include "engine/base/random.h"
#include "tests/suite.h"
#include "tests/unit/analysis/golden_rolls.h"

using namespace loopwright;

namespace {

/// Loops as a band would play them: a groove of two bars in the form AABA, a bass that follows the kick.
std::vector<Pianoroll> songs(const char *name, std::size_t count) {
  std::vector<Pianoroll> loops;
  for (std::size_t i = 0; i < count; ++i) {
    RandomStream stream(1, name, 0, 0, i);
    const auto pick = [&](std::uint64_t bound) { return static_cast<int>(stream.below(bound)); };
    const int hat = 1 + pick(4);
    const int root = pick(12);
    bool kick[2][16] = {};
    int pitch[2][16] = {};
    for (auto &bar : kick)
      for (int step = 0; step < 16; ++step)
        bar[step] = step == 0 || (step % 2 == 0 && stream.uniform() < 0.3);
    for (auto &bar : pitch)
      for (int step = 0; step < 16; ++step)
        bar[step] = step % 4 == 0 ? root + 5 * pick(3) : bar[step - 1];
    Pianoroll loop(128, 57);
    for (int bar = 0; bar < 8; ++bar) {
      const int part = bar % 4 == 2 ? 1 : 0;
      for (int step = 0; step < 16; ++step) {
        const int now = bar * 16 + step;
        loop.sounding.set(now, kKickColumn, kick[part][step]);
        loop.sounding.set(now, kSnareColumn, step == 4 || step == 12);
        loop.sounding.set(now, kClosedHatColumn, step % hat == 0);
        if (kick[part][step] || stream.uniform() < 0.5)
          loop.sounding.set(now, 9 + pitch[part][step]);
      }
    }
    loop.onset = loop.sounding;
    loops.push_back(loop);
  }
  return loops;
}

EvaluationInput inputWith(std::vector<Pianoroll> generated) {
  return {
      golden::layout(), {{"model", "model", std::move(generated), {}}}, songs("training", 120), songs("held-out", 80)};
}

EvaluationOptions quick() {
  EvaluationOptions options;
  options.loops = 60;
  options.repeats = 3;
  options.resamples = 20;
  options.seed = 9;
  options.threads = 2;
  return options;
}

const EvaluationLine &lineOf(const EvaluationTable &table, const char *key) {
  return *std::find_if(table.lines.begin(), table.lines.end(),
                       [&](const EvaluationLine &line) { return line.key == key; });
}

bool passes(const EvaluationTable &table, const char *key, std::size_t model = 0) {
  return lineOf(table, key).models.at(model).passes;
}

const EvaluationRow &rowOf(const EvaluationTable &table, const char *key) {
  return *std::find_if(table.rows.begin(), table.rows.end(), [&](const EvaluationRow &row) { return row.key == key; });
}

bool passedBy(const EvaluationLine &line, Control control) {
  return std::find(line.passedBy.begin(), line.passedBy.end(), nameOf(control).label) != line.passedBy.end();
}

Result<EvaluationTable> evaluate(const EvaluationInput &input, const EvaluationOptions &options) {
  NoProgress progress;
  return evaluateLoops(input, options, progress, {});
}

} // namespace

class TestEvaluation : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void newLoopsOfTheSameBand() {
    const auto table = evaluate(inputWith(songs("generated", 60)), quick());
    QVERIFY(table.has_value());
    QCOMPARE(table->rows.size(), controlsFor(golden::layout()).size() + 1);
    QCOMPARE(table->rows.front().key, std::string("model"));
    QCOMPARE(table->loops, std::size_t{60});
    for (const char *key : {"density", "unique_pitches", "distinct_bars", "self_similarity", "kick_on_one",
                            "bass_every_half", "nearer_than_held_out"})
      QVERIFY2(passes(*table, key), key);
    // What the easy controls do, they do here too.
    QVERIFY(passedBy(lineOf(*table, "density"), Control::noise));
    QVERIFY(passedBy(lineOf(*table, "density"), Control::shuffledBars));
    QVERIFY(!passedBy(lineOf(*table, "density"), Control::empty));
    QVERIFY(!passedBy(lineOf(*table, "distinct_bars"), Control::firstBar));
    QVERIFY(!passedBy(lineOf(*table, "self_similarity"), Control::noise));
    QVERIFY(!passedBy(lineOf(*table, "near_copies"), Control::resampled));
    QVERIFY(!passedBy(lineOf(*table, "nearer_than_held_out"), Control::resampled));
    QVERIFY(!passedBy(lineOf(*table, "density"), Control::heldOut)); // real loops make no line void
    QVERIFY(!lineOf(*table, "all_together").isVoid());
    QVERIFY(lineOf(*table, "density").isVoid());
  }

  void copies() {
    const EvaluationInput input = inputWith(songs("training", 60));
    const auto table = evaluate(input, quick());
    QVERIFY(table.has_value());
    QVERIFY(!passes(*table, "near_copies"));
    QVERIFY(!passes(*table, "nearer_than_held_out"));
    QVERIFY(!passes(*table, "all_together"));
    QCOMPARE(table->rows.front().novelty.shareNearCopies, 1.0);
    QCOMPARE(rowOf(*table, "training_resampled").novelty.medianDistance, 0.0);
    QCOMPARE(rowOf(*table, "held_out").novelty.probabilityNearer, 0.5);
  }

  /// Models beside each other: each has its row and its lines, and another model is no control.
  void severalModels() {
    EvaluationInput input = inputWith(std::vector<Pianoroll>(60, Pianoroll(128, 57)));
    input.generated.push_back({"copies", "copies of training", songs("training", 60), {}});
    const auto table = evaluate(input, quick());
    QVERIFY(table.has_value());
    QCOMPARE(table->models, std::size_t{2});
    QCOMPARE(table->rows[1].key, std::string("copies"));
    QCOMPARE(table->rows[1].novelty.shareNearCopies, 1.0);
    QVERIFY(!passes(*table, "density"));
    QVERIFY(passes(*table, "density", 1) && !passes(*table, "near_copies", 1) && passes(*table, "near_copies"));
    QCOMPARE(lineOf(*table, "near_copies").models[1].value, 1.0);
    const EvaluationLine &together = lineOf(*table, "all_together");
    for (const std::size_t model : {std::size_t{0}, std::size_t{1}}) {
      const auto passed = std::count_if(table->lines.begin(), table->lines.end() - 1,
                                        [&](const EvaluationLine &line) { return line.models[model].passes; });
      QCOMPARE(together.models[model].value, static_cast<double>(passed));
      QVERIFY(!together.models[model].passes);
    }
    for (const EvaluationLine &line : table->lines)
      QVERIFY2(std::find(line.passedBy.begin(), line.passedBy.end(), "copies of training") == line.passedBy.end(),
               line.key.c_str());
    const auto json = nlohmann::json::parse(jsonOf(*table));
    QCOMPARE(json.at("models").at("copies").at("novelty").at("share_near_copies").get<double>(), 1.0);
    QVERIFY(!json.at("controls").contains("copies"));
    QCOMPARE(json.at("lines").back().at("models").at("copies").at("value").get<double>(), together.models[1].value);
    input.generated[1].rolls.resize(30); // as many as the one that has fewest
    QCOMPARE(evaluate(input, quick())->loops, std::size_t{30});
  }

  void silence() {
    const auto table = evaluate(inputWith(std::vector<Pianoroll>(60, Pianoroll(128, 57))), quick());
    QVERIFY(table.has_value());
    QVERIFY(!passes(*table, "density"));
    QVERIFY(!passes(*table, "bass_every_half"));
    QVERIFY(!passes(*table, "above_swap"));
    QCOMPARE(table->rows.front().toTraining.recall.mean, 0.0); // balls of radius 0
    QCOMPARE(table->rows.front().metrics.distinctShare, 1.0 / 60);
  }

  void seedsThreadsAndReports() {
    const EvaluationInput input = inputWith(songs("generated", 60));
    auto first = evaluate(input, quick());
    EvaluationOptions oneThread = quick();
    oneThread.threads = 1;
    auto second = evaluate(input, oneThread);
    QVERIFY(first && second);
    for (EvaluationTable *table : {&*first, &*second}) {
      table->seconds = 0;
      table->threads = 0;
    }
    QCOMPARE(jsonOf(*first), jsonOf(*second));

    const nlohmann::json json = nlohmann::json::parse(jsonOf(*first));
    QVERIFY(nlohmann::json(json.get<EvaluationSummary>()) == json); // nothing is lost on the way back
    QCOMPARE(json.at("n").get<int>(), 60);
    QCOMPARE(json.at("controls").size(), controlsFor(golden::layout()).size());
    QVERIFY(json.at("controls").at("held_out").at("to_held_out").is_null());
    QVERIFY(json.at("metrics").at("up").at("mean").get<double>() > 1);
    for (const char *key : {"nd", "nd_share", "nd_notes", "up_loop", "forms"})
      QVERIFY2(json.at("controls").at("noise").contains(key), key);
    QVERIFY(json.at("metrics").at("to_held_out").at("ipr_precision").at("mean").is_number());
    QVERIFY(json.at("controls").at("swap").at("to_held_out").at("coverage").at("std").is_number());
    QCOMPARE(json.at("lines").size(), first->lines.size());
    const std::string text = markdownOf(*first);
    QVERIFY(text.find("| void: passed by |") != std::string::npos);
    const std::size_t density = text.find("| cells a bar within 10% of held-out |");
    QVERIFY(density != std::string::npos);
    const std::string line = text.substr(density, text.find('\n', density) - density);
    QVERIFY2(line.find("density-matched noise") != std::string::npos, line.c_str());
    for (const EvaluationRow &row : first->rows)
      QVERIFY(text.find("| " + row.label + " |") != std::string::npos);
  }

  void codesOfEveryRow() {
    // A codec that knows nothing but which bars sound: one code a bar.
    const auto encode = [](const std::vector<Pianoroll> &loops) -> Result<std::vector<LoopCodes>> {
      std::vector<LoopCodes> codes;
      for (const Pianoroll &loop : loops) {
        std::vector<int> bars;
        for (int bar = 0; bar < 8; ++bar)
          bars.push_back(loop.sounding.count(16 * bar, 16 * (bar + 1), 0, 57));
        codes.push_back({bars});
      }
      return codes;
    };
    EvaluationInput input = inputWith(songs("generated", 60));
    QVERIFY(!evaluate(input, quick())->rows.front().codes.has_value());
    input.encode = encode;
    const auto table = evaluate(input, quick());
    QVERIFY(table.has_value());
    QCOMPARE(table->trainingCodes->overlapping(), 1.0);
    QCOMPARE(rowOf(*table, "training_resampled").codes->overlapping(), 1.0);
    QCOMPARE(rowOf(*table, "empty").codes->unique(), 1.0 / 60);
    QCOMPARE(rowOf(*table, "empty").codes->overlapping(), 0.0);
    QVERIFY(rowOf(*table, "held_out").codes->overlapping() < 0.5);
    // What the model drew is believed, not what its loops would be encoded to.
    const auto training = encode(input.training);
    input.generated.front().codes.assign(60, training->front());
    const auto copied = evaluate(input, quick());
    QCOMPARE(copied->rows.front().codes->overlapping(), 1.0);
    QCOMPARE(copied->rows.front().codes->unique(), 1.0 / 60);
    const nlohmann::json json = nlohmann::json::parse(jsonOf(*copied));
    QVERIFY(nlohmann::json(json.get<EvaluationSummary>()) == json);
    QCOMPARE(json.at("metrics").at("codes").at("os").get<double>(), 1.0);
    QCOMPARE(json.at("controls").at("empty").at("codes").at("us").get<double>(), 1.0 / 60);
    QVERIFY(markdownOf(*copied).find("| loops | OS | US |") != std::string::npos);
    input.generated.front().codes.pop_back();
    QVERIFY(!evaluate(input, quick()));
  }

  void loopScoresOfEveryRow() {
    // Half the distance between bars 1 and 2; silence has no score.
    EvaluationInput input = inputWith(songs("generated", 60));
    input.score = [](const std::vector<Pianoroll> &loops) -> Result<std::vector<double>> {
      std::vector<double> scores;
      for (const Pianoroll &loop : loops)
        scores.push_back(loop.sounding.count() == 0 ? std::nan("") : barDistance(loop, golden::layout(), 0, 1) / 2);
      return scores;
    };
    input.scoreThreshold = 0.005;
    const auto table = evaluate(input, quick());
    QVERIFY(table.has_value());
    const RowLoopScores &empty = *rowOf(*table, "empty").loopScores;
    QCOMPARE(empty.summary.undefined, 1.0);
    QVERIFY(!empty.distance && !empty.tests);
    const RowLoopScores &model = *table->rows.front().loopScores;
    QVERIFY(model.distance && model.tests && model.tests->paired);
    const RowLoopScores &noise = *rowOf(*table, "noise").loopScores;
    QVERIFY(noise.distance->wasserstein > model.distance->wasserstein);
    QVERIFY(noise.tests->welch.p < 0.001 && noise.tests->welch.t > 0);
    QCOMPARE(rowOf(*table, "bar_1_repeated").loopScores->summary.mean, 0.0);
    QVERIFY(!rowOf(*table, "held_out").loopScores->tests);
    QVERIFY(!noise.families);
    for (std::size_t i = 0; i < input.heldOut.size(); ++i)
      input.heldOutFamilies.push_back(static_cast<int>(i / 10));
    const auto byFamily = evaluate(input, quick());
    const RowLoopScores &again = *rowOf(*byFamily, "noise").loopScores;
    QCOMPARE(again.tests->welch.p, noise.tests->welch.p);
    QVERIFY(again.families->degrees < noise.tests->welch.degrees && again.families->p < 0.001);
    QVERIFY(byFamily->rows.front().loopScores->families->p <= 1);
    const nlohmann::json json = nlohmann::json::parse(jsonOf(*table));
    QVERIFY(nlohmann::json(json.get<EvaluationSummary>()) == json);
    QVERIFY(json.at("metrics").at("distance_to_held_out").at("loop_score").at("ks").is_number());
    QVERIFY(json.at("controls").at("noise").at("loop_score").at("t_tests").at("paired").at("p").is_number());
    QVERIFY(markdownOf(*table).find("| empty roll | – | – | 0 | 1 | – |") != std::string::npos);
  }

  void formsAndFamilies() {
    EvaluationInput input = inputWith(songs("generated", 60));
    const auto alone = evaluate(input, quick());
    const EvaluationRow &repeated = rowOf(*alone, "bar_1_repeated");
    QCOMPARE(repeated.forms.patterns(), std::size_t{1});
    QCOMPARE(repeated.forms.top(3).front().pattern, std::string("AAAAAAAA"));
    QCOMPARE(*repeated.formsToHeldOut, 1.0);
    QVERIFY(rowOf(*alone, "training_resampled").formsToTraining < *repeated.formsToHeldOut);
    QVERIFY(!rowOf(*alone, "held_out").formsToHeldOut);
    // All held-out loops of two families: hardly anything is known of the rest of the world.
    for (std::size_t i = 0; i < input.heldOut.size(); ++i)
      input.heldOutFamilies.push_back(i < 40 ? 3 : 5);
    input.trainingFamilies.assign(input.training.size(), 1);
    const auto together = evaluate(input, quick());
    const auto &few = together->rows.front().distances.front();
    const auto &many = alone->rows.front().distances.front();
    QCOMPARE(few.wasserstein, many.wasserstein);
    QVERIFY(few.wassersteinInterval.low != many.wassersteinInterval.low);
    // One training family: drawn again it is the same, and what is made of it too.
    const auto &swapped = rowOf(*together, "swap").distances.front();
    QVERIFY(swapped.wassersteinInterval.low <= swapped.wasserstein &&
            swapped.wasserstein <= swapped.wassersteinInterval.high);
    input.trainingFamilies.pop_back();
    QVERIFY(!evaluate(input, quick()));
  }

  void errors() {
    QVERIFY(!evaluate(inputWith(songs("few", 5)), quick())); // not more than k
    QVERIFY(!evaluate(inputWith({}), quick()));
    EvaluationInput input = inputWith(songs("generated", 60));
    input.training[3] = Pianoroll(64, 57);
    const auto wrongSize = evaluate(input, quick());
    QVERIFY(!wrongSize && wrongSize.error().kind == ErrorKind::usage);
    QCOMPARE(wrongSize.error().where, std::string("training loop 3"));
    EvaluationOptions options = quick();
    options.repeats = 0;
    QVERIFY(!evaluate(inputWith(songs("generated", 60)), options));

    NoProgress progress;
    CancellationToken cancel;
    cancel.request();
    const auto stopped = evaluateLoops(inputWith(songs("generated", 60)), quick(), progress, cancel);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::cancelled);
  }
};

LOOPWRIGHT_TEST(TestEvaluation, void)
#include "test_evaluation.moc"
