// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/csv.h"

#include "engine/base/read_file.h"

namespace loopwright {

Result<std::vector<std::vector<std::string>>> parseCsv(const std::string &text) {
  std::vector<std::vector<std::string>> records;
  std::vector<std::string> record;
  std::string field;
  bool quoted = false;
  std::size_t opened = 0; // the record of the last quote, from 1
  bool begun = false;     // something of this record was read
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
    if (character == '\n' || character == '\r') {
      endRecord();
    } else if (character == '"') {
      quoted = true;
      opened = records.size() + 1;
      begun = true;
    } else if (character == ',') {
      record.push_back(std::move(field));
      field.clear();
      begun = true;
    } else {
      field += character;
      begun = true;
    }
  }
  if (quoted)
    return failure(ErrorKind::badInput, "a quote in record " + std::to_string(opened) + " is never closed", "",
                   "close it, or leave the quotes out");
  endRecord();
  return records;
}

Result<std::vector<std::vector<std::string>>> readCsv(const std::filesystem::path &path, std::uint64_t most) {
  const auto text = readFile(path, most);
  if (!text)
    return tl::unexpected(text.error());
  auto records = parseCsv(*text);
  if (!records)
    records.error().where = path.string();
  return records;
}

std::string csvRecord(const std::vector<std::string> &fields) {
  std::string record;
  for (const std::string &field : fields) {
    if (&field != &fields.front())
      record += ',';
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
      record += field;
      continue;
    }
    record += '"';
    for (const char character : field) {
      if (character == '"')
        record += '"';
      record += character;
    }
    record += '"';
  }
  return record + "\n";
}

} // namespace loopwright
