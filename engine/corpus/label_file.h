// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// "0 8 16"). Files that are not there are passed over. Of several
/// label files the first that names a family counts. Errors: unreadable, no `path` column, a line with more fields than
/// the header.
Status addLabels(const std::filesystem::path &csv, LabelsByFile &labels);

/// The tags of a label that may name several: "funk; jazz" is funk and jazz.
std::vector<std::string> tagsOf(const std::string &label);

} // namespace loopwright
