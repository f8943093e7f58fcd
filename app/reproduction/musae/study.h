// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "app/reproduction/laboratory.h"
#include "app/reproduction/musae/pieces.h"
#include "engine/numerics/point_set.h"

namespace loopwright::reproduction {

/// What a study of one trained model looks at.
struct Study {
  learning::LoadedBundle &bundle;
  const Pieces &pieces; ///< of all splits by family, of the model's length
  const StudySizes &sizes;
  std::uint64_t seed;
  Laboratory &laboratory;
};

/// A number as JSON has it: null where it is not finite.
inline nlohmann::json jsonNumber(double value) {
  return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json();
}
inline nlohmann::json jsonNumbers(const std::vector<double> &values) {
  nlohmann::json list = nlohmann::json::array();
  for (const double value : values)
    list.push_back(jsonNumber(value));
  return list;
}
/// And back: NaN for null.
inline double numberOf(const nlohmann::json &json) { return json.is_number() ? json.get<double>() : std::nan(""); }

/// The points of pieces' rolls, as rows of a set. Errors as latentMeans.
Result<PointSet> pointsOf(const Study &study, const std::vector<Pianoroll> &rolls);
/// The rolls of many points, with progress. Errors as HasLatent::decode, or cancelled.
Result<std::vector<Pianoroll>> rollsOf(const Study &study, const std::vector<learning::LatentPoint> &points);

} // namespace loopwright::reproduction
