// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_transformer/code_masks.h"

namespace loopwright::models {

void hideTokens(bool *masked, const CodeTransformerShape &shape, RandomStream &random) {
  const auto hidden = 1 + random.below(static_cast<std::uint64_t>(shape.tokens()));
  const auto order = random.permutation(shape.tokens());
  for (std::size_t i = 0; i < hidden; ++i)
    masked[order[i]] = true;
}

void hideRegion(bool *masked, const CodeTransformerShape &shape, RandomStream &random) {
  const auto bars = static_cast<std::uint64_t>(shape.bars);
  const std::int64_t count = 1 + static_cast<std::int64_t>(random.below(bars));
  const auto first = static_cast<std::int64_t>(random.below(bars - static_cast<std::uint64_t>(count) + 1));
  const std::uint64_t chosen = 1 + random.below((std::uint64_t{1} << shape.streams()) - 1); // a bit a stream
  const std::int64_t steps = shape.length / shape.bars;
  for (std::int64_t step = first * steps; step < (first + count) * steps; ++step)
    for (std::int64_t stream = 0; stream < shape.streams(); ++stream)
      if ((chosen >> stream & 1) != 0)
        masked[step * shape.streams() + stream] = true;
}

} // namespace loopwright::models
