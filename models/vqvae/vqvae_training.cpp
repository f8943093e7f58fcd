// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vqvae/vqvae_training.h"

#include "engine/learning/cell_tally.h"
#include "engine/learning/gradient_training.h"
#include "engine/learning/training_rolls.h"

namespace loopwright::models {
namespace {

using learning::TrainingClock;
using learning::Values;

class VqVaeTraining final : public learning::GradientTraining<std::vector<VqVaeStream>> {
public:
  VqVaeTraining(const learning::Options &options, const std::vector<VqVaeStreamShape> &shapes,
                learning::TrainingLoops loops, std::uint64_t seed)
      : GradientTraining(options, seed,
                         [&](learning::Parameters &parameters) { return makeVqVaeStreams(parameters, shapes); }),
        m_rolls(std::move(loops), options) {}

  std::int64_t examples() const override { return m_rolls.size(); }
  Values step(const std::vector<std::int64_t> &items, const TrainingClock &clock) override;
  bool finish(const TrainingClock &clock, const CancellationToken &cancel) override;
  Values validate(const CancellationToken &cancel) override;
  std::string decisiveMetric() const override { return "valid/cell_error"; }
  bool higherIsBetter() const override { return false; }
  std::string describe() const override;
  Result<learning::BundleFolder> bundle(const nlohmann::json &recipe) const override;

private:
  learning::TrainingRolls m_rolls;
};

std::string VqVaeTraining::describe() const {
  return "VQ-VAE of " + std::to_string(m_parameters.count()) + " parameters, " + std::to_string(m_network.size()) +
         (m_network.size() == 1 ? " stream" : " streams") + ", on " + std::to_string(m_rolls.size()) +
         " loops; judged on " + std::to_string(m_rolls.heldOut()) + " of other families";
}

Values VqVaeTraining::step(const std::vector<std::int64_t> &items, const TrainingClock &clock) {
  const at::Tensor cells = m_rolls.training(items, clock);
  const auto loops = static_cast<double>(items.size());
  Values losses;
  m_parameters.clearGradients();
  std::vector<VqVaeForward> passes;
  for (std::size_t s = 0; s < m_network.size(); ++s) {
    VqVaeStream &stream = m_network[s];
    const at::Tensor columns = columnsOf(cells, stream.shape());
    if (clock.epoch == 0 && clock.step == 0 && m_options.text("codebook_start") == "data") {
      const at::NoGradGuard noGradient;
      const at::Tensor z = stream.encode(columns, {true, 0.0});
      const at::Tensor rows = z.permute({0, 2, 1}).reshape({-1, z.size(1)});
      RandomStream random(clock.seed, "codebook start", 0, 0, s);
      stream.codebook().placeOn(
          rows,
          [&](std::int64_t) {
            return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(rows.size(0))));
          },
          static_cast<double>(rows.size(0)) / static_cast<double>(stream.codebook().codes()));
    }
    VqVaeForward pass = forwardInTraining(stream, columns, {true, 0.1});
    (pass.reconstruction + m_options.real("commitment") * pass.commitment).backward();
    losses["reconstruction"] += pass.reconstruction.item<double>() / loops;
    losses["commitment"] += pass.commitment.item<double>() / loops;
    losses["perplexity_" + stream.shape().name] = perplexity(pass.codes, stream.codebook().codes());
    passes.push_back(std::move(pass));
  }
  losses["loss"] = losses["reconstruction"] + m_options.real("commitment") * losses["commitment"];
  if (!std::isfinite(losses["loss"]))
    return losses; // the trainer stops; the weights stay as they were
  update(clock);

  const CodebookSettings settings{m_options.real("codebook_decay"), 1e-5, m_options.real("restart_below")};
  for (std::size_t s = 0; s < m_network.size(); ++s) {
    const at::Tensor z = passes[s].z.detach();
    const at::Tensor rows = z.permute({0, 2, 1}).reshape({-1, z.size(1)});
    RandomStream random(clock.seed, "restart", static_cast<std::uint64_t>(clock.epoch),
                        static_cast<std::uint64_t>(clock.step), s);
    const auto restarted = m_network[s].codebook().update(rows, passes[s].codes.flatten(), settings, [&](std::int64_t) {
      return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(rows.size(0))));
    });
    losses["restarts_" + m_network[s].shape().name] = static_cast<double>(restarted.size());
  }
  return losses;
}

bool VqVaeTraining::finish(const TrainingClock &clock, const CancellationToken &cancel) {
  if (!GradientTraining::finish(clock, cancel))
    return false;
  // The running statistics belong to the last weights; the average gets its own from one pass over the training set.
  const at::NoGradGuard noGradient;
  std::int64_t number = 0;
  m_rolls.eachTraining(
      std::min<std::int64_t>(batchSize(), 512), clock, cancel,
      [&](const at::Tensor &cells, const std::vector<std::int64_t> &) {
        ++number;
        for (VqVaeStream &stream : m_network)
          forwardInTraining(stream, columnsOf(cells, stream.shape()), {true, 1.0 / static_cast<double>(number)});
      });
  return true;
}

Values VqVaeTraining::validate(const CancellationToken &cancel) {
  const at::NoGradGuard noGradient;
  learning::CellTally tally(m_rolls.layout());
  std::vector<std::vector<bool>> used;
  for (const VqVaeStream &stream : m_network)
    used.emplace_back(static_cast<std::size_t>(stream.shape().codes), false);
  double reconstruction = 0;
  constexpr std::int64_t kBatch = 256;
  m_rolls.eachHeldOut(
      kBatch, m_rolls.heldOut(), cancel, [&](const at::Tensor &cells, const std::vector<std::int64_t> &) {
        for (std::size_t s = 0; s < m_network.size(); ++s) {
          const VqVaeStream &stream = m_network[s];
          const at::Tensor target = columnsOf(cells, stream.shape());
          const at::Tensor codes = stream.codesOf(stream.encode(target, {}));
          const at::Tensor logits = stream.decode(stream.vectorsOf(codes), {});
          reconstruction +=
              at::binary_cross_entropy_with_logits(logits, target, {}, {}, at::Reduction::Sum).item<double>() /
              static_cast<double>(target.size(1) * target.size(2));
          tally.add(onePitchAtATime(logits, stream.shape().onePitch), target, stream.shape().columns);
          const at::Tensor flat = codes.flatten();
          for (std::int64_t i = 0; i < flat.numel(); ++i)
            used[s][static_cast<std::size_t>(flat.data_ptr<std::int64_t>()[i])] = true;
        }
      });
  Values values = tally.values(m_rolls.heldOutCells());
  values["reconstruction"] = reconstruction / std::max(1.0, static_cast<double>(m_rolls.heldOut()));
  for (std::size_t s = 0; s < m_network.size(); ++s)
    values["codes_used_" + m_network[s].shape().name] =
        static_cast<double>(std::count(used[s].begin(), used[s].end(), true));
  return values;
}

Result<learning::BundleFolder> VqVaeTraining::bundle(const nlohmann::json &recipe) const {
  learning::BundleFolder bundle;
  bundle.layout = m_rolls.layout();
  bundle.bars = m_rolls.bars();
  bundle.parts.emplace("codec", part("vqvae", recipe));
  return bundle;
}

} // namespace

Result<std::unique_ptr<learning::Trainable>> makeVqVaeTraining(const learning::Options &options,
                                                               learning::TrainingLoops loops, std::uint64_t seed) {
  auto shapes = vqVaeStreams(options, loops.train.layout);
  if (!shapes)
    return tl::unexpected(shapes.error());
  return std::make_unique<VqVaeTraining>(options, *shapes, std::move(loops), seed);
}

} // namespace loopwright::models
