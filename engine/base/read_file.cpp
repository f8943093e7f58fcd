// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/read_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace loopwright {

Result<std::string> readFile(const std::filesystem::path &path, std::uint64_t limit) {
  std::error_code code;
  const auto status = std::filesystem::status(path, code);
  if (status.type() == std::filesystem::file_type::not_found)
    return failure(ErrorKind::badInput, "there is no such file", path.string());
  if (!std::filesystem::is_regular_file(status))
    return failure(ErrorKind::badInput, "this is not a regular file", path.string());
  const std::uint64_t size = std::filesystem::file_size(path, code);
  if (code)
    return failure(ErrorKind::badInput, "cannot be read: " + code.message(), path.string());
  if (size > limit)
    return failure(ErrorKind::badInput,
                   "has " + std::to_string(size) + " bytes, more than the " + std::to_string(limit) + " allowed here",
                   path.string());
  std::ifstream stream(path, std::ios::binary);
  if (!stream)
    return failure(ErrorKind::badInput, std::string("cannot be opened: ") + std::strerror(errno), path.string());
  std::string bytes(static_cast<std::size_t>(size), '\0');
  stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (stream.bad() || static_cast<std::uint64_t>(stream.gcount()) != size)
    return failure(ErrorKind::badInput, "could not be read to its end", path.string());
  return bytes;
}

} // namespace loopwright
