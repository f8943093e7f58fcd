// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "app/reproduction/musae/study.h"
#include "app/reproduction/report_tables.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;
using Figures = std::vector<std::pair<std::string, figure::Picture>>;

std::vector<double> numbersOf(const Json &list) {
  std::vector<double> values;
  for (const Json &value : list)
    values.push_back(numberOf(value));
  return values;
}

std::vector<figure::Point> pointsOf(const std::vector<double> &x, const std::vector<double> &y) {
  std::vector<figure::Point> points;
  for (std::size_t i = 0; i < x.size(); ++i)
    points.push_back({x[i], y[i]});
  return points;
}

figure::HeatFigureSpec onsetHeat(const Experiment &experiment, const Json &tracks) {
  figure::HeatFigureSpec spec;
  spec.title = "Onsets rebuilt, held-out pieces";
  spec.values = {"F1", "", false};
  spec.limit = 1;
  spec.numbers = true;
  for (const auto &[model, seeds] : tracks.items()) {
    std::vector<double> row;
    const Json &first = seeds.at(0).at("predictors").at("model").at("tracks");
    spec.columns.clear();
    for (const Json &track : first) {
      spec.columns.push_back(track.at("track"));
      row.push_back(track.at("onset_f1"));
    }
    spec.rows.push_back(experiment.scale.models.at(model).label);
    spec.cells.push_back(std::move(row));
  }
  return spec;
}

figure::HeatFigureSpec petalHeat(const Json &petals) {
  figure::HeatFigureSpec spec;
  spec.title = "Pieces of each petal beside those of all";
  spec.values = {"relative difference", "", false};
  spec.aroundZero = true;
  for (const Json &petal : petals.at("petals"))
    spec.columns.push_back(petal.at("genre"));
  double largest = 0;
  for (std::size_t c = 0; c < petals.at("columns").size(); ++c) {
    spec.rows.push_back(petals.at("columns").at(c).at("label"));
    std::vector<double> row;
    for (const Json &petal : petals.at("relative"))
      row.push_back(numberOf(petal.at(c)));
    for (const double value : row)
      largest = std::isfinite(value) ? std::max(largest, std::abs(value)) : largest;
    spec.cells.push_back(std::move(row));
  }
  spec.limit = std::min(largest, 1.0);
  return spec;
}

/// `stops`: "equal", at equal alphas, or "even", where the music changes evenly.
figure::FigureSpec walkFigure(const Experiment &experiment, const Json &walks, const std::string &stops) {
  const bool printed = stops == "equal";
  figure::FigureSpec spec;
  spec.title = printed ? "Walks between pieces: distance from the start"
                       : "Walks that stop where the music changes evenly: distance from the start";
  spec.x = {printed ? "alpha" : "share of the stops", "", false};
  spec.y = {"share of cells that differ", "", false};
  std::set<int> mixed; // models of one length have the same pairs
  for (const bool dashed : {false, true})
    for (const auto &[model, walk] : walks.items()) {
      const ModelPlan &plan = experiment.scale.models.at(model);
      if (walk.is_null() || (dashed && !mixed.insert(plan.bars).second))
        continue;
      const Json &curve = dashed ? walk.at("bernoulli") : walk.at(stops).at("mean");
      spec.series.push_back({dashed ? std::to_string(plan.bars) + " bars, Bernoulli" : plan.label,
                             pointsOf(numbersOf(walk.at("alphas")), numbersOf(curve)), dashed});
    }
  return spec;
}

std::string shortText(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2g", value);
  return text;
}

figure::ScatterFigureSpec pairFigure(const Json &pair, const std::string &method) {
  figure::ScatterFigureSpec spec;
  const Json &apart = pair.at(method), &points = pair.at("points");
  const bool pca = method == "pca";
  spec.title = std::string(pca ? "PCA" : "t-SNE") + ": a straight cut is right for " +
               shortText(apart.at("balanced_accuracy").get<double>()) + " (.5: chance), p " +
               shortText(apart.at("p").get<double>());
  const auto axis = [&](std::size_t number) {
    std::string unit;
    if (pca && number < pair.at("shares").size())
      unit = std::to_string(std::lround(100 * pair.at("shares").at(number).get<double>())) + "% of the variance";
    return figure::Axis{(pca ? "component " : "t-SNE ") + std::to_string(number + 1), unit, false};
  };
  spec.x = axis(0);
  spec.y = axis(1);
  for (const int group : {0, 1}) {
    figure::ScatterGroup genre{pair.at("genres").at(static_cast<std::size_t>(group)), {}, false};
    for (std::size_t i = 0; i < points.at("group").size(); ++i)
      if (points.at("group").at(i) == group)
        genre.points.push_back({points.at(method).at(i).at(0), points.at(method).at(i).at(1)});
    spec.groups.push_back(std::move(genre));
  }
  return spec;
}

figure::HeatFigureSpec confusionHeat(const Json &control, const std::string &set, const std::string &title) {
  figure::HeatFigureSpec spec;
  spec.title = title;
  spec.values = {"share told so", "", false};
  spec.limit = 1;
  spec.numbers = true;
  spec.rows = control.at("classes").get<std::vector<std::string>>();
  spec.columns = spec.rows;
  spec.cells = control.at(set).at("confusion").get<std::vector<std::vector<double>>>();
  return spec;
}

figure::BoxFigureSpec noveltyFigure(const Json &petals) {
  figure::BoxFigureSpec spec;
  spec.title = "Distance to the nearest training piece";
  spec.y = {"Jaccard distance", "", false};
  spec.boxes.push_back(boxOf("held out", numbersOf(petals.at("held_out").at("distances"))));
  for (const Json &petal : petals.at("petals"))
    spec.boxes.push_back(boxOf(petal.at("genre"), numbersOf(petal.at("novelty").at("distances"))));
  return spec;
}

/// The knob's own attribute and those that it moved most, in their deviations.
figure::FigureSpec knobFigure(const Json &knob) {
  constexpr std::size_t kMost = 6;
  figure::FigureSpec spec;
  spec.title = "Turning the density knob: what moves";
  spec.x = {"density", "sigmas", false};
  spec.y = {"change", "deviations over pieces", false};
  std::vector<const Json *> moved;
  for (const Json &attribute : knob.at("moved"))
    if (attribute.at("deviations").is_number() && attribute.at("change") != 0)
      moved.push_back(&attribute);
  const auto own = [&](const Json *attribute) { return attribute->at("key") == knob.at("attribute"); };
  std::stable_sort(moved.begin(), moved.end(), [&](const Json *a, const Json *b) {
    return own(a) != own(b) ? own(a)
                            : std::abs(a->at("deviations").get<double>()) > std::abs(b->at("deviations").get<double>());
  });
  moved.resize(std::min(moved.size(), kMost));
  for (const Json *attribute : moved) {
    std::vector<double> means = numbersOf(attribute->at("means"));
    const double middle = means[means.size() / 2];
    const double deviation = attribute->at("change").get<double>() / attribute->at("deviations").get<double>();
    for (double &mean : means)
      mean = (mean - middle) / deviation;
    spec.series.push_back({attribute->at("label"), pointsOf(numbersOf(knob.at("settings")), means), false});
  }
  return spec;
}

figure::BoxFigureSpec posteriorFigure(const Experiment &experiment, const Json &posterior, const std::string &features,
                                      const std::string &told) {
  figure::BoxFigureSpec spec;
  spec.title = "Can points of pieces be told from points of the prior by their " + told + "?";
  spec.y = {"balanced accuracy, 90% interval", "", false};
  double margin = 0;
  for (const auto &[model, test] : posterior.items()) {
    if (test.is_null())
      continue;
    margin = test.at("margin");
    const Json &found = test.at(features);
    const double low = found.at("low"), high = found.at("high"), accuracy = found.at("accuracy");
    spec.boxes.push_back({experiment.scale.models.at(model).label, low, low, accuracy, high, high, accuracy});
  }
  spec.marks.emplace_back("alike below", 0.5 + margin);
  return spec;
}

} // namespace

std::string pairFigureName(const std::string &method, std::size_t pair) {
  return "figure-5-" + method + "-" + std::to_string(pair + 1) + ".svg";
}

Figures figuresOfMusae(const Experiment &experiment, const Json &results) {
  Figures figures;
  const Json &petals = results.at("petals"), &pairs = results.at("pairs");
  figure::ChartOptions wide, square;
  wide.width = 960;
  square.height = 560;
  figures.emplace_back("table-1.svg", figure::pictureOfHeat(onsetHeat(experiment, results.at("tracks"))));
  figures.emplace_back("figure-3.svg", figure::pictureOfHeat(petalHeat(petals), wide));
  for (const auto &[file, stops] : {std::pair("figure-4.svg", "equal"), {"figure-4-even.svg", "even"}})
    figures.emplace_back(file, figure::pictureOfChart(walkFigure(experiment, results.at("walks"), stops), wide));
  for (std::size_t pair = 0; pair < pairs.size(); ++pair)
    for (const char *method : {"pca", "tsne"})
      figures.emplace_back(pairFigureName(method, pair),
                           figure::pictureOfScatter(pairFigure(pairs.at(pair), method), square));
  if (const Json &control = petals.at("control"); !control.is_null()) {
    figures.emplace_back("genres-real.svg", figure::pictureOfHeat(confusionHeat(
                                                control, "held_out", "What a classifier hears in real pieces")));
    figures.emplace_back("genres-drawn.svg", figure::pictureOfHeat(confusionHeat(
                                                 control, "generated", "What it hears in pieces of the petals")));
  }
  figures.emplace_back("novelty.svg", figure::pictureOfBoxes(noveltyFigure(petals), wide));
  if (!results.at("knob").is_null())
    figures.emplace_back("knob.svg", figure::pictureOfChart(knobFigure(results.at("knob")), wide));
  for (const auto &[features, told] : {std::pair("points", "means"), {"squares", "spreads"}})
    figures.emplace_back(std::string("posterior-") + told + ".svg",
                         figure::pictureOfBoxes(posteriorFigure(experiment, results.at("posterior"), features, told)));
  return figures;
}

} // namespace loopwright::reproduction
