// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace loopwright::reproduction {

/// A figure over the trainings of several seeds: mean and Student's 95% interval; one value has none.
struct OverSeeds {
  explicit OverSeeds(const std::vector<double> &values);
  double mean = 0;
  double low = 0;
  double high = 0;
  bool interval = false;

  /// "0.62 [0.6, 0.64]"
  std::string text() const;
};

} // namespace loopwright::reproduction
