// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/encode_loops.h"

#include <algorithm>

namespace loopwright::learning {
namespace {

/// What `encode` makes of all loops, some hundred at a time.
template <class Encoded, class Encode>
Result<std::vector<Encoded>> inBatches(const std::vector<Pianoroll> &loops, ProgressSink &progress,
                                       const CancellationToken &cancel, const Encode &encode) {
  constexpr std::size_t kAtOnce = 256;
  std::vector<Encoded> all;
  all.reserve(loops.size());
  const auto total = static_cast<std::int64_t>(loops.size());
  for (std::size_t first = 0; first < loops.size(); first += kAtOnce) {
    if (cancel.requested())
      return failure(ErrorKind::cancelled, "stopped before all loops were encoded");
    const std::size_t end = std::min(first + kAtOnce, loops.size());
    const Result<std::vector<Encoded>> part = encode(std::vector<Pianoroll>(
        loops.begin() + static_cast<std::ptrdiff_t>(first), loops.begin() + static_cast<std::ptrdiff_t>(end)));
    if (!part)
      return tl::unexpected(part.error());
    all.insert(all.end(), part->begin(), part->end());
    progress.report({"Encoding loops", static_cast<std::int64_t>(end), total});
  }
  return all;
}

} // namespace

Result<std::vector<LoopCodes>> encodeLoops(HasCodes &codec, const std::vector<Pianoroll> &loops, ProgressSink &progress,
                                           const CancellationToken &cancel) {
  return inBatches<LoopCodes>(loops, progress, cancel,
                              [&codec](const std::vector<Pianoroll> &part) { return codec.encode(part); });
}

Result<std::vector<LatentPoint>> latentMeans(HasLatent &encoder, const std::vector<Pianoroll> &loops,
                                             ProgressSink &progress, const CancellationToken &cancel) {
  return inBatches<LatentPoint>(loops, progress, cancel,
                                [&encoder](const std::vector<Pianoroll> &part) { return encoder.means(part); });
}

} // namespace loopwright::learning
