// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reproduction/laboratory.h"
#include "app/reproduction/musae/pieces.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/numerics/point_set.h"

namespace loopwright::reproduction {

/// What an examination of one trained model looks at.
struct Examination {
  learning::LoadedBundle &bundle;
  const Pieces &pieces; ///< of all splits by family, of the model's length
  const ExaminationSizes &sizes;
  std::uint64_t seed;
  Laboratory &laboratory;
};

/// The points of pieces' rolls, as rows of a set. Errors as latentMeans.
Result<PointSet> pointsOf(const Examination &of, const std::vector<Pianoroll> &rolls);
/// The rolls of many points. Errors as decodePoints.
Result<std::vector<Pianoroll>> rollsOf(const Examination &of, const std::vector<learning::LatentPoint> &points);

} // namespace loopwright::reproduction
