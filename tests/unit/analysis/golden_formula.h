// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace golden {

/// The numbers of tests/golden/formula.py: u in [0, 1), 24 bits, by name.
inline std::vector<double> uniform(const std::string &name, std::size_t count) {
  std::uint32_t state = 0x811C9DC5U;
  for (const char character : name)
    state = (state ^ static_cast<unsigned char>(character)) * 0x01000193U;
  std::vector<double> values(count);
  for (double &value : values) {
    state = state * 1664525U + 1013904223U;
    value = static_cast<double>(state >> 8) / 16777216.0;
  }
  return values;
}

/// A file of tests/golden/data.
inline nlohmann::json read(const std::string &name) {
  std::ifstream file(std::string(LOOPWRIGHT_SOURCE_DIR) + "/tests/golden/data/" + name);
  return nlohmann::json::parse(file);
}

} // namespace golden
