// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// What label files say of a file: (source, label), source being "CSVNAME:column".
struct FileLabels {
  std::string family; ///< of the column `family` or `groove_file`, empty if none
  std::vector<std::pair<std::string, std::string>> labels;
};
using LabelsByFile = std::map<std::filesystem::path, FileLabels>; ///< by canonical path

/// Reads a CSV file (RFC 4180, UTF-8, a header line) with a column `path` relative to the CSV's folder. Kept columns:
/// genre, style, family, groove_file, library, source, licence, sections (the bars, from 0, in which a section begins:
/// "0 8 16"). Several records of one file add up its genres and styles; of other columns the first counts, and of
/// several label files the first that names a family. Returns how many records name a file that is not there; they are
/// passed over. Errors: unreadable, empty, no `path` column, a record with more fields than the header.
Result<std::int64_t> addLabels(const std::filesystem::path &csv, LabelsByFile &labels);

/// The tags of a label that may name several: "funk; jazz" is funk and jazz.
std::vector<std::string> tagsOf(const std::string &label);

} // namespace loopwright
