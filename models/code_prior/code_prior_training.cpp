// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_training.h"

#include "engine/learning/gradient_training.h"
#include "models/code_prior/code_prior_infiller.h"
#include "models/code_prior/code_prior_options.h"
#include "models/coded_loops.h"
#include "models/prior_part.h"

namespace loopwright::models {
namespace {

using learning::TrainingClock;
using learning::Values;

class CodePriorTraining final : public learning::GradientTraining<CodePriorNetwork> {
public:
  CodePriorTraining(learning::Options options, const CodePriorShape &shape, CodedLoops train, CodedLoops valid,
                    learning::BundleFolder codecBundle, std::uint64_t seed);

  std::int64_t examples() const override { return m_train.size(); }
  Values step(const std::vector<std::int64_t> &items, const TrainingClock &clock) override;
  Values validate(const CancellationToken &cancel) override;
  std::string decisiveMetric() const override { return "valid/" + m_options.text("decisive"); }
  bool higherIsBetter() const override { return m_options.text("decisive") == "accuracy"; }
  std::string describe() const override;
  Result<learning::BundleFolder> bundle(const nlohmann::json &recipe) const override;

private:
  at::Tensor shownTokens(const at::Tensor &tokens, const TrainingClock &clock) const;

  CodedLoops m_train, m_valid;
  learning::BundleFolder m_codecBundle;
};

CodePriorTraining::CodePriorTraining(learning::Options options, const CodePriorShape &shape, CodedLoops train,
                                     CodedLoops valid, learning::BundleFolder codecBundle, std::uint64_t seed)
    : GradientTraining(std::move(options), seed,
                       [&](learning::Parameters &parameters) { return CodePriorNetwork(parameters, shape); }),
      m_train(std::move(train)), m_valid(std::move(valid)), m_codecBundle(std::move(codecBundle)) {
  const at::Tensor first = m_train.original().select(1, 0).to(at::kLong).contiguous();
  m_parameters.addBuffer("first_code", at::bincount(first, {}, shape.codes.front()).to(at::kFloat) /
                                           static_cast<double>(first.numel()));
}

std::string CodePriorTraining::describe() const {
  return "code prior of " + std::to_string(m_parameters.count()) + " parameters on the codes of " +
         std::to_string(m_train.size()) + " loops, " + std::to_string(m_network.shape().streams()) +
         (m_network.shape().streams() == 1 ? " stream of " : " streams of ") +
         std::to_string(m_network.shape().length) + "; judged on " + std::to_string(m_valid.size()) +
         " of other families";
}

/// The tokens that the network is shown: some replaced by random codes of their stream, so that it learns to go on
/// from its own mistakes.
at::Tensor CodePriorTraining::shownTokens(const at::Tensor &tokens, const TrainingClock &clock) const {
  const double share = m_options.real("code_dropout");
  if (share <= 0)
    return tokens;
  at::Tensor shown = tokens.clone();
  auto *codes = shown.data_ptr<std::int64_t>();
  const CodePriorShape &shape = m_network.shape();
  RandomStream random(clock.seed, "code dropout", static_cast<std::uint64_t>(clock.epoch),
                      static_cast<std::uint64_t>(clock.step));
  for (std::int64_t i = 0; i < shown.numel(); ++i)
    if (random.uniform() < share)
      codes[i] = static_cast<std::int64_t>(random.below(
          static_cast<std::uint64_t>(shape.codes[static_cast<std::size_t>(i % shape.tokens() % shape.streams())])));
  return shown;
}

Values CodePriorTraining::step(const std::vector<std::int64_t> &items, const TrainingClock &clock) {
  const at::Tensor tokens = m_train.tokensInAnyKey(items, clock);
  PriorDropout dropout;
  dropout.rate = m_options.real("dropout");
  dropout.seed = RandomStream(clock.seed, "dropout", static_cast<std::uint64_t>(clock.epoch),
                              static_cast<std::uint64_t>(clock.step))();
  const auto logits = m_network.logits(shownTokens(tokens, clock), dropout);
  const auto targets = m_network.targets(tokens);
  const auto told = static_cast<double>((m_network.shape().tokens() - 1) * tokens.size(0));
  m_parameters.clearGradients();
  at::Tensor loss;
  for (std::size_t s = 0; s < logits.size(); ++s) {
    const at::Tensor sum =
        at::cross_entropy_loss(logits[s].flatten(0, 1), targets[s].flatten(), {}, at::Reduction::Sum);
    loss = s == 0 ? sum : loss + sum;
  }
  loss = loss / told;
  Values losses = {{"nll", loss.item<double>()}};
  if (std::isfinite(losses["nll"])) {
    loss.backward();
    update(clock);
  }
  return losses;
}

Values CodePriorTraining::validate(const CancellationToken &cancel) {
  const at::NoGradGuard noGradient;
  const CodePriorShape &shape = m_network.shape();
  struct Tally {
    double nll = 0, right = 0, told = 0;
  };
  std::vector<Tally> streams(shape.codes.size());
  const std::int64_t total = std::min(m_valid.size(), m_options.integer("validation_loops"));
  constexpr std::int64_t kBatch = 256;
  for (std::int64_t begin = 0; begin < total && !cancel.requested(); begin += kBatch) {
    std::vector<std::int64_t> items;
    for (std::int64_t i = begin; i < std::min(total, begin + kBatch); ++i)
      items.push_back(i);
    const at::Tensor tokens = m_valid.tokens(items);
    const auto logits = m_network.logits(tokens);
    const auto targets = m_network.targets(tokens);
    for (std::size_t s = 0; s < logits.size(); ++s) {
      const at::Tensor flat = logits[s].flatten(0, 1);
      const at::Tensor target = targets[s].flatten();
      streams[s].nll += at::cross_entropy_loss(flat, target, {}, at::Reduction::Sum).item<double>();
      streams[s].right += flat.argmax(1).eq(target).sum().item<double>();
      streams[s].told += static_cast<double>(target.numel());
    }
  }
  Values values;
  Tally all;
  for (std::size_t s = 0; s < streams.size(); ++s) {
    const Tally &stream = streams[s];
    all.nll += stream.nll;
    all.right += stream.right;
    all.told += stream.told;
    if (streams.size() > 1) {
      values["nll_" + std::to_string(s)] = stream.nll / std::max(1.0, stream.told);
      values["accuracy_" + std::to_string(s)] = stream.right / std::max(1.0, stream.told);
    }
  }
  values["nll"] = all.nll / std::max(1.0, all.told);
  values["accuracy"] = all.right / std::max(1.0, all.told);
  return values;
}

Result<learning::BundleFolder> CodePriorTraining::bundle(const nlohmann::json &recipe) const {
  return withPrior(m_codecBundle, part("code-prior", recipe));
}

/// Values of all tensors of a prior: embeddings, LSTM layers, heads, gates, the histogram of first codes.
std::int64_t valuesOf(const CodePriorShape &shape) {
  const std::int64_t gates = 4 * shape.hidden;
  const std::int64_t tables = static_cast<std::int64_t>(shape.lags.size()) * shape.allCodes();
  return (tables + (shape.positions ? shape.tokens() : 0)) * shape.embedding +
         gates * (shape.embedding + shape.hidden + 2) + (shape.layers - 1) * gates * (2 * shape.hidden + 2) +
         shape.allCodes() * (shape.hidden + 1) + shape.codes.front() +
         (shape.copies.empty() ? 0 : static_cast<std::int64_t>(shape.copies.size() + 1)) * shape.streams() *
             (shape.hidden + 1);
}

class LoadedCodePrior final : public learning::Prior {
public:
  LoadedCodePrior(const CodePriorShape &shape, const learning::CodeFilter &standard)
      : m_parameters(0), m_network(m_parameters, shape), m_standard(standard),
        m_firstCode(m_parameters.addBuffer("first_code", at::zeros({shape.codes.front()}, at::kFloat))) {}

  Status fill(const learning::SafetensorsFile &file) {
    if (auto filled = learning::copyInto(m_parameters.all(), file); !filled)
      return filled;
    const double sum = m_firstCode.sum().item<double>();
    if (m_firstCode.lt(0).any().item<bool>() || !(sum > 0))
      return failure(ErrorKind::badInput, "the histogram of first codes is no distribution", file.where(),
                     "the weights are damaged");
    m_sampler = std::make_unique<CodePriorSampler>(m_network, m_firstCode / sum);
    m_infiller = std::make_unique<CodePriorInfiller>(m_network, *m_sampler);
    return {};
  }

  learning::CodeFilter standardFilter() const override { return m_standard; }
  learning::Infiller *infiller() override { return m_infiller.get(); }
  at::Tensor sample(std::int64_t first, std::int64_t count, std::uint64_t seed, const learning::CodeFilter &filter,
                    const CancellationToken &cancel) override {
    at::Tensor tokens = m_sampler->sample(first, count, seed, filter, cancel);
    if (!tokens.defined())
      return tokens;
    const CodePriorShape &shape = m_network.shape();
    return tokens.view({count, shape.length, shape.streams()}).permute({0, 2, 1}).contiguous();
  }

private:
  learning::Parameters m_parameters;
  CodePriorNetwork m_network;
  learning::CodeFilter m_standard;
  at::Tensor m_firstCode;
  std::unique_ptr<CodePriorSampler> m_sampler;
  std::unique_ptr<CodePriorInfiller> m_infiller;
};

} // namespace

Result<std::unique_ptr<learning::Trainable>>
makeCodePriorTraining(const learning::Options &options, const learning::TrainingLoops &loops,
                      learning::BundleFolder codecBundle, std::unique_ptr<learning::Codec> codec, std::uint64_t seed) {
  if (auto fits = checkLoopsFit(loops, codecBundle); !fits)
    return tl::unexpected(fits.error());
  auto shape = codePriorShape(options, codec->streams());
  if (!shape)
    return tl::unexpected(shape.error());
  return std::make_unique<CodePriorTraining>(options, *shape,
                                             CodedLoops(*codec, loops.train, options.flag("transpose")),
                                             CodedLoops(*codec, loops.valid, false), std::move(codecBundle), seed);
}

Result<std::unique_ptr<learning::Prior>> openCodePrior(const learning::BundleFolder &bundle,
                                                       const learning::BundlePart &part,
                                                       const std::vector<learning::CodeStream> &streams) {
  auto options = priorOptions(bundle, part, codePriorSchema());
  if (!options)
    return tl::unexpected(options.error());
  auto shape = codePriorShape(*options, streams);
  if (!shape)
    return tl::unexpected(shape.error());
  auto file = priorWeights(part, valuesOf(*shape));
  if (!file)
    return tl::unexpected(file.error());
  auto prior = std::make_unique<LoadedCodePrior>(*shape, standardFilter(*options));
  if (auto filled = prior->fill(*file); !filled)
    return tl::unexpected(filled.error());
  return prior;
}

} // namespace loopwright::models
