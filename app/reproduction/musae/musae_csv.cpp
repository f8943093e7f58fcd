// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_csv.h"

#include "engine/base/csv.h"
#include "engine/base/json_number.h"

namespace loopwright::reproduction {
namespace {

/// A cell as text; empty for a number that is none.
struct Cell {
  std::string text;
  Cell(const char *words) : text(words) {}
  Cell(std::string words) : text(std::move(words)) {}
  Cell(double value) : text(std::isfinite(value) ? jsonNumber(value).dump() : std::string()) {} // in full
  Cell(std::size_t number) : text(std::to_string(number)) {}
  Cell(int number) : text(std::to_string(number)) {}
  Cell(bool yes) : text(yes ? "true" : "false") {}
};

std::string recordOf(const std::vector<Cell> &cells) {
  std::vector<std::string> texts;
  texts.reserve(cells.size());
  for (const Cell &cell : cells)
    texts.push_back(cell.text);
  return csvRecord(texts);
}

std::string tracksCsv(const std::map<std::string, std::vector<TrackAccuracy>> &models) {
  std::string text = csvRecord({"model", "seed", "predictor", "track", "accuracy", "starting", "onset_f1"});
  for (const auto &[model, seeds] : models)
    for (std::size_t seed = 0; seed < seeds.size(); ++seed)
      for (const auto &[predictor, found] : seeds[seed].predictors) {
        for (const TrackFigures &track : found.tracks)
          text += recordOf({model, seed + 1, predictor, track.track, track.accuracy, track.starting, track.onsetF1});
        text += recordOf({model, seed + 1, predictor, "dbgs", found.dbgs, "", ""});
        text += recordOf({model, seed + 1, predictor, "dbg", found.dbg, "", ""});
      }
  return text;
}

std::string petalsCsv(const Petals &petals) {
  std::string text = csvRecord({"metric", "petal", "mean", "relative", "autocorrelation", "p"});
  for (std::size_t c = 0; c < petals.columns.size(); ++c)
    for (std::size_t petal = 0; petal < petals.petals.size(); ++petal)
      text += recordOf({petals.columns[c].key, petals.petals[petal].genre, petals.means[petal][c],
                        petals.relative[petal][c], petals.smoothness[c].autocorrelation, petals.smoothness[c].p});
  return text;
}

std::string walksCsv(const std::map<std::string, std::optional<Walks>> &models) {
  std::string text = csvRecord({"model", "alpha", "mean", "deviation", "even_mean", "even_deviation", "bernoulli"});
  for (const auto &[model, walks] : models)
    if (walks)
      for (std::size_t i = 0; i < walks->alphas.size(); ++i)
        text += recordOf({model, walks->alphas[i], walks->equal.mean[i], walks->equal.deviation[i], walks->even.mean[i],
                          walks->even.deviation[i], walks->bernoulli[i]});
  return text;
}

std::string pairsCsv(const std::vector<GenrePair> &pairs) {
  std::string text = csvRecord({"pair", "genre", "family", "pca_1", "pca_2", "tsne_1", "tsne_2"});
  for (std::size_t number = 0; number < pairs.size(); ++number) {
    const GenrePair &pair = pairs[number];
    for (std::size_t i = 0; i < pair.groups.size(); ++i) {
      const auto &pca = pair.pca.points.at(i), &tsne = pair.tsne.points.at(i);
      text += recordOf({number + 1, pair.genres.at(static_cast<std::size_t>(pair.groups[i])), pair.families.at(i),
                        pca[0], pca[1], tsne[0], tsne[1]});
    }
  }
  return text;
}

std::string genresCsv(const std::optional<HeardGenres> &heard) {
  std::string text = csvRecord({"pieces", "genre", "told", "share"});
  if (!heard)
    return text;
  for (const auto &[set, recognition] :
       {std::pair("held_out", &heard->heldOut), std::pair("generated", &heard->generated)})
    for (std::size_t own = 0; own < heard->classes.size(); ++own)
      for (std::size_t taken = 0; taken < heard->classes.size(); ++taken)
        text += recordOf({set, heard->classes[own], heard->classes[taken], recognition->confusion.at(own).at(taken)});
  return text;
}

std::string noveltyCsv(const Petals &petals) {
  std::string text = csvRecord({"petal", "pieces", "probability_nearer", "near_copies"});
  for (const Petal &petal : petals.petals)
    text += recordOf({petal.genre, petal.pieces, petal.probabilityNearer, petal.nearCopies});
  return text;
}

std::string knobCsv(const std::optional<DensityKnob> &knob) {
  std::string text = csvRecord({"attribute", "sigmas", "mean", "change", "deviations"});
  if (!knob)
    return text;
  for (const MovedAttribute &moved : knob->moved)
    for (std::size_t i = 0; i < knob->settings.size(); ++i)
      text += recordOf({moved.attribute.key, knob->settings[i], moved.means.at(i), moved.change, moved.deviations});
  return text;
}

std::string posteriorCsv(const std::map<std::string, std::optional<PosteriorMatch>> &models) {
  std::string text = csvRecord({"model", "features", "accuracy", "low", "high", "p", "alike"});
  for (const auto &[model, match] : models)
    if (match)
      for (const auto &[features, found] :
           {std::pair("points", &match->test.points), std::pair("squares", &match->test.squares)})
        text += recordOf(
            {model, features, found->accuracy, found->interval.low, found->interval.high, found->p, found->alike});
  return text;
}

} // namespace

std::vector<std::pair<std::string, std::string>> csvOfMusae(const MusaeResults &results) {
  return {{"table-1.csv", tracksCsv(results.tracks)},
          {"figure-3.csv", petalsCsv(results.petals)},
          {"figure-4.csv", walksCsv(results.walks)},
          {"figure-5.csv", pairsCsv(results.pairs)},
          {"genres.csv", genresCsv(results.petals.heard)},
          {"novelty.csv", noveltyCsv(results.petals)},
          {"knob.csv", knobCsv(results.knob)},
          {"posterior.csv", posteriorCsv(results.posterior)}};
}

} // namespace loopwright::reproduction
