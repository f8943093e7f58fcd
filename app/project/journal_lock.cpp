// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUuid>
#include <sys/stat.h>
#include <unistd.h>

#include "app/project/journal.h"
#include "engine/base/atomic_file.h"
#include "engine/base/paths.h"

namespace loopwright {
namespace {

std::filesystem::path journalFolder() { return paths::stateFolder() / "journals"; }
std::filesystem::path lockOf(const std::filesystem::path &journal) { return journal.string() + ".lock"; }

/// What a killed program left of a journal that it was just writing.
void removeParts(const std::filesystem::path &journal) {
  const std::string beginning = journal.filename().string() + ".";
  std::error_code code;
  for (const auto &entry : std::filesystem::directory_iterator(journal.parent_path(), code))
    if (entry.path().filename().string().rfind(beginning, 0) == 0 && entry.path().extension() != ".lock")
      ::unlink(entry.path().c_str());
}

} // namespace

JournalLock::JournalLock(std::filesystem::path journal, std::unique_ptr<FileLock> lock)
    : m_journal(std::move(journal)), m_lock(std::move(lock)) {}

Result<std::unique_ptr<JournalLock>> JournalLock::create() {
  const std::filesystem::path folder = journalFolder();
  if (auto created = createFolder(folder); !created)
    return tl::unexpected(created.error());
  ::chmod(folder.c_str(), 0700);
  const auto journal = folder / (QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() + ".lwp");
  auto lock = FileLock::take(lockOf(journal));
  if (!lock || *lock == nullptr)
    return failure(ErrorKind::resource,
                   "changes cannot be kept safe" + (lock ? std::string() : ": " + lock.error().what), folder.string(),
                   "save often, and see whether the disk is full");
  return std::unique_ptr<JournalLock>(new JournalLock(journal, std::move(*lock)));
}

std::unique_ptr<JournalLock> JournalLock::take(const std::filesystem::path &journal) {
  std::error_code code;
  if (!std::filesystem::exists(journal, code))
    return nullptr;
  auto lock = FileLock::take(lockOf(journal));
  if (!lock || *lock == nullptr)
    return nullptr;
  removeParts(journal);
  return std::unique_ptr<JournalLock>(new JournalLock(journal, std::move(*lock)));
}

QList<std::filesystem::path> JournalLock::journals() {
  QList<std::filesystem::path> journals;
  std::error_code code;
  for (const auto &entry : std::filesystem::directory_iterator(journalFolder(), code))
    if (entry.path().extension() == ".lwp")
      journals.append(entry.path());
  return journals;
}

void JournalLock::discard() { ::unlink(m_journal.c_str()); }

} // namespace loopwright
