// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/examination.h"

#include "engine/inference/encode_loops.h"
#include "engine/learning/capabilities/latent/has_latent.h"

namespace loopwright::reproduction {

Result<PointSet> pointsOf(const Examination &of, const std::vector<Pianoroll> &rolls) {
  const auto means = learning::latentMeans(*of.bundle.as<learning::HasLatent>(), rolls, of.laboratory.progress(),
                                           of.laboratory.cancel());
  if (!means)
    return tl::unexpected(means.error());
  return loopwright::pointsOf(*means, of.bundle.as<learning::HasLatent>()->dimensions());
}

Result<std::vector<Pianoroll>> rollsOf(const Examination &of, const std::vector<learning::LatentPoint> &points) {
  return learning::decodePoints(*of.bundle.as<learning::HasLatent>(), points, of.laboratory.progress(),
                                of.laboratory.cancel());
}

} // namespace loopwright::reproduction
