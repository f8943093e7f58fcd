// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/interface/encode_loops.h"

#include <algorithm>

namespace loopwright::learning {

Result<std::vector<LoopCodes>> encodeLoops(HasCodes &codec, const std::vector<Pianoroll> &loops, ProgressSink &progress,
                                           const CancellationToken &cancel) {
  constexpr std::size_t kAtOnce = 256;
  std::vector<LoopCodes> all;
  all.reserve(loops.size());
  const auto total = static_cast<std::int64_t>(loops.size());
  for (std::size_t first = 0; first < loops.size(); first += kAtOnce) {
    if (cancel.requested())
      return failure(ErrorKind::cancelled, "stopped before all loops were encoded");
    const std::size_t end = std::min(first + kAtOnce, loops.size());
    const auto codes = codec.encode(
        {loops.begin() + static_cast<std::ptrdiff_t>(first), loops.begin() + static_cast<std::ptrdiff_t>(end)});
    if (!codes)
      return tl::unexpected(codes.error());
    all.insert(all.end(), codes->begin(), codes->end());
    progress.report({"Encoding loops", static_cast<std::int64_t>(end), total});
  }
  return all;
}

} // namespace loopwright::learning
