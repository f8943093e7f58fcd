// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <variant>
#include <vector>

#include "engine/base/result.h"

namespace loopwright::learning {

/// The value of an option. Lists are of integers ("64,96").
using OptionValue = std::variant<std::int64_t, double, bool, std::string, std::vector<std::int64_t>>;

/// One setting of a model or sampler: what a form shows and what `train --set` accepts.
struct OptionSpec {
  std::string name;        ///< "learning_rate"
  std::string description; ///< one sentence
  OptionValue standard;    ///< the default; its alternative is the option's type
  double least = 0;        ///< numbers, and every element of a list, lie in [least, most]
  double most = 0;
  std::vector<std::string> choices; ///< the values that a text may have; empty: any
};

/// The options of one model in the order of the form.
using OptionSchema = std::vector<OptionSpec>;

/// The text form of a JSON value of an option, as `Options::set` reads it: "0.001", "true", "64,96".
std::string settingText(const nlohmann::json &value);

/// Values by name; holds every option of its schema, each within its range.
class Options {
public:
  explicit Options(const OptionSchema &schema);

  std::int64_t integer(const std::string &name) const { return std::get<std::int64_t>(m_values.at(name)); }
  double real(const std::string &name) const { return std::get<double>(m_values.at(name)); }
  bool flag(const std::string &name) const { return std::get<bool>(m_values.at(name)); }
  const std::string &text(const std::string &name) const { return std::get<std::string>(m_values.at(name)); }
  const std::vector<std::int64_t> &list(const std::string &name) const {
    return std::get<std::vector<std::int64_t>>(m_values.at(name));
  }

  /// Sets an option from its text form ("0.001", "true", "64,96"). Errors name the option and what it accepts.
  Status set(const std::string &name, const std::string &text);
  /// Sets the options of a JSON object (a preset, a recipe); unknown names and values out of range are errors.
  Status set(const nlohmann::json &object, const std::string &where);
  nlohmann::json toJson() const;

private:
  Status assign(const OptionSpec &spec, OptionValue value, const std::string &where);
  const OptionSpec *find(const std::string &name) const;
  OptionSchema m_schema;
  std::map<std::string, OptionValue> m_values;
};

} // namespace loopwright::learning
