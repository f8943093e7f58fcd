// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/moments.h"

#include <cmath>

namespace loopwright {

MeanAndDeviation meanAndDeviation(const std::vector<double> &values) {
  MeanAndDeviation result;
  if (values.empty())
    return result;
  const auto count = static_cast<double>(values.size());
  for (const double value : values)
    result.mean += value;
  result.mean /= count; // once, so that equal values have no deviation
  double squares = 0;
  for (const double value : values)
    squares += (value - result.mean) * (value - result.mean);
  result.deviation = std::sqrt(squares / count);
  return result;
}

} // namespace loopwright
