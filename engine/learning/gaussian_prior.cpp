// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/gaussian_prior.h"
#include "engine/learning/interface/sampling_options.h"

namespace loopwright::learning {

at::Tensor GaussianPrior::sample(const SamplingOptions &options, const CancellationToken &cancel) {
  if (cancel.requested())
    return {};
  std::vector<RandomStream> streams;
  for (std::int64_t i = 0; i < options.count; ++i)
    streams.emplace_back(options.seed, "sample", 0, 0, static_cast<std::uint64_t>(options.first + i));
  return normalRows(std::move(streams), m_dimensions) * options.filter.temperature;
}

at::Tensor normalRows(std::vector<RandomStream> streams, std::int64_t dimensions) {
  at::Tensor rows = at::empty({static_cast<std::int64_t>(streams.size()), dimensions}, at::kFloat);
  float *values = rows.data_ptr<float>();
  for (RandomStream &stream : streams)
    for (std::int64_t d = 0; d < dimensions; ++d)
      *values++ = static_cast<float>(stream.normal());
  return rows;
}

at::Tensor normalRows(const std::vector<std::int64_t> &items, std::int64_t dimensions, std::uint64_t seed,
                      const char *stream, std::int64_t epoch) {
  std::vector<RandomStream> streams;
  streams.reserve(items.size());
  for (const std::int64_t item : items)
    streams.emplace_back(seed, stream, static_cast<std::uint64_t>(epoch), 0, static_cast<std::uint64_t>(item));
  return normalRows(std::move(streams), dimensions);
}

} // namespace loopwright::learning
