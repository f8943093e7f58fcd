// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/column_scales.h"

#include <cmath>

#include "engine/numerics/moments.h"

namespace loopwright {

std::vector<double> definedValues(const std::vector<std::vector<double>> &rows, std::size_t column) {
  std::vector<double> values;
  values.reserve(rows.size());
  for (const std::vector<double> &row : rows)
    if (!std::isnan(row[column]))
      values.push_back(row[column]);
  return values;
}

ColumnScales::ColumnScales(const std::vector<std::vector<double>> &rows) {
  const std::size_t columns = rows.empty() ? 0 : rows.front().size();
  for (std::size_t column = 0; column < columns; ++column) {
    const MeanAndDeviation moments = meanAndDeviation(definedValues(rows, column));
    means.push_back(moments.mean);
    deviations.push_back(moments.deviation > 1e-10 ? moments.deviation : 1);
  }
}

std::vector<double> ColumnScales::standardised(const std::vector<double> &row) const {
  std::vector<double> values;
  values.reserve(row.size());
  for (std::size_t column = 0; column < row.size(); ++column)
    values.push_back(std::isnan(row[column]) ? 0 : (row[column] - means[column]) / deviations[column]);
  return values;
}

} // namespace loopwright
