// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project_source.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <mutex>
#include <sys/stat.h>

#include "app/project/project_file.h"

namespace loopwright {
namespace {

/// Whether two contents say the same, ids and views aside.
bool sameMusic(const ProjectContent &a, const ProjectContent &b) {
  return std::equal(a.loops.begin(), a.loops.end(), b.loops.begin(), b.loops.end(),
                    [](const ProjectContent::Loop &x, const ProjectContent::Loop &y) {
                      return x.name == y.name && x.content.hash() == y.content.hash();
                    }) &&
         std::equal(a.kept.begin(), a.kept.end(), b.kept.begin(), b.kept.end(),
                    [](const Candidate &x, const Candidate &y) { return x.content.hash() == y.content.hash(); });
}

/// Journals are looked through by one thread at a time: another would take those at hand for a running program's.
std::mutex &journalsMutex() {
  static std::mutex mutex;
  return mutex;
}

} // namespace

FileState FileState::of(const std::filesystem::path &path) {
  struct stat state = {};
  if (path.empty() || ::stat(path.c_str(), &state) != 0)
    return {};
  return {state.st_ino, state.st_size, state.st_mtim.tv_sec, state.st_mtim.tv_nsec};
}

Result<std::unique_ptr<ProjectSource>> Project::read(const std::filesystem::path &wanted) {
  const std::filesystem::path path = std::filesystem::absolute(wanted).lexically_normal();
  for (const Recovery &recovery : recoverable()) {
    std::error_code code;
    if (recovery.file != path ||
        std::filesystem::last_write_time(recovery.journal, code) < std::filesystem::last_write_time(path, code))
      continue;
    if (auto recovered = read(recovery))
      return recovered;
  }
  auto source = std::make_unique<ProjectSource>();
  source->path = path;
  source->file = FileState::of(path);
  auto content = ProjectContent::read(path);
  if (!content)
    return tl::unexpected(content.error());
  source->content = *std::move(content);
  return source;
}

QList<Project::Recovery> Project::recoverable() {
  const std::lock_guard guard(journalsMutex());
  QList<Recovery> all;
  for (const std::filesystem::path &journal : JournalLock::journals()) {
    const auto lock = JournalLock::take(journal);
    if (!lock)
      continue;
    const auto time = QFileInfo(QString::fromStdString(journal.string())).lastModified();
    const QString saved = QLocale().toString(time, QLocale::ShortFormat);
    const auto file = readProjectFile(journal);
    if (!file) {
      all.append({journal, {}, tr("Unreadable changes"), saved, QString::fromStdString(file.error().message())});
      continue;
    }
    const auto there = file->origin.empty() ? file : readProjectFile(file->origin);
    if (!file->origin.empty() && there && sameMusic(there->content, file->content)) {
      lock->discard(); // killed after the file was saved, before the journal went
      continue;
    }
    all.append({journal, file->origin, file->content.loops[file->content.current].name, saved, {}});
  }
  return all;
}

Result<std::unique_ptr<ProjectSource>> Project::read(const Recovery &recovery) {
  const std::lock_guard guard(journalsMutex());
  auto lock = JournalLock::take(recovery.journal);
  if (!lock)
    return failure(ErrorKind::badInput, "these changes are gone or were recovered in another window",
                   recovery.journal.string());
  auto file = readProjectFile(recovery.journal);
  if (!file)
    return tl::unexpected(file.error());
  auto source = std::make_unique<ProjectSource>();
  source->content = std::move(file->content);
  source->path = file->origin;
  source->file = FileState::of(file->origin);
  source->journal = std::move(lock);
  return source;
}

void Project::discard(const Recovery &recovery) {
  const std::lock_guard guard(journalsMutex());
  if (const auto lock = JournalLock::take(recovery.journal))
    lock->discard();
}

} // namespace loopwright
