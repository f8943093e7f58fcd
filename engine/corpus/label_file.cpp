// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/label_file.h"

#include <algorithm>
#include <array>

#include "engine/base/csv.h"
#include "engine/base/read_file.h"

namespace loopwright {
namespace {

/// Adds what a record says; a genre or style to those of the file that were there before.
void addLabel(FileLabels &known, const std::string &source, bool severalCount, const std::string &label) {
  const auto place = std::find_if(known.labels.begin(), known.labels.end(),
                                  [&source](const auto &entry) { return entry.first == source; });
  if (place == known.labels.end())
    known.labels.emplace_back(source, label);
  else if (severalCount)
    place->second += ";" + label;
}

} // namespace

Result<std::int64_t> addLabels(const std::filesystem::path &csv, LabelsByFile &labels) {
  static const std::array<const char *, 8> kKept = {"genre",   "style",  "family",  "groove_file",
                                                    "library", "source", "licence", "sections"};
  auto text = readFile(csv, std::uint64_t{256} << 20);
  if (!text)
    return tl::unexpected(text.error());
  const auto records = parseCsv(*text);
  if (records.empty())
    return failure(ErrorKind::badInput, "this label file is empty", csv.string(),
                   "its first line must name the columns: path,genre");
  const auto &header = records.front();
  const auto pathColumn = std::find(header.begin(), header.end(), "path");
  if (pathColumn == header.end())
    return failure(ErrorKind::badInput, "this label file has no column \"path\"", csv.string(),
                   "its first line must name the columns");
  const auto pathIndex = static_cast<std::size_t>(pathColumn - header.begin());
  const std::string stem = csv.stem().string();
  std::int64_t notThere = 0;
  for (std::size_t line = 1; line < records.size(); ++line) {
    const auto &record = records[line];
    if (record.size() > header.size())
      return failure(ErrorKind::badInput, "record " + std::to_string(line + 1) + " has more fields than the header",
                     csv.string());
    if (record.size() <= pathIndex || record[pathIndex].empty())
      continue;
    std::error_code code;
    const auto file = std::filesystem::canonical(csv.parent_path() / record[pathIndex], code);
    if (code) {
      ++notThere;
      continue;
    }
    FileLabels &known = labels[file];
    for (std::size_t column = 0; column < record.size(); ++column) {
      const std::string &name = header[column];
      if (record[column].empty() || std::find(kKept.begin(), kKept.end(), name) == kKept.end())
        continue;
      addLabel(known, stem + ":" + name, name == "genre" || name == "style", record[column]);
      if (known.family.empty() && (name == "family" || name == "groove_file"))
        known.family = record[column];
    }
  }
  return notThere;
}

std::vector<std::string> tagsOf(const std::string &label) {
  std::vector<std::string> tags;
  for (std::size_t begin = 0; begin < label.size();) {
    const std::size_t end = std::min(label.find(';', begin), label.size());
    const std::size_t first = label.find_first_not_of(" \t;", begin);
    if (first < end)
      tags.push_back(label.substr(first, label.find_last_not_of(" \t", end - 1) + 1 - first));
    begin = end + 1;
  }
  return tags;
}

} // namespace loopwright
