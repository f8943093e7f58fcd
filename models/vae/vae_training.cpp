// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vae/vae_training.h"

#include "engine/learning/cell_tally.h"
#include "engine/learning/gaussian_prior.h"
#include "engine/learning/gradient_training.h"
#include "engine/learning/training_rolls.h"
#include "models/one_pitch.h"

namespace loopwright::models {
namespace {

using learning::TrainingClock;
using learning::Values;
using Items = std::vector<std::int64_t>;

constexpr std::int64_t kJudgedAtOnce = 256;

class VaeTraining final : public learning::GradientTraining<std::unique_ptr<VaeNetwork>> {
public:
  VaeTraining(const VaeKind &kind, const learning::Options &options, learning::TrainingLoops loops, std::uint64_t seed)
      : GradientTraining(options, seed,
                         [&](learning::Parameters &parameters) {
                           return kind.make(parameters, options, loops.train.layout.columns(), loops.train.steps());
                         }),
        m_name(kind.name), m_rolls(std::move(loops), options) {}

  std::int64_t examples() const override { return m_rolls.size(); }
  Values step(const Items &items, const TrainingClock &clock) override;
  bool finish(const TrainingClock &clock, const CancellationToken &cancel) override;
  Values validate(const CancellationToken &cancel) override;
  Values assess(const CancellationToken &cancel) override;
  std::string decisiveMetric() const override { return "valid/" + m_options.text("decisive"); }
  bool higherIsBetter() const override { return false; }
  std::string describe() const override;
  Result<learning::BundleFolder> bundle(const nlohmann::json &recipe) const override;

private:
  VaeForward forward(const at::Tensor &cells, const Items &items, const TrainingClock &clock, const NormMode &mode);
  Teacher teacherOf(const at::Tensor &cells, const Items &items, const TrainingClock &clock) const;
  double beta(const TrainingClock &clock) const {
    return betaAt(m_options.real("beta"), m_options.real("beta_anneal"), clock.epoch);
  }

  std::string m_name;
  learning::TrainingRolls m_rolls;
};

std::string VaeTraining::describe() const {
  return m_name + " of " + std::to_string(m_parameters.count()) + " parameters and " +
         std::to_string(m_network->dimensions()) + " dimensions, on " + std::to_string(m_rolls.size()) +
         " loops; judged on " + std::to_string(m_rolls.heldOut()) + " of other families";
}

Teacher VaeTraining::teacherOf(const at::Tensor &cells, const Items &items, const TrainingClock &clock) const {
  const double share = m_network->shownShare(clock.epoch);
  if (!m_network->readsItself() || share >= 1)
    return {cells, {}};
  const std::int64_t steps = cells.size(2);
  at::Tensor shown = at::empty({static_cast<std::int64_t>(items.size()), steps}, at::kBool);
  bool *out = shown.data_ptr<bool>();
  for (const std::int64_t item : items) {
    RandomStream random(clock.seed, "shown", static_cast<std::uint64_t>(clock.epoch), 0,
                        static_cast<std::uint64_t>(item));
    for (std::int64_t t = 0; t < steps; ++t)
      *out++ = random.uniform() < share;
  }
  return {cells, shown.t().contiguous()};
}

VaeForward VaeTraining::forward(const at::Tensor &cells, const Items &items, const TrainingClock &clock,
                                const NormMode &mode) {
  const at::Tensor noise = learning::normalRows(items, m_network->dimensions(), clock.seed, "latent", clock.epoch);
  return forwardInTraining(*m_network, cells, noise, teacherOf(cells, items, clock), beta(clock), mode);
}

Values VaeTraining::step(const Items &items, const TrainingClock &clock) {
  m_parameters.clearGradients();
  const VaeForward pass = forward(m_rolls.training(items, clock), items, clock, {true, 0.1});
  const auto loops = static_cast<double>(items.size());
  Values losses = {{"loss", pass.loss.item<double>()},
                   {"reconstruction", pass.reconstruction.item<double>() / loops},
                   {"divergence", pass.divergence.item<double>() / loops},
                   {"beta", beta(clock)}};
  if (m_network->readsItself())
    losses["shown"] = m_network->shownShare(clock.epoch);
  if (std::isfinite(losses["loss"])) {
    pass.loss.backward();
    update(clock);
  }
  return losses;
}

bool VaeTraining::finish(const TrainingClock &clock, const CancellationToken &cancel) {
  if (!GradientTraining::finish(clock, cancel))
    return false;
  // The running statistics belong to the last weights; the average gets its own from one pass over the training set.
  const at::NoGradGuard noGradient;
  std::int64_t number = 0;
  m_rolls.eachTraining(std::min<std::int64_t>(batchSize(), 512), clock, cancel,
                       [&](const at::Tensor &cells, const Items &items) {
                         ++number;
                         forward(cells, items, clock, {true, 1.0 / static_cast<double>(number)});
                       });
  return true;
}

Values VaeTraining::validate(const CancellationToken &cancel) {
  const at::NoGradGuard noGradient;
  learning::CellTally tally(m_rolls.layout());
  const OnePitchColumns onePitch = onePitchColumns(m_options, m_rolls.layout());
  double reconstruction = 0, divergence = 0;
  m_rolls.eachHeldOut(kJudgedAtOnce, m_rolls.heldOut(), cancel, [&](const at::Tensor &cells, const Items &items) {
    const at::Tensor noise = learning::normalRows(items, m_network->dimensions(), 0, "validation", 0);
    const VaeForward pass = forwardInTraining(*m_network, cells, noise, {cells, {}}, 1, {});
    reconstruction += pass.reconstruction.item<double>();
    divergence += pass.divergence.item<double>();
    tally.add(onePitchAtATime(m_network->decode(m_network->encode(cells, {}).mean, {}, {}), onePitch), cells);
  });
  Values values = tally.values(m_rolls.heldOutCells());
  const double loops = std::max(1.0, static_cast<double>(m_rolls.heldOut()));
  values["reconstruction"] = reconstruction / loops;
  values["divergence"] = divergence / loops;
  values["nll_elbo"] = (reconstruction + divergence) / loops;
  return values;
}

Values VaeTraining::assess(const CancellationToken &cancel) {
  const std::int64_t samples = m_options.integer("bound_samples");
  if (samples == 0)
    return {};
  const at::NoGradGuard noGradient;
  double sum = 0;
  std::int64_t loops = 0;
  m_rolls.eachHeldOut(std::max<std::int64_t>(1, kJudgedAtOnce / samples), m_options.integer("bound_loops"), cancel,
                      [&](const at::Tensor &cells, const Items &items) {
                        std::vector<RandomStream> streams;
                        for (const std::int64_t item : items)
                          for (std::int64_t k = 0; k < samples; ++k)
                            streams.emplace_back(0, "bound", 0, static_cast<std::uint64_t>(k),
                                                 static_cast<std::uint64_t>(item));
                        const at::Tensor noise = learning::normalRows(std::move(streams), m_network->dimensions());
                        sum += importanceBound(*m_network, cells, noise).sum().item<double>();
                        loops += cells.size(0);
                      });
  return {{"nll_bound", -sum / std::max(1.0, static_cast<double>(loops))}};
}

Result<learning::BundleFolder> VaeTraining::bundle(const nlohmann::json &recipe) const {
  learning::BundleFolder bundle;
  bundle.layout = m_rolls.layout();
  bundle.bars = m_rolls.bars();
  bundle.parts.emplace("codec", part(m_name.c_str(), recipe));
  return bundle;
}

} // namespace

Result<std::unique_ptr<learning::Trainable>> makeVaeTraining(const VaeKind &kind, const learning::Options &options,
                                                             learning::TrainingLoops loops, std::uint64_t seed) {
  return std::make_unique<VaeTraining>(kind, options, std::move(loops), seed);
}

} // namespace loopwright::models
