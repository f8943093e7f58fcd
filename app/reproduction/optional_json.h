// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

/// A value that may be none: JSON has null for it.
template <class Value>
struct nlohmann::adl_serializer<std::optional<Value>> {
  static void to_json(nlohmann::json &json, const std::optional<Value> &value) {
    if (value)
      json = *value;
    else
      json = nullptr;
  }
  static void from_json(const nlohmann::json &json, std::optional<Value> &value) {
    value = json.is_null() ? std::nullopt : std::optional<Value>(json.get<Value>());
  }
};
