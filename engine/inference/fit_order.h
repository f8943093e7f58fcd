// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace loopwright::learning {

/// The places of the fits (InfilledLoops::fits), best fit first; equals in their order.
std::vector<std::size_t> bestFitFirst(const std::vector<double> &fits);

} // namespace loopwright::learning
