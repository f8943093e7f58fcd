// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_transformer/code_transformer_training.h"

#include "engine/learning/gradient_training.h"
#include "engine/learning/interface/sampling_options.h"
#include "models/code_transformer/code_masks.h"
#include "models/code_transformer/code_transformer_options.h"
#include "models/code_transformer/masked_sampler.h"
#include "models/coded_loops.h"
#include "models/prior_part.h"

namespace loopwright::models {
namespace {

using learning::TrainingClock;
using learning::Values;

/// Passes in which the codes of a hole are judged, every so manieth at a time, given the others.
constexpr std::int64_t kFitPasses = 4;

/// Sums of negative log-probabilities and of right guesses over the masked tokens of a batch.
struct Told {
  at::Tensor nll;   // [N], nats
  at::Tensor right; // [N]
  at::Tensor count; // [N]
};

class CodeTransformerTraining final : public learning::GradientTraining<CodeTransformerNetwork> {
public:
  CodeTransformerTraining(learning::Options options, const CodeTransformerShape &shape, CodedLoops train,
                          CodedLoops valid, learning::BundleFolder codecBundle, std::uint64_t seed)
      : GradientTraining(std::move(options), seed,
                         [&](learning::Parameters &parameters) { return CodeTransformerNetwork(parameters, shape); }),
        m_train(std::move(train)), m_valid(std::move(valid)), m_codecBundle(std::move(codecBundle)) {}

  std::int64_t examples() const override { return m_train.size(); }
  Values step(const std::vector<std::int64_t> &items, const TrainingClock &clock) override;
  Values validate(const CancellationToken &cancel) override;
  std::string decisiveMetric() const override { return "valid/nll"; }
  bool higherIsBetter() const override { return false; }
  std::string describe() const override;
  Result<learning::BundleFolder> bundle(const nlohmann::json &recipe) const override {
    return withPrior(m_codecBundle, part("code-transformer", recipe));
  }

private:
  Told tell(const at::Tensor &tokens, const at::Tensor &masked, const TransformerDropout &dropout = {}) const;
  /// A mask a loop by `hide(masked, random)`; `stream` and `epoch` name its chances.
  template <class Hide>
  at::Tensor masks(const std::vector<std::int64_t> &items, std::uint64_t seed, const char *stream, std::int64_t epoch,
                   Hide hide) const;

  CodedLoops m_train, m_valid;
  learning::BundleFolder m_codecBundle;
};

std::string CodeTransformerTraining::describe() const {
  return "code transformer of " + std::to_string(m_parameters.count()) + " parameters on the codes of " +
         std::to_string(m_train.size()) + " loops, " + std::to_string(m_network.shape().streams()) +
         (m_network.shape().streams() == 1 ? " stream of " : " streams of ") +
         std::to_string(m_network.shape().length) + "; judged on " + std::to_string(m_valid.size()) +
         " of other families";
}

Told CodeTransformerTraining::tell(const at::Tensor &tokens, const at::Tensor &masked,
                                   const TransformerDropout &dropout) const {
  const std::int64_t streams = m_network.shape().streams(), length = m_network.shape().tokens();
  const auto logs = m_network.logProbabilities(tokens, masked, dropout);
  Told told;
  for (std::int64_t s = 0; s < streams; ++s) {
    const at::Tensor &own = logs[static_cast<std::size_t>(s)];
    const at::Tensor target = tokens.slice(1, s, length, streams);
    const at::Tensor hidden = masked.slice(1, s, length, streams).to(at::kFloat);
    const at::Tensor nll = -(own.gather(2, target.unsqueeze(2)).squeeze(2) * hidden).sum(1);
    told.nll = s == 0 ? nll : told.nll + nll;
    const at::NoGradGuard noGradient;
    const at::Tensor right = (own.detach().argmax(2).eq(target).to(at::kFloat) * hidden).sum(1);
    told.right = s == 0 ? right : told.right + right;
  }
  told.count = masked.sum(1).to(at::kFloat);
  return told;
}

template <class Hide>
at::Tensor CodeTransformerTraining::masks(const std::vector<std::int64_t> &items, std::uint64_t seed,
                                          const char *stream, std::int64_t epoch, Hide hide) const {
  const std::int64_t length = m_network.shape().tokens();
  at::Tensor masked = at::zeros({static_cast<std::int64_t>(items.size()), length}, at::kBool);
  for (std::size_t i = 0; i < items.size(); ++i) {
    RandomStream random(seed, stream, static_cast<std::uint64_t>(epoch), 0, static_cast<std::uint64_t>(items[i]));
    hide(masked.data_ptr<bool>() + static_cast<std::int64_t>(i) * length, random);
  }
  return masked;
}

Values CodeTransformerTraining::step(const std::vector<std::int64_t> &items, const TrainingClock &clock) {
  const CodeTransformerShape &shape = m_network.shape();
  const at::Tensor tokens = m_train.tokensInAnyKey(items, clock);
  const at::Tensor masked = masks(items, clock.seed, "mask", clock.epoch, [&](bool *hidden, RandomStream &random) {
    if (random.uniform() < m_options.real("regions"))
      hideRegion(hidden, shape, random);
    else
      hideTokens(hidden, shape, random);
  });
  TransformerDropout dropout;
  dropout.rate = m_options.real("dropout");
  dropout.seed = RandomStream(clock.seed, "dropout", static_cast<std::uint64_t>(clock.epoch),
                              static_cast<std::uint64_t>(clock.step))();
  m_parameters.clearGradients();
  const Told told = tell(tokens, masked, dropout);
  const at::Tensor loss = told.nll.sum() / told.count.sum();
  Values losses = {{"nll", loss.item<double>()}};
  if (std::isfinite(losses["nll"])) {
    loss.backward();
    update(clock);
  }
  return losses;
}

Values CodeTransformerTraining::validate(const CancellationToken &cancel) {
  const at::NoGradGuard noGradient;
  const CodeTransformerShape &shape = m_network.shape();
  const std::int64_t total = std::min(m_valid.size(), m_options.integer("validation_loops"));
  constexpr std::int64_t kBatch = 128;
  constexpr std::int64_t kMasksPerLoop = 4;
  double nll = 0, right = 0, loops = 0, regionNll = 0, regionRight = 0, regionCount = 0;
  for (std::int64_t begin = 0; begin < total && !cancel.requested(); begin += kBatch) {
    std::vector<std::int64_t> items;
    for (std::int64_t i = begin; i < std::min(total, begin + kBatch); ++i)
      items.push_back(i);
    const at::Tensor tokens = m_valid.tokens(items);
    for (std::int64_t mask = 0; mask < kMasksPerLoop; ++mask) {
      // The mean of each loop's own mean: every number of known codes counts alike.
      const Told any = tell(tokens, masks(items, 0, "any order", mask, [&](bool *hidden, RandomStream &random) {
                              hideTokens(hidden, shape, random);
                            }));
      nll += (any.nll / any.count).sum().item<double>();
      right += (any.right / any.count).sum().item<double>();
      loops += static_cast<double>(items.size());
      const Told region = tell(tokens, masks(items, 0, "region", mask, [&](bool *hidden, RandomStream &random) {
                                 hideRegion(hidden, shape, random);
                               }));
      regionNll += region.nll.sum().item<double>();
      regionRight += region.right.sum().item<double>();
      regionCount += region.count.sum().item<double>();
    }
  }
  loops = std::max(1.0, loops);
  regionCount = std::max(1.0, regionCount);
  return {{"nll", nll / loops},
          {"accuracy", right / loops},
          {"region_nll", regionNll / regionCount},
          {"region_accuracy", regionRight / regionCount}};
}

class LoadedCodeTransformer final : public learning::Prior, public learning::Infiller {
public:
  LoadedCodeTransformer(const CodeTransformerShape &shape, MaskedSampling how)
      : m_parameters(0), m_network(m_parameters, shape), m_how(how) {}

  const learning::Parameters &parameters() const { return m_parameters; }
  learning::CodeFilter standardFilter() const override { return m_how.filter; }
  learning::Infiller *infiller() override { return this; }

  at::Tensor sample(const learning::SamplingOptions &options, const CancellationToken &cancel) override {
    const CodeTransformerShape &shape = m_network.shape();
    const at::Tensor nothing = at::zeros({1, shape.streams(), shape.length}, at::kLong);
    return infill(nothing, at::ones_like(nothing, at::kBool), options, cancel);
  }

  at::Tensor infill(const at::Tensor &codes, const at::Tensor &holes, const learning::SamplingOptions &options,
                    const CancellationToken &cancel) override {
    const auto interleaved = [](const at::Tensor &values) { return values.permute({0, 2, 1}).reshape(-1); };
    MaskedSampling how = m_how;
    how.filter = options.filter;
    at::Tensor tokens = sampleMasked(m_network, interleaved(codes), interleaved(holes), options.first, options.count,
                                     options.seed, how, cancel);
    if (!tokens.defined())
      return tokens;
    const CodeTransformerShape &shape = m_network.shape();
    return tokens.view({options.count, shape.length, shape.streams()}).permute({0, 2, 1}).contiguous();
  }

  at::Tensor fit(const at::Tensor &codes, const at::Tensor &holes) override {
    const at::NoGradGuard noGradient;
    const std::int64_t streams = codes.size(1), length = codes.size(2);
    const at::Tensor tokens = codes.permute({0, 2, 1}).reshape({codes.size(0), -1});
    const at::Tensor open = holes[0].t().reshape(-1);
    const at::Tensor places = open.nonzero().squeeze(1);
    at::Tensor sum = at::zeros({codes.size(0)}, at::kFloat);
    const std::int64_t groups = std::min<std::int64_t>(kFitPasses, places.numel());
    for (std::int64_t group = 0; group < groups; ++group) {
      at::Tensor masked = at::zeros({streams * length}, at::kBool);
      masked.index_fill_(0, places.slice(0, group, places.numel(), groups), true);
      const auto logs = m_network.logProbabilities(tokens, masked.unsqueeze(0).expand_as(tokens));
      for (std::int64_t s = 0; s < streams; ++s) {
        const at::Tensor own = tokens.slice(1, s, streams * length, streams);
        const at::Tensor told = logs[static_cast<std::size_t>(s)].gather(2, own.unsqueeze(2)).squeeze(2);
        sum += (told * masked.slice(0, s, streams * length, streams).to(at::kFloat)).sum(1);
      }
    }
    return sum / static_cast<double>(places.numel());
  }

private:
  learning::Parameters m_parameters;
  CodeTransformerNetwork m_network;
  MaskedSampling m_how;
};

} // namespace

Result<std::unique_ptr<learning::Trainable>> makeCodeTransformerTraining(const learning::Options &options,
                                                                         const learning::TrainingLoops &loops,
                                                                         learning::BundleFolder codecBundle,
                                                                         std::unique_ptr<learning::Codec> codec,
                                                                         std::uint64_t seed) {
  if (auto fits = checkLoopsFit(loops, codecBundle); !fits)
    return tl::unexpected(fits.error());
  auto shape = codeTransformerShape(options, codec->streams(), codecBundle.bars);
  if (!shape)
    return tl::unexpected(shape.error());
  return std::make_unique<CodeTransformerTraining>(
      options, *shape, CodedLoops(*codec, loops.train, options.flag("transpose")),
      CodedLoops(*codec, loops.valid, false), std::move(codecBundle), seed);
}

Result<std::unique_ptr<learning::Prior>> openCodeTransformer(const learning::BundleFolder &bundle,
                                                             const learning::BundlePart &part,
                                                             const std::vector<learning::CodeStream> &streams) {
  auto options = priorOptions(bundle, part, codeTransformerSchema());
  if (!options)
    return tl::unexpected(options.error());
  auto shape = codeTransformerShape(*options, streams, bundle.bars);
  if (!shape)
    return tl::unexpected(shape.error());
  auto file = priorWeights(part, CodeTransformerNetwork::valuesOf(*shape));
  if (!file)
    return tl::unexpected(file.error());
  MaskedSampling how;
  how.passes = options->integer("passes");
  how.boldness = options->real("boldness");
  how.filter = standardFilter(*options);
  auto prior = std::make_unique<LoadedCodeTransformer>(*shape, how);
  if (auto filled = learning::copyInto(prior->parameters().all(), *file); !filled)
    return tl::unexpected(filled.error());
  return prior;
}

} // namespace loopwright::models
