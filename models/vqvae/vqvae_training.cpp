// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vqvae/vqvae_training.h"

#include "engine/learning/gradient_training.h"
#include "engine/learning/roll_tensor.h"

namespace loopwright::models {
namespace {

using learning::TrainingClock;
using learning::Values;

/// Right, wrong and missed cells of a group of columns.
struct CellCount {
  double hits = 0, predicted = 0, active = 0;
  double f1() const { return predicted + active > 0 ? 2 * hits / (predicted + active) : 1; }
};

class VqVaeTraining final : public learning::GradientTraining<std::vector<VqVaeStream>> {
public:
  VqVaeTraining(learning::Options options, const std::vector<VqVaeStreamShape> &shapes, WindowSet train,
                WindowSet valid, std::uint64_t seed);

  std::int64_t examples() const override { return static_cast<std::int64_t>(m_train.size()); }
  Values step(const std::vector<std::int64_t> &items, const TrainingClock &clock) override;
  bool finish(const TrainingClock &clock, const CancellationToken &cancel) override;
  Values validate(const CancellationToken &cancel) override;
  std::string decisiveMetric() const override { return "valid/cell_error"; }
  bool higherIsBetter() const override { return false; }
  std::string describe() const override;
  Result<learning::BundleFolder> bundle(const nlohmann::json &recipe) const override;

private:
  std::vector<int> shiftsOf(const std::vector<std::int64_t> &items, const TrainingClock &clock) const;

  WindowSet m_train, m_valid;
  std::vector<std::pair<int, int>> m_bassRanges; // of the training windows
};

std::vector<VqVaeStream> makeStreams(learning::Parameters &parameters, const std::vector<VqVaeStreamShape> &shapes,
                                     std::uint64_t seed) {
  std::vector<VqVaeStream> streams;
  for (std::size_t s = 0; s < shapes.size(); ++s)
    streams.emplace_back(parameters, "streams." + std::to_string(s) + ".", shapes[s], seed);
  return streams;
}

VqVaeTraining::VqVaeTraining(learning::Options options, const std::vector<VqVaeStreamShape> &shapes, WindowSet train,
                             WindowSet valid, std::uint64_t seed)
    : GradientTraining(std::move(options), seed,
                       [&](learning::Parameters &parameters) { return makeStreams(parameters, shapes, seed); }),
      m_train(std::move(train)), m_valid(std::move(valid)) {
  for (const WindowSet::Window &window : m_train.windows)
    m_bassRanges.push_back(learning::bassRange(m_train, window));
  const auto most = static_cast<std::size_t>(m_options.integer("validation_loops"));
  if (m_valid.windows.size() > most) {
    const auto order = RandomStream(0, "validation").permutation(static_cast<std::int64_t>(m_valid.windows.size()));
    std::vector<WindowSet::Window> kept;
    for (std::size_t i = 0; i < most; ++i)
      kept.push_back(m_valid.windows[static_cast<std::size_t>(order[i])]);
    m_valid.windows = std::move(kept);
  }
}

std::string VqVaeTraining::describe() const {
  return "VQ-VAE of " + std::to_string(m_parameters.count()) + " parameters, " + std::to_string(m_network.size()) +
         (m_network.size() == 1 ? " stream" : " streams") + ", on " + std::to_string(m_train.size()) +
         " loops; judged on " + std::to_string(m_valid.size()) + " of other families";
}

std::vector<int> VqVaeTraining::shiftsOf(const std::vector<std::int64_t> &items, const TrainingClock &clock) const {
  if (!m_options.flag("transpose"))
    return {};
  const int columns = m_train.layout.track(TrackKind::pitched)->columns;
  std::vector<int> shifts;
  for (const std::int64_t item : items) {
    const auto [low, high] = m_bassRanges[static_cast<std::size_t>(item)];
    const int least = std::max(-5, -low);
    const int most = std::min(6, columns - 1 - high);
    RandomStream random(clock.seed, "transpose", static_cast<std::uint64_t>(clock.epoch), 0,
                        static_cast<std::uint64_t>(item));
    shifts.push_back(least + static_cast<int>(random.below(static_cast<std::uint64_t>(most - least) + 1)));
  }
  return shifts;
}

Values VqVaeTraining::step(const std::vector<std::int64_t> &items, const TrainingClock &clock) {
  const at::Tensor cells = learning::tensorOfWindows(m_train, items, shiftsOf(items, clock));
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
  const std::int64_t batch = std::min<std::int64_t>(batchSize(), 512);
  for (std::int64_t begin = 0, number = 1; begin < examples() && !cancel.requested(); begin += batch, ++number) {
    std::vector<std::int64_t> items;
    for (std::int64_t i = begin; i < std::min(examples(), begin + batch); ++i)
      items.push_back(i);
    const at::Tensor cells = learning::tensorOfWindows(m_train, items, shiftsOf(items, clock));
    for (VqVaeStream &stream : m_network)
      forwardInTraining(stream, columnsOf(cells, stream.shape()), {true, 1.0 / static_cast<double>(number)});
  }
  return true;
}

Values VqVaeTraining::validate(const CancellationToken &cancel) {
  const at::NoGradGuard noGradient;
  const std::int64_t columns = m_valid.layout.columns();
  at::Tensor hits = at::zeros({columns}, at::kDouble);
  at::Tensor predicted = at::zeros({columns}, at::kDouble);
  at::Tensor active = at::zeros({columns}, at::kDouble);
  std::vector<std::vector<bool>> used;
  for (const VqVaeStream &stream : m_network)
    used.emplace_back(static_cast<std::size_t>(stream.shape().codes), false);
  double reconstruction = 0;
  const auto total = static_cast<std::int64_t>(m_valid.size());
  constexpr std::int64_t kBatch = 256;
  for (std::int64_t begin = 0; begin < total && !cancel.requested(); begin += kBatch) {
    std::vector<std::int64_t> items;
    for (std::int64_t i = begin; i < std::min(total, begin + kBatch); ++i)
      items.push_back(i);
    const at::Tensor cells = learning::tensorOfWindows(m_valid, items);
    for (std::size_t s = 0; s < m_network.size(); ++s) {
      const VqVaeStream &stream = m_network[s];
      const at::Tensor target = columnsOf(cells, stream.shape());
      const at::Tensor codes = stream.codesOf(stream.encode(target, {}));
      const at::Tensor logits = stream.decode(stream.vectorsOf(codes), {});
      reconstruction +=
          at::binary_cross_entropy_with_logits(logits, target, {}, {}, at::Reduction::Sum).item<double>() /
          static_cast<double>(target.size(1) * target.size(2));
      const at::Tensor output = logits.ge(0).to(at::kFloat);
      const at::Tensor place = at::tensor(stream.shape().columns, at::kLong);
      const auto tally = [&place](at::Tensor &sums, const at::Tensor &on) {
        sums.index_add_(0, place, on.sum(at::IntArrayRef{0, 2}).to(at::kDouble));
      };
      tally(hits, output * target);
      tally(predicted, output);
      tally(active, target);
      const at::Tensor flat = codes.flatten();
      for (std::int64_t i = 0; i < flat.numel(); ++i)
        used[s][static_cast<std::size_t>(flat.data_ptr<std::int64_t>()[i])] = true;
    }
  }

  Values values;
  const auto count = [&](std::initializer_list<std::pair<int, int>> ranges) {
    CellCount group;
    for (const auto &[first, end] : ranges) {
      group.hits += hits.slice(0, first, end).sum().item<double>();
      group.predicted += predicted.slice(0, first, end).sum().item<double>();
      group.active += active.slice(0, first, end).sum().item<double>();
    }
    return group;
  };
  const TrackLayout &bass = *m_valid.layout.track(TrackKind::pitched);
  values["f1_kick"] = count({{kKickColumn, kKickColumn + 1}}).f1();
  values["f1_snare"] = count({{kSnareColumn, kSnareColumn + 1}}).f1();
  values["f1_hats"] = count({{kClosedHatColumn, kClosedHatColumn + 1}, {kOpenHatColumn, kOpenHatColumn + 1}}).f1();
  values["f1_other_drums"] = count({{kLowTomColumn, kLowTomColumn + 1}, {kMidTomColumn, kDrumColumns}}).f1();
  values["f1_bass"] = count({{bass.firstColumn, bass.endColumn()}}).f1();
  if (const TrackLayout *onsets = m_valid.layout.track(TrackKind::bassOnsets))
    values["f1_bass_onsets"] = count({{onsets->firstColumn, onsets->endColumn()}}).f1();
  const CellCount notes = count({{0, bass.endColumn()}});
  values["f1_all"] = notes.f1();
  const CellCount all = count({{0, static_cast<int>(columns)}});
  const double cells = std::max(1.0, static_cast<double>(total * columns * m_valid.steps()));
  values["cell_error"] = (all.predicted + all.active - 2 * all.hits) / cells;
  values["silent_cell_error"] = all.active / cells;
  values["reconstruction"] = reconstruction / std::max(1.0, static_cast<double>(total));
  for (std::size_t s = 0; s < m_network.size(); ++s)
    values["codes_used_" + m_network[s].shape().name] =
        static_cast<double>(std::count(used[s].begin(), used[s].end(), true));
  return values;
}

Result<learning::BundleFolder> VqVaeTraining::bundle(const nlohmann::json &recipe) const {
  learning::BundleFolder bundle;
  bundle.layout = m_train.layout;
  bundle.bars = m_train.bars;
  bundle.parts.emplace("codec", part("vqvae", recipe));
  return bundle;
}

} // namespace

Result<std::unique_ptr<learning::Trainable>> makeVqVaeTraining(const learning::Options &options,
                                                               learning::TrainingLoops loops, std::uint64_t seed) {
  auto shapes = vqVaeStreams(options, loops.train.layout);
  if (!shapes)
    return tl::unexpected(shapes.error());
  return std::make_unique<VqVaeTraining>(options, *shapes, std::move(loops.train), std::move(loops.valid), seed);
}

} // namespace loopwright::models
