// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_infiller.h"

namespace loopwright::models {
namespace {

/// [N, S, L] -> tokens [N, S * L].
at::Tensor interleaved(const at::Tensor &values) { return values.permute({0, 2, 1}).flatten(1).contiguous(); }

} // namespace

CodePriorInfiller::CodePriorInfiller(const CodePriorNetwork &network, const CodePriorSampler &sampler,
                                     std::int64_t barSteps)
    : m_network(network), m_sampler(sampler), m_barSteps(barSteps) {}

/// The first latent step of the bar from which on the most is known before a hole comes; the loop's first if no bar
/// begins without a hole.
std::int64_t CodePriorInfiller::beginOf(const at::Tensor &holes) const {
  const CodePriorShape &shape = m_network.shape();
  const bool *hole = holes.data_ptr<bool>();
  std::int64_t begin = 0, most = 0;
  for (std::int64_t step = 0; step < shape.length; step += m_barSteps) {
    std::int64_t known = 0;
    while (known < shape.tokens() && !hole[(step * shape.streams() + known) % shape.tokens()])
      ++known;
    if (known > most) {
      begin = step;
      most = known;
    }
  }
  return begin;
}

at::Tensor CodePriorInfiller::infill(const at::Tensor &codes, const at::Tensor &holes, const PriorSampling &sampling,
                                     const CancellationToken &cancel) const {
  const CodePriorShape &shape = m_network.shape();
  GivenTokens given = {interleaved(codes).select(0, 0), interleaved(holes).select(0, 0)};
  given.begin = beginOf(given.holes);
  const at::Tensor sampled = m_sampler.sample(sampling, cancel, &given);
  if (!sampled.defined())
    return {};
  return sampled.view({sampling.count, shape.length, shape.streams()}).permute({0, 2, 1}).contiguous();
}

at::Tensor CodePriorInfiller::fit(const at::Tensor &codes) const {
  return m_network.logProbabilities(interleaved(codes)).slice(1, 1).mean(1);
}

} // namespace loopwright::models
