// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"
#include "models/code_prior/code_prior_network.h"

namespace loopwright::models {

/// Fills holes with a network that only looks back: of some drawings of a hole it takes one, each as probable as it
/// makes what stands behind the hole (sampling importance resampling, Rubin 1988). Network and sampler must outlive it.
class CodePriorInfiller final : public learning::Infiller {
public:
  CodePriorInfiller(const CodePriorNetwork &network, const CodePriorSampler &sampler);

  at::Tensor infill(const at::Tensor &codes, const at::Tensor &holes, std::int64_t first, std::int64_t count,
                    std::uint64_t seed, const learning::CodeFilter &filter, const CancellationToken &cancel) override;
  /// Mean log-probability in nats of all codes but the first: by Bayes' rule it puts the candidates of one loop in the
  /// order of the probability of what is in the holes given everything else.
  at::Tensor fit(const at::Tensor &codes, const at::Tensor &holes) override;

private:
  const CodePriorNetwork &m_network;
  const CodePriorSampler &m_sampler;
};

} // namespace loopwright::models
