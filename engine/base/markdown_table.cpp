// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/markdown_table.h"

#include <cstdio>

namespace loopwright::markdown {

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3g", value);
  return text;
}

std::string tableLine(const std::vector<std::string> &cells) {
  std::string line = "|";
  for (const std::string &cell : cells)
    line += " " + cell + " |";
  return line + "\n";
}

std::string tableHead(const std::vector<std::string> &cells) {
  std::string rule = "|";
  for (std::size_t i = 0; i < cells.size(); ++i)
    rule += i == 0 ? "---|" : "---:|";
  return tableLine(cells) + rule + "\n";
}

} // namespace loopwright::markdown
