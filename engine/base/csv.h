// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// The records of a CSV text (RFC 4180, UTF-8 with or without a mark); quoted fields may hold commas, quotes and line
/// ends. Lines end in LF, CR LF or CR; empty ones are passed over. Error (badInput, without `where`): a quote that is
/// never closed.
Result<std::vector<std::vector<std::string>>> parseCsv(const std::string &text);

/// The same of a file of at most so many bytes. Errors: as readFile; `where` is the path.
Result<std::vector<std::vector<std::string>>> readCsv(const std::filesystem::path &path, std::uint64_t most);

/// One record, with its line end; fields that need quotes get them.
std::string csvRecord(const std::vector<std::string> &fields);

} // namespace loopwright
