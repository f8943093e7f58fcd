// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace loopwright {

/// The records of a CSV text (RFC 4180, UTF-8 with or without a mark); quoted fields may hold commas, quotes and line
/// ends. Empty lines are passed over.
std::vector<std::vector<std::string>> parseCsv(const std::string &text);

/// One record, with its line end; fields that need quotes get them.
std::string csvRecord(const std::vector<std::string> &fields);

} // namespace loopwright
