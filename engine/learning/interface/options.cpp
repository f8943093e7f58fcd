// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/interface/options.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

namespace loopwright::learning {
namespace {

std::string numberText(double value) {
  std::ostringstream text;
  text.imbue(std::locale::classic());
  text.precision(12);
  text << value;
  return text.str();
}

std::string accepted(const OptionSpec &spec) {
  const std::string range = "from " + numberText(spec.least) + " to " + numberText(spec.most);
  if (std::holds_alternative<std::int64_t>(spec.standard))
    return "a whole number " + range;
  if (std::holds_alternative<double>(spec.standard))
    return "a number " + range;
  if (std::holds_alternative<bool>(spec.standard))
    return "true or false";
  if (std::holds_alternative<std::vector<std::int64_t>>(spec.standard))
    return "whole numbers " + range + ", separated by commas";
  std::string text = "one of";
  for (const std::string &choice : spec.choices)
    text += " " + choice;
  return spec.choices.empty() ? "a text" : text;
}

template <class Number>
bool parse(const std::string &text, Number &value) {
  const auto end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, value);
  return parsed.ec == std::errc() && parsed.ptr == end;
}

bool parseList(const std::string &text, std::vector<std::int64_t> &list) {
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(',', begin), text.size());
    std::int64_t value = 0;
    if (!parse(text.substr(begin, end - begin), value))
      return false;
    list.push_back(value);
    begin = end + 1;
  }
  return true;
}

/// A list may be empty where it is by default.
bool mayBeEmpty(const OptionSpec &spec) {
  const auto *standard = std::get_if<std::vector<std::int64_t>>(&spec.standard);
  return standard != nullptr && standard->empty();
}

} // namespace

std::string settingText(const nlohmann::json &value) {
  if (value.is_string())
    return value.get<std::string>();
  if (!value.is_array())
    return value.dump();
  std::string text;
  for (const auto &element : value)
    text += (text.empty() ? "" : ",") + element.dump();
  return text;
}

Options::Options(const OptionSchema &schema) : m_schema(schema) {
  for (const OptionSpec &spec : schema)
    m_values[spec.name] = spec.standard;
}

const OptionSpec *Options::find(const std::string &name) const {
  for (const OptionSpec &spec : m_schema)
    if (spec.name == name)
      return &spec;
  return nullptr;
}

Status Options::assign(const OptionSpec &spec, OptionValue value, const std::string &where) {
  const auto within = [&](double number) {
    return std::isfinite(number) && number >= spec.least && number <= spec.most;
  };
  bool good = true;
  if (const auto *integer = std::get_if<std::int64_t>(&value))
    good = within(static_cast<double>(*integer));
  else if (const auto *real = std::get_if<double>(&value))
    good = within(*real);
  else if (const auto *list = std::get_if<std::vector<std::int64_t>>(&value))
    for (const std::int64_t element : *list)
      good = good && within(static_cast<double>(element));
  else if (const auto *text = std::get_if<std::string>(&value)) {
    good = spec.choices.empty();
    for (const std::string &choice : spec.choices)
      good = good || choice == *text;
  }
  if (!good || value.index() != spec.standard.index())
    return failure(ErrorKind::usage, "the option \"" + spec.name + "\" does not accept this value", where,
                   "give " + accepted(spec));
  m_values[spec.name] = std::move(value);
  return {};
}

Status Options::set(const std::string &name, const std::string &text) {
  const OptionSpec *spec = find(name);
  if (spec == nullptr) {
    std::string known;
    for (const OptionSpec &each : m_schema)
      known += (known.empty() ? "" : ", ") + each.name;
    return failure(ErrorKind::usage, "there is no option \"" + name + "\"", "", "the options are " + known);
  }
  OptionValue value = spec->standard;
  bool good = true;
  if (auto *integer = std::get_if<std::int64_t>(&value)) {
    good = parse(text, *integer);
  } else if (auto *real = std::get_if<double>(&value)) {
    good = parse(text, *real);
  } else if (auto *flag = std::get_if<bool>(&value)) {
    *flag = text == "true";
    good = text == "true" || text == "false";
  } else if (auto *list = std::get_if<std::vector<std::int64_t>>(&value)) {
    list->clear();
    good = (text.empty() && mayBeEmpty(*spec)) || parseList(text, *list);
  } else {
    value = text;
  }
  if (!good)
    return failure(ErrorKind::usage, "\"" + text + "\" is no value for the option \"" + name + "\"", "",
                   "give " + accepted(*spec));
  return assign(*spec, std::move(value), "");
}

Status Options::set(const nlohmann::json &object, const std::string &where) {
  if (!object.is_object())
    return failure(ErrorKind::badInput, "the options are not an object", where);
  for (const auto &[name, entry] : object.items()) {
    const OptionSpec *spec = find(name);
    if (spec == nullptr)
      return failure(ErrorKind::badInput, "there is no option \"" + name + "\"", where);
    OptionValue value = spec->standard;
    bool good = true;
    if (auto *integer = std::get_if<std::int64_t>(&value)) {
      good = entry.is_number_integer();
      if (good)
        *integer = entry.get<std::int64_t>();
    } else if (auto *real = std::get_if<double>(&value)) {
      good = entry.is_number();
      if (good)
        *real = entry.get<double>();
    } else if (auto *flag = std::get_if<bool>(&value)) {
      good = entry.is_boolean();
      if (good)
        *flag = entry.get<bool>();
    } else if (auto *list = std::get_if<std::vector<std::int64_t>>(&value)) {
      good = entry.is_array() && (!entry.empty() || mayBeEmpty(*spec));
      list->clear();
      for (const auto &element : entry) {
        good = good && element.is_number_integer();
        if (good)
          list->push_back(element.get<std::int64_t>());
      }
    } else {
      good = entry.is_string();
      if (good)
        value = entry.get<std::string>();
    }
    if (!good)
      return failure(ErrorKind::badInput, "the option \"" + name + "\" has a value of the wrong type", where,
                     "give " + accepted(*spec));
    if (auto assigned = assign(*spec, std::move(value), where); !assigned)
      return assigned;
  }
  return {};
}

nlohmann::json Options::toJson() const {
  nlohmann::json object = nlohmann::json::object();
  for (const auto &[name, value] : m_values)
    std::visit([&object, &key = name](const auto &v) { object[key] = v; }, value);
  return object;
}

} // namespace loopwright::learning
