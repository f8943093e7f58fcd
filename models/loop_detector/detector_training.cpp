// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loop_detector/detector_training.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "engine/base/random.h"
#include "engine/learning/optimisation.h"
#include "engine/learning/trainable.h"
#include "engine/learning/weight_size.h"
#include "engine/numerics/roc_area.h"
#include "models/full_tiles.h"
#include "models/loop_detector/detector_network.h"
#include "models/recipe_options.h"

namespace loopwright::models {
namespace {

using learning::TensorMap;
using learning::TrainingClock;
using learning::Values;

constexpr int kBars = 8;
constexpr double kValidationShare = 0.2;
constexpr std::size_t kFewestLoops = 10;
/// No coordinate of the centre is nearer to 0, where a network without biases could reach it by vanishing weights.
constexpr float kCentreGuard = 0.1F;
/// Above every score: an epoch of the autoencoder is never the best of a training.
constexpr double kPretrainingLoss = 1e6;

at::Tensor tensorOf(const std::vector<std::vector<float>> &rows) {
  at::Tensor tensor =
      at::empty({static_cast<std::int64_t>(rows.size()), static_cast<std::int64_t>(rows.front().size())}, at::kFloat);
  float *out = tensor.data_ptr<float>();
  for (const std::vector<float> &row : rows)
    out = std::copy(row.begin(), row.end(), out);
  return tensor;
}

std::vector<double> doublesOf(const at::Tensor &values) {
  const at::Tensor doubles = values.to(at::kDouble).contiguous();
  return {doubles.data_ptr<double>(), doubles.data_ptr<double>() + doubles.numel()};
}

/// The threshold below which a score means "loop": so many deviations above the mean of the logarithms of the training
/// scores, which are taken as log-normal (details 1.3).
double thresholdOf(const at::Tensor &scores, double deviations) {
  const at::Tensor logs = scores.to(at::kDouble).clamp_min(1e-12).log();
  return std::exp((logs.mean() + deviations * logs.std(false)).item<double>());
}

/// Rows as the network reads them: the loops first, then the anomalies.
struct Judged {
  at::Tensor rows; // [loops + anomalies, pairs]
  std::int64_t loops = 0;
  std::int64_t anomalies() const { return rows.size(0) - loops; }
  at::Tensor loopRows() const { return rows.slice(0, 0, loops); }
};

class LoopDetectorTraining final : public learning::Trainable {
public:
  LoopDetectorTraining(learning::Options options, Judged train, Judged valid, std::uint64_t seed)
      : m_options(std::move(options)), m_train(std::move(train)), m_valid(std::move(valid)), m_parameters(seed),
        m_network(m_parameters, barPairs(kBars), m_options.list("hidden")),
        m_centre(m_parameters.addBuffer("centre", at::zeros({DetectorNetwork::kLatent}, at::kFloat))),
        m_threshold(m_parameters.addBuffer("threshold", at::zeros({1}, at::kFloat))),
        m_pretraining(m_parameters, {0.9, 0.999, 1e-8, m_options.real("weight_decay")}),
        m_contraction(m_parameters, {0.9, 0.999, 1e-8, m_options.real("weight_decay")}) {}

  std::int64_t examples() const override { return m_train.rows.size(0); }
  std::int64_t batchSize() const override { return m_options.integer("batch_size"); }
  std::int64_t epochs() const override { return pretrainingEpochs() + m_options.integer("epochs"); }
  std::int64_t patience() const override { return 0; }
  Values step(const std::vector<std::int64_t> &items, const TrainingClock &clock) override;
  void endEpoch(const TrainingClock &clock) override;
  bool finish(const TrainingClock &, const CancellationToken &) override { return false; }
  Values validate(const CancellationToken &cancel) override;
  std::string decisiveMetric() const override { return "valid/loss"; }
  bool higherIsBetter() const override { return false; }
  TensorMap state() const override;
  TensorMap weights() const override { return m_parameters.all(); }
  nlohmann::json options() const override { return m_options.toJson(); }
  std::string describe() const override;
  Result<learning::BundleFolder> bundle(const nlohmann::json &recipe) const override;

private:
  std::int64_t pretrainingEpochs() const { return m_options.integer("pretraining"); }
  bool contracting() const { return m_threshold.item<float>() > 0; }
  double rate(std::int64_t epoch, std::int64_t epochs) const {
    return learning::cosineRate(m_options.real("learning_rate"), m_options.real("lowest_rate"), epoch, epochs);
  }
  void noteThreshold();
  /// A score a row: of a loop its distance, of an anomaly what its distance lacks to the margin.
  at::Tensor losses(const at::Tensor &distances, const at::Tensor &anomalous) const;

  learning::Options m_options;
  Judged m_train, m_valid;
  learning::Parameters m_parameters;
  DetectorNetwork m_network;
  at::Tensor m_centre, m_threshold; // the threshold is 0 as long as there is no centre
  learning::AdamW m_pretraining, m_contraction;
};

std::string LoopDetectorTraining::describe() const {
  return "loop detector of " + std::to_string(m_parameters.count()) + " parameters on " +
         std::to_string(m_train.loops) + " loops of sound and " + std::to_string(m_train.anomalies()) +
         " anomalies made of them; judged on " + std::to_string(m_valid.loops) + " and " +
         std::to_string(m_valid.anomalies()) + " of other recordings";
}

at::Tensor LoopDetectorTraining::losses(const at::Tensor &distances, const at::Tensor &anomalous) const {
  return at::where(anomalous, (m_options.real("margin") - distances).clamp_min(0), distances);
}

Values LoopDetectorTraining::step(const std::vector<std::int64_t> &items, const TrainingClock &clock) {
  const at::Tensor places = at::tensor(items, at::kLong);
  at::Tensor rows = m_train.rows.index_select(0, places);
  if (const double noise = m_options.real("noise"); noise > 0) {
    RandomStream random(clock.seed, "noise", static_cast<std::uint64_t>(clock.epoch),
                        static_cast<std::uint64_t>(clock.step));
    float *value = rows.data_ptr<float>();
    for (std::int64_t i = 0; i < rows.numel(); ++i)
      value[i] += static_cast<float>(noise * random.normal());
  }
  m_parameters.clearGradients();
  const at::Tensor z = m_network.encode(rows);
  if (clock.epoch < pretrainingEpochs()) {
    const at::Tensor loss = at::mse_loss(m_network.decode(z), rows);
    loss.backward();
    m_pretraining.step(rate(clock.epoch, pretrainingEpochs()));
    return {{"reconstruction", loss.item<double>()}};
  }
  // All anomalies of an epoch weigh as much as all loops.
  const at::Tensor anomalous = places.ge(m_train.loops);
  const double balance =
      m_train.anomalies() > 0 ? static_cast<double>(m_train.loops) / static_cast<double>(m_train.anomalies()) : 1.0;
  const at::Tensor distances = DetectorNetwork::distance(z, m_centre);
  const at::Tensor loss =
      (losses(distances, anomalous) * at::where(anomalous, at::full({}, balance), at::ones({}))).mean();
  loss.backward();
  m_contraction.step(rate(clock.epoch - pretrainingEpochs(), m_options.integer("epochs")));
  return {{m_train.anomalies() > 0 ? "loss" : "score", loss.item<double>()}};
}

void LoopDetectorTraining::noteThreshold() {
  const at::NoGradGuard noGradient;
  const at::Tensor scores = DetectorNetwork::distance(m_network.encode(m_train.loopRows()), m_centre);
  m_threshold.fill_(thresholdOf(scores, m_options.real("threshold")));
}

void LoopDetectorTraining::endEpoch(const TrainingClock &clock) {
  const at::NoGradGuard noGradient;
  if (clock.epoch == pretrainingEpochs() - 1) {
    const at::Tensor mean = m_network.encode(m_train.loopRows()).mean(0);
    m_centre.copy_(at::where(mean.ge(0), mean.clamp_min(kCentreGuard), mean.clamp_max(-kCentreGuard)) *
                   m_options.real("centre"));
  }
  if (clock.epoch >= pretrainingEpochs() - 1)
    noteThreshold();
}

Values LoopDetectorTraining::validate(const CancellationToken &) {
  const at::NoGradGuard noGradient;
  const at::Tensor z = m_network.encode(m_valid.rows);
  const double reconstruction = at::mse_loss(m_network.decode(z), m_valid.rows).item<double>();
  if (!contracting())
    return {{"reconstruction", reconstruction}, {"loss", kPretrainingLoss + reconstruction}};
  const at::Tensor distances = DetectorNetwork::distance(z, m_centre);
  const at::Tensor scores = distances.slice(0, 0, m_valid.loops), anomalies = distances.slice(0, m_valid.loops);
  const double mean = scores.mean().item<double>();
  Values values = {{"score", mean},
                   {"accepted", scores.lt(m_threshold).to(at::kDouble).mean().item<double>()},
                   {"threshold", m_threshold.item<double>()},
                   {"loss", mean}};
  if (m_valid.anomalies() > 0) {
    values["loss"] += (m_options.real("margin") - anomalies).clamp_min(0).mean().item<double>();
    values["anomalies_accepted"] = anomalies.lt(m_threshold).to(at::kDouble).mean().item<double>();
    values["auc"] = rocArea(doublesOf(scores), doublesOf(anomalies));
  }
  return values;
}

TensorMap LoopDetectorTraining::state() const {
  TensorMap tensors = m_parameters.all();
  for (const auto &[name, tensor] : m_pretraining.state())
    tensors["pretraining." + name] = tensor;
  for (const auto &[name, tensor] : m_contraction.state())
    tensors["contraction." + name] = tensor;
  return tensors;
}

Result<learning::BundleFolder> LoopDetectorTraining::bundle(const nlohmann::json &recipe) const {
  learning::BundleFolder bundle;
  bundle.layout = PitchLayout::all().front();
  bundle.bars = kBars;
  learning::BundlePart part;
  part.model = "loop-detector";
  part.recipe = recipe;
  part.weights = learning::toSafetensors(weights());
  bundle.parts.emplace("scorer", std::move(part));
  return bundle;
}

class LoopDetector final : public learning::Scorer {
public:
  LoopDetector(CorrelationMode mode, bool standardise, const std::vector<std::int64_t> &hidden)
      : m_mode(mode), m_standardise(standardise), m_parameters(0), m_network(m_parameters, barPairs(kBars), hidden),
        m_centre(m_parameters.addBuffer("centre", at::zeros({DetectorNetwork::kLatent}, at::kFloat))),
        m_threshold(m_parameters.addBuffer("threshold", at::zeros({1}, at::kFloat))) {}

  const learning::Parameters &parameters() const { return m_parameters; }
  CorrelationMode mode() const override { return m_mode; }
  int bars() const override { return kBars; }
  double threshold() const override { return m_threshold.item<double>(); }
  double shareBehind(double score) const override {
    return std::erfc((std::log(std::max(score, 1e-12)) - m_logMean) / (m_logDeviation * std::sqrt(2.0))) / 2;
  }
  /// The log-normal distribution of real loops' scores, by their mean and by the threshold, which is `deviations` of
  /// it above its middle: ln(mean) = m + s^2 / 2, ln(threshold) = m + deviations s. Without a solution nothing is said.
  void setScoresOfRealLoops(double mean, double deviations) {
    const double root = deviations * deviations - 2 * std::log(threshold() / mean);
    m_logDeviation = deviations + std::sqrt(root);
    m_logMean = std::log(threshold()) - deviations * m_logDeviation;
    if (!(m_logDeviation > 0))
      m_logMean = m_logDeviation = std::numeric_limits<double>::quiet_NaN();
  }
  at::Tensor score(const at::Tensor &rows) override {
    const at::NoGradGuard noGradient;
    return inFullTiles(rows, [this](const at::Tensor &tiles) {
      return DetectorNetwork::distance(m_network.encode(m_standardise ? DetectorNetwork::standardised(tiles) : tiles),
                                       m_centre);
    });
  }

private:
  CorrelationMode m_mode;
  bool m_standardise;
  learning::Parameters m_parameters;
  DetectorNetwork m_network;
  at::Tensor m_centre, m_threshold;
  double m_logMean = std::numeric_limits<double>::quiet_NaN();
  double m_logDeviation = std::numeric_limits<double>::quiet_NaN();
};

/// Of the held-out loops in the training; NaN where the recipe does not say.
double meanScoreOf(const learning::BundlePart &part) {
  const auto figures = part.recipe.find("figures");
  if (figures == part.recipe.end() || !figures->is_object())
    return std::numeric_limits<double>::quiet_NaN();
  const auto mean = figures->find("valid/score");
  return mean != figures->end() && mean->is_number() ? mean->get<double>() : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

const learning::OptionSchema &loopDetectorSchema() {
  static const learning::OptionSchema schema = {
      {"mode",
       "How bars are compared: the same way for audio and rolls, as in the reference code, or as in a corrected "
       "version of it",
       std::string("matched"),
       0,
       0,
       {"matched", "paper", "corrected"}},
      {"standardise", "Scale each loop's similarities to mean 0 and standard deviation 1", true, 0, 0, {}},
      {"hidden", "Widths of the layers before the last", std::vector<std::int64_t>{}, 1, 1024, {}},
      {"anomalies",
       "How non-loops are made from each loop: bars shuffled, started elsewhere, or continued with another loop",
       std::int64_t{30},
       0,
       1000,
       {}},
      {"centre",
       "The centre that loops are pulled towards, in multiples of the autoencoder's mean code; a distant centre "
       "favours repetition",
       3.0,
       0.01,
       1000,
       {}},
      {"margin", "Distance beyond which an anomaly is far enough", 1.0, 0, 1e6, {}},
      {"noise", "Standard deviation of the noise on every similarity in training", 0.2, 0, 100, {}},
      {"threshold",
       "Loop threshold, in standard deviations above the mean logarithm of the training loops' scores",
       -0.4,
       -10,
       10,
       {}},
      {"pretraining", "Epochs of the autoencoder", std::int64_t{60}, 1, 100000, {}},
      {"epochs", "Epochs that pull the codes together", std::int64_t{30}, 1, 100000, {}},
      {"batch_size", "Rows per step", std::int64_t{128}, 1, 65536, {}},
      {"learning_rate", "Learning rate of the first epoch of each stage", 1e-3, 0, 10, {}},
      {"lowest_rate", "Learning rate at the end of each stage", 5e-6, 0, 10, {}},
      {"weight_decay", "Decoupled weight decay", 0.01, 0, 10, {}},
  };
  return schema;
}

Result<std::unique_ptr<learning::Trainable>> makeLoopDetectorTraining(const learning::Options &options,
                                                                      CorrelationTable sound, std::uint64_t seed) {
  if (sound.bars != kBars || sound.rows.size() < kFewestLoops)
    return failure(ErrorKind::badInput,
                   "there are " + std::to_string(sound.rows.size()) + " loops of " + std::to_string(kBars) +
                       " bars to learn from",
                   "--corpus", "give a folder with at least " + std::to_string(kFewestLoops));
  if (options.text("mode") != nameOf(sound.mode))
    return failure(ErrorKind::usage, std::string("the sound was compared in mode ") + nameOf(sound.mode), "--set mode");
  // Whole recordings are held out, in an order of the seed, until a fifth of the loops is.
  const std::set<std::string> distinct(sound.families.begin(), sound.families.end());
  std::vector<std::string> families(distinct.begin(), distinct.end());
  const auto order = RandomStream(seed, "held-out recordings").permutation(static_cast<std::int64_t>(families.size()));
  std::set<std::string> heldOut;
  std::size_t held = 0;
  for (const std::int64_t place : order) {
    const std::string &family = families[static_cast<std::size_t>(place)];
    const auto loops = static_cast<std::size_t>(std::count(sound.families.begin(), sound.families.end(), family));
    if (held > 0 && static_cast<double>(held + loops) > kValidationShare * static_cast<double>(sound.rows.size()))
      continue;
    held += loops;
    heldOut.insert(family);
  }
  std::vector<std::vector<float>> train, valid;
  for (std::size_t i = 0; i < sound.rows.size(); ++i)
    (heldOut.count(sound.families[i]) != 0 ? valid : train).push_back(std::move(sound.rows[i]));
  if (train.empty() || valid.empty())
    return failure(ErrorKind::badInput, "all loops are of one recording: none can be held out", "--corpus");
  const auto loopsToLearn = static_cast<std::int64_t>(train.size());
  const auto loopsToJudge = static_cast<std::int64_t>(valid.size());
  for (CorrelationTable::Anomaly &anomaly : sound.anomalies)
    if (const bool toJudge = heldOut.count(anomaly.family) != 0; toJudge == (heldOut.count(anomaly.partner) != 0))
      (toJudge ? valid : train).push_back(std::move(anomaly.row));
  const auto judged = [&](const std::vector<std::vector<float>> &rows, std::int64_t loops) {
    const at::Tensor tensor = tensorOf(rows);
    return Judged{options.flag("standardise") ? DetectorNetwork::standardised(tensor) : tensor, loops};
  };
  return std::make_unique<LoopDetectorTraining>(options, judged(train, loopsToLearn), judged(valid, loopsToJudge),
                                                seed);
}

Result<std::unique_ptr<learning::Scorer>> openLoopDetector(const learning::BundlePart &part) {
  const auto options = recipeOptions(part, "scorer", loopDetectorSchema());
  if (!options)
    return tl::unexpected(options.error());
  const auto mode = correlationModeNamed(options->text("mode"));
  if (!mode)
    return tl::unexpected(mode.error());
  auto file = learning::SafetensorsFile::parse(part.weights, "parts/scorer/weights.safetensors");
  if (!file)
    return tl::unexpected(file.error());
  auto detector = std::make_unique<LoopDetector>(*mode, options->flag("standardise"), options->list("hidden"));
  if (auto filled = learning::copyInto(detector->parameters().all(), *file); !filled)
    return tl::unexpected(filled.error());
  if (!(detector->threshold() > 0))
    return failure(ErrorKind::badInput, "the loop detector has no threshold", "parts/scorer/weights.safetensors",
                   "the weights are damaged");
  detector->setScoresOfRealLoops(meanScoreOf(part), options->real("threshold"));
  return detector;
}

} // namespace loopwright::models
