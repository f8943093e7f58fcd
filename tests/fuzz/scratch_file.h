// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <unistd.h>

namespace loopwright {

/// A file of this process's own, in memory where the system has a place for that; gone at the end.
class ScratchFile {
public:
  explicit ScratchFile(const std::string &name)
      : m_path((std::filesystem::is_directory("/dev/shm") ? std::filesystem::path("/dev/shm")
                                                          : std::filesystem::temp_directory_path()) /
               (name + "-" + std::to_string(::getpid()))) {}
  ~ScratchFile() {
    std::error_code code;
    std::filesystem::remove(m_path, code);
  }

  const std::filesystem::path &path() const { return m_path; }
  void write(const std::uint8_t *data, std::size_t size) const {
    std::FILE *file = std::fopen(m_path.c_str(), "wb");
    if (file == nullptr || std::fwrite(data, 1, size, file) != size || std::fclose(file) != 0)
      std::abort();
  }

private:
  std::filesystem::path m_path;
};

} // namespace loopwright
