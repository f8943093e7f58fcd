// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

/// Numbers that may be none: JSON has null for what is not finite.
namespace loopwright {

inline nlohmann::json jsonNumber(double value) {
  return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json();
}

inline nlohmann::json jsonNumbers(const std::vector<double> &values) {
  nlohmann::json list = nlohmann::json::array();
  for (const double value : values)
    list.push_back(jsonNumber(value));
  return list;
}

/// NaN for null. Throws nlohmann::json::exception where there is anything but a number or null.
inline double numberOf(const nlohmann::json &json) { return json.is_null() ? std::nan("") : json.get<double>(); }

inline std::vector<double> numbersOf(const nlohmann::json &list) {
  std::vector<double> values;
  for (const nlohmann::json &value : list.get_ref<const nlohmann::json::array_t &>())
    values.push_back(numberOf(value));
  return values;
}

} // namespace loopwright
