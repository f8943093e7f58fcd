// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/code_prior/code_prior_sampler.h"

namespace loopwright::models {

/// Fills holes with a network that only looks back: a loop goes round, so it is read from the bar behind the hole on,
/// and the hole comes last, with everything else before it.
class CodePriorInfiller {
public:
  /// `barSteps`: latent steps a bar. Network and sampler must outlive it.
  CodePriorInfiller(const CodePriorNetwork &network, const CodePriorSampler &sampler, std::int64_t barSteps);

  /// Codes int64 [1, S, L] with holes where the mask (bool, same shape) is true -> [count, S, L], all others as given;
  /// undefined if cancelled.
  at::Tensor infill(const at::Tensor &codes, const at::Tensor &holes, const PriorSampling &sampling,
                    const CancellationToken &cancel) const;
  /// Codes int64 [N, S, L] -> mean log-probability [N] in nats of all but the first: by Bayes' rule it puts the
  /// candidates of one loop in the order of the probability of what is in the holes given everything else.
  at::Tensor fit(const at::Tensor &codes) const;

private:
  std::int64_t beginOf(const at::Tensor &holes) const;

  const CodePriorNetwork &m_network;
  const CodePriorSampler &m_sampler;
  std::int64_t m_barSteps;
};

} // namespace loopwright::models
