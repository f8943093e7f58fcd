// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "app/project/project_file.h"
#include "engine/base/file_lock.h"

namespace loopwright {

/// The exclusive right to one journal, by a lock beside it. Any thread.
class JournalLock {
public:
  /// A new journal in paths::stateFolder()/journals.
  static Result<std::unique_ptr<JournalLock>> create();
  /// The journal of a dead program; nullptr if its program runs or another has taken it.
  static std::unique_ptr<JournalLock> take(const std::filesystem::path &journal);
  /// Journals there are, whoever owns them.
  static QList<std::filesystem::path> journals();

  const std::filesystem::path &journal() const { return m_journal; }
  /// Removes the journal; the lock file goes with the lock.
  void discard();

private:
  JournalLock(std::filesystem::path journal, std::unique_ptr<FileLock> lock);
  std::filesystem::path m_journal;
  std::unique_ptr<FileLock> m_lock;
};

/// Keeps one project's journal up to date with a thread of its own: what was posted last is in the file, synced, within
/// a second, as long as the disk allows it.
class Journal {
public:
  /// `problem` is called from the journal's thread: a sentence when the journal cannot be written, once until it
  /// could be written again.
  Journal(std::unique_ptr<JournalLock> lock, std::function<void(const Error &)> problem);
  /// Ends the thread, removes the journal.
  ~Journal();

  /// Takes the content for the journal; std::nullopt: there is nothing to keep, the journal goes.
  void post(std::optional<ProjectFile> file);

private:
  void run();
  Status write(const std::optional<ProjectFile> &file);

  std::unique_ptr<JournalLock> m_lock;
  std::function<void(const Error &)> m_problem;
  std::mutex m_mutex;
  std::condition_variable m_wake;
  std::optional<std::optional<ProjectFile>> m_posted;
  bool m_ending = false;
  bool m_failing = false; ///< the journal's thread only
  std::thread m_thread;
};

} // namespace loopwright
