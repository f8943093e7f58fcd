// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/learning/interface/sampling_options.h"
#include "engine/learning/registry.h"

namespace loopwright::learning {

/// The standard normal distribution over a continuous latent space: the prior that variational autoencoders have
/// without learning one. The filter's temperature is the standard deviation; it knows no top-k or top-p.
class GaussianPrior final : public Prior {
public:
  explicit GaussianPrior(std::int64_t dimensions) : m_dimensions(dimensions) {}
  CodeFilter standardFilter() const override { return {}; }
  /// float [count, D]
  at::Tensor sample(const SamplingOptions &options, const CancellationToken &cancel) override;

private:
  std::int64_t m_dimensions;
};

/// Standard normal numbers float [streams.size(), dimensions], a row from each stream.
at::Tensor normalRows(std::vector<RandomStream> streams, std::int64_t dimensions);
/// The same [items, dimensions] in training, alike for an item whatever the batch.
at::Tensor normalRows(const std::vector<std::int64_t> &items, std::int64_t dimensions, std::uint64_t seed,
                      const char *stream, std::int64_t epoch);

} // namespace loopwright::learning
