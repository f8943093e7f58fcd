// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace loopwright {

/// Area under the ROC curve of scores of which small ones mean "yes": the probability that a drawn yes scores below a
/// drawn no, ties counting half. A NaN scores above everything. 0.5 if one side is empty. Thread-safe.
double rocArea(const std::vector<double> &yes, const std::vector<double> &no);

} // namespace loopwright
