// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/study.h"

#include <algorithm>

#include "engine/inference/encode_loops.h"

namespace loopwright::reproduction {
namespace {

constexpr std::size_t kDecodedAtOnce = 256;

} // namespace

Result<PointSet> pointsOf(const Study &study, const std::vector<Pianoroll> &rolls) {
  const auto means =
      learning::latentMeans(*study.bundle.latent(), rolls, study.laboratory.progress(), study.laboratory.cancel());
  if (!means)
    return tl::unexpected(means.error());
  return loopwright::pointsOf(*means, study.bundle.latent()->dimensions());
}

Result<std::vector<Pianoroll>> rollsOf(const Study &study, const std::vector<learning::LatentPoint> &points) {
  std::vector<Pianoroll> rolls;
  rolls.reserve(points.size());
  for (std::size_t first = 0; first < points.size(); first += kDecodedAtOnce) {
    if (study.laboratory.cancel().requested())
      return failure(ErrorKind::cancelled, "stopped");
    const auto end = std::min(points.size(), first + kDecodedAtOnce);
    auto some = study.bundle.latent()->decode(std::vector<learning::LatentPoint>(
        points.begin() + static_cast<std::ptrdiff_t>(first), points.begin() + static_cast<std::ptrdiff_t>(end)));
    if (!some)
      return some;
    std::move(some->begin(), some->end(), std::back_inserter(rolls));
  }
  return rolls;
}

} // namespace loopwright::reproduction
