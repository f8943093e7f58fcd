// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace loopwright::markdown {

/// Three digits that count: "0.123", "14.4", "1e-05".
std::string number(double value);

/// One line of a table.
std::string tableLine(const std::vector<std::string> &cells);

/// The head of a table: the first column is text, the others are numbers.
std::string tableHead(const std::vector<std::string> &cells);

} // namespace loopwright::markdown
