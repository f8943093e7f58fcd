// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/musae/musae_training.h"

#include <stdexcept>

#include "engine/analysis/track_reconstruction.h"
#include "engine/learning/gaussian_prior.h"
#include "engine/learning/tensor_codec.h"
#include "models/musae/musae_options.h"
#include "models/musae/musae_pieces.h"
#include "models/musae/musae_updates.h"

namespace loopwright::models {
namespace {

using learning::TrainingClock;
using learning::Values;
using Items = std::vector<std::int64_t>;

constexpr std::int64_t kJudgedAtOnce = 256;

class MusaeTraining final : public learning::Trainable {
public:
  MusaeTraining(const learning::Options &options, const MusaeShape &shape, MusaePieces pieces, std::uint64_t seed)
      : m_options(options), m_pieces(std::move(pieces)),
        m_flower(flowerOf(options, static_cast<std::int64_t>(m_pieces.genres().size()))),
        m_updates(shape, seed, m_options.real("pull")) {}

  std::int64_t examples() const override { return m_pieces.size(); }
  std::int64_t batchSize() const override { return m_options.integer("batch_size"); }
  std::int64_t epochs() const override { return m_options.integer("epochs"); }
  std::int64_t patience() const override { return m_options.integer("patience"); }
  Values step(const Items &items, const TrainingClock &clock) override;
  void endEpoch(const TrainingClock &) override {}
  bool finish(const TrainingClock &, const CancellationToken &) override { return false; }
  Values validate(const CancellationToken &cancel) override;
  std::string decisiveMetric() const override { return "valid/accuracy"; }
  bool higherIsBetter() const override { return true; }
  learning::TensorMap state() const override { return m_updates.state(); }
  learning::TensorMap weights() const override { return m_updates.autoencoder().all(); }
  nlohmann::json options() const override { return m_options.toJson(); }
  std::string describe() const override;
  Result<learning::BundleFolder> bundle(const nlohmann::json &recipe) const override;

private:
  learning::TensorMap fittedPlaces() const;
  const MusaeShape &shape() const { return m_updates.network().shape(); }
  MusaeBatch batchOf(const Items &items, const TrainingClock &clock) const;
  /// The number of the update, from 0.
  std::int64_t update(const TrainingClock &clock) const {
    return clock.epoch * ((examples() + batchSize() - 1) / batchSize()) + clock.step;
  }

  learning::Options m_options;
  MusaePieces m_pieces;
  std::unique_ptr<Flower> m_flower;
  MusaeUpdates m_updates;
};

std::string MusaeTraining::describe() const {
  const std::size_t genres = m_pieces.genres().size();
  return "musae of " + std::to_string(m_updates.autoencoder().count()) + " parameters and " +
         std::to_string(shape().latent) + " dimensions, critic " + std::to_string(m_updates.critic().count()) +
         (m_flower ? ", " + std::to_string(genres) + (genres == 1 ? " genre" : " genres") : ", one Gaussian") +
         ", on " + std::to_string(m_pieces.size()) + " pieces an epoch; judged on " +
         std::to_string(m_pieces.heldOut()) + " of other families";
}

MusaeBatch MusaeTraining::batchOf(const Items &items, const TrainingClock &clock) const {
  const Items pieces = m_pieces.piecesOf(items, clock);
  MusaeBatch batch;
  batch.states = m_pieces.states(pieces, clock);
  batch.noise = learning::normalRows(pieces, shape().latent, clock.seed, "latent", clock.epoch);
  const at::Tensor ofPrior = learning::normalRows(pieces, shape().latent, clock.seed, "prior", clock.epoch);
  const at::Tensor petals = m_pieces.petals(pieces, clock);
  batch.real = m_flower ? m_flower->points(petals, ofPrior) : ofPrior;
  if (shape().labels > 0)
    batch.labels = at::one_hot(petals, shape().labels).to(at::kFloat);
  batch.share = at::empty({static_cast<std::int64_t>(pieces.size()), 1}, at::kFloat);
  for (std::size_t i = 0; i < pieces.size(); ++i)
    batch.share.data_ptr<float>()[i] =
        static_cast<float>(RandomStream(clock.seed, "share", static_cast<std::uint64_t>(clock.epoch), 0,
                                        static_cast<std::uint64_t>(pieces[i]))
                               .uniform());
  return batch;
}

Values MusaeTraining::step(const Items &items, const TrainingClock &clock) {
  const std::int64_t number = update(clock);
  const double beta = betaAt(m_options, number);
  const MusaeUpdates::Losses losses =
      m_updates.step(batchOf(items, clock), rateAt(m_options, number), beta, m_options.real("penalty"));
  return {{"loss", losses.loss},
          {"reconstruction", losses.reconstruction},
          {"distance", losses.distance},
          {"penalty", losses.penalty},
          {"beta", beta}};
}

Values MusaeTraining::validate(const CancellationToken &cancel) {
  const at::NoGradGuard noGradient;
  double loss = 0;
  TrackReconstruction tally(m_pieces.layout());
  for (std::int64_t begin = 0; begin < m_pieces.heldOut() && !cancel.requested(); begin += kJudgedAtOnce) {
    const at::Tensor states = m_pieces.heldOutStates(begin, std::min(m_pieces.heldOut(), begin + kJudgedAtOnce));
    const std::vector<at::Tensor> logits = m_updates.network().decode(m_updates.network().encode(states).mean);
    loss += reconstructionLoss(logits, states).item<double>() * static_cast<double>(states.size(0));
    std::vector<at::Tensor> said;
    said.reserve(logits.size());
    for (const at::Tensor &track : logits)
      said.push_back(track.argmax(2).t());
    const std::vector<TrackStates> originals = learning::trackStatesOf(states),
                                   decoded = learning::trackStatesOf(at::stack(said, 1));
    for (std::size_t i = 0; i < originals.size(); ++i)
      if (const Status added = tally.add(originals[i], decoded[i]); !added)
        throw std::logic_error(added.error().what);
  }
  Values values = {{"reconstruction", loss / std::max(1.0, static_cast<double>(tally.windows()))},
                   {"accuracy", tally.meanAccuracy(StatePredictor::model)},
                   {"hold_accuracy", tally.meanAccuracy(StatePredictor::hold)}};
  for (int k = 0; k < tally.tracks(); ++k) {
    const std::string &track = m_pieces.layout().tracks[static_cast<std::size_t>(k)].name;
    const StateScores scores = tally.scores(StatePredictor::model, k);
    values["accuracy_" + track] = scores.accuracy();
    values["onset_f1_" + track] = scores.onsets.f1();
  }
  return values;
}

/// Where the encoder puts the genres, if that is where music is to be sampled from.
learning::TensorMap MusaeTraining::fittedPlaces() const {
  constexpr std::size_t kOfPetal = 1000;
  learning::Parameters tensors(0);
  const auto petals = static_cast<std::int64_t>(m_pieces.genres().size());
  const auto places = fittedPlacesOf(m_options, petals, tensors);
  if (places == nullptr)
    return {};
  const at::NoGradGuard noGradient;
  std::vector<at::Tensor> points;
  for (std::int64_t petal = 0; petal <= petals; ++petal) {
    std::vector<at::Tensor> ofPetal = {at::empty({0, shape().latent}, at::kFloat)};
    for (const at::Tensor &states : m_pieces.statesOfPetal(petal, kOfPetal).split(kJudgedAtOnce))
      if (states.size(0) > 0)
        ofPetal.push_back(m_updates.network().encode(states).mean);
    points.push_back(at::cat(ofPetal));
  }
  places->fit(points, m_pieces.families());
  return tensors.all();
}

Result<learning::BundleFolder> MusaeTraining::bundle(const nlohmann::json &recipe) const {
  learning::BundleFolder bundle;
  bundle.layout = m_pieces.layout();
  bundle.bars = m_pieces.bars();
  learning::BundlePart part;
  part.model = "musae";
  part.recipe = recipe;
  part.recipe["genres"] = m_pieces.genres();
  part.recipe["shares"] = m_pieces.shares();
  learning::TensorMap tensors = weights();
  tensors.merge(fittedPlaces());
  part.weights = learning::toSafetensors(tensors, {}, m_options.flag("half_precision"));
  bundle.parts.emplace("codec", std::move(part));
  return bundle;
}

} // namespace

Result<std::unique_ptr<learning::Trainable>> makeMusaeTraining(const learning::Options &options,
                                                               learning::TrainingLoops loops, std::uint64_t seed) {
  auto genres = petalsOf(options, loops.train);
  if (!genres)
    return tl::unexpected(genres.error());
  if (options.text("prior") == "flower" && genres->empty())
    return failure(ErrorKind::badInput, "no song of the corpus has a genre, so that the flower has no petals", "",
                   "import the music with --labels, or train with --set prior=gaussian");
  MusaePieces pieces(std::move(loops), std::move(*genres), options);
  const auto shape =
      musaeShape(options, pieces.layout(), pieces.steps(), static_cast<std::int64_t>(pieces.genres().size()));
  if (!shape)
    return tl::unexpected(shape.error());
  return std::make_unique<MusaeTraining>(options, *shape, std::move(pieces), seed);
}

} // namespace loopwright::models
