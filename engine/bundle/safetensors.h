// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"

namespace loopwright::learning {

enum class ElementType { f16, f32, f64, i16, i32, i64, u8 };
std::size_t bytesOf(ElementType type);

/// A tensor inside a file: type, shape and where its bytes lie (row-major, little-endian).
struct TensorEntry {
  ElementType type = ElementType::f32;
  std::vector<std::int64_t> shape;
  std::string_view bytes;

  std::int64_t elements() const;
};

/// A parsed safetensors file: eight bytes of header length, a JSON header, raw tensors. No code can hide in it.
/// Owns the file's bytes; the entries are views into them. Immutable.
class SafetensorsFile {
public:
  /// Checks before anything is allocated: header length, types, shapes (no overflow, no negative dimension), and
  /// that the data offsets lie inside the file, match their shapes and do not overlap. Errors name byte or tensor.
  static Result<SafetensorsFile> parse(std::string bytes, const std::string &where);
  static Result<SafetensorsFile> read(const std::filesystem::path &path);

  SafetensorsFile(SafetensorsFile &&) = default;
  SafetensorsFile &operator=(SafetensorsFile &&) = default;
  SafetensorsFile(const SafetensorsFile &) = delete;
  SafetensorsFile &operator=(const SafetensorsFile &) = delete;

  const std::map<std::string, TensorEntry> &tensors() const { return m_tensors; }
  const std::map<std::string, std::string> &metadata() const { return m_metadata; }
  const std::string &where() const { return m_where; }

private:
  SafetensorsFile() = default;
  std::string m_where;
  std::vector<char> m_bytes; // a vector's storage stays where it is when moved, a short string's does not
  std::map<std::string, TensorEntry> m_tensors;
  std::map<std::string, std::string> m_metadata;
};

/// The bytes of a file with these tensors in the order of their names.
std::string writeSafetensors(const std::map<std::string, TensorEntry> &tensors,
                             const std::map<std::string, std::string> &metadata = {});

} // namespace loopwright::learning
