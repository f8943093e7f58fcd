// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/code_prior_infiller.h"

#include "engine/base/random.h"

namespace loopwright::models {
namespace {

// Drawings of a hole that one candidate is chosen from.
constexpr std::int64_t kDrawings = 8;

/// [N, S, L] -> tokens [N, S * L].
at::Tensor interleaved(const at::Tensor &values) { return values.permute({0, 2, 1}).flatten(1).contiguous(); }

} // namespace

CodePriorInfiller::CodePriorInfiller(const CodePriorNetwork &network, const CodePriorSampler &sampler)
    : m_network(network), m_sampler(sampler) {}

at::Tensor CodePriorInfiller::infill(const at::Tensor &codes, const at::Tensor &holes, const PriorDrawing &drawing,
                                     const CancellationToken &cancel) {
  const CodePriorShape &shape = m_network.shape();
  const std::int64_t count = drawing.count;
  const GivenTokens given = {interleaved(codes).select(0, 0), interleaved(holes).select(0, 0)};
  PriorDrawing every = drawing;
  every.first *= kDrawings;
  every.count *= kDrawings;
  const at::Tensor drawn = m_sampler.sample(every, cancel, &given);
  if (!drawn.defined() || cancel.requested())
    return {};
  const at::Tensor kept = at::logical_not(given.holes).to(at::kFloat);
  const at::Tensor told = at::mv(m_network.logProbabilities(drawn), kept).view({count, kDrawings});
  const at::Tensor shares = at::softmax(told.to(at::kDouble), 1).contiguous();
  at::Tensor chosen = at::empty({count}, at::kLong);
  for (std::int64_t i = 0; i < count; ++i) {
    const auto *share = shares.data_ptr<double>() + i * kDrawings;
    double left = RandomStream(drawing.seed, "infill", 0, 0, static_cast<std::uint64_t>(drawing.first + i)).uniform();
    std::int64_t taken = 0;
    while (taken + 1 < kDrawings && left >= share[taken])
      left -= share[taken++];
    chosen.data_ptr<std::int64_t>()[i] = i * kDrawings + taken;
  }
  return drawn.index_select(0, chosen).view({count, shape.length, shape.streams()}).permute({0, 2, 1}).contiguous();
}

at::Tensor CodePriorInfiller::fit(const at::Tensor &codes) const {
  return m_network.logProbabilities(interleaved(codes)).slice(1, 1).mean(1);
}

} // namespace loopwright::models
