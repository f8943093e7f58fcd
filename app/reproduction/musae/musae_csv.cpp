// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_csv.h"

#include "engine/base/csv.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

std::string cellOf(const Json &value) {
  return value.is_null() ? std::string() : value.is_string() ? value.get<std::string>() : value.dump();
}

std::string recordOf(const std::vector<Json> &values) {
  std::vector<std::string> cells;
  cells.reserve(values.size());
  for (const Json &value : values)
    cells.push_back(cellOf(value));
  return csvRecord(cells);
}

std::string tracksCsv(const Json &models) {
  std::string text = csvRecord({"model", "seed", "predictor", "track", "accuracy", "starting", "onset_f1"});
  for (const auto &[model, seeds] : models.items())
    for (std::size_t seed = 0; seed < seeds.size(); ++seed)
      for (const auto &[predictor, found] : seeds.at(seed).at("predictors").items()) {
        for (const Json &track : found.at("tracks"))
          text += recordOf({model, seed + 1, predictor, track.at("track"), track.at("accuracy"), track.at("starting"),
                            track.at("onset_f1")});
        for (const char *mean : {"dbgs", "dbg"})
          text += recordOf({model, seed + 1, predictor, mean, found.at(mean), nullptr, nullptr});
      }
  return text;
}

std::string petalsCsv(const Json &petals) {
  std::string text = csvRecord({"metric", "petal", "mean", "relative", "autocorrelation", "p"});
  for (std::size_t c = 0; c < petals.at("columns").size(); ++c)
    for (std::size_t petal = 0; petal < petals.at("petals").size(); ++petal)
      text += recordOf({petals.at("columns").at(c).at("key"), petals.at("petals").at(petal).at("genre"),
                        petals.at("means").at(petal).at(c), petals.at("relative").at(petal).at(c),
                        petals.at("smoothness").at(c).at("autocorrelation"), petals.at("smoothness").at(c).at("p")});
  return text;
}

std::string walksCsv(const Json &walks) {
  std::string text = csvRecord({"model", "alpha", "mean", "deviation", "even_mean", "even_deviation", "bernoulli"});
  for (const auto &[model, walk] : walks.items())
    if (!walk.is_null())
      for (std::size_t i = 0; i < walk.at("alphas").size(); ++i)
        text += recordOf({model, walk.at("alphas").at(i), walk.at("equal").at("mean").at(i),
                          walk.at("equal").at("deviation").at(i), walk.at("even").at("mean").at(i),
                          walk.at("even").at("deviation").at(i), walk.at("bernoulli").at(i)});
  return text;
}

std::string pairsCsv(const Json &pairs) {
  std::string text = csvRecord({"pair", "genre", "family", "pca_1", "pca_2", "tsne_1", "tsne_2"});
  for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
    const Json &points = pairs.at(pair).at("points");
    for (std::size_t i = 0; i < points.at("group").size(); ++i)
      text += recordOf({pair + 1, pairs.at(pair).at("genres").at(points.at("group").at(i).get<std::size_t>()),
                        points.at("family").at(i), points.at("pca").at(i).at(0), points.at("pca").at(i).at(1),
                        points.at("tsne").at(i).at(0), points.at("tsne").at(i).at(1)});
  }
  return text;
}

std::string genresCsv(const Json &control) {
  std::string text = csvRecord({"pieces", "genre", "told", "share"});
  if (control.is_null())
    return text;
  const Json &classes = control.at("classes");
  for (const char *set : {"held_out", "generated"})
    for (std::size_t own = 0; own < classes.size(); ++own)
      for (std::size_t told = 0; told < classes.size(); ++told)
        text += recordOf({set, classes.at(own), classes.at(told), control.at(set).at("confusion").at(own).at(told)});
  return text;
}

std::string noveltyCsv(const Json &petals) {
  std::string text = csvRecord({"petal", "pieces", "probability_nearer", "near_copies"});
  for (const Json &petal : petals.at("petals"))
    text += recordOf({petal.at("genre"), petal.at("pieces"), petal.at("novelty").at("probability_nearer"),
                      petal.at("novelty").at("near_copies")});
  return text;
}

std::string knobCsv(const Json &knob) {
  std::string text = csvRecord({"attribute", "sigmas", "mean", "change", "deviations"});
  if (knob.is_null())
    return text;
  for (const Json &attribute : knob.at("moved"))
    for (std::size_t i = 0; i < knob.at("settings").size(); ++i)
      text += recordOf({attribute.at("key"), knob.at("settings").at(i), attribute.at("means").at(i),
                        attribute.at("change"), attribute.at("deviations")});
  return text;
}

std::string posteriorCsv(const Json &posterior) {
  std::string text = csvRecord({"model", "features", "accuracy", "low", "high", "p", "alike"});
  for (const auto &[model, test] : posterior.items())
    if (!test.is_null())
      for (const char *features : {"points", "squares"}) {
        const Json &found = test.at(features);
        text += recordOf({model, features, found.at("accuracy"), found.at("low"), found.at("high"), found.at("p"),
                          found.at("alike")});
      }
  return text;
}

} // namespace

std::vector<std::pair<std::string, std::string>> csvOfMusae(const Json &results) {
  const Json &petals = results.at("petals");
  return {{"table-1.csv", tracksCsv(results.at("tracks"))}, {"figure-3.csv", petalsCsv(petals)},
          {"figure-4.csv", walksCsv(results.at("walks"))},  {"figure-5.csv", pairsCsv(results.at("pairs"))},
          {"genres.csv", genresCsv(petals.at("control"))},  {"novelty.csv", noveltyCsv(petals)},
          {"knob.csv", knobCsv(results.at("knob"))},        {"posterior.csv", posteriorCsv(results.at("posterior"))}};
}

} // namespace loopwright::reproduction
