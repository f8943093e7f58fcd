// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_figures.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "app/reproduction/report_tables.h"

namespace loopwright::reproduction {
namespace {

using Figures = std::vector<std::pair<std::string, figure::Picture>>;

std::vector<figure::Point> pointsOf(const std::vector<double> &x, const std::vector<double> &y) {
  std::vector<figure::Point> points;
  for (std::size_t i = 0; i < x.size(); ++i)
    points.push_back({x[i], y[i]});
  return points;
}

figure::HeatFigureSpec onsetHeat(const Experiment &experiment,
                                 const std::map<std::string, std::vector<TrackAccuracy>> &tracks) {
  figure::HeatFigureSpec spec;
  spec.title = "Onsets rebuilt, held-out pieces";
  spec.values = {"F1", "", false};
  spec.limit = 1;
  spec.numbers = true;
  for (const auto &[model, seeds] : tracks) {
    std::vector<double> row;
    spec.columns.clear();
    for (const TrackFigures &track : seeds.at(0).model().tracks) {
      spec.columns.push_back(track.track);
      row.push_back(track.onsetF1);
    }
    spec.rows.push_back(experiment.scale.models.at(model).label);
    spec.cells.push_back(std::move(row));
  }
  return spec;
}

figure::HeatFigureSpec petalHeat(const Petals &petals) {
  figure::HeatFigureSpec spec;
  spec.title = "Pieces of each petal beside those of all";
  spec.values = {"relative difference", "", false};
  spec.aroundZero = true;
  for (const Petal &petal : petals.petals)
    spec.columns.push_back(petal.genre);
  double largest = 0;
  for (std::size_t c = 0; c < petals.columns.size(); ++c) {
    spec.rows.push_back(petals.columns[c].label);
    std::vector<double> row;
    for (const std::vector<double> &petal : petals.relative)
      row.push_back(petal.at(c));
    for (const double value : row)
      largest = std::isfinite(value) ? std::max(largest, std::abs(value)) : largest;
    spec.cells.push_back(std::move(row));
  }
  spec.limit = std::min(largest, 1.0);
  return spec;
}

/// `stops`: at equal alphas, as printed, or where the music changes evenly.
figure::FigureSpec walkFigure(const Experiment &experiment, const std::map<std::string, std::optional<Walks>> &models,
                              WalkCurve Walks::*stops) {
  const bool printed = stops == &Walks::equal;
  figure::FigureSpec spec;
  spec.title = printed ? "Walks between pieces: distance from the start"
                       : "Walks that stop where the music changes evenly: distance from the start";
  spec.x = {printed ? "alpha" : "share of the stops", "", false};
  spec.y = {"share of cells that differ", "", false};
  std::set<int> mixed; // models of one length have the same pairs
  for (const bool dashed : {false, true})
    for (const auto &[model, walks] : models) {
      const ModelPlan &plan = experiment.scale.models.at(model);
      if (!walks || (dashed && !mixed.insert(plan.bars).second))
        continue;
      const std::vector<double> &curve = dashed ? walks->bernoulli : ((*walks).*stops).mean;
      spec.series.push_back({dashed ? std::to_string(plan.bars) + " bars, Bernoulli" : plan.label,
                             pointsOf(walks->alphas, curve), dashed});
    }
  return spec;
}

std::string shortText(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2g", value);
  return text;
}

figure::ScatterFigureSpec pairFigure(const GenrePair &pair, const std::string &method) {
  figure::ScatterFigureSpec spec;
  const bool pca = method == "pca";
  const PartedPlane &plane = pca ? pair.pca : pair.tsne;
  spec.title = std::string(pca ? "PCA" : "t-SNE") + ": a straight cut is right for " +
               shortText(plane.balancedAccuracy) + " (.5: chance), p " + shortText(plane.p);
  const auto axis = [&](std::size_t number) {
    std::string unit;
    if (pca && number < pair.shares.size())
      unit = std::to_string(std::lround(100 * pair.shares[number])) + "% of the variance";
    return figure::Axis{(pca ? "component " : "t-SNE ") + std::to_string(number + 1), unit, false};
  };
  spec.x = axis(0);
  spec.y = axis(1);
  for (const int group : {0, 1}) {
    figure::ScatterGroup genre{pair.genres[static_cast<std::size_t>(group)], {}, false};
    for (std::size_t i = 0; i < pair.groups.size(); ++i)
      if (pair.groups[i] == group)
        genre.points.push_back({plane.points.at(i)[0], plane.points.at(i)[1]});
    spec.groups.push_back(std::move(genre));
  }
  return spec;
}

figure::HeatFigureSpec confusionHeat(const HeardGenres &heard, const GenreRecognition &recognition,
                                     const std::string &title) {
  figure::HeatFigureSpec spec;
  spec.title = title;
  spec.values = {"share told so", "", false};
  spec.limit = 1;
  spec.numbers = true;
  spec.rows = heard.classes;
  spec.columns = spec.rows;
  spec.cells = recognition.confusion;
  return spec;
}

figure::BoxFigureSpec noveltyFigure(const Petals &petals) {
  figure::BoxFigureSpec spec;
  spec.title = "Distance to the nearest training piece";
  spec.y = {"Jaccard distance", "", false};
  spec.boxes.push_back(boxOf("held out", petals.heldOutDistances));
  for (const Petal &petal : petals.petals)
    spec.boxes.push_back(boxOf(petal.genre, petal.distances));
  return spec;
}

/// The knob's own attribute and those that it moved most, in their deviations.
figure::FigureSpec knobFigure(const DensityKnob &knob) {
  constexpr std::size_t kMost = 6;
  figure::FigureSpec spec;
  spec.title = "Turning the density knob: what moves";
  spec.x = {"density", "sigmas", false};
  spec.y = {"change", "deviations over pieces", false};
  std::vector<const MovedAttribute *> moved;
  for (const MovedAttribute &attribute : knob.moved)
    if (std::isfinite(attribute.deviations) && attribute.change != 0)
      moved.push_back(&attribute);
  const auto own = [&knob](const MovedAttribute *of) { return of->attribute.key == knob.attribute; };
  std::stable_sort(moved.begin(), moved.end(), [&](const MovedAttribute *a, const MovedAttribute *b) {
    return own(a) != own(b) ? own(a) : std::abs(a->deviations) > std::abs(b->deviations);
  });
  moved.resize(std::min(moved.size(), kMost));
  for (const MovedAttribute *attribute : moved) {
    std::vector<double> means = attribute->means;
    const double middle = means[means.size() / 2];
    const double deviation = attribute->change / attribute->deviations;
    for (double &mean : means)
      mean = (mean - middle) / deviation;
    spec.series.push_back({attribute->attribute.label, pointsOf(knob.settings, means), false});
  }
  return spec;
}

figure::BoxFigureSpec posteriorFigure(const Experiment &experiment,
                                      const std::map<std::string, std::optional<PosteriorMatch>> &models,
                                      TwoSampleAccuracy TwoSampleTest::*features, const std::string &told) {
  figure::BoxFigureSpec spec;
  spec.title = "Can points of pieces be told from points of the prior by their " + told + "?";
  spec.y = {"balanced accuracy, 90% interval", "", false};
  double margin = 0;
  for (const auto &[model, match] : models) {
    if (!match)
      continue;
    margin = match->test.margin;
    const TwoSampleAccuracy &found = match->test.*features;
    const double low = found.interval.low, high = found.interval.high;
    spec.boxes.push_back(
        {experiment.scale.models.at(model).label, low, low, found.accuracy, high, high, found.accuracy});
  }
  spec.marks.emplace_back("alike below", 0.5 + margin);
  return spec;
}

} // namespace

std::string pairFigureName(const std::string &method, std::size_t pair) {
  return "figure-5-" + method + "-" + std::to_string(pair + 1) + ".svg";
}

Figures figuresOfMusae(const Experiment &experiment, const MusaeResults &results) {
  Figures figures;
  figure::ChartOptions wide, square;
  wide.width = 960;
  square.height = 560;
  figures.emplace_back("table-1.svg", figure::pictureOfHeat(onsetHeat(experiment, results.tracks)));
  figures.emplace_back("figure-3.svg", figure::pictureOfHeat(petalHeat(results.petals), wide));
  for (const auto &[file, stops] : {std::pair("figure-4.svg", &Walks::equal), {"figure-4-even.svg", &Walks::even}})
    figures.emplace_back(file, figure::pictureOfChart(walkFigure(experiment, results.walks, stops), wide));
  for (std::size_t pair = 0; pair < results.pairs.size(); ++pair)
    for (const char *method : {"pca", "tsne"})
      figures.emplace_back(pairFigureName(method, pair),
                           figure::pictureOfScatter(pairFigure(results.pairs[pair], method), square));
  if (const auto &heard = results.petals.heard) {
    figures.emplace_back("genres-real.svg", figure::pictureOfHeat(confusionHeat(
                                                *heard, heard->heldOut, "What a classifier hears in real pieces")));
    figures.emplace_back("genres-drawn.svg", figure::pictureOfHeat(confusionHeat(
                                                 *heard, heard->generated, "What it hears in pieces of the petals")));
  }
  figures.emplace_back("novelty.svg", figure::pictureOfBoxes(noveltyFigure(results.petals), wide));
  if (results.knob)
    figures.emplace_back("knob.svg", figure::pictureOfChart(knobFigure(*results.knob), wide));
  for (const auto &[features, told] :
       {std::pair(&TwoSampleTest::points, "means"), {&TwoSampleTest::squares, "spreads"}})
    figures.emplace_back(std::string("posterior-") + told + ".svg",
                         figure::pictureOfBoxes(posteriorFigure(experiment, results.posterior, features, told)));
  return figures;
}

} // namespace loopwright::reproduction
