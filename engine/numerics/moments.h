// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace loopwright {

/// Mean and population standard deviation; 0 and 0 of nothing.
struct MeanAndDeviation {
  double mean = 0;
  double deviation = 0;
};
MeanAndDeviation meanAndDeviation(const std::vector<double> &values);

} // namespace loopwright
