// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/code_tensors.h"
#include "engine/learning/guard.h"
#include "engine/learning/open_parts.h"
#include "engine/learning/sampling_batches.h"
#include "engine/music/roll_patch.h"

namespace loopwright::learning {
namespace {

/// Which codes tell a cell of the region: bool [1, S, L].
at::Tensor holesOf(const BitPlane &region, const std::vector<CodeStream> &streams) {
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

class Infilling final : public Infills {
public:
  explicit Infilling(OpenParts &parts) : m_parts(parts) {}

  Result<InfilledLoops> infill(const InfillRequest &request, ProgressSink &progress,
                               const CancellationToken &cancel) override {
    return guarded<InfilledLoops>([&]() -> Result<InfilledLoops> {
      if (auto checked = m_parts.checkRolls({request.loop}); !checked)
        return tl::unexpected(checked.error());
      if (auto checked = checkSampling(request.sampling, m_parts.prior->knownConditions()); !checked)
        return tl::unexpected(checked.error());
      const BitPlane &region = request.region;
      if (region.rows() != request.loop.steps() || region.columns() != request.loop.columns() || region.count() == 0)
        return failure(ErrorKind::usage, "no part of the loop is chosen to be regenerated");
      const SamplingOptions &options = request.sampling;
      progress.report({"Regenerating", 0, options.count});
      const at::Tensor codes = m_parts.codec->encode(m_parts.tensors->ofRolls({request.loop}, m_parts.bundle.layout));
      const at::Tensor holes = holesOf(region, m_parts.codec->streams());
      BitPlane outside(region.rows(), region.columns());
      for (int step = 0; step < region.rows(); ++step)
        for (int column = 0; column < region.columns(); ++column)
          outside.set(step, column, !region.at(step, column));
      std::vector<Pianoroll> before;
      m_parts.appendDecoded(codes, before);

      Infiller &infiller = *m_parts.prior->infiller();
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
        m_parts.appendDecoded(sampled, rolls);
        for (const Pianoroll &roll : rolls) {
          found.bleeds.push_back(cellsThatDiffer(roll, before.front(), outside));
          found.loops.rolls.push_back(patched(request.loop, roll, region, m_parts.bundle.layout));
        }
        progress.report({"Regenerating", begin + count, options.count});
      }
      return found;
    });
  }

private:
  OpenParts &m_parts;
};

} // namespace

MadeCapability makeInfills(OpenParts &parts) {
  const bool can = parts.codec && parts.prior && parts.prior->infiller() != nullptr;
  return {Infills::kName, can ? std::make_unique<Infilling>(parts) : nullptr};
}

} // namespace loopwright::learning
