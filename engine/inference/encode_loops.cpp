// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/encode_loops.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/latent/has_latent.h"

#include <algorithm>
#include <iterator>

namespace loopwright::learning {
namespace {

/// What `make` makes of all items, some hundred at a time.
template <class Made, class Item, class Make>
Result<std::vector<Made>> inBatches(const std::vector<Item> &items, const char *stage, ProgressSink &progress,
                                    const CancellationToken &cancel, const Make &make) {
  constexpr std::size_t kAtOnce = 256;
  std::vector<Made> all;
  all.reserve(items.size());
  const auto total = static_cast<std::int64_t>(items.size());
  for (std::size_t first = 0; first < items.size(); first += kAtOnce) {
    if (cancel.requested())
      return failure(ErrorKind::cancelled, "stopped before all loops were done");
    const std::size_t end = std::min(first + kAtOnce, items.size());
    Result<std::vector<Made>> part = make(std::vector<Item>(items.begin() + static_cast<std::ptrdiff_t>(first),
                                                            items.begin() + static_cast<std::ptrdiff_t>(end)));
    if (!part)
      return tl::unexpected(part.error());
    std::move(part->begin(), part->end(), std::back_inserter(all));
    progress.report({stage, static_cast<std::int64_t>(end), total});
  }
  return all;
}

} // namespace

Result<std::vector<LoopCodes>> encodeLoops(HasCodes &codec, const std::vector<Pianoroll> &loops, ProgressSink &progress,
                                           const CancellationToken &cancel) {
  return inBatches<LoopCodes>(loops, "Encoding loops", progress, cancel,
                              [&codec](const std::vector<Pianoroll> &part) { return codec.encode(part); });
}

Result<std::vector<LatentPoint>> latentMeans(HasLatent &encoder, const std::vector<Pianoroll> &loops,
                                             ProgressSink &progress, const CancellationToken &cancel) {
  return inBatches<LatentPoint>(loops, "Encoding loops", progress, cancel,
                                [&encoder](const std::vector<Pianoroll> &part) { return encoder.means(part); });
}

Result<std::vector<Pianoroll>> decodePoints(HasLatent &decoder, const std::vector<LatentPoint> &points,
                                            ProgressSink &progress, const CancellationToken &cancel) {
  return inBatches<Pianoroll>(points, "Decoding loops", progress, cancel,
                              [&decoder](const std::vector<LatentPoint> &part) { return decoder.decode(part); });
}

} // namespace loopwright::learning
