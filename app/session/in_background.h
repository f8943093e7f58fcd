// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <memory>
#include <optional>
#include <utility>

namespace loopwright {

/// Runs `work` in a thread of its own, then `done` with what it gave in the thread of `receiver`, if that still lives.
template <class Work, class Done>
void inBackground(QObject *receiver, Work work, Done done) {
  const auto result = std::make_shared<std::optional<decltype(work())>>();
  QThread *thread = QThread::create([result, work = std::move(work)] { result->emplace(work()); });
  QObject::connect(thread, &QThread::finished, receiver,
                   [result, done = std::move(done)] { done(std::move(**result)); });
  QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
  thread->start();
}

} // namespace loopwright
