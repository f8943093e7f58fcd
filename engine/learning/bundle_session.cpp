// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/bundle_session.h"

#include <limits>

#include "engine/learning/gaussian_prior.h"
#include "engine/learning/roll_tensor.h"
#include "engine/music/roll_patch.h"

namespace loopwright::learning {
namespace {

// Large enough to keep the matrix products busy, small enough to cancel within a second and to fit any memory.
constexpr std::int64_t kSampledAtOnce = 512;
constexpr std::int64_t kDecodedAtOnce = 64;

class Session final : public LoadedBundle,
                      public HasCodes,
                      public HasLatent,
                      public Reconstructs,
                      public Samples,
                      public Scores,
                      public Infills {
public:
  Session(BundleFolder bundle, std::unique_ptr<Codec> codec, std::unique_ptr<Prior> prior,
          std::unique_ptr<Scorer> scorer)
      : m_bundle(std::move(bundle)), m_codec(std::move(codec)), m_prior(std::move(prior)), m_scorer(std::move(scorer)) {
  }

  const std::string &hash() const override { return m_bundle.hash; }
  const PitchLayout &layout() const override { return m_bundle.layout; }
  int bars() const override { return m_bundle.bars; }
  HasCodes *codes() override { return m_codec && m_codec->dimensions() == 0 ? this : nullptr; }
  HasLatent *latent() override { return m_codec && m_codec->dimensions() > 0 ? this : nullptr; }
  Reconstructs *reconstructs() override { return m_codec ? this : nullptr; }
  Samples *samples() override { return m_codec && m_prior ? this : nullptr; }
  Scores *scores() override { return m_scorer ? this : nullptr; }
  Infills *infills() override { return samples() != nullptr && m_prior->infiller() != nullptr ? this : nullptr; }

  const std::vector<CodeStream> &streams() const override { return m_codec->streams(); }
  Result<std::vector<LoopCodes>> encode(const std::vector<Pianoroll> &rolls) override;
  Result<std::vector<Pianoroll>> decode(const std::vector<LoopCodes> &codes) override;
  int dimensions() const override { return static_cast<int>(m_codec->dimensions()); }
  Result<std::vector<LatentPoint>> means(const std::vector<Pianoroll> &rolls) override;
  Result<std::vector<Pianoroll>> decode(const std::vector<LatentPoint> &points) override;
  Result<std::vector<Pianoroll>> reconstruct(const std::vector<Pianoroll> &rolls, ProgressSink &progress,
                                             const CancellationToken &cancel) override;
  CodeFilter standardFilter() const override { return m_prior->standardFilter(); }
  const KnownConditions &knownConditions() const override { return m_prior->knownConditions(); }
  Result<SampledLoops> sample(const SamplingOptions &options, ProgressSink &progress,
                              const CancellationToken &cancel) override;
  Result<InfilledLoops> infill(const InfillRequest &request, ProgressSink &progress,
                               const CancellationToken &cancel) override;
  Result<std::vector<double>> scores(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) override;
  double threshold() const override { return m_scorer->threshold(); }

private:
  Status checkRolls(const std::vector<Pianoroll> &rolls) const;
  at::Tensor holesOf(const BitPlane &region) const;
  Result<at::Tensor> latentsOf(const std::vector<Pianoroll> &rolls);
  void appendDecoded(const at::Tensor &latents, std::vector<Pianoroll> &rolls);
  BundleFolder m_bundle;
  std::unique_ptr<Codec> m_codec;
  std::unique_ptr<Prior> m_prior;
  std::unique_ptr<Scorer> m_scorer;
};

std::vector<LoopCodes> loopCodesOf(const at::Tensor &codes) {
  const at::Tensor plain = codes.contiguous();
  const auto *data = plain.data_ptr<std::int64_t>();
  std::vector<LoopCodes> loops(static_cast<std::size_t>(plain.size(0)));
  for (LoopCodes &loop : loops) {
    loop.resize(static_cast<std::size_t>(plain.size(1)));
    for (std::vector<int> &stream : loop)
      for (std::int64_t step = 0; step < plain.size(2); ++step)
        stream.push_back(static_cast<int>(*data++));
  }
  return loops;
}

Status Session::checkRolls(const std::vector<Pianoroll> &rolls) const {
  const int steps = m_bundle.bars * m_bundle.layout.stepsPerBar();
  for (const Pianoroll &roll : rolls)
    if (roll.steps() != steps || roll.columns() != m_bundle.layout.columns())
      return failure(ErrorKind::badInput, "the model reads " + std::to_string(m_bundle.bars) + " bars of layout " +
                                              m_bundle.layout.name + ", not a roll of " + std::to_string(roll.steps()) +
                                              " steps and " + std::to_string(roll.columns()) + " columns");
  return {};
}

Result<at::Tensor> Session::latentsOf(const std::vector<Pianoroll> &rolls) {
  if (auto checked = checkRolls(rolls); !checked)
    return tl::unexpected(checked.error());
  std::vector<at::Tensor> all;
  for (std::size_t begin = 0; begin < rolls.size(); begin += kDecodedAtOnce) {
    const auto end = std::min(rolls.size(), begin + kDecodedAtOnce);
    const std::vector<Pianoroll> some(rolls.begin() + static_cast<std::ptrdiff_t>(begin),
                                      rolls.begin() + static_cast<std::ptrdiff_t>(end));
    all.push_back(m_codec->encode(tensorOfRolls(some, m_bundle.layout)));
  }
  return at::cat(all);
}

Result<std::vector<LoopCodes>> Session::encode(const std::vector<Pianoroll> &rolls) {
  if (rolls.empty())
    return std::vector<LoopCodes>();
  auto codes = latentsOf(rolls);
  if (!codes)
    return tl::unexpected(codes.error());
  return loopCodesOf(*codes);
}

Result<std::vector<LatentPoint>> Session::means(const std::vector<Pianoroll> &rolls) {
  if (rolls.empty())
    return std::vector<LatentPoint>();
  auto means = latentsOf(rolls);
  if (!means)
    return tl::unexpected(means.error());
  const at::Tensor plain = means->contiguous();
  const auto *data = plain.data_ptr<float>();
  std::vector<LatentPoint> points;
  for (std::int64_t i = 0; i < plain.size(0); ++i, data += plain.size(1))
    points.emplace_back(data, data + plain.size(1));
  return points;
}

void Session::appendDecoded(const at::Tensor &latents, std::vector<Pianoroll> &rolls) {
  for (std::int64_t begin = 0; begin < latents.size(0); begin += kDecodedAtOnce) {
    const at::Tensor some = latents.slice(0, begin, std::min(latents.size(0), begin + kDecodedAtOnce));
    for (Pianoroll &roll : rollsOfTensor(m_codec->decode(some), 0.5F, m_bundle.layout))
      rolls.push_back(std::move(roll));
  }
}

Result<std::vector<Pianoroll>> Session::decode(const std::vector<LoopCodes> &loops) {
  const auto &streams = m_codec->streams();
  if (auto checked = checkCodes(loops, streams); !checked)
    return tl::unexpected(checked.error());
  at::Tensor codes = at::empty({static_cast<std::int64_t>(loops.size()), static_cast<std::int64_t>(streams.size()),
                                static_cast<std::int64_t>(streams.front().length)},
                               at::kLong);
  auto *data = codes.data_ptr<std::int64_t>();
  for (const LoopCodes &loop : loops)
    for (const std::vector<int> &stream : loop)
      data = std::copy(stream.begin(), stream.end(), data);
  std::vector<Pianoroll> rolls;
  appendDecoded(codes, rolls);
  return rolls;
}

Result<std::vector<Pianoroll>> Session::decode(const std::vector<LatentPoint> &points) {
  at::Tensor latents = at::empty({static_cast<std::int64_t>(points.size()), m_codec->dimensions()}, at::kFloat);
  auto *data = latents.data_ptr<float>();
  for (const LatentPoint &point : points) {
    if (static_cast<std::int64_t>(point.size()) != m_codec->dimensions())
      return failure(ErrorKind::badInput, "a point has " + std::to_string(point.size()) +
                                              " numbers, the model's space " + std::to_string(m_codec->dimensions()) +
                                              " dimensions");
    data = std::copy(point.begin(), point.end(), data);
  }
  if (!at::isfinite(latents).all().item<bool>())
    return failure(ErrorKind::badInput, "a point holds a number that is not finite");
  std::vector<Pianoroll> rolls;
  appendDecoded(latents, rolls);
  return rolls;
}

Result<std::vector<Pianoroll>> Session::reconstruct(const std::vector<Pianoroll> &rolls, ProgressSink &progress,
                                                    const CancellationToken &cancel) {
  if (auto checked = checkRolls(rolls); !checked)
    return tl::unexpected(checked.error());
  std::vector<Pianoroll> result;
  const auto total = static_cast<std::int64_t>(rolls.size());
  for (std::int64_t begin = 0; begin < total && !cancel.requested(); begin += kDecodedAtOnce) {
    const auto end = std::min(total, begin + kDecodedAtOnce);
    const std::vector<Pianoroll> some(rolls.begin() + begin, rolls.begin() + end);
    appendDecoded(m_codec->encode(tensorOfRolls(some, m_bundle.layout)), result);
    progress.report({"Reconstructing loops", end, total});
  }
  if (cancel.requested())
    return failure(ErrorKind::cancelled, "stopped");
  return result;
}

Status checkSampling(const SamplingOptions &options, const KnownConditions &knownConditions) {
  if (auto checked = options.filter.check(); !checked)
    return checked;
  if (auto checked = knownConditions.check(options.conditions); !checked)
    return checked;
  if (options.count < 1 || options.count > 10'000'000 || options.first < 0)
    return failure(ErrorKind::usage, std::to_string(options.count) + " loops cannot be sampled", "-n",
                   "give a number from 1 to 10000000");
  return {};
}

/// The loops from the begin-th on that are sampled at once.
SamplingOptions someOf(SamplingOptions options, std::int64_t begin) {
  options.first += begin;
  options.count = std::min(kSampledAtOnce, options.count - begin);
  return options;
}

Result<SampledLoops> Session::sample(const SamplingOptions &options, ProgressSink &progress,
                                     const CancellationToken &cancel) {
  if (auto checked = checkSampling(options, knownConditions()); !checked)
    return tl::unexpected(checked.error());
  if (m_codec->dimensions() > 0 && (options.filter.topK != 0 || options.filter.topP < 1))
    return failure(ErrorKind::usage, "this model samples from a continuous space, where there is no top-k and no top-p",
                   "", "leave them out; the temperature says how far out points are sampled");
  SampledLoops loops;
  for (std::int64_t begin = 0; begin < options.count; begin += kSampledAtOnce) {
    progress.report({"Sampling loops", begin, options.count});
    const at::Tensor latents = m_prior->sample(someOf(options, begin), cancel);
    if (!latents.defined()) {
      loops.cancelled = true;
      return loops;
    }
    if (m_codec->dimensions() == 0)
      for (LoopCodes &loop : loopCodesOf(latents))
        loops.codes.push_back(std::move(loop));
    appendDecoded(latents, loops.rolls);
  }
  progress.report({"Sampling loops", options.count, options.count});
  return loops;
}

/// Which codes tell a cell of the region: bool [1, S, L].
at::Tensor Session::holesOf(const BitPlane &region) const {
  const auto &streams = m_codec->streams();
  const int length = streams.front().length;
  const int stepsPerCode = region.rows() / length;
  at::Tensor holes = at::zeros({1, static_cast<std::int64_t>(streams.size()), length}, at::kBool);
  bool *hole = holes.data_ptr<bool>();
  for (const CodeStream &stream : streams)
    for (int code = 0; code < length; ++code, ++hole)
      for (int step = code * stepsPerCode; step < (code + 1) * stepsPerCode; ++step)
        for (const int column : stream.columns)
          *hole = *hole || region.at(step, column);
  return holes;
}

int cellsThatDiffer(const Pianoroll &a, const Pianoroll &b, const BitPlane &within) {
  BitPlane different = a.sounding;
  for (std::size_t word = 0; word < different.words().size(); ++word)
    different.words()[word] = (different.words()[word] ^ b.sounding.words()[word]) & within.words()[word];
  return different.count();
}

Result<InfilledLoops> Session::infill(const InfillRequest &request, ProgressSink &progress,
                                      const CancellationToken &cancel) {
  if (auto checked = checkRolls({request.loop}); !checked)
    return tl::unexpected(checked.error());
  if (auto checked = checkSampling(request.sampling, knownConditions()); !checked)
    return tl::unexpected(checked.error());
  const BitPlane &region = request.region;
  if (region.rows() != request.loop.steps() || region.columns() != request.loop.columns() || region.count() == 0)
    return failure(ErrorKind::usage, "no part of the loop is chosen to be regenerated");
  const SamplingOptions &options = request.sampling;
  progress.report({"Regenerating", 0, options.count});
  const at::Tensor codes = m_codec->encode(tensorOfRolls({request.loop}, m_bundle.layout));
  const at::Tensor holes = holesOf(region);
  BitPlane outside(region.rows(), region.columns());
  for (int step = 0; step < region.rows(); ++step)
    for (int column = 0; column < region.columns(); ++column)
      outside.set(step, column, !region.at(step, column));
  std::vector<Pianoroll> before;
  appendDecoded(codes, before);

  Infiller &infiller = *m_prior->infiller();
  InfilledLoops found;
  for (std::int64_t begin = 0; begin < options.count; begin += kSampledAtOnce) {
    const SamplingOptions some = someOf(options, begin);
    const std::int64_t count = some.count;
    const at::Tensor sampled = infiller.infill(codes, holes, some, cancel);
    if (!sampled.defined()) {
      found.loops.cancelled = true;
      return found;
    }
    const at::Tensor fits = infiller.fit(sampled, holes.expand_as(sampled)).to(at::kDouble).contiguous();
    found.fits.insert(found.fits.end(), fits.data_ptr<double>(), fits.data_ptr<double>() + count);
    for (LoopCodes &loop : loopCodesOf(sampled))
      found.loops.codes.push_back(std::move(loop));
    std::vector<Pianoroll> rolls;
    appendDecoded(sampled, rolls);
    for (const Pianoroll &roll : rolls) {
      found.bleeds.push_back(cellsThatDiffer(roll, before.front(), outside));
      found.loops.rolls.push_back(patched(request.loop, roll, region, m_bundle.layout));
    }
    progress.report({"Regenerating", begin + count, options.count});
  }
  return found;
}

Result<std::vector<double>> Session::scores(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) {
  const int bars = m_scorer->bars();
  const auto pairs = static_cast<std::size_t>(barPairs(bars));
  std::vector<std::size_t> defined; // places of the rolls that have bars to compare
  std::vector<float> rows;
  for (std::size_t i = 0; i < rolls.size(); ++i) {
    if (rolls[i].steps() != bars * layout.stepsPerBar() || rolls[i].columns() != layout.columns())
      return failure(ErrorKind::badInput, "the loop detector reads " + std::to_string(bars) + " bars, not a roll of " +
                                              std::to_string(rolls[i].steps()) + " steps");
    if (const auto row = barCorrelation(rolls[i], layout, 0, bars, m_scorer->mode())) {
      rows.insert(rows.end(), row->begin(), row->end());
      defined.push_back(i);
    }
  }
  std::vector<double> scores(rolls.size(), std::numeric_limits<double>::quiet_NaN());
  if (defined.empty())
    return scores;
  const at::Tensor found =
      m_scorer
          ->score(at::from_blob(
              rows.data(), {static_cast<std::int64_t>(defined.size()), static_cast<std::int64_t>(pairs)}, at::kFloat))
          .contiguous();
  for (std::size_t i = 0; i < defined.size(); ++i)
    scores[defined[i]] = static_cast<double>(found.data_ptr<float>()[i]);
  return scores;
}

/// The part of a bundle, opened by its model; nothing if the bundle lacks it.
template <class Opened, class Open>
Result<std::unique_ptr<Opened>> openPart(const ModelRegistry &registry, const BundleFolder &bundle, const char *name,
                                         const Open &open) {
  const auto part = bundle.parts.find(name);
  if (part == bundle.parts.end())
    return std::unique_ptr<Opened>();
  auto model = findModel(registry, part->second.model);
  if (!model)
    return tl::unexpected(model.error());
  return open(**model, part->second);
}

} // namespace

Result<std::unique_ptr<LoadedBundle>> openBundle(const ModelRegistry &registry, const std::filesystem::path &folder) {
  auto bundle = BundleFolder::read(folder);
  if (!bundle)
    return tl::unexpected(bundle.error());
  auto scorer = openPart<Scorer>(
      registry, *bundle, "scorer",
      [](const ModelEntry &model, const BundlePart &part) -> Result<std::unique_ptr<Scorer>> {
        if (!model.openScorer)
          return failure(ErrorKind::badInput, "the model " + part.model + " is no loop detector", "parts/scorer");
        return model.openScorer(part);
      });
  if (!scorer)
    return tl::unexpected(scorer.error());
  if (bundle->parts.count("codec") == 0 && *scorer)
    return std::make_unique<Session>(std::move(*bundle), nullptr, nullptr, std::move(*scorer));
  auto codec = openCodec(registry, *bundle);
  if (!codec)
    return tl::unexpected(codec.error());
  auto prior = openPart<Prior>(
      registry, *bundle, "prior",
      [&](const ModelEntry &model, const BundlePart &part) -> Result<std::unique_ptr<Prior>> {
        if ((*codec)->dimensions() > 0)
          return failure(ErrorKind::badInput, "a codec with a continuous latent space needs no other prior",
                         "parts/prior");
        if (!model.openPrior)
          return failure(ErrorKind::badInput, "the model " + part.model + " is no prior", "parts/prior");
        return model.openPrior(*bundle, part, (*codec)->streams());
      });
  if (!prior)
    return tl::unexpected(prior.error());
  if ((*codec)->dimensions() > 0) {
    *prior = (*codec)->prior();
    if (*prior == nullptr)
      *prior = std::make_unique<GaussianPrior>((*codec)->dimensions());
  }
  return std::make_unique<Session>(std::move(*bundle), std::move(*codec), std::move(*prior), std::move(*scorer));
}

} // namespace loopwright::learning
