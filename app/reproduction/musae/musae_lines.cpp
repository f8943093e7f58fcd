// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_lines.h"

#include <algorithm>

#include "app/reproduction/musae/study.h"
#include "app/reproduction/report_tables.h"
#include "engine/analysis/track_reconstruction.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

double modelAccuracy(const Json &tracks) { return tracks.at("predictors").at("model").at("dbgs"); }

/// Lines as they are added.
class Lines {
public:
  void add(const std::string &text, double value, double target, bool met, const Json &passedBy = Json::array()) {
    m_lines.push_back({{"text", text},
                       {"value", jsonNumber(value)},
                       {"target", jsonNumber(target)},
                       {"met", met},
                       {"passed_by", passedBy}});
  }
  void atLeast(const std::string &text, double value, double target, const Json &passedBy = Json::array()) {
    add(text, value, target, value >= target, passedBy);
  }
  void atMost(const std::string &text, double value, double target) { add(text, value, target, value <= target); }
  void impossible(const std::string &text) {
    add(text + " (too little music to say)", std::nan(""), std::nan(""), false);
  }
  Json take() { return std::move(m_lines); }

private:
  Json m_lines = Json::array();
};

void addOnsets(const Experiment &experiment, const Json &results, Lines &lines) {
  const std::string model = "two-bars";
  const Json &first = results.at("tracks").at(model).at(0).at("predictors");
  for (std::size_t k = 0; k < first.at("model").at("tracks").size(); ++k) {
    const std::string track = first.at("model").at("tracks").at(k).at("track");
    const double target = track == "drums" ? 0.8 : 0.7;
    const auto onsets = [&](const char *predictor) {
      return overTracks(results, model,
                        [&](const Json &tracks) {
                          return tracks.at("predictors").at(predictor).at("tracks").at(k).at("onset_f1").get<double>();
                        })
          .mean;
    };
    Json passedBy = Json::array();
    for (const StatePredictor predictor : kStatePredictors)
      if (predictor != StatePredictor::model && onsets(nameOf(predictor).key) >= target)
        passedBy.push_back(nameOf(predictor).label);
    lines.atLeast(experiment.scale.models.at(model).label + ": F1 of the onsets of " + track, onsets("model"), target,
                  passedBy);
  }
}

void addWalks(const std::string &label, const Json &walks, Lines &lines) {
  if (walks.is_null()) {
    lines.impossible(label + ": walks between pieces");
    return;
  }
  // Of the walks that the program offers, whose stops lie where the music changes evenly.
  const Json &even = walks.at("even");
  const bool exact = walks.at("ends_exact"), monotone = even.at("monotone");
  lines.add(label + ": the ends of walks are the reconstructions exactly", exact ? 1 : 0, 1, exact);
  const double rise = even.at("mean").back().get<double>() - even.at("mean").front().get<double>();
  lines.add(label + ": the mean distance from the start never falls, and rises by", rise, 0, monotone && rise > 0);
  lines.atLeast(label + ": walks without a step of more than 35% of the whole change",
                even.at("steady_paths").get<double>(), 0.8);
  const Json &precision = walks.at("precision"), &recall = walks.at("recall");
  // A model that says the same whatever it is shown has a precision of 1.
  Json passedBy = Json::array();
  if (recall.at("reconstructions").get<double>() < 0.5 * recall.at("held_out").get<double>())
    passedBy.push_back("a model whose pieces are all alike (recall)");
  const double midpoints = precision.at("even"), mixed = precision.at("bernoulli");
  lines.atLeast(label + ": precision of midpoints, against .9 of that of reconstructions", midpoints,
                0.9 * precision.at("reconstructions").get<double>(), passedBy);
  lines.add(label + ": precision of midpoints, above that of Bernoulli midpoints", midpoints, mixed, midpoints > mixed,
            passedBy);
}

void addControl(const Json &control, Lines &lines) {
  constexpr double kKept = 0.7;
  constexpr std::size_t kClasses = 6;
  if (control.is_null()) {
    lines.impossible("genres with families enough");
    return;
  }
  lines.atLeast("genres with families enough", static_cast<double>(control.at("classes").size()), kClasses);
  Json passedBy = Json::array();
  if (control.at("chance").get<double>() >= kKept * control.at("held_out").at("balanced_accuracy").get<double>())
    passedBy.push_back("guessing");
  lines.atLeast("balanced accuracy that a classifier of real pieces keeps on pieces of the petals",
                numberOf(control.at("kept_share")), kKept, passedBy);
  lines.atMost("the same, p by family", control.at("generated").at("p").get<double>(), 0.05);
}

void addPetals(const Json &petals, Lines &lines) {
  const double p = petals.at("all").at("p");
  lines.add("adjacent petals differ less than shuffled ones: p of the circular autocorrelation, below", p, 0.01,
            p < 0.01);
  addControl(petals.at("control"), lines);
  double nearer = 0, copies = 0;
  for (const Json &petal : petals.at("petals")) {
    nearer = std::max(nearer, petal.at("novelty").at("probability_nearer").get<double>());
    copies = std::max(copies, petal.at("novelty").at("near_copies").get<double>());
  }
  lines.atMost("every petal: pieces nearer to training than held-out ones are, the most", nearer, 0.65);
  lines.atMost("every petal: pieces nearer to training than .1, the most", copies, 0.02);
}

void addKnob(const Json &knob, Lines &lines) {
  constexpr double kPieces = 0.8;
  const std::string text = "the density knob from -2 to 2 sigma: pieces whose notes never get fewer";
  if (knob.is_null()) {
    lines.impossible(text);
    return;
  }
  Json passedBy = Json::array();
  if (knob.at("monotone_random").get<double>() >= kPieces)
    passedBy.push_back("a random direction");
  lines.atLeast(text, knob.at("monotone"), kPieces, passedBy);
}

} // namespace

OverSeeds overTracks(const Json &results, const std::string &model,
                     const std::function<double(const Json &tracks)> &value) {
  std::vector<double> values;
  for (const Json &tracks : results.at("tracks").at(model))
    values.push_back(value(tracks));
  return OverSeeds(values);
}

FlowerClaim flowerClaim(const Experiment &experiment, const Json &results) {
  const Json &flower = results.at("tracks").at("flower"), &gaussian = results.at("tracks").at("gaussian");
  std::vector<double> differences;
  for (std::size_t seed = 0; seed < std::min(flower.size(), gaussian.size()); ++seed)
    differences.push_back(modelAccuracy(flower.at(seed)) - modelAccuracy(gaussian.at(seed)));
  const Json &printed = experiment.printed.at("table");
  FlowerClaim claim{OverSeeds(differences),
                    printed.at("flower").at("dbgs").get<double>() - printed.at("gaussian").at("dbgs").get<double>(),
                    {}};
  claim.answer = verdictOf(claim.difference, claim.printed);
  return claim;
}

Json linesOfMusae(const Experiment &experiment, const Json &results) {
  Lines lines;
  addOnsets(experiment, results, lines);
  const FlowerClaim claim = flowerClaim(experiment, results);
  const bool answered = claim.answer == "yes" || claim.answer == "no";
  lines.add("the paper's main claim, the flower is more accurate than the Gaussian over 16 bars, has an answer: " +
                claim.answer,
            answered ? 1 : 0, 1, answered);
  for (const auto &[model, walks] : results.at("walks").items())
    addWalks(experiment.scale.models.at(model).label, walks, lines);
  addPetals(results.at("petals"), lines);
  addKnob(results.at("knob"), lines);
  return lines.take();
}

} // namespace loopwright::reproduction
