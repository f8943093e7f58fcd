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

/// What a label file was not good for.
struct LabelFileReading {
  std::int64_t notThere = 0;               ///< records that name a file that is not there; they are passed over
  std::vector<std::string> unknownColumns; ///< kept as labels, without a meaning to the program
};

/// Reads a CSV file (csv.h, a header line) with a column `path` relative to the CSV's folder. All columns are kept;
/// those with a meaning are genre, style, family, groove_file, library, source, licence, sections (the bars, from 0, in
/// which a section begins: "0 8 16"). Names of columns count in any case, spaces around names and fields do not; a path
/// may have backslashes. Several records of one file add up its genres and styles; of other columns the first counts,
/// and of several label files the first that names a family. Errors: unreadable, empty, an open quote, no `path`
/// column, a record with more fields than the header.
Result<LabelFileReading> addLabels(const std::filesystem::path &csv, LabelsByFile &labels);

/// The tags of a label that may name several: "funk; jazz" is funk and jazz.
std::vector<std::string> tagsOf(const std::string &label);

} // namespace loopwright
