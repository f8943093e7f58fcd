// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_training.h"

#include "engine/learning/gradient_training.h"
#include "engine/learning/roll_tensor.h"
#include "engine/learning/weight_size.h"
#include "models/code_prior/code_prior_options.h"

namespace loopwright::models {
namespace {

using learning::TrainingClock;
using learning::Values;

constexpr int kLowestShift = -5;
constexpr int kHighestShift = 6;

/// The codes of a set of loops in each key that is shown: int16 [shifts, N, S * L]; a loop's keys that would leave
/// the layout are those of its nearest shift inside.
class CodedLoops {
public:
  CodedLoops(learning::Codec &codec, const WindowSet &set, bool transpose);
  std::int64_t size() const { return m_codes.size(1); }
  int shifts() const { return static_cast<int>(m_codes.size(0)); }
  /// Tokens int64 [items, S * L] with the key of each.
  at::Tensor tokens(const std::vector<std::int64_t> &items, const std::vector<int> &keys) const;
  const at::Tensor &original() const { return m_original; } // int16 [N, S * L]

private:
  at::Tensor m_codes, m_original;
};

CodedLoops::CodedLoops(learning::Codec &codec, const WindowSet &set, bool transpose) {
  const auto total = static_cast<std::int64_t>(set.size());
  const int columns = set.layout.track(TrackKind::pitched)->columns;
  constexpr std::int64_t kBatch = 256;
  std::vector<at::Tensor> byShift;
  for (int shift = transpose ? kLowestShift : 0; shift <= (transpose ? kHighestShift : 0); ++shift) {
    std::vector<at::Tensor> batches;
    for (std::int64_t begin = 0; begin < total; begin += kBatch) {
      std::vector<std::int64_t> items;
      std::vector<int> shifts;
      for (std::int64_t i = begin; i < std::min(total, begin + kBatch); ++i) {
        const auto [low, high] = learning::bassRange(set, set.windows[static_cast<std::size_t>(i)]);
        items.push_back(i);
        shifts.push_back(std::min(std::max(shift, -low), columns - 1 - high));
      }
      const at::Tensor codes = codec.encode(learning::tensorOfWindows(set, items, shifts)); // [N, S, L]
      batches.push_back(codes.permute({0, 2, 1}).reshape({codes.size(0), -1}).to(at::kShort));
    }
    byShift.push_back(at::cat(batches));
    if (shift == 0)
      m_original = byShift.back();
  }
  m_codes = at::stack(byShift);
}

at::Tensor CodedLoops::tokens(const std::vector<std::int64_t> &items, const std::vector<int> &keys) const {
  const std::int64_t length = m_codes.size(2);
  at::Tensor tokens = at::empty({static_cast<std::int64_t>(items.size()), length}, at::kLong);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::int16_t *codes =
        m_codes.data_ptr<std::int16_t>() + ((keys.empty() ? 0 : keys[i]) * size() + items[i]) * length;
    std::copy(codes, codes + length, tokens.data_ptr<std::int64_t>() + static_cast<std::int64_t>(i) * length);
  }
  return tokens;
}

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
  std::vector<int> keys;
  if (m_train.shifts() > 1)
    for (const std::int64_t item : items)
      keys.push_back(static_cast<int>(RandomStream(clock.seed, "transpose", static_cast<std::uint64_t>(clock.epoch), 0,
                                                   static_cast<std::uint64_t>(item))
                                          .below(static_cast<std::uint64_t>(m_train.shifts()))));
  const at::Tensor tokens = m_train.tokens(items, keys);
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
    const at::Tensor tokens = m_valid.tokens(items, {});
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
  learning::BundleFolder bundle = m_codecBundle;
  learning::BundlePart prior = part("code-prior", recipe);
  prior.recipe["codec"] = m_codecBundle.parts.at("codec").weightsHash;
  bundle.parts.insert_or_assign("prior", std::move(prior));
  return bundle;
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
    return {};
  }

  learning::CodeFilter standardFilter() const override { return m_standard; }
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
};

} // namespace

Result<std::unique_ptr<learning::Trainable>>
makeCodePriorTraining(const learning::Options &options, const learning::TrainingLoops &loops,
                      learning::BundleFolder codecBundle, std::unique_ptr<learning::Codec> codec, std::uint64_t seed) {
  if (codecBundle.layout.name != loops.train.layout.name || codecBundle.bars != loops.train.bars)
    return failure(ErrorKind::badInput,
                   "the corpus has " + std::to_string(loops.train.bars) + " bars of layout " + loops.train.layout.name +
                       ", the codec reads " + std::to_string(codecBundle.bars) + " of " + codecBundle.layout.name,
                   "--codec", "import the music with the codec's layout");
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
  learning::Options options(codePriorSchema());
  if (!part.recipe.contains("options") || !part.recipe.contains("codec") || !part.recipe["codec"].is_string())
    return failure(ErrorKind::badInput, "the prior's recipe lacks its options or its codec", "parts/prior/recipe.json");
  if (auto set = options.set(part.recipe["options"], "parts/prior/recipe.json"); !set)
    return tl::unexpected(set.error());
  if (part.recipe["codec"].get<std::string>() != bundle.parts.at("codec").weightsHash)
    return failure(ErrorKind::badInput, "the prior was trained for another codec than the one in this bundle",
                   "parts/prior/recipe.json", "use a bundle whose parts belong together");
  auto shape = codePriorShape(options, streams);
  if (!shape)
    return tl::unexpected(shape.error());
  auto file = learning::SafetensorsFile::parse(part.weights, "parts/prior/weights.safetensors");
  if (!file)
    return tl::unexpected(file.error());
  if (auto fits = learning::checkSize(*file, valuesOf(*shape)); !fits)
    return tl::unexpected(fits.error());
  learning::CodeFilter standard;
  standard.temperature = options.real("temperature");
  standard.topK = static_cast<int>(options.integer("top_k"));
  standard.topP = options.real("top_p");
  auto prior = std::make_unique<LoadedCodePrior>(*shape, standard);
  if (auto filled = prior->fill(*file); !filled)
    return tl::unexpected(filled.error());
  return prior;
}

} // namespace loopwright::models
