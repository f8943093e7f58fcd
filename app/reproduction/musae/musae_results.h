// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/reproduction/optional_json.h"
#include "app/reproduction/trial.h"
#include "engine/analysis/genre_control.h"
#include "engine/analysis/petal_metrics.h"
#include "engine/numerics/two_sample_test.h"

/// What is found out about MusAE, as results/*.json and report.json have it. Numbers that are not finite are null there
/// and NaN here.
namespace loopwright::reproduction {

/// How much of a track somebody says right.
struct TrackFigures {
  std::string track;
  double accuracy = 0;
  double starting = 0; ///< accuracy on steps that do not hold
  double onsetF1 = 0;
};

/// The model, or a predictor that knows nothing.
struct PredictorFigures {
  double dbgs = 0; ///< mean accuracy over the tracks
  double dbg = 0;  ///< … without the last one
  std::vector<TrackFigures> tracks;
};

/// Table 1: what a model keeps of held-out pieces.
struct TrackAccuracy {
  std::int64_t windows = 0;
  std::map<std::string, PredictorFigures> predictors; ///< by the key of a StatePredictor

  const PredictorFigures &model() const { return predictors.at("model"); }
};

/// Walks with stops chosen in one way: InterpolationCurve.
struct WalkCurve {
  std::vector<double> mean;      ///< [places], distance from the start
  std::vector<double> deviation; ///< [places]
  bool monotone = false;
  double monotonePaths = 0;
  double gradualPaths = 0;
  double steadyPaths = 0;
};

/// A likeness to training pieces, of pieces of several kinds.
struct LikenessOfWalks {
  double heldOut = 0;
  double reconstructions = 0;
  double equal = 0;     ///< midpoints at equal alphas
  double even = 0;      ///< midpoints where the music changes evenly
  double bernoulli = 0; ///< midpoints in the space of the data
};

/// Figure 4: walks between held-out pieces of different families, beside walks in the space of the data.
struct Walks {
  std::size_t pairs = 0;
  std::vector<double> alphas;
  WalkCurve equal; ///< stops at equal alphas, as printed
  WalkCurve even;  ///< stops where the music changes evenly; see evenStops
  double largestStep = 0;
  std::vector<double> bernoulli; ///< [alphas], means in the space of the data
  bool endsExact = false;        ///< ends are the reconstructions
  std::size_t compared = 0;      ///< training pieces
  LikenessOfWalks precision;
  LikenessOfWalks recall;
};

/// Whether the points of held-out pieces have the distribution of the prior. Its `learnt` is not written down.
struct PosteriorMatch {
  TwoSampleTest test;
};

/// Pieces sampled from one petal.
struct Petal {
  std::string genre;
  std::size_t pieces = 0;
  double probabilityNearer = 0;  ///< to be nearer to training pieces than held-out ones are
  double nearCopies = 0;         ///< share
  std::vector<double> distances; ///< to the nearest training piece, ascending
};

/// A number of a piece: TrackMetricColumn.
struct PetalColumn {
  std::string key;
  std::string label;
  std::string unit;
};

/// Whether a classifier of real pieces hears the genres of sampled ones.
struct HeardGenres {
  std::vector<std::string> classes;
  std::vector<std::size_t> families; ///< [classes]
  std::size_t training = 0;          ///< pieces that it learns from
  GenreRecognition heldOut;
  GenreRecognition generated;
  int permutations = 0;
  double chance = 0;
  double keptShare = 0;
};

/// What pieces sampled from each petal of a flower are like: figure 3, how new they are, how they sound.
struct Petals {
  std::vector<Petal> petals;
  std::vector<double> heldOutDistances; ///< of held-out pieces to the nearest training piece, ascending
  std::vector<PetalColumn> columns;
  std::vector<std::vector<double>> means;    ///< [petals, columns]
  std::vector<std::vector<double>> relative; ///< [petals, columns]
  std::vector<PetalSmoothness> smoothness;   ///< [columns]
  PetalSmoothness all;
  int permutations = 0;
  std::optional<HeardGenres> heard; ///< none where fewer than two genres have families enough
};

/// What turning the knob did to one number of pieces.
struct MovedAttribute {
  PetalColumn attribute;
  double change = 0;
  double deviations = 0;
  std::vector<double> means; ///< [settings]
};

/// The density knob: held-out pieces moved along the direction in which training pieces have more notes.
struct DensityKnob {
  std::string attribute;
  double heldOutR2 = 0;
  std::vector<double> settings; ///< sigmas
  std::size_t pieces = 0;
  double monotone = 0;       ///< share of the pieces
  double monotoneRandom = 0; ///< … along a random direction
  std::vector<MovedAttribute> moved;
};

/// Two genres in a plane: how well a straight cut parts them, and where their pieces lie.
struct PartedPlane {
  double balancedAccuracy = 0;
  double p = 0;
  int folds = 0;
  std::vector<std::array<double, 2>> points; ///< [pieces]
};

/// Figure 5: pieces of two genres.
struct GenrePair {
  std::array<std::string, 2> genres;
  std::size_t pieces = 0;
  std::vector<double> shares; ///< of the variance, by component
  double divergence = 0;      ///< of the t-SNE map
  PartedPlane pca;
  PartedPlane tsne;
  std::vector<int> groups;   ///< [pieces], 0 or 1: of which genre
  std::vector<int> families; ///< [pieces]
};

/// What is asked of a MusAE before looking.
struct AcceptanceLine {
  std::string text;
  double value = 0;
  double target = 0;
  bool met = false;
  std::vector<std::string> passedBy; ///< what knows nothing and passes too: then the line proves nothing
};

struct SeedCosts {
  std::uint64_t seed = 0;
  TrainingCosts costs;
};

/// JSON: {"corpora", "seeds", "tracks", "walks", "posterior", "petals", "knob", "pairs", "lines"}.
struct MusaeResults {
  std::map<std::string, CorpusSummary> corpora; ///< by the bars of their pieces
  std::vector<SeedCosts> seeds;
  std::map<std::string, std::vector<TrackAccuracy>> tracks;       ///< by model, a seed each
  std::map<std::string, std::optional<Walks>> walks;              ///< by model; none: too few pieces
  std::map<std::string, std::optional<PosteriorMatch>> posterior; ///< by model; none: too few families
  Petals petals;
  std::optional<DensityKnob> knob; ///< none where notes do not change, or training has too few families
  std::vector<GenrePair> pairs;
  std::vector<AcceptanceLine> lines;
};

void to_json(nlohmann::json &json, const TrackAccuracy &accuracy);
void from_json(const nlohmann::json &json, TrackAccuracy &accuracy);
void to_json(nlohmann::json &json, const Walks &walks);
void from_json(const nlohmann::json &json, Walks &walks);
void to_json(nlohmann::json &json, const PosteriorMatch &match);
void from_json(const nlohmann::json &json, PosteriorMatch &match);
void to_json(nlohmann::json &json, const Petals &petals);
void from_json(const nlohmann::json &json, Petals &petals);
void to_json(nlohmann::json &json, const DensityKnob &knob);
void from_json(const nlohmann::json &json, DensityKnob &knob);
void to_json(nlohmann::json &json, const GenrePair &pair);
void from_json(const nlohmann::json &json, GenrePair &pair);
void to_json(nlohmann::json &json, const MusaeResults &results);
void from_json(const nlohmann::json &json, MusaeResults &results);

} // namespace loopwright::reproduction
