// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_tables.h"

#include <cmath>
#include <set>

#include "app/reproduction/musae/musae_figures.h"
#include "app/reproduction/musae/musae_lines.h"
#include "engine/analysis/track_reconstruction.h"
#include "engine/base/markdown_table.h"

namespace loopwright::reproduction {
namespace {

using markdown::tableHead;
using markdown::tableLine;

std::string cell(double value) { return std::isfinite(value) ? markdown::number(value) : "–"; }
std::string percentOf(double share) { return markdown::number(100 * share) + "%"; }
std::string yesNo(bool value) { return value ? "yes" : "no"; }

/// Calls `row` for each model, and for the controls of each set of held-out pieces behind its first model.
std::string rowsOfModels(
    const Experiment &experiment,
    const std::function<std::string(const std::string &label, const std::string &model, const char *predictor)> &row,
    const std::function<std::string(const std::string &model)> &printed) {
  std::string text;
  std::set<std::pair<int, bool>> told;
  for (const auto &[model, plan] : experiment.scale.models) {
    text += row("**" + plan.label + "**", model, nameOf(StatePredictor::model).key) + printed(model);
    if (!told.insert({plan.bars, plan.splitWindows}).second)
      continue;
    const std::string pieces = std::to_string(plan.bars) + " bars" + (plan.splitWindows ? ", split by window" : "");
    for (const StatePredictor predictor : kStatePredictors)
      if (predictor != StatePredictor::model)
        text += row("control: " + pieces + ", " + nameOf(predictor).label, model, nameOf(predictor).key);
  }
  return text;
}

std::vector<std::string> tracksOf(const MusaeResults &results) {
  std::vector<std::string> names;
  for (const TrackFigures &track : results.tracks.begin()->second.front().model().tracks)
    names.push_back(track.track);
  return names;
}

std::string textOver(const MusaeResults &results, const std::string &model, const char *predictor,
                     const std::function<double(const PredictorFigures &figures)> &value) {
  return overTracks(results, model, [&](const TrackAccuracy &tracks) { return value(tracks.predictors.at(predictor)); })
      .text();
}

/// A figure of track k.
std::function<double(const PredictorFigures &)> ofTrack(std::size_t k, double TrackFigures::*figure) {
  return [k, figure](const PredictorFigures &figures) { return figures.tracks.at(k).*figure; };
}

} // namespace

std::string linesMissed(const std::vector<AcceptanceLine> &lines) {
  std::string missed, unproven, met;
  for (const AcceptanceLine &line : lines)
    (!line.met               ? missed
     : line.passedBy.empty() ? met
                             : unproven) +=
        "- " + line.text + ": " + cell(line.value) + ", asked " + cell(line.target) + "\n";
  std::string text = missed.empty() ? "No line of acceptance is missed.\n" : "Missed:\n\n" + missed;
  if (!unproven.empty())
    text += "\nMet, but void, because a control passes too:\n\n" + unproven;
  if (!met.empty())
    text += "\nMet:\n\n" + met;
  return text;
}

std::string linesTable(const std::vector<AcceptanceLine> &lines) {
  std::string text = tableHead({"line", "value", "against", "met", "void: passed by"});
  for (const AcceptanceLine &line : lines) {
    std::string controls;
    for (const std::string &control : line.passedBy)
      controls += (controls.empty() ? "" : ", ") + control;
    text +=
        tableLine({line.text, cell(line.value), cell(line.target), yesNo(line.met), controls.empty() ? "–" : controls});
  }
  return text;
}

std::string accuracyTable(const Experiment &experiment, const MusaeResults &results) {
  const std::vector<std::string> tracks = tracksOf(results);
  std::vector<std::string> head = {"model"};
  head.insert(head.end(), tracks.begin(), tracks.end());
  head.insert(head.end(), {"mean, dbgs", "mean, dbg"});
  const auto row = [&](const std::string &label, const std::string &model, const char *predictor) {
    std::vector<std::string> cells = {label};
    for (std::size_t k = 0; k < tracks.size(); ++k)
      cells.push_back(textOver(results, model, predictor, ofTrack(k, &TrackFigures::accuracy)));
    for (double PredictorFigures::*mean : {&PredictorFigures::dbgs, &PredictorFigures::dbg})
      cells.push_back(
          textOver(results, model, predictor, [mean](const PredictorFigures &figures) { return figures.*mean; }));
    return tableLine(cells);
  };
  const nlohmann::json &paper = experiment.printed.at("table");
  const auto printed = [&](const std::string &model) -> std::string {
    if (!paper.contains(model))
      return {};
    const nlohmann::json &own = paper.at(model);
    std::vector<std::string> cells = {"… in the paper" + (own.contains("melody")
                                                              ? ", melody " + cell(own.at("melody").get<double>())
                                                              : std::string())};
    std::vector<std::string> columns = tracks;
    columns.insert(columns.end(), {"dbgs", "dbg"});
    for (const std::string &column : columns)
      cells.push_back(own.contains(column) ? cell(own.at(column).get<double>()) : "–");
    return tableLine(cells);
  };
  return tableHead(head) + rowsOfModels(experiment, row, printed);
}

std::string startsTable(const Experiment &experiment, const MusaeResults &results, double TrackFigures::*figure) {
  const std::vector<std::string> tracks = tracksOf(results);
  std::vector<std::string> head = {"model"};
  head.insert(head.end(), tracks.begin(), tracks.end());
  const auto row = [&](const std::string &label, const std::string &model, const char *predictor) {
    std::vector<std::string> cells = {label};
    for (std::size_t k = 0; k < tracks.size(); ++k)
      cells.push_back(textOver(results, model, predictor, ofTrack(k, figure)));
    return tableLine(cells);
  };
  return tableHead(head) + rowsOfModels(experiment, row, [](const std::string &) { return std::string(); });
}

std::string walkTable(const Experiment &experiment, const std::map<std::string, std::optional<Walks>> &models) {
  std::string steps = tableHead({"model", "stops", "walks", "ends exact", "mean rises", "walks that rise",
                                 "rises of at most 35%", "changes of at most 35%"});
  std::string likeness = tableHead({"model", "precision: held out", "reconstructions", "midpoints, equal alphas",
                                    "midpoints, even changes", "Bernoulli midpoints", "recall: held out",
                                    "reconstructions", "midpoints, equal alphas", "midpoints, even changes"});
  for (const auto &[model, walks] : models) {
    if (!walks)
      continue;
    const std::string &label = experiment.scale.models.at(model).label;
    for (const auto &[curve, stops] : {std::pair(&walks->equal, "equal alphas"), {&walks->even, "even changes"}})
      steps +=
          tableLine({label, stops, std::to_string(walks->pairs), yesNo(walks->endsExact), yesNo(curve->monotone),
                     percentOf(curve->monotonePaths), percentOf(curve->gradualPaths), percentOf(curve->steadyPaths)});
    const LikenessOfWalks &precision = walks->precision, &recall = walks->recall;
    std::vector<std::string> cells = {label};
    for (const double value : {precision.heldOut, precision.reconstructions, precision.equal, precision.even,
                               precision.bernoulli, recall.heldOut, recall.reconstructions, recall.equal, recall.even})
      cells.push_back(cell(value));
    likeness += tableLine(cells);
  }
  return steps +
         "\nStops at equal alphas are the paper's; with even changes they lie on the same straight way where the music "
         "changes as evenly as can be (`interpolate` does so of itself). Rises: no step of the distance from the start "
         "is more than 35% of it in the end. Changes: no two neighbours differ by more than 35% of what the ends "
         "differ "
         "by, also where that does not lead away from the start.\n\n" +
         likeness + "\nPrecision and recall: beside training pieces, mean over random embedders.\n";
}

std::string smoothnessTable(const Petals &petals) {
  std::string text = tableHead({"metric", "mean", "circular autocorrelation", "p"});
  text += tableLine({"**all**", "–", cell(petals.all.autocorrelation), cell(petals.all.p)});
  for (std::size_t c = 0; c < petals.columns.size(); ++c) {
    double sum = 0;
    for (const std::vector<double> &means : petals.means)
      sum += means.at(c) / static_cast<double>(petals.means.size());
    const PetalSmoothness &smoothness = petals.smoothness.at(c);
    text += tableLine({petals.columns[c].label, cell(sum), cell(smoothness.autocorrelation), cell(smoothness.p)});
  }
  return text;
}

std::string pairTable(const std::vector<GenrePair> &pairs) {
  std::string text = tableHead({"genres", "pieces", "PCA: told apart", "p", "t-SNE: told apart", "p", "figures"});
  for (std::size_t number = 0; number < pairs.size(); ++number) {
    const GenrePair &pair = pairs[number];
    std::vector<std::string> cells = {pair.genres[0] + " and " + pair.genres[1], std::to_string(pair.pieces)};
    std::string figures;
    for (const auto &[method, plane] : {std::pair("pca", &pair.pca), std::pair("tsne", &pair.tsne)}) {
      cells.push_back(cell(plane->balancedAccuracy));
      cells.push_back(cell(plane->p));
      figures += std::string(figures.empty() ? "" : ", ") + "[" + method + "](" + pairFigureName(method, number) + ")";
    }
    cells.push_back(figures);
    text += tableLine(cells);
  }
  return text + "\nTold apart: balanced accuracy of a straight cut in the plane on families that it has not seen (.5: "
                "chance); p by family.\n";
}

std::string heardTable(const std::optional<HeardGenres> &heard) {
  if (!heard)
    return "Too few genres have families enough to say.\n";
  const GenreRecognition &real = heard->heldOut, &sampled = heard->generated;
  std::string text = tableHead({"genre", "families", "real pieces told right", "pieces of the petals told right"});
  for (std::size_t c = 0; c < heard->classes.size(); ++c)
    text += tableLine({heard->classes[c], std::to_string(heard->families.at(c)), cell(real.confusion.at(c).at(c)),
                       cell(sampled.confusion.at(c).at(c))});
  text += tableLine({"**mean (balanced accuracy)**", "–", cell(real.balancedAccuracy), cell(sampled.balancedAccuracy)});
  text += tableLine({"p by family", "–", cell(real.p), cell(sampled.p)});
  return text + "\nKept: " + cell(heard->keptShare) + " of the accuracy; chance is " + cell(heard->chance) +
         ". The classifier learns real pieces of other families than those it is judged by.\n";
}

std::string noveltyTable(const Petals &petals) {
  std::string text = tableHead({"petal", "pieces", "nearer to training than held-out", "nearer than .1", "passes"});
  for (const Petal &petal : petals.petals)
    text += tableLine({petal.genre, std::to_string(petal.pieces), cell(petal.probabilityNearer), cell(petal.nearCopies),
                       yesNo(petal.probabilityNearer <= 0.65 && petal.nearCopies <= 0.02)});
  return text;
}

std::string knobTable(const std::optional<DensityKnob> &knob) {
  if (!knob)
    return "Too little music to find a direction.\n";
  std::string text = percentOf(knob->monotone) + " of " + std::to_string(knob->pieces) +
                     " held-out pieces never get fewer notes from -2 to 2 sigma and end with more; along a random "
                     "direction " +
                     percentOf(knob->monotoneRandom) + ". The direction explains " + cell(knob->heldOutR2) +
                     " of the variance in families that it has not seen.\n\n";
  std::vector<std::string> head = {"what moves", "change", "in deviations"};
  for (const double setting : knob->settings)
    head.push_back(markdown::number(setting) + " sigma");
  text += tableHead(head);
  for (const MovedAttribute &moved : knob->moved) {
    std::vector<std::string> cells = {moved.attribute.label, cell(moved.change), cell(moved.deviations)};
    for (const double mean : moved.means)
      cells.push_back(cell(mean));
    text += tableLine(cells);
  }
  return text;
}

std::string posteriorTable(const Experiment &experiment,
                           const std::map<std::string, std::optional<PosteriorMatch>> &models) {
  std::string text =
      tableHead({"model", "pieces judged", "told by means", "90%", "p", "told by spreads too", "90%", "p", "alike"});
  for (const auto &[model, match] : models) {
    if (!match)
      continue;
    const TwoSampleTest &test = match->test;
    std::vector<std::string> cells = {experiment.scale.models.at(model).label, std::to_string(test.judged)};
    for (const TwoSampleAccuracy *found : {&test.points, &test.squares}) {
      cells.push_back(cell(found->accuracy));
      cells.push_back("[" + cell(found->interval.low) + ", " + cell(found->interval.high) + "]");
      cells.push_back(cell(found->p));
    }
    cells.push_back(yesNo(test.alike()));
    text += tableLine(cells);
  }
  return text + "\nBalanced accuracy of a classifier on held-out families; .5: it cannot tell points of pieces from "
                "points of the prior.\n";
}

} // namespace loopwright::reproduction
