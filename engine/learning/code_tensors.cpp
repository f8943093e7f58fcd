// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/code_tensors.h"

namespace loopwright::learning {

std::vector<LoopCodes> loopCodesOf(const at::Tensor &codes) {
  const at::Tensor plain = codes.contiguous();
  const auto *data = plain.data_ptr<std::int64_t>();
  std::vector<LoopCodes> loops(static_cast<std::size_t>(plain.size(0)));
  for (LoopCodes &loop : loops) {
    loop.resize(static_cast<std::size_t>(plain.size(1)));
    for (std::vector<int> &stream : loop)
      for (std::int64_t step = 0; step < plain.size(2); ++step)
        stream.push_back(static_cast<int>(*data++));
  }
  return loops;
}

at::Tensor tensorOf(const std::vector<LoopCodes> &loops, const std::vector<CodeStream> &streams) {
  at::Tensor codes = at::empty({static_cast<std::int64_t>(loops.size()), static_cast<std::int64_t>(streams.size()),
                                static_cast<std::int64_t>(streams.front().length)},
                               at::kLong);
  auto *data = codes.data_ptr<std::int64_t>();
  for (const LoopCodes &loop : loops)
    for (const std::vector<int> &stream : loop)
      data = std::copy(stream.begin(), stream.end(), data);
  return codes;
}

} // namespace loopwright::learning
