// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/fit_order.h"

#include <algorithm>
#include <numeric>

namespace loopwright::learning {

std::vector<std::size_t> bestFitFirst(const std::vector<double> &fits) {
  std::vector<std::size_t> order(fits.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&fits](std::size_t a, std::size_t b) { return fits[a] > fits[b]; });
  return order;
}

} // namespace loopwright::learning
