// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_results.h"
#include "engine/base/json_number.h"

namespace loopwright::reproduction {

// Every type has both directions side by side.

static void to_json(Json &json, const TrackFigures &figures) {
  json = {{"track", figures.track},
          {"accuracy", figures.accuracy},
          {"starting", figures.starting},
          {"onset_f1", figures.onsetF1}};
}
static void from_json(const Json &json, TrackFigures &figures) {
  figures = {json.at("track"), json.at("accuracy"), json.at("starting"), json.at("onset_f1")};
}

static void to_json(Json &json, const PredictorFigures &figures) {
  json = {{"dbgs", figures.dbgs}, {"dbg", figures.dbg}, {"tracks", figures.tracks}};
}
static void from_json(const Json &json, PredictorFigures &figures) {
  figures = {json.at("dbgs"), json.at("dbg"), json.at("tracks").get<std::vector<TrackFigures>>()};
}

void to_json(Json &json, const TrackAccuracy &accuracy) {
  json = {{"windows", accuracy.windows}, {"predictors", accuracy.predictors}};
}
void from_json(const Json &json, TrackAccuracy &accuracy) {
  json.at("windows").get_to(accuracy.windows);
  json.at("predictors").get_to(accuracy.predictors);
}

static void to_json(Json &json, const WalkCurve &curve) {
  json = {{"mean", curve.mean},
          {"deviation", curve.deviation},
          {"monotone", curve.monotone},
          {"monotone_paths", curve.monotonePaths},
          {"gradual_paths", curve.gradualPaths},
          {"steady_paths", curve.steadyPaths}};
}
static void from_json(const Json &json, WalkCurve &curve) {
  json.at("mean").get_to(curve.mean);
  json.at("deviation").get_to(curve.deviation);
  json.at("monotone").get_to(curve.monotone);
  json.at("monotone_paths").get_to(curve.monotonePaths);
  json.at("gradual_paths").get_to(curve.gradualPaths);
  json.at("steady_paths").get_to(curve.steadyPaths);
}

static void to_json(Json &json, const LikenessOfWalks &likeness) {
  json = {{"held_out", likeness.heldOut},
          {"reconstructions", likeness.reconstructions},
          {"equal", likeness.equal},
          {"even", likeness.even},
          {"bernoulli", likeness.bernoulli}};
}
static void from_json(const Json &json, LikenessOfWalks &likeness) {
  likeness = {json.at("held_out"), json.at("reconstructions"), json.at("equal"), json.at("even"), json.at("bernoulli")};
}

void to_json(Json &json, const Walks &walks) {
  json = {{"pairs", walks.pairs},
          {"alphas", walks.alphas},
          {"equal", walks.equal},
          {"even", walks.even},
          {"largest_step", walks.largestStep},
          {"bernoulli", walks.bernoulli},
          {"ends_exact", walks.endsExact},
          {"compared", walks.compared},
          {"precision", walks.precision},
          {"recall", walks.recall}};
}
void from_json(const Json &json, Walks &walks) {
  json.at("pairs").get_to(walks.pairs);
  json.at("alphas").get_to(walks.alphas);
  json.at("equal").get_to(walks.equal);
  json.at("even").get_to(walks.even);
  json.at("largest_step").get_to(walks.largestStep);
  json.at("bernoulli").get_to(walks.bernoulli);
  json.at("ends_exact").get_to(walks.endsExact);
  json.at("compared").get_to(walks.compared);
  json.at("precision").get_to(walks.precision);
  json.at("recall").get_to(walks.recall);
}

namespace {

Json jsonOf(const TwoSampleAccuracy &found) {
  return {{"accuracy", found.accuracy},
          {"low", found.interval.low},
          {"high", found.interval.high},
          {"p", found.p},
          {"alike", found.alike}};
}
TwoSampleAccuracy accuracyOf(const Json &json) {
  return {json.at("accuracy"), {json.at("low"), json.at("high")}, json.at("p"), json.at("alike")};
}

Json jsonOf(const std::vector<std::vector<double>> &rows) {
  Json list = Json::array();
  for (const std::vector<double> &row : rows)
    list.push_back(jsonNumbers(row));
  return list;
}
std::vector<std::vector<double>> rowsOf(const Json &json) {
  std::vector<std::vector<double>> rows;
  for (const Json &row : json)
    rows.push_back(numbersOf(row));
  return rows;
}

Json jsonOf(const GenreRecognition &recognition) {
  return {{"balanced_accuracy", jsonNumber(recognition.balancedAccuracy)},
          {"p", recognition.p},
          {"pieces", recognition.pieces},
          {"confusion", jsonOf(recognition.confusion)}};
}
GenreRecognition recognitionOf(const Json &json) {
  return {numberOf(json.at("balanced_accuracy")), json.at("p"), rowsOf(json.at("confusion")), json.at("pieces")};
}

Json jsonOf(const PetalSmoothness &smoothness) {
  return {{"autocorrelation", jsonNumber(smoothness.autocorrelation)}, {"p", smoothness.p}};
}
PetalSmoothness smoothnessOf(const Json &json) { return {numberOf(json.at("autocorrelation")), json.at("p")}; }

PetalColumn columnOf(const Json &json) { return {json.at("key"), json.at("label"), json.at("unit")}; }

} // namespace

void to_json(Json &json, const PosteriorMatch &match) {
  const TwoSampleTest &test = match.test;
  json = {{"points", jsonOf(test.points)}, {"squares", jsonOf(test.squares)}, {"margin", test.margin},
          {"judged", test.judged},         {"families", test.families},       {"alike", test.alike()}};
}
void from_json(const Json &json, PosteriorMatch &match) {
  TwoSampleTest &test = match.test;
  test.points = accuracyOf(json.at("points"));
  test.squares = accuracyOf(json.at("squares"));
  json.at("margin").get_to(test.margin);
  json.at("judged").get_to(test.judged);
  json.at("families").get_to(test.families);
}

static void to_json(Json &json, const Petal &petal) {
  json = {{"genre", petal.genre},
          {"pieces", petal.pieces},
          {"novelty",
           {{"probability_nearer", petal.probabilityNearer},
            {"near_copies", petal.nearCopies},
            {"distances", petal.distances}}}};
}
static void from_json(const Json &json, Petal &petal) {
  const Json &novelty = json.at("novelty");
  petal = {json.at("genre"), json.at("pieces"), novelty.at("probability_nearer"), novelty.at("near_copies"),
           novelty.at("distances").get<std::vector<double>>()};
}

static void to_json(Json &json, const PetalColumn &column) {
  json = {{"key", column.key}, {"label", column.label}, {"unit", column.unit}};
}
static void from_json(const Json &json, PetalColumn &column) { column = columnOf(json); }

static void to_json(Json &json, const HeardGenres &heard) {
  json = {{"classes", heard.classes},
          {"families", heard.families},
          {"training", heard.training},
          {"held_out", jsonOf(heard.heldOut)},
          {"generated", jsonOf(heard.generated)},
          {"permutations", heard.permutations},
          {"chance", heard.chance},
          {"kept_share", jsonNumber(heard.keptShare)}};
}
static void from_json(const Json &json, HeardGenres &heard) {
  json.at("classes").get_to(heard.classes);
  json.at("families").get_to(heard.families);
  json.at("training").get_to(heard.training);
  heard.heldOut = recognitionOf(json.at("held_out"));
  heard.generated = recognitionOf(json.at("generated"));
  json.at("permutations").get_to(heard.permutations);
  json.at("chance").get_to(heard.chance);
  heard.keptShare = numberOf(json.at("kept_share"));
}

void to_json(Json &json, const Petals &petals) {
  json = {{"petals", petals.petals},
          {"held_out", {{"distances", petals.heldOutDistances}}},
          {"columns", petals.columns},
          {"means", jsonOf(petals.means)},
          {"relative", jsonOf(petals.relative)},
          {"smoothness", Json::array()},
          {"all", jsonOf(petals.all)},
          {"permutations", petals.permutations},
          {"control", petals.heard}};
  for (const PetalSmoothness &smoothness : petals.smoothness)
    json["smoothness"].push_back(jsonOf(smoothness));
}
void from_json(const Json &json, Petals &petals) {
  json.at("petals").get_to(petals.petals);
  json.at("held_out").at("distances").get_to(petals.heldOutDistances);
  json.at("columns").get_to(petals.columns);
  petals.means = rowsOf(json.at("means"));
  petals.relative = rowsOf(json.at("relative"));
  petals.smoothness.clear();
  for (const Json &smoothness : json.at("smoothness"))
    petals.smoothness.push_back(smoothnessOf(smoothness));
  petals.all = smoothnessOf(json.at("all"));
  json.at("permutations").get_to(petals.permutations);
  json.at("control").get_to(petals.heard);
}

static void to_json(Json &json, const MovedAttribute &moved) {
  json = moved.attribute;
  json["change"] = jsonNumber(moved.change);
  json["deviations"] = jsonNumber(moved.deviations);
  json["means"] = jsonNumbers(moved.means);
}
static void from_json(const Json &json, MovedAttribute &moved) {
  moved = {columnOf(json), numberOf(json.at("change")), numberOf(json.at("deviations")), numbersOf(json.at("means"))};
}

void to_json(Json &json, const DensityKnob &knob) {
  json = {{"attribute", knob.attribute}, {"held_out_r2", jsonNumber(knob.heldOutR2)},
          {"settings", knob.settings},   {"pieces", knob.pieces},
          {"monotone", knob.monotone},   {"monotone_random", knob.monotoneRandom},
          {"moved", knob.moved}};
}
void from_json(const Json &json, DensityKnob &knob) {
  json.at("attribute").get_to(knob.attribute);
  knob.heldOutR2 = numberOf(json.at("held_out_r2"));
  json.at("settings").get_to(knob.settings);
  json.at("pieces").get_to(knob.pieces);
  json.at("monotone").get_to(knob.monotone);
  json.at("monotone_random").get_to(knob.monotoneRandom);
  json.at("moved").get_to(knob.moved);
}

static void to_json(Json &json, const PartedPlane &plane) {
  json = {{"balanced_accuracy", plane.balancedAccuracy}, {"p", plane.p}, {"folds", plane.folds}};
}
static void from_json(const Json &json, PartedPlane &plane) {
  plane = {json.at("balanced_accuracy"), json.at("p"), json.at("folds"), {}};
}

void to_json(Json &json, const GenrePair &pair) {
  json = {{"genres", pair.genres},
          {"pieces", pair.pieces},
          {"shares", pair.shares},
          {"divergence", pair.divergence},
          {"pca", pair.pca},
          {"tsne", pair.tsne},
          {"points",
           {{"group", pair.groups}, {"family", pair.families}, {"pca", pair.pca.points}, {"tsne", pair.tsne.points}}}};
}
void from_json(const Json &json, GenrePair &pair) {
  json.at("genres").get_to(pair.genres);
  json.at("pieces").get_to(pair.pieces);
  json.at("shares").get_to(pair.shares);
  json.at("divergence").get_to(pair.divergence);
  json.at("pca").get_to(pair.pca);
  json.at("tsne").get_to(pair.tsne);
  const Json &points = json.at("points");
  points.at("group").get_to(pair.groups);
  points.at("family").get_to(pair.families);
  points.at("pca").get_to(pair.pca.points);
  points.at("tsne").get_to(pair.tsne.points);
}

static void to_json(Json &json, const AcceptanceLine &line) {
  json = {{"text", line.text},
          {"value", jsonNumber(line.value)},
          {"target", jsonNumber(line.target)},
          {"met", line.met},
          {"passed_by", line.passedBy}};
}
static void from_json(const Json &json, AcceptanceLine &line) {
  line = {json.at("text"), numberOf(json.at("value")), numberOf(json.at("target")), json.at("met"),
          json.at("passed_by").get<std::vector<std::string>>()};
}

static void to_json(Json &json, const SeedCosts &seed) { json = {{"seed", seed.seed}, {"budgets", seed.costs}}; }
static void from_json(const Json &json, SeedCosts &seed) {
  seed = {json.at("seed"), json.at("budgets").get<TrainingCosts>()};
}

void to_json(Json &json, const MusaeResults &results) {
  json = {{"corpora", results.corpora},     {"seeds", results.seeds},   {"tracks", results.tracks},
          {"walks", results.walks},         {"petals", results.petals}, {"knob", results.knob},
          {"posterior", results.posterior}, {"pairs", results.pairs},   {"lines", results.lines}};
}
void from_json(const Json &json, MusaeResults &results) {
  json.at("corpora").get_to(results.corpora);
  json.at("seeds").get_to(results.seeds);
  json.at("tracks").get_to(results.tracks);
  json.at("walks").get_to(results.walks);
  json.at("posterior").get_to(results.posterior);
  json.at("petals").get_to(results.petals);
  json.at("knob").get_to(results.knob);
  json.at("pairs").get_to(results.pairs);
  json.at("lines").get_to(results.lines);
}

} // namespace loopwright::reproduction
