// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_tables.h"

#include <cmath>
#include <set>

#include "app/reproduction/musae/musae_figures.h"
#include "app/reproduction/musae/musae_lines.h"
#include "app/reproduction/musae/study.h"
#include "engine/analysis/track_reconstruction.h"
#include "engine/base/markdown_table.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;
using markdown::tableHead;
using markdown::tableLine;

std::string cell(double value) { return std::isfinite(value) ? markdown::number(value) : "–"; }
std::string cell(const Json &value) { return cell(numberOf(value)); }
std::string percentOf(const Json &value) { return markdown::number(100 * value.get<double>()) + "%"; }
std::string yesNo(const Json &value) { return value.get<bool>() ? "yes" : "no"; }

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

std::vector<std::string> tracksOf(const Json &results) {
  std::vector<std::string> names;
  for (const Json &track : results.at("tracks").front().front().at("predictors").at("model").at("tracks"))
    names.push_back(track.at("track"));
  return names;
}

std::string textOver(const Json &results, const std::string &model, const char *predictor, const std::string &place) {
  return overTracks(results, model,
                    [&](const Json &tracks) {
                      return tracks.at("predictors").at(predictor).at(Json::json_pointer(place)).get<double>();
                    })
      .text();
}

} // namespace

std::string linesMissed(const Json &lines) {
  std::string missed, unproven, met;
  for (const Json &line : lines)
    (!line.at("met").get<bool>()    ? missed
     : line.at("passed_by").empty() ? met
                                    : unproven) += "- " + line.at("text").get<std::string>() + ": " +
                                                   cell(line.at("value")) + ", asked " + cell(line.at("target")) + "\n";
  std::string text = missed.empty() ? "No line of acceptance is missed.\n" : "Missed:\n\n" + missed;
  if (!unproven.empty())
    text += "\nMet, but void, because a control passes too:\n\n" + unproven;
  if (!met.empty())
    text += "\nMet:\n\n" + met;
  return text;
}

std::string linesTable(const Json &lines) {
  std::string text = tableHead({"line", "value", "against", "met", "void: passed by"});
  for (const Json &line : lines) {
    std::string controls;
    for (const Json &control : line.at("passed_by"))
      controls += (controls.empty() ? "" : ", ") + control.get<std::string>();
    text += tableLine({line.at("text"), cell(line.at("value")), cell(line.at("target")), yesNo(line.at("met")),
                       controls.empty() ? "–" : controls});
  }
  return text;
}

std::string accuracyTable(const Experiment &experiment, const Json &results) {
  const std::vector<std::string> tracks = tracksOf(results);
  std::vector<std::string> head = {"model"};
  head.insert(head.end(), tracks.begin(), tracks.end());
  head.insert(head.end(), {"mean, dbgs", "mean, dbg"});
  const auto row = [&](const std::string &label, const std::string &model, const char *predictor) {
    std::vector<std::string> cells = {label};
    for (std::size_t k = 0; k < tracks.size(); ++k)
      cells.push_back(textOver(results, model, predictor, "/tracks/" + std::to_string(k) + "/accuracy"));
    for (const char *mean : {"/dbgs", "/dbg"})
      cells.push_back(textOver(results, model, predictor, mean));
    return tableLine(cells);
  };
  const Json &paper = experiment.printed.at("table");
  const auto printed = [&](const std::string &model) -> std::string {
    if (!paper.contains(model))
      return {};
    const Json &own = paper.at(model);
    std::vector<std::string> cells = {"… in the paper" +
                                      (own.contains("melody") ? ", melody " + cell(own.at("melody")) : std::string())};
    std::vector<std::string> columns = tracks;
    columns.insert(columns.end(), {"dbgs", "dbg"});
    for (const std::string &column : columns)
      cells.push_back(own.contains(column) ? cell(own.at(column)) : "–");
    return tableLine(cells);
  };
  return tableHead(head) + rowsOfModels(experiment, row, printed);
}

std::string startsTable(const Experiment &experiment, const Json &results, const std::string &figure) {
  const std::vector<std::string> tracks = tracksOf(results);
  std::vector<std::string> head = {"model"};
  head.insert(head.end(), tracks.begin(), tracks.end());
  const auto row = [&](const std::string &label, const std::string &model, const char *predictor) {
    std::vector<std::string> cells = {label};
    for (std::size_t k = 0; k < tracks.size(); ++k)
      cells.push_back(textOver(results, model, predictor, "/tracks/" + std::to_string(k) + "/" + figure));
    return tableLine(cells);
  };
  return tableHead(head) + rowsOfModels(experiment, row, [](const std::string &) { return std::string(); });
}

std::string walkTable(const Experiment &experiment, const Json &walks) {
  std::string steps = tableHead({"model", "stops", "walks", "ends exact", "mean rises", "walks that rise",
                                 "rises of at most 35%", "changes of at most 35%"});
  std::string likeness = tableHead({"model", "precision: held out", "reconstructions", "midpoints, equal alphas",
                                    "midpoints, even changes", "Bernoulli midpoints", "recall: held out",
                                    "reconstructions", "midpoints, equal alphas", "midpoints, even changes"});
  for (const auto &[model, walk] : walks.items()) {
    if (walk.is_null())
      continue;
    const std::string &label = experiment.scale.models.at(model).label;
    for (const auto &[key, stops] : {std::pair("equal", "equal alphas"), {"even", "even changes"}}) {
      const Json &curve = walk.at(key);
      steps += tableLine({label, stops, std::to_string(walk.at("pairs").get<int>()), yesNo(walk.at("ends_exact")),
                          yesNo(curve.at("monotone")), percentOf(curve.at("monotone_paths")),
                          percentOf(curve.at("gradual_paths")), percentOf(curve.at("steady_paths"))});
    }
    std::vector<std::string> cells = {label};
    for (const char *set : {"held_out", "reconstructions", "equal", "even", "bernoulli"})
      cells.push_back(cell(walk.at("precision").at(set)));
    for (const char *set : {"held_out", "reconstructions", "equal", "even"})
      cells.push_back(cell(walk.at("recall").at(set)));
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

std::string smoothnessTable(const Json &petals) {
  std::string text = tableHead({"metric", "mean", "circular autocorrelation", "p"});
  text += tableLine({"**all**", "–", cell(petals.at("all").at("autocorrelation")), cell(petals.at("all").at("p"))});
  for (std::size_t c = 0; c < petals.at("columns").size(); ++c) {
    double sum = 0;
    for (const Json &means : petals.at("means"))
      sum += numberOf(means.at(c)) / static_cast<double>(petals.at("means").size());
    const Json &smoothness = petals.at("smoothness").at(c);
    text += tableLine({petals.at("columns").at(c).at("label"), cell(sum), cell(smoothness.at("autocorrelation")),
                       cell(smoothness.at("p"))});
  }
  return text;
}

std::string pairTable(const Json &pairs) {
  std::string text = tableHead({"genres", "pieces", "PCA: told apart", "p", "t-SNE: told apart", "p", "figures"});
  for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
    const Json &found = pairs.at(pair);
    std::vector<std::string> cells = {found.at("genres").at(0).get<std::string>() + " and " +
                                          found.at("genres").at(1).get<std::string>(),
                                      std::to_string(found.at("pieces").get<int>())};
    std::string figures;
    for (const char *method : {"pca", "tsne"}) {
      cells.push_back(cell(found.at(method).at("balanced_accuracy")));
      cells.push_back(cell(found.at(method).at("p")));
      figures += std::string(figures.empty() ? "" : ", ") + "[" + method + "](" + pairFigureName(method, pair) + ")";
    }
    cells.push_back(figures);
    text += tableLine(cells);
  }
  return text + "\nTold apart: balanced accuracy of a straight cut in the plane on families that it has not seen (.5: "
                "chance); p by family.\n";
}

std::string controlTable(const Json &control) {
  if (control.is_null())
    return "Too few genres have families enough to say.\n";
  std::string text = tableHead({"genre", "families", "real pieces told right", "pieces of the petals told right"});
  for (std::size_t c = 0; c < control.at("classes").size(); ++c)
    text += tableLine({control.at("classes").at(c), std::to_string(control.at("families").at(c).get<int>()),
                       cell(control.at("held_out").at("confusion").at(c).at(c)),
                       cell(control.at("generated").at("confusion").at(c).at(c))});
  text += tableLine({"**mean (balanced accuracy)**", "–", cell(control.at("held_out").at("balanced_accuracy")),
                     cell(control.at("generated").at("balanced_accuracy"))});
  text += tableLine({"p by family", "–", cell(control.at("held_out").at("p")), cell(control.at("generated").at("p"))});
  return text + "\nKept: " + cell(control.at("kept_share")) + " of the accuracy; chance is " +
         cell(control.at("chance")) +
         ". The classifier learns real pieces of other families than those it is judged by.\n";
}

std::string noveltyTable(const Json &petals) {
  std::string text = tableHead({"petal", "pieces", "nearer to training than held-out", "nearer than .1", "passes"});
  for (const Json &petal : petals.at("petals")) {
    const double nearer = petal.at("novelty").at("probability_nearer"), copies = petal.at("novelty").at("near_copies");
    text += tableLine({petal.at("genre"), std::to_string(petal.at("pieces").get<int>()), cell(nearer), cell(copies),
                       nearer <= 0.65 && copies <= 0.02 ? "yes" : "no"});
  }
  return text;
}

std::string knobTable(const Json &knob) {
  if (knob.is_null())
    return "Too little music to find a direction.\n";
  std::string text = percentOf(knob.at("monotone")) + " of " + std::to_string(knob.at("pieces").get<int>()) +
                     " held-out pieces never get fewer notes from -2 to 2 sigma and end with more; along a random "
                     "direction " +
                     percentOf(knob.at("monotone_random")) + ". The direction explains " +
                     cell(knob.at("held_out_r2")) + " of the variance in families that it has not seen.\n\n";
  std::vector<std::string> head = {"what moves", "change", "in deviations"};
  for (const Json &setting : knob.at("settings"))
    head.push_back(markdown::number(setting.get<double>()) + " sigma");
  text += tableHead(head);
  for (const Json &attribute : knob.at("moved")) {
    std::vector<std::string> cells = {attribute.at("label"), cell(attribute.at("change")),
                                      cell(attribute.at("deviations"))};
    for (const Json &mean : attribute.at("means"))
      cells.push_back(cell(mean));
    text += tableLine(cells);
  }
  return text;
}

std::string posteriorTable(const Experiment &experiment, const Json &posterior) {
  std::string text =
      tableHead({"model", "pieces judged", "told by means", "90%", "p", "told by spreads too", "90%", "p", "alike"});
  for (const auto &[model, test] : posterior.items()) {
    if (test.is_null())
      continue;
    std::vector<std::string> cells = {experiment.scale.models.at(model).label,
                                      std::to_string(test.at("judged").get<int>())};
    for (const char *features : {"points", "squares"}) {
      const Json &found = test.at(features);
      cells.push_back(cell(found.at("accuracy")));
      cells.push_back("[" + cell(found.at("low")) + ", " + cell(found.at("high")) + "]");
      cells.push_back(cell(found.at("p")));
    }
    cells.push_back(yesNo(test.at("alike")));
    text += tableLine(cells);
  }
  return text + "\nBalanced accuracy of a classifier on held-out families; .5: it cannot tell points of pieces from "
                "points of the prior.\n";
}

} // namespace loopwright::reproduction
