// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_prior/loop_forms.h"

#include "engine/base/random.h"

namespace loopwright::models {
namespace {

/// The form of one stream of a loop. `codes`, `form`: its first token, the next ones `stride` apart.
void tieBars(const std::int16_t *codes, std::int16_t *form, std::int64_t stride, std::int64_t bars,
             std::int64_t barSteps) {
  for (std::int64_t bar = 1; bar < bars; ++bar) {
    std::int64_t best = -1, most = 0;
    for (std::int64_t earlier = 0; earlier < bar; ++earlier) {
      std::int64_t equal = 0;
      for (std::int64_t step = 0; step < barSteps; ++step)
        equal += codes[(bar * barSteps + step) * stride] == codes[(earlier * barSteps + step) * stride] ? 1 : 0;
      if (equal > most) {
        most = equal;
        best = earlier;
      }
    }
    if (4 * most < 3 * barSteps)
      continue;
    for (std::int64_t step = 0; step < barSteps; ++step)
      if (codes[(bar * barSteps + step) * stride] == codes[(best * barSteps + step) * stride])
        form[(bar * barSteps + step) * stride] = static_cast<std::int16_t>((bar - best) * barSteps);
  }
}

} // namespace

at::Tensor formsOf(const at::Tensor &tokens, const CodePriorShape &shape, std::int64_t barSteps, std::int64_t count,
                   std::uint64_t seed) {
  const at::Tensor loops = tokens.to(at::kShort).contiguous();
  const std::int64_t streams = shape.streams();
  const auto order = RandomStream(seed, "forms").permutation(loops.size(0));
  at::Tensor forms = at::zeros({count, shape.tokens()}, at::kShort);
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t loop = order[static_cast<std::size_t>(i) % order.size()];
    const std::int16_t *codes = loops.data_ptr<std::int16_t>() + loop * shape.tokens();
    std::int16_t *form = forms.data_ptr<std::int16_t>() + i * shape.tokens();
    for (std::int64_t stream = 0; stream < streams; ++stream)
      tieBars(codes + stream, form + stream, streams, shape.length / barSteps, barSteps);
  }
  return forms;
}

bool areForms(const at::Tensor &forms, const CodePriorShape &shape, std::int64_t barSteps) {
  const at::Tensor steps = at::floor_divide(at::arange(shape.tokens(), at::kShort), shape.streams());
  return forms.ge(0).all().item<bool>() && forms.le(steps).all().item<bool>() &&
         forms.remainder(barSteps).eq(0).all().item<bool>();
}

} // namespace loopwright::models
