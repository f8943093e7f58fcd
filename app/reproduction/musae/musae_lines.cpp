// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_lines.h"

#include <algorithm>
#include <cmath>

#include "app/reproduction/report_tables.h"
#include "engine/analysis/track_reconstruction.h"

namespace loopwright::reproduction {
namespace {

using Names = std::vector<std::string>;

/// Lines as they are added.
class Lines {
public:
  void add(const std::string &text, double value, double target, bool met, const Names &passedBy = {}) {
    m_lines.push_back({text, value, target, met, passedBy});
  }
  void atLeast(const std::string &text, double value, double target, const Names &passedBy = {}) {
    add(text, value, target, value >= target, passedBy);
  }
  void atMost(const std::string &text, double value, double target) { add(text, value, target, value <= target); }
  void impossible(const std::string &text) {
    add(text + " (too little music to say)", std::nan(""), std::nan(""), false);
  }
  std::vector<AcceptanceLine> take() { return std::move(m_lines); }

private:
  std::vector<AcceptanceLine> m_lines;
};

void addOnsets(const Experiment &experiment, const MusaeResults &results, Lines &lines) {
  const std::string model = "two-bars";
  const std::vector<TrackFigures> &tracks = results.tracks.at(model).at(0).model().tracks;
  for (std::size_t k = 0; k < tracks.size(); ++k) {
    const std::string &track = tracks[k].track;
    const double target = track == "drums" ? 0.8 : 0.7;
    const auto onsets = [&](const char *predictor) {
      return overTracks(results, model,
                        [&](const TrackAccuracy &found) { return found.predictors.at(predictor).tracks.at(k).onsetF1; })
          .mean;
    };
    Names passedBy;
    for (const StatePredictor predictor : kStatePredictors)
      if (predictor != StatePredictor::model && onsets(nameOf(predictor).key) >= target)
        passedBy.emplace_back(nameOf(predictor).label);
    lines.atLeast(experiment.scale.models.at(model).label + ": F1 of the onsets of " + track, onsets("model"), target,
                  passedBy);
  }
}

void addWalks(const std::string &label, const std::optional<Walks> &walks, Lines &lines) {
  if (!walks) {
    lines.impossible(label + ": walks between pieces");
    return;
  }
  // Of the walks that the program offers, whose stops lie where the music changes evenly.
  const WalkCurve &even = walks->even;
  lines.add(label + ": the ends of walks are the reconstructions exactly", walks->endsExact ? 1 : 0, 1,
            walks->endsExact);
  const double rise = even.mean.back() - even.mean.front();
  lines.add(label + ": the mean distance from the start never falls, and rises by", rise, 0, even.monotone && rise > 0);
  lines.atLeast(label + ": walks without a step of more than 35% of the whole change", even.steadyPaths, 0.8);
  const LikenessOfWalks &precision = walks->precision, &recall = walks->recall;
  // A model that says the same whatever it is shown has a precision of 1.
  Names passedBy;
  if (recall.reconstructions < 0.5 * recall.heldOut)
    passedBy.emplace_back("a model whose pieces are all alike (recall)");
  lines.atLeast(label + ": precision of midpoints, against .9 of that of reconstructions", precision.even,
                0.9 * precision.reconstructions, passedBy);
  lines.add(label + ": precision of midpoints, above that of Bernoulli midpoints", precision.even, precision.bernoulli,
            precision.even > precision.bernoulli, passedBy);
}

void addHeardGenres(const std::optional<HeardGenres> &heard, Lines &lines) {
  constexpr double kKept = 0.7;
  constexpr std::size_t kClasses = 6;
  if (!heard) {
    lines.impossible("genres with families enough");
    return;
  }
  lines.atLeast("genres with families enough", static_cast<double>(heard->classes.size()), kClasses);
  Names passedBy;
  if (heard->chance >= kKept * heard->heldOut.balancedAccuracy)
    passedBy.emplace_back("guessing");
  lines.atLeast("balanced accuracy that a classifier of real pieces keeps on pieces of the petals", heard->keptShare,
                kKept, passedBy);
  lines.atMost("the same, p by family", heard->generated.p, 0.05);
}

void addPetals(const Petals &petals, Lines &lines) {
  const double p = petals.all.p;
  lines.add("adjacent petals differ less than shuffled ones: p of the circular autocorrelation, below", p, 0.01,
            p < 0.01);
  addHeardGenres(petals.heard, lines);
  double nearer = 0, copies = 0;
  for (const Petal &petal : petals.petals) {
    nearer = std::max(nearer, petal.probabilityNearer);
    copies = std::max(copies, petal.nearCopies);
  }
  lines.atMost("every petal: pieces nearer to training than held-out ones are, the most", nearer, 0.65);
  lines.atMost("every petal: pieces nearer to training than .1, the most", copies, 0.02);
}

void addKnob(const std::optional<DensityKnob> &knob, Lines &lines) {
  constexpr double kPieces = 0.8;
  const std::string text = "the density knob from -2 to 2 sigma: pieces whose notes never get fewer";
  if (!knob) {
    lines.impossible(text);
    return;
  }
  Names passedBy;
  if (knob->monotoneRandom >= kPieces)
    passedBy.emplace_back("a random direction");
  lines.atLeast(text, knob->monotone, kPieces, passedBy);
}

} // namespace

OverSeeds overTracks(const MusaeResults &results, const std::string &model,
                     const std::function<double(const TrackAccuracy &tracks)> &value) {
  std::vector<double> values;
  for (const TrackAccuracy &tracks : results.tracks.at(model))
    values.push_back(value(tracks));
  return OverSeeds(values);
}

FlowerClaim flowerClaim(const Experiment &experiment, const MusaeResults &results) {
  const auto &flower = results.tracks.at("flower"), &gaussian = results.tracks.at("gaussian");
  std::vector<double> differences;
  for (std::size_t seed = 0; seed < std::min(flower.size(), gaussian.size()); ++seed)
    differences.push_back(flower[seed].model().dbgs - gaussian[seed].model().dbgs);
  const nlohmann::json &printed = experiment.printed.at("table");
  FlowerClaim claim{OverSeeds(differences),
                    printed.at("flower").at("dbgs").get<double>() - printed.at("gaussian").at("dbgs").get<double>(),
                    {}};
  claim.answer = verdictOf(claim.difference, claim.printed);
  return claim;
}

std::vector<AcceptanceLine> linesOfMusae(const Experiment &experiment, const MusaeResults &results) {
  Lines lines;
  addOnsets(experiment, results, lines);
  const FlowerClaim claim = flowerClaim(experiment, results);
  const bool answered = claim.answer == "yes" || claim.answer == "no";
  lines.add("the paper's main claim, the flower is more accurate than the Gaussian over 16 bars, has an answer: " +
                claim.answer,
            answered ? 1 : 0, 1, answered);
  for (const auto &[model, walks] : results.walks)
    addWalks(experiment.scale.models.at(model).label, walks, lines);
  addPetals(results.petals, lines);
  addKnob(results.knob, lines);
  return lines.take();
}

} // namespace loopwright::reproduction
