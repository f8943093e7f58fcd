// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <memory>
#include <optional>
#include <utility>

#include "engine/base/cancellation.h"
#include "engine/base/priority.h"

namespace loopwright {

// Work that goes on beside the window, each piece in a thread of its own: nothing that somebody waits for at the
// interactive lane (Generator) stands behind it.

/// A piece of work that belongs to somebody: who destroys it stops it and waits for its end. GUI thread.
class BackgroundWork {
public:
  /// Begins `work(cancel)`; `done` is called with what it gave in the thread of `receiver`, unless one of the two is
  /// gone by then. Work that was cancelled is done too.
  template <class Work, class Done>
  BackgroundWork(QObject *receiver, Work work, Done done, int niceness = priority::kBackground) {
    using Given = decltype(work(std::declval<const CancellationToken &>()));
    const auto given = std::make_shared<std::optional<Given>>();
    m_thread.reset(QThread::create([given, work = std::move(work), cancel = m_cancel, niceness]() mutable {
      lowerThreadPriority(niceness);
      given->emplace(work(cancel));
    }));
    QObject::connect(m_thread.get(), &QThread::finished, receiver,
                     [given, wanted = m_wanted, done = std::move(done)]() mutable {
                       if (*wanted)
                         done(std::move(**given));
                     });
    m_thread->start();
  }
  ~BackgroundWork();
  BackgroundWork(const BackgroundWork &) = delete;
  BackgroundWork &operator=(const BackgroundWork &) = delete;

  void cancel() { m_cancel.request(); }

private:
  CancellationToken m_cancel;
  std::shared_ptr<bool> m_wanted = std::make_shared<bool>(true); ///< GUI thread
  std::unique_ptr<QThread> m_thread;
};

/// Work that nobody stops: runs `work`, then `done` with what it gave in the thread of `receiver`, if that still lives.
template <class Work, class Done>
void inBackground(QObject *receiver, Work work, Done done) {
  const auto given = std::make_shared<std::optional<decltype(work())>>();
  QThread *thread = QThread::create([given, work = std::move(work)] { given->emplace(work()); });
  QObject::connect(thread, &QThread::finished, receiver, [given, done = std::move(done)] { done(std::move(**given)); });
  QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
  thread->start();
}

} // namespace loopwright
