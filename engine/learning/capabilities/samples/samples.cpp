// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/code_tensors.h"
#include "engine/learning/guard.h"
#include "engine/learning/open_parts.h"
#include "engine/learning/sampling_batches.h"

namespace loopwright::learning {
namespace {

class Sampling final : public Samples {
public:
  explicit Sampling(OpenParts &parts) : m_parts(parts) {}

  CodeFilter standardFilter() const override { return m_parts.prior->standardFilter(); }
  const KnownConditions &knownConditions() const override { return m_parts.prior->knownConditions(); }

  Result<SampledLoops> sample(const SamplingOptions &options, ProgressSink &progress,
                              const CancellationToken &cancel) override {
    return guarded<SampledLoops>([&]() -> Result<SampledLoops> {
      if (auto checked = checkSampling(options, knownConditions()); !checked)
        return tl::unexpected(checked.error());
      if (m_parts.codec->dimensions() > 0 && (options.filter.topK != 0 || options.filter.topP < 1))
        return failure(ErrorKind::usage,
                       "this model samples from a continuous space, where there is no top-k and no top-p", "",
                       "leave them out; the temperature says how far out points are sampled");
      SampledLoops loops;
      for (std::int64_t begin = 0; begin < options.count; begin += kSampledAtOnce) {
        progress.report({"Sampling loops", begin, options.count});
        const at::Tensor latents = m_parts.prior->sample(someOf(options, begin), cancel);
        if (!latents.defined()) {
          loops.cancelled = true;
          return loops;
        }
        if (m_parts.codec->dimensions() == 0)
          for (LoopCodes &loop : loopCodesOf(latents))
            loops.codes.push_back(std::move(loop));
        m_parts.appendDecoded(latents, loops.rolls);
      }
      progress.report({"Sampling loops", options.count, options.count});
      return loops;
    });
  }

private:
  OpenParts &m_parts;
};

} // namespace

MadeCapability makeSamples(OpenParts &parts) {
  return {Samples::kName, parts.codec && parts.prior ? std::make_unique<Sampling>(parts) : nullptr};
}

} // namespace loopwright::learning
