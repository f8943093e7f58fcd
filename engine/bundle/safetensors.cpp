// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bundle/safetensors.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "engine/base/read_file.h"

namespace loopwright::learning {
namespace {

constexpr std::uint64_t kLongestHeader = 16U << 20;
constexpr std::size_t kMostDimensions = 8;

const std::pair<const char *, ElementType> kTypes[] = {
    {"F16", ElementType::f16}, {"F32", ElementType::f32}, {"F64", ElementType::f64}, {"I16", ElementType::i16},
    {"I32", ElementType::i32}, {"I64", ElementType::i64}, {"U8", ElementType::u8}};

tl::unexpected<Error> damaged(const std::string &where, const std::string &what) {
  return failure(ErrorKind::badInput, what, where, "the weights are damaged; get the bundle again");
}

} // namespace

std::size_t bytesOf(ElementType type) {
  switch (type) {
  case ElementType::u8:
    return 1;
  case ElementType::f16:
  case ElementType::i16:
    return 2;
  case ElementType::f32:
  case ElementType::i32:
    return 4;
  case ElementType::f64:
  case ElementType::i64:
    return 8;
  }
  return 1;
}

std::int64_t TensorEntry::elements() const {
  std::int64_t count = 1;
  for (const std::int64_t dimension : shape)
    count *= dimension;
  return count;
}

Result<SafetensorsFile> SafetensorsFile::read(const std::filesystem::path &path) {
  auto bytes = readFile(path);
  if (!bytes)
    return tl::unexpected(bytes.error());
  return parse(std::move(*bytes), path.string());
}

Result<SafetensorsFile> SafetensorsFile::parse(std::string bytes, const std::string &where) {
  if (bytes.size() < 8)
    return damaged(where, "the file ends inside its header length, at byte " + std::to_string(bytes.size()));
  std::uint64_t headerLength = 0;
  for (std::size_t i = 8; i-- > 0;)
    headerLength = headerLength << 8 | static_cast<unsigned char>(bytes[i]);
  if (headerLength > kLongestHeader || headerLength > bytes.size() - 8)
    return damaged(where, "the header claims " + std::to_string(headerLength) + " bytes, the file has " +
                              std::to_string(bytes.size()));

  SafetensorsFile file;
  file.m_where = where;
  file.m_bytes.assign(bytes.begin(), bytes.end());
  bytes = {};
  const char *data = file.m_bytes.data();
  const auto header = nlohmann::json::parse(data + 8, data + 8 + headerLength, nullptr, false);
  if (!header.is_object())
    return damaged(where, "the header at byte 8 is not a JSON object");
  const std::size_t start = 8 + static_cast<std::size_t>(headerLength);
  const std::uint64_t size = file.m_bytes.size() - start;

  std::vector<std::pair<std::uint64_t, std::uint64_t>> ranges;
  for (const auto &[name, value] : header.items()) {
    if (name == "__metadata__") {
      if (!value.is_object())
        return damaged(where, "the metadata is not an object");
      for (const auto &[key, text] : value.items()) {
        if (!text.is_string())
          return damaged(where, "the metadata value \"" + key + "\" is not a text");
        file.m_metadata[key] = text.get<std::string>();
      }
      continue;
    }
    const std::string place = where + ", tensor \"" + name + "\"";
    if (!value.is_object() || !value.contains("dtype") || !value["dtype"].is_string() || !value.contains("shape") ||
        !value["shape"].is_array() || !value.contains("data_offsets") || !value["data_offsets"].is_array() ||
        value["data_offsets"].size() != 2)
      return damaged(place, "the header entry lacks dtype, shape or data_offsets");

    TensorEntry entry;
    const auto typeName = value["dtype"].get<std::string>();
    const auto *type = std::find_if(std::begin(kTypes), std::end(kTypes),
                                    [&typeName](const auto &known) { return typeName == known.first; });
    if (type == std::end(kTypes))
      return damaged(place, "the element type \"" + typeName + "\" is unknown");
    entry.type = type->second;

    if (value["shape"].size() > kMostDimensions)
      return damaged(place, "it has more than " + std::to_string(kMostDimensions) + " dimensions");
    std::uint64_t expected = bytesOf(entry.type);
    for (const auto &dimension : value["shape"]) {
      if (!dimension.is_number_unsigned() || dimension.get<std::uint64_t>() > size)
        return damaged(place, "the shape is absurd for a file of " + std::to_string(size) + " data bytes");
      const auto length = dimension.get<std::uint64_t>();
      // Both factors are at most the file's size, and a product beyond it is refused before the next factor.
      if (length != 0 && expected > size / length)
        return damaged(place, "the shape needs more bytes than the file has");
      expected *= length;
      entry.shape.push_back(static_cast<std::int64_t>(length));
    }
    for (const auto &offset : value["data_offsets"])
      if (!offset.is_number_unsigned())
        return damaged(place, "a data offset is not a number");
    const auto begin = value["data_offsets"][0].get<std::uint64_t>();
    const auto end = value["data_offsets"][1].get<std::uint64_t>();
    if (begin > end || end > size || end - begin != expected)
      return damaged(place, "the data offsets do not fit the shape or the file");
    entry.bytes = std::string_view(data + start + begin, static_cast<std::size_t>(end - begin));
    if (end > begin)
      ranges.emplace_back(begin, end);
    file.m_tensors.emplace(name, std::move(entry));
  }

  std::sort(ranges.begin(), ranges.end());
  for (std::size_t i = 1; i < ranges.size(); ++i)
    if (ranges[i].first < ranges[i - 1].second)
      return damaged(where, "two tensors overlap at data byte " + std::to_string(ranges[i].first));
  return file;
}

std::string writeSafetensors(const std::map<std::string, TensorEntry> &tensors,
                             const std::map<std::string, std::string> &metadata) {
  nlohmann::json header = nlohmann::json::object();
  if (!metadata.empty())
    header["__metadata__"] = metadata;
  std::uint64_t offset = 0;
  for (const auto &[name, entry] : tensors) {
    const auto *type = std::find_if(std::begin(kTypes), std::end(kTypes),
                                    [&entry = entry](const auto &known) { return known.second == entry.type; });
    header[name] = {
        {"dtype", type->first}, {"shape", entry.shape}, {"data_offsets", {offset, offset + entry.bytes.size()}}};
    offset += entry.bytes.size();
  }
  std::string text = header.dump();
  while (text.size() % 8 != 0)
    text += ' '; // the format wants the data aligned to 8 bytes
  std::string bytes;
  bytes.reserve(8 + text.size() + offset);
  std::uint64_t length = text.size();
  for (int i = 0; i < 8; ++i) {
    bytes += static_cast<char>(length & 0xFF);
    length >>= 8;
  }
  bytes += text;
  for (const auto &[name, entry] : tensors)
    bytes.append(entry.bytes);
  return bytes;
}

} // namespace loopwright::learning
