// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_training.h"

#include <numeric>

#include "engine/learning/gradient_training.h"
#include "engine/learning/interface/sampling_options.h"
#include "models/code_prior/code_prior_infiller.h"
#include "models/code_prior/code_prior_options.h"
#include "models/code_prior/loop_forms.h"
#include "models/coded_loops.h"
#include "models/prior_part.h"

namespace loopwright::models {
namespace {

using learning::TrainingClock;
using learning::Values;

/// Loops as the prior sees them.
struct LearnedLoops {
  CodedLoops codes;
  ConditionedLoops conditions;
};

class CodePriorTraining final : public learning::GradientTraining<CodePriorNetwork> {
public:
  CodePriorTraining(learning::Options options, const CodePriorShape &shape, LearnedLoops train, LearnedLoops valid,
                    learning::KnownConditions knownConditions, learning::BundleFolder codecBundle,
                    std::vector<std::string> streamNames, std::uint64_t seed);

  std::int64_t examples() const override { return m_train.codes.size(); }
  Values step(const std::vector<std::int64_t> &items, const TrainingClock &clock) override;
  Values validate(const CancellationToken &cancel) override;
  std::string decisiveMetric() const override { return "valid/" + m_options.text("decisive"); }
  bool higherIsBetter() const override { return m_options.text("decisive") == "accuracy"; }
  std::string describe() const override;
  Result<learning::BundleFolder> bundle(const nlohmann::json &recipe) const override;

private:
  struct Tally {
    double nll = 0, right = 0, told = 0;
    double mean() const { return nll / std::max(1.0, told); }
    double accuracy() const { return right / std::max(1.0, told); }
  };
  at::Tensor shownTokens(const at::Tensor &tokens, const TrainingClock &clock) const;
  /// For the network; undefined if it takes none.
  at::Tensor conditionsOf(const std::vector<LoopConditions> &loops) const {
    const CodePriorShape &shape = m_network.shape();
    return shape.conditions ? ConditionRows(shape.genres).weights(loops) : at::Tensor();
  }
  /// How well the held-out loops are told, a tally a stream; with their conditions if `asked`.
  std::vector<Tally> judge(bool asked, const CancellationToken &cancel) const;
  void addFirstCodes();

  LearnedLoops m_train, m_valid;
  learning::KnownConditions m_knownConditions;
  learning::BundleFolder m_codecBundle;
  std::vector<std::string> m_streamNames;
};

CodePriorTraining::CodePriorTraining(learning::Options options, const CodePriorShape &shape, LearnedLoops train,
                                     LearnedLoops valid, learning::KnownConditions knownConditions,
                                     learning::BundleFolder codecBundle, std::vector<std::string> streamNames,
                                     std::uint64_t seed)
    : GradientTraining(std::move(options), seed,
                       [&](learning::Parameters &parameters) { return CodePriorNetwork(parameters, shape); }),
      m_train(std::move(train)), m_valid(std::move(valid)), m_knownConditions(std::move(knownConditions)),
      m_codecBundle(std::move(codecBundle)), m_streamNames(std::move(streamNames)) {
  addFirstCodes();
  if (shape.forms > 0)
    m_parameters.addBuffer(
        "forms", formsOf(m_train.codes.original(), shape, shape.length / m_codecBundle.bars, shape.forms, seed));
}

/// How often each code begins a loop, of all loops and of each genre; a genre of few loops is much like all.
void CodePriorTraining::addFirstCodes() {
  constexpr double kLoopsLikeAll = 20;
  const CodePriorShape &shape = m_network.shape();
  const at::Tensor first = m_train.codes.original().select(1, 0).to(at::kLong).contiguous();
  const auto shares = [&](const at::Tensor &codes) {
    return at::bincount(codes, {}, shape.codes.front()).to(at::kFloat) / static_cast<double>(codes.numel());
  };
  const at::Tensor all = shares(first);
  if (!shape.conditions) {
    m_parameters.addBuffer("first_code", all);
    return;
  }
  std::vector<at::Tensor> rows = {all};
  std::vector<std::int64_t> items(static_cast<std::size_t>(first.numel()));
  std::iota(items.begin(), items.end(), std::int64_t{0});
  const std::vector<LoopConditions> known = m_train.conditions.known(items);
  for (std::int64_t genre = 0; genre < shape.genres; ++genre) {
    std::vector<std::int64_t> own;
    for (const std::int64_t item : items)
      if (known[static_cast<std::size_t>(item)].genre == genre)
        own.push_back(item);
    const auto loops = static_cast<double>(own.size());
    at::Tensor row = all * kLoopsLikeAll;
    if (!own.empty())
      row = row + shares(first.index_select(0, at::tensor(own, at::kLong))) * loops;
    rows.push_back(row / (kLoopsLikeAll + loops));
  }
  m_parameters.addBuffer("first_code", at::stack(rows));
}

std::string CodePriorTraining::describe() const {
  return "code prior of " + std::to_string(m_parameters.count()) + " parameters on the codes of " +
         std::to_string(m_train.codes.size()) + " loops, " + std::to_string(m_network.shape().streams()) +
         (m_network.shape().streams() == 1 ? " stream of " : " streams of ") +
         std::to_string(m_network.shape().length) +
         (m_network.shape().conditions ? ", " + std::to_string(m_network.shape().genres) + " genres" : std::string()) +
         "; judged on " + std::to_string(m_valid.codes.size()) + " of other families";
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
  const at::Tensor tokens = m_train.codes.tokensInAnyKey(items, clock);
  const at::Tensor conditions =
      conditionsOf(m_train.conditions.shown(items, m_options.real("condition_dropout"), clock));
  PriorDropout dropout;
  dropout.rate = m_options.real("dropout");
  dropout.seed = RandomStream(clock.seed, "dropout", static_cast<std::uint64_t>(clock.epoch),
                              static_cast<std::uint64_t>(clock.step))();
  const auto logits = m_network.logits(shownTokens(tokens, clock), conditions, dropout);
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

std::vector<CodePriorTraining::Tally> CodePriorTraining::judge(bool asked, const CancellationToken &cancel) const {
  std::vector<Tally> streams(m_network.shape().codes.size());
  const std::int64_t total = std::min(m_valid.codes.size(), m_options.integer("validation_loops"));
  constexpr std::int64_t kBatch = 256;
  for (std::int64_t begin = 0; begin < total && !cancel.requested(); begin += kBatch) {
    std::vector<std::int64_t> items;
    for (std::int64_t i = begin; i < std::min(total, begin + kBatch); ++i)
      items.push_back(i);
    const at::Tensor tokens = m_valid.codes.tokens(items);
    const auto logits = m_network.logits(tokens, asked ? conditionsOf(m_valid.conditions.known(items)) : at::Tensor());
    const auto targets = m_network.targets(tokens);
    for (std::size_t s = 0; s < logits.size(); ++s) {
      const at::Tensor flat = logits[s].flatten(0, 1);
      const at::Tensor target = targets[s].flatten();
      streams[s].nll += at::cross_entropy_loss(flat, target, {}, at::Reduction::Sum).item<double>();
      streams[s].right += flat.argmax(1).eq(target).sum().item<double>();
      streams[s].told += static_cast<double>(target.numel());
    }
  }
  return streams;
}

Values CodePriorTraining::validate(const CancellationToken &cancel) {
  const at::NoGradGuard noGradient;
  const auto sumOf = [](const std::vector<Tally> &streams) {
    Tally all;
    for (const Tally &stream : streams) {
      all.nll += stream.nll;
      all.right += stream.right;
      all.told += stream.told;
    }
    return all;
  };
  const std::vector<Tally> streams = judge(false, cancel);
  const Tally all = sumOf(streams);
  Values values = {{"nll", all.mean()}, {"accuracy", all.accuracy()}};
  for (std::size_t s = 0; s < streams.size() && streams.size() > 1; ++s) {
    values["nll_" + m_streamNames[s]] = streams[s].mean();
    values["accuracy_" + m_streamNames[s]] = streams[s].accuracy();
  }
  if (m_network.shape().conditions)
    values["nll_asked"] = sumOf(judge(true, cancel)).mean();
  return values;
}

Result<learning::BundleFolder> CodePriorTraining::bundle(const nlohmann::json &recipe) const {
  nlohmann::json told = recipe;
  if (m_network.shape().conditions)
    told["repertoire"] = jsonOf(m_knownConditions);
  return withPrior(m_codecBundle, part("code-prior", told));
}

/// Values of all tensors of a prior: embeddings, LSTM layers, heads, gates, the histograms of first codes, forms.
std::int64_t valuesOf(const CodePriorShape &shape) {
  const std::int64_t gates = 4 * shape.hidden;
  const std::int64_t tables = static_cast<std::int64_t>(shape.lags.size()) * shape.allCodes();
  const std::int64_t conditions = shape.conditions ? ConditionRows(shape.genres).rows() : 0;
  return (tables + (shape.positions ? shape.tokens() : 0) + conditions) * shape.embedding +
         gates * (shape.embedding + shape.hidden + 2) + (shape.layers - 1) * gates * (2 * shape.hidden + 2) +
         shape.allCodes() * (shape.hidden + 1) + shape.codes.front() * (1 + shape.genres) +
         shape.forms * shape.tokens() +
         (shape.copies.empty() ? 0 : static_cast<std::int64_t>(shape.copies.size() + 1)) * shape.streams() *
             (shape.hidden + 1);
}

class LoadedCodePrior final : public learning::Prior, public learning::Infiller {
public:
  LoadedCodePrior(const CodePriorShape &shape, const learning::CodeFilter &standard,
                  learning::KnownConditions knownConditions)
      : m_parameters(0), m_network(m_parameters, shape), m_standard(standard),
        m_knownConditions(std::move(knownConditions)),
        m_firstCode(m_parameters.addBuffer("first_code", firstCodeSpace(shape))) {
    if (shape.forms > 0)
      m_forms = m_parameters.addBuffer("forms", at::zeros({shape.forms, shape.tokens()}, at::kShort));
  }

  Status fill(const learning::SafetensorsFile &file, std::int64_t barSteps) {
    if (auto filled = learning::copyInto(m_parameters.all(), file); !filled)
      return filled;
    const at::Tensor sums = m_firstCode.sum(-1, true);
    if (m_firstCode.lt(0).any().item<bool>() || !sums.gt(0).all().item<bool>())
      return failure(ErrorKind::badInput, "the histogram of first codes is no distribution", file.where(),
                     "the weights are damaged");
    if (m_forms.defined() && !areForms(m_forms, m_network.shape(), barSteps))
      return failure(ErrorKind::badInput, "the forms point outside of the loop", file.where(),
                     "the weights are damaged");
    m_sampler = std::make_unique<CodePriorSampler>(m_network, m_firstCode / sums, m_forms);
    m_infiller = std::make_unique<CodePriorInfiller>(m_network, *m_sampler, barSteps);
    return {};
  }

  learning::CodeFilter standardFilter() const override { return m_standard; }
  const learning::KnownConditions &knownConditions() const override { return m_knownConditions; }
  learning::Infiller *infiller() override { return this; }

  at::Tensor sample(const learning::SamplingOptions &options, const CancellationToken &cancel) override {
    at::Tensor tokens = m_sampler->sample(samplingOf(options), cancel);
    if (!tokens.defined())
      return tokens;
    const CodePriorShape &shape = m_network.shape();
    return tokens.view({options.count, shape.length, shape.streams()}).permute({0, 2, 1}).contiguous();
  }

  at::Tensor infill(const at::Tensor &codes, const at::Tensor &holes, const learning::SamplingOptions &options,
                    const CancellationToken &cancel) override {
    PriorSampling sampling = samplingOf(options);
    sampling.form = false; // what surrounds the holes says what they repeat
    return m_infiller->infill(codes, holes, sampling, cancel);
  }

  at::Tensor fit(const at::Tensor &codes, const at::Tensor & /*holes*/) override { return m_infiller->fit(codes); }

private:
  static at::Tensor firstCodeSpace(const CodePriorShape &shape) {
    return shape.conditions ? at::zeros({1 + shape.genres, shape.codes.front()}, at::kFloat)
                            : at::zeros({shape.codes.front()}, at::kFloat);
  }

  PriorSampling samplingOf(const learning::SamplingOptions &options) const {
    const learning::Conditions &conditions = options.conditions;
    LoopConditions asked;
    if (!conditions.genres.empty())
      asked.genre = std::lower_bound(m_knownConditions.genres.begin(), m_knownConditions.genres.end(),
                                     conditions.genres.front().genre) -
                    m_knownConditions.genres.begin();
    asked.tempo = conditions.tempo.value_or(0);
    asked.density = conditions.density.value_or(0);
    return {options.first, options.count, options.seed, options.filter, asked, conditions.guidance, conditions.form};
  }

  learning::Parameters m_parameters;
  CodePriorNetwork m_network;
  learning::CodeFilter m_standard;
  learning::KnownConditions m_knownConditions;
  at::Tensor m_firstCode, m_forms;
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
  if (shape->forms > 0 && shape->length % codecBundle.bars != 0)
    return failure(ErrorKind::usage, "the codec's latent steps do not divide its bars, so that there are no forms",
                   "--set forms");
  learning::KnownConditions knownConditions;
  if (shape->conditions)
    knownConditions.genres = genresOf(loops.train);
  shape->genres = static_cast<std::int64_t>(knownConditions.genres.size());
  const auto learned = [&](const WindowSet &set, bool transpose) {
    return LearnedLoops{CodedLoops(*codec, set, transpose), ConditionedLoops(set, knownConditions.genres)};
  };
  std::vector<std::string> names;
  for (const learning::CodeStream &stream : codec->streams())
    names.push_back(stream.name);
  LearnedLoops train = learned(loops.train, options.flag("transpose"));
  knownConditions.tempo = train.conditions.usualTempo();
  knownConditions.density = train.conditions.usualDensity();
  return std::make_unique<CodePriorTraining>(options, *shape, std::move(train), learned(loops.valid, false),
                                             std::move(knownConditions), std::move(codecBundle), std::move(names),
                                             seed);
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
  learning::KnownConditions knownConditions;
  if (shape->conditions) {
    auto known =
        knownConditionsOf(part.recipe.value("repertoire", nlohmann::json::object()), "parts/prior/recipe.json");
    if (!known)
      return tl::unexpected(known.error());
    knownConditions = std::move(*known);
  }
  shape->genres = static_cast<std::int64_t>(knownConditions.genres.size());
  if (shape->forms > 0 && shape->length % bundle.bars != 0)
    return failure(ErrorKind::badInput, "the forms do not fit the codec's bars", "parts/prior/recipe.json");
  knownConditions.form = shape->forms > 0;
  knownConditions.standard.guidance = options->real("guidance");
  knownConditions.standard.form = knownConditions.form && options->flag("form");
  auto file = priorWeights(part, valuesOf(*shape));
  if (!file)
    return tl::unexpected(file.error());
  auto prior = std::make_unique<LoadedCodePrior>(*shape, standardFilter(*options), std::move(knownConditions));
  const bool codedByBars = shape->length % bundle.bars == 0; // else the loop is one bar
  const std::int64_t barSteps = codedByBars ? shape->length / bundle.bars : shape->length;
  if (auto filled = prior->fill(*file, barSteps); !filled)
    return tl::unexpected(filled.error());
  return prior;
}

} // namespace loopwright::models
