// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUuid>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/project/journal.h"
#include "engine/base/atomic_file.h"
#include "engine/base/paths.h"

namespace loopwright {
namespace {

std::filesystem::path journalFolder() { return paths::stateFolder() / "journals"; }
std::filesystem::path lockOf(const std::filesystem::path &journal) { return journal.string() + ".lock"; }

/// The locked file, or -1: another program holds it, or it went away while we opened it.
int lockedFile(const std::filesystem::path &path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return -1;
  struct stat opened = {};
  struct stat named = {};
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &opened) == 0 &&
      ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino)
    return descriptor;
  ::close(descriptor);
  return -1;
}

/// What a killed program left of a journal that it was just writing.
void removeParts(const std::filesystem::path &journal) {
  const std::string beginning = journal.filename().string() + ".";
  std::error_code code;
  for (const auto &entry : std::filesystem::directory_iterator(journal.parent_path(), code))
    if (entry.path().filename().string().rfind(beginning, 0) == 0 && entry.path().extension() != ".lock")
      ::unlink(entry.path().c_str());
}

} // namespace

JournalLock::JournalLock(std::filesystem::path journal, int descriptor)
    : m_journal(std::move(journal)), m_descriptor(descriptor) {}

Result<std::unique_ptr<JournalLock>> JournalLock::create() {
  const std::filesystem::path folder = journalFolder();
  if (auto created = createFolder(folder); !created)
    return tl::unexpected(created.error());
  ::chmod(folder.c_str(), 0700);
  int number = 0;
  for (int attempt = 0; attempt < 8; ++attempt) {
    const auto journal = folder / (QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() + ".lwp");
    if (const int descriptor = lockedFile(lockOf(journal)); descriptor >= 0)
      return std::unique_ptr<JournalLock>(new JournalLock(journal, descriptor));
    number = errno;
  }
  return failure(ErrorKind::resource, std::string("changes cannot be kept safe: ") + std::strerror(number),
                 folder.string(), "save often, and see whether the disk is full");
}

std::unique_ptr<JournalLock> JournalLock::take(const std::filesystem::path &journal) {
  std::error_code code;
  if (!std::filesystem::exists(journal, code))
    return nullptr;
  const int descriptor = lockedFile(lockOf(journal));
  if (descriptor < 0)
    return nullptr;
  removeParts(journal);
  return std::unique_ptr<JournalLock>(new JournalLock(journal, descriptor));
}

QList<std::filesystem::path> JournalLock::journals() {
  QList<std::filesystem::path> journals;
  std::error_code code;
  for (const auto &entry : std::filesystem::directory_iterator(journalFolder(), code))
    if (entry.path().extension() == ".lwp")
      journals.append(entry.path());
  return journals;
}

JournalLock::~JournalLock() {
  std::error_code code;
  if (!std::filesystem::exists(m_journal, code))
    ::unlink(lockOf(m_journal).c_str());
  ::close(m_descriptor);
}

void JournalLock::discard() { ::unlink(m_journal.c_str()); }

} // namespace loopwright
