// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/over_seeds.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/base/markdown_table.h"

namespace loopwright::reproduction {
namespace {

/// The .975 quantile of Student's distribution by degrees of freedom, from 1; beyond them the normal one.
constexpr std::array<double, 9> kStudent = {12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622};
constexpr double kNormal = 1.9600;

} // namespace

OverSeeds::OverSeeds(const std::vector<double> &values) {
  const auto count = static_cast<double>(values.size());
  for (const double value : values)
    mean += value / count;
  low = high = mean;
  if (values.size() < 2)
    return;
  double squares = 0;
  for (const double value : values)
    squares += (value - mean) * (value - mean);
  const std::size_t degrees = values.size() - 1;
  const double quantile = degrees <= kStudent.size() ? kStudent[degrees - 1] : kNormal;
  const double half = quantile * std::sqrt(squares / static_cast<double>(degrees) / count);
  low = mean - half;
  high = mean + half;
  interval = true;
}

std::string OverSeeds::text() const {
  using markdown::number;
  return interval ? number(mean) + " [" + number(low) + ", " + number(high) + "]" : number(mean);
}

} // namespace loopwright::reproduction
