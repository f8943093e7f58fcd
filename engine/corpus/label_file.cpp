// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/label_file.h"

#include <algorithm>
#include <array>

#include "engine/base/csv.h"

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

std::string trimmed(const std::string &text) {
  const std::size_t first = text.find_first_not_of(" \t");
  return first == std::string::npos ? std::string() : text.substr(first, text.find_last_not_of(" \t") + 1 - first);
}

std::string columnName(const std::string &header) {
  std::string name = trimmed(header);
  for (char &letter : name)
    letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  return name;
}

/// The file that a record names; empty if it is not there.
std::filesystem::path fileNamed(const std::filesystem::path &folder, const std::string &name) {
  std::error_code code;
  auto file = std::filesystem::canonical(folder / name, code);
  if (code && name.find('\\') != std::string::npos) {
    std::string slashes = name;
    std::replace(slashes.begin(), slashes.end(), '\\', '/');
    file = std::filesystem::canonical(folder / slashes, code);
  }
  return code ? std::filesystem::path() : file;
}

} // namespace

Result<LabelFileReading> addLabels(const std::filesystem::path &csv, LabelsByFile &labels) {
  static const std::array<const char *, 9> kKnown = {"path",    "genre",  "style",   "family",  "groove_file",
                                                     "library", "source", "licence", "sections"};
  const auto records = readCsv(csv, std::uint64_t{256} << 20);
  if (!records)
    return tl::unexpected(records.error());
  if (records->empty())
    return failure(ErrorKind::badInput, "this label file is empty", csv.string(),
                   "its first line must name the columns: path,genre");
  std::vector<std::string> header;
  for (const std::string &name : records->front())
    header.push_back(columnName(name));
  const auto pathColumn = std::find(header.begin(), header.end(), "path");
  if (pathColumn == header.end())
    return failure(ErrorKind::badInput, "this label file has no column \"path\"", csv.string(),
                   "its first line must name the columns, with commas between them: path,genre");
  const auto pathIndex = static_cast<std::size_t>(pathColumn - header.begin());
  const std::string stem = csv.stem().string();
  LabelFileReading reading;
  for (const std::string &name : header)
    if (std::find(kKnown.begin(), kKnown.end(), name) == kKnown.end())
      reading.unknownColumns.push_back(name);
  for (std::size_t line = 1; line < records->size(); ++line) {
    const auto &record = (*records)[line];
    if (record.size() > header.size())
      return failure(ErrorKind::badInput, "record " + std::to_string(line + 1) + " has more fields than the header",
                     csv.string());
    const std::string path = record.size() <= pathIndex ? std::string() : trimmed(record[pathIndex]);
    if (path.empty())
      continue;
    const auto file = fileNamed(csv.parent_path(), path);
    if (file.empty()) {
      ++reading.notThere;
      continue;
    }
    FileLabels &known = labels[file];
    for (std::size_t column = 0; column < record.size(); ++column) {
      const std::string &name = header[column];
      const std::string label = trimmed(record[column]);
      if (label.empty() || column == pathIndex || name.empty())
        continue;
      addLabel(known, stem + ":" + name, name == "genre" || name == "style", label);
      if (known.family.empty() && (name == "family" || name == "groove_file"))
        known.family = label;
    }
  }
  return reading;
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
