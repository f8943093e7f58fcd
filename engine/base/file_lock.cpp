// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/file_lock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace loopwright {
namespace {

/// Whether a file that was opened still has that name: its holder may have removed it in between.
bool stillThere(const std::filesystem::path &path, int descriptor) {
  struct stat opened = {};
  struct stat named = {};
  return ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino;
}

} // namespace

FileLock::FileLock(std::filesystem::path path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}

Result<std::unique_ptr<FileLock>> FileLock::take(const std::filesystem::path &path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return failure(ErrorKind::resource, std::string("cannot lock: ") + std::strerror(errno), path.string());
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && stillThere(path, descriptor))
    return std::unique_ptr<FileLock>(new FileLock(path, descriptor));
  ::close(descriptor);
  return nullptr;
}

FileLock::~FileLock() {
  ::unlink(m_path.c_str()); // before others may take it
  ::close(m_descriptor);
}

} // namespace loopwright
