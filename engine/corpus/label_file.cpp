// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/label_file.h"

#include <algorithm>
#include <array>

#include "engine/base/read_file.h"

namespace loopwright {
namespace {

/// The records of a CSV text; quoted fields may hold commas, quotes and line ends.
std::vector<std::vector<std::string>> parseCsv(const std::string &text) {
  std::vector<std::vector<std::string>> records;
  std::vector<std::string> record;
  std::string field;
  bool quoted = false;
  bool begun = false; // something of this record was read
  const auto endRecord = [&] {
    if (begun) {
      record.push_back(std::move(field));
      records.push_back(std::move(record));
    }
    field.clear();
    record.clear();
    begun = false;
  };
  for (std::size_t i = text.rfind("\xEF\xBB\xBF", 0) == 0 ? 3 : 0; i < text.size(); ++i) {
    const char character = text[i];
    if (quoted) {
      if (character != '"')
        field += character;
      else if (i + 1 < text.size() && text[i + 1] == '"')
        field += text[++i];
      else
        quoted = false;
      continue;
    }
    if (character == '\n') {
      endRecord();
    } else if (character == '"') {
      quoted = true;
      begun = true;
    } else if (character == ',') {
      record.push_back(std::move(field));
      field.clear();
      begun = true;
    } else if (character != '\r') {
      field += character;
      begun = true;
    }
  }
  endRecord();
  return records;
}

} // namespace

Status addLabels(const std::filesystem::path &csv, LabelsByFile &labels) {
  static const std::array<const char *, 7> kKept = {"genre",   "style",  "family", "groove_file",
                                                    "library", "source", "licence"};
  auto text = readFile(csv, std::uint64_t{256} << 20);
  if (!text)
    return tl::unexpected(text.error());
  const auto records = parseCsv(*text);
  const auto header = records.empty() ? std::vector<std::string>() : records.front();
  const auto pathColumn = std::find(header.begin(), header.end(), "path");
  if (pathColumn == header.end())
    return failure(ErrorKind::badInput, "this label file has no column \"path\"", csv.string(),
                   "its first line must name the columns");
  const auto pathIndex = static_cast<std::size_t>(pathColumn - header.begin());
  const std::string stem = csv.stem().string();
  for (std::size_t line = 1; line < records.size(); ++line) {
    const auto &record = records[line];
    if (record.size() > header.size())
      return failure(ErrorKind::badInput, "record " + std::to_string(line + 1) + " has more fields than the header",
                     csv.string());
    if (record.size() <= pathIndex)
      continue;
    std::error_code code;
    const auto file = std::filesystem::canonical(csv.parent_path() / record[pathIndex], code);
    if (code)
      continue;
    FileLabels &known = labels[file];
    for (std::size_t column = 0; column < record.size(); ++column) {
      const std::string &name = header[column];
      if (record[column].empty() || std::find(kKept.begin(), kKept.end(), name) == kKept.end())
        continue;
      known.labels.emplace_back(stem + ":" + name, record[column]);
      if (known.family.empty() && (name == "family" || name == "groove_file"))
        known.family = record[column];
    }
  }
  return {};
}

} // namespace loopwright
