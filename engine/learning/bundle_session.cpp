// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/bundle_session.h"

#include "engine/learning/roll_tensor.h"

namespace loopwright::learning {
namespace {

// Large enough to keep the matrix products busy, small enough to cancel within a second and to fit any memory.
constexpr std::int64_t kSampledAtOnce = 512;
constexpr std::int64_t kDecodedAtOnce = 64;

class Session final : public LoadedBundle, public HasCodes, public Reconstructs, public Samples {
public:
  Session(BundleFolder bundle, std::unique_ptr<Codec> codec, std::unique_ptr<Prior> prior)
      : m_bundle(std::move(bundle)), m_codec(std::move(codec)), m_prior(std::move(prior)) {}

  const std::string &hash() const override { return m_bundle.hash; }
  const PitchLayout &layout() const override { return m_bundle.layout; }
  int bars() const override { return m_bundle.bars; }
  HasCodes *codes() override { return m_codec ? this : nullptr; }
  Reconstructs *reconstructs() override { return m_codec ? this : nullptr; }
  Samples *samples() override { return m_codec && m_prior ? this : nullptr; }

  const std::vector<CodeStream> &streams() const override { return m_codec->streams(); }
  Result<std::vector<LoopCodes>> encode(const std::vector<Pianoroll> &rolls) override;
  Result<std::vector<Pianoroll>> decode(const std::vector<LoopCodes> &codes) override;
  Result<std::vector<Pianoroll>> reconstruct(const std::vector<Pianoroll> &rolls, ProgressSink &progress,
                                             const CancellationToken &cancel) override;
  CodeFilter standardFilter() const override { return m_prior->standardFilter(); }
  Result<SampledLoops> sample(const SamplingOptions &options, ProgressSink &progress,
                              const CancellationToken &cancel) override;

private:
  Status checkRolls(const std::vector<Pianoroll> &rolls) const;
  void appendDecoded(const at::Tensor &codes, std::vector<Pianoroll> &rolls);
  BundleFolder m_bundle;
  std::unique_ptr<Codec> m_codec;
  std::unique_ptr<Prior> m_prior;
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

Result<std::vector<LoopCodes>> Session::encode(const std::vector<Pianoroll> &rolls) {
  if (auto checked = checkRolls(rolls); !checked)
    return tl::unexpected(checked.error());
  std::vector<LoopCodes> all;
  for (std::size_t begin = 0; begin < rolls.size(); begin += kDecodedAtOnce) {
    const auto end = std::min(rolls.size(), begin + kDecodedAtOnce);
    const std::vector<Pianoroll> some(rolls.begin() + static_cast<std::ptrdiff_t>(begin),
                                      rolls.begin() + static_cast<std::ptrdiff_t>(end));
    for (LoopCodes &loop : loopCodesOf(m_codec->encode(tensorOfRolls(some, m_bundle.layout))))
      all.push_back(std::move(loop));
  }
  return all;
}

void Session::appendDecoded(const at::Tensor &codes, std::vector<Pianoroll> &rolls) {
  for (std::int64_t begin = 0; begin < codes.size(0); begin += kDecodedAtOnce) {
    const at::Tensor some = codes.slice(0, begin, std::min(codes.size(0), begin + kDecodedAtOnce));
    for (Pianoroll &roll : rollsOfTensor(m_codec->decode(some), 0.5F, m_bundle.layout))
      rolls.push_back(std::move(roll));
  }
}

Result<std::vector<Pianoroll>> Session::decode(const std::vector<LoopCodes> &loops) {
  const auto &streams = m_codec->streams();
  const std::int64_t length = streams.front().length;
  at::Tensor codes = at::empty(
      {static_cast<std::int64_t>(loops.size()), static_cast<std::int64_t>(streams.size()), length}, at::kLong);
  auto *data = codes.data_ptr<std::int64_t>();
  for (const LoopCodes &loop : loops) {
    if (loop.size() != streams.size())
      return failure(ErrorKind::badInput, "a loop has " + std::to_string(loop.size()) +
                                              " streams of codes, the model " + std::to_string(streams.size()));
    for (std::size_t s = 0; s < streams.size(); ++s) {
      if (static_cast<std::int64_t>(loop[s].size()) != length)
        return failure(ErrorKind::badInput,
                       "a stream has " + std::to_string(loop[s].size()) + " codes, not " + std::to_string(length));
      for (const int code : loop[s]) {
        if (code < 0 || code >= streams[s].codes)
          return failure(ErrorKind::badInput, "the code " + std::to_string(code) + " is outside the codebook of " +
                                                  std::to_string(streams[s].codes) + " (" + streams[s].name + ")");
        *data++ = code;
      }
    }
  }
  std::vector<Pianoroll> rolls;
  appendDecoded(codes, rolls);
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

Result<SampledLoops> Session::sample(const SamplingOptions &options, ProgressSink &progress,
                                     const CancellationToken &cancel) {
  if (auto checked = options.filter.check(); !checked)
    return tl::unexpected(checked.error());
  if (options.count < 1 || options.count > 10'000'000 || options.first < 0)
    return failure(ErrorKind::usage, std::to_string(options.count) + " loops cannot be sampled", "-n",
                   "give a number from 1 to 10000000");
  SampledLoops loops;
  for (std::int64_t begin = 0; begin < options.count; begin += kSampledAtOnce) {
    const std::int64_t count = std::min(kSampledAtOnce, options.count - begin);
    progress.report({"Sampling loops", begin, options.count});
    const at::Tensor codes = m_prior->sample(options.first + begin, count, options.seed, options.filter, cancel);
    if (!codes.defined()) {
      loops.cancelled = true;
      return loops;
    }
    for (LoopCodes &loop : loopCodesOf(codes))
      loops.codes.push_back(std::move(loop));
    appendDecoded(codes, loops.rolls);
  }
  progress.report({"Sampling loops", options.count, options.count});
  return loops;
}

} // namespace

Result<const ModelEntry *> findModel(const ModelRegistry &registry, const std::string &name) {
  std::string known;
  for (const ModelEntry &entry : registry) {
    if (entry.description.name == name)
      return &entry;
    known += (known.empty() ? "" : ", ") + entry.description.name;
  }
  return failure(ErrorKind::usage, "there is no model \"" + name + "\"", "", "the models are " + known);
}

Result<std::unique_ptr<Codec>> openCodec(const ModelRegistry &registry, const BundleFolder &bundle) {
  const auto part = bundle.parts.find("codec");
  if (part == bundle.parts.end())
    return failure(ErrorKind::badInput, "the bundle has no codec", bundle.hash.substr(0, 12));
  auto model = findModel(registry, part->second.model);
  if (!model)
    return tl::unexpected(model.error());
  if (!(*model)->openCodec)
    return failure(ErrorKind::badInput, "the model " + part->second.model + " is no codec", "parts/codec");
  return (*model)->openCodec(bundle, part->second);
}

Result<std::unique_ptr<LoadedBundle>> openBundle(const ModelRegistry &registry, const std::filesystem::path &folder) {
  auto bundle = BundleFolder::read(folder);
  if (!bundle)
    return tl::unexpected(bundle.error());
  auto codec = openCodec(registry, *bundle);
  if (!codec)
    return tl::unexpected(codec.error());
  std::unique_ptr<Prior> prior;
  if (const auto part = bundle->parts.find("prior"); part != bundle->parts.end()) {
    auto model = findModel(registry, part->second.model);
    if (!model)
      return tl::unexpected(model.error());
    if (!(*model)->openPrior)
      return failure(ErrorKind::badInput, "the model " + part->second.model + " is no prior", "parts/prior");
    auto opened = (*model)->openPrior(*bundle, part->second, (*codec)->streams());
    if (!opened)
      return tl::unexpected(opened.error());
    prior = std::move(*opened);
  }
  return std::make_unique<Session>(std::move(*bundle), std::move(*codec), std::move(prior));
}

} // namespace loopwright::learning
