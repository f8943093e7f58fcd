// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/atomic_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace loopwright {
namespace {

tl::unexpected<Error> writeFailure(const std::filesystem::path &path, int number) {
  const bool full = number == ENOSPC || number == EDQUOT;
  return failure(ErrorKind::resource, std::string("cannot be written: ") + std::strerror(number), path.string(),
                 full ? "free some space and try again" : "choose a folder that you may write to");
}

bool writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

} // namespace

Status writeFileAtomically(const std::filesystem::path &path, std::string_view bytes) {
  std::string temporary = path.string() + ".XXXXXX";
  const int descriptor = ::mkstemp(temporary.data());
  if (descriptor < 0)
    return writeFailure(path, errno);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  bool good = ::fchmod(descriptor, 0666 & ~mask) == 0 && writeAll(descriptor, bytes) && ::fsync(descriptor) == 0;
  int number = errno;
  if (::close(descriptor) != 0 && good) {
    good = false;
    number = errno;
  }
  if (good && ::rename(temporary.c_str(), path.c_str()) != 0) {
    good = false;
    number = errno;
  }
  if (!good) {
    ::unlink(temporary.c_str());
    return writeFailure(path, number);
  }
  return {};
}

Status createFolder(const std::filesystem::path &path) {
  std::error_code code;
  std::filesystem::create_directories(path, code);
  if (code)
    return failure(ErrorKind::resource, "the folder cannot be created: " + code.message(), path.string(),
                   "choose a folder that you may write to");
  return {};
}

} // namespace loopwright
