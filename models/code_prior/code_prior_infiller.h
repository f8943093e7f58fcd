// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/code_prior/code_prior_sampler.h"

namespace loopwright::models {

/// Fills holes with a network that only looks back: of some drawings of a hole it takes one, each as probable as it
/// makes what stands behind the hole (sampling importance resampling, Rubin 1988). Network and sampler must outlive it.
class CodePriorInfiller {
public:
  CodePriorInfiller(const CodePriorNetwork &network, const CodePriorSampler &sampler);

  /// Codes int64 [1, S, L] with holes where the mask (bool, same shape) is true -> [count, S, L], all others as given;
  /// undefined if cancelled.
  at::Tensor infill(const at::Tensor &codes, const at::Tensor &holes, const PriorDrawing &drawing,
                    const CancellationToken &cancel);
  /// Codes int64 [N, S, L] -> mean log-probability [N] in nats of all but the first: by Bayes' rule it puts the
  /// candidates of one loop in the order of the probability of what is in the holes given everything else.
  at::Tensor fit(const at::Tensor &codes) const;

private:
  const CodePriorNetwork &m_network;
  const CodePriorSampler &m_sampler;
};

} // namespace loopwright::models
