// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace loopwright {

/// Mean and population standard deviation of each column of rows [rows, columns], over the values that there are: a NaN
/// says that a row has none. A column that never changes has deviation 1, one without any value mean 0.
struct ColumnScales {
  std::vector<double> means;
  std::vector<double> deviations;

  ColumnScales() = default;
  /// Rows of one length.
  explicit ColumnScales(const std::vector<std::vector<double>> &rows);

  /// (value - mean) / deviation of each column; 0, the mean, where there is no value.
  std::vector<double> standardised(const std::vector<double> &row) const;
};

/// The values of a column that are there, in the order of the rows.
std::vector<double> definedValues(const std::vector<std::vector<double>> &rows, std::size_t column);

} // namespace loopwright
