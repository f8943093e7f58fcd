// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/journal.h"

#include <chrono>
#include <utility>

namespace loopwright {
namespace {

/// Edits that come faster are written together.
constexpr std::chrono::milliseconds kBetweenWrites(100);
constexpr std::chrono::seconds kBetweenAttempts(2);

} // namespace

Journal::Journal(std::unique_ptr<JournalLock> lock, std::function<void(const Error &)> problem)
    : m_lock(std::move(lock)), m_problem(std::move(problem)), m_thread([this] { run(); }) {}

Journal::~Journal() {
  {
    const std::lock_guard guard(m_mutex);
    m_ending = true;
  }
  m_wake.notify_one();
  m_thread.join();
  m_lock->discard();
}

void Journal::post(std::optional<ProjectFile> file) {
  {
    const std::lock_guard guard(m_mutex);
    m_posted = std::move(file);
  }
  m_wake.notify_one();
}

void Journal::run() {
  std::unique_lock guard(m_mutex);
  while (!m_ending) {
    m_wake.wait(guard, [this] { return m_posted || m_ending; });
    if (m_ending)
      return;
    const auto file = *std::exchange(m_posted, std::nullopt);
    guard.unlock();
    const Status written = write(file);
    guard.lock();
    if (!written && !m_posted)
      m_posted = file;
    m_wake.wait_for(guard, written ? kBetweenWrites : kBetweenAttempts, [this] { return m_ending; });
  }
}

Status Journal::write(const std::optional<ProjectFile> &file) {
  if (!file) {
    m_lock->discard();
    return {};
  }
  Status written = writeProjectFile(m_lock->journal(), *file);
  if (!written && !m_failing)
    m_problem(written.error());
  m_failing = !written;
  return written;
}

} // namespace loopwright
