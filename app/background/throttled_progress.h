// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <functional>

#include "engine/base/progress.h"

namespace loopwright {

/// Hands progress on to the thread of `receiver`, at most 20 times a second and at each new stage: more often nobody
/// looks. The receiver outlives it. Any thread.
class ThrottledProgress final : public ProgressSink {
public:
  ThrottledProgress(QObject *receiver, std::function<void(const Progress &)> tell)
      : m_receiver(receiver), m_tell(std::move(tell)) {}
  void report(const Progress &progress) override;

private:
  QObject *m_receiver;
  std::function<void(const Progress &)> m_tell;
  QMutex m_mutex;
  QElapsedTimer m_since;
  std::string m_stage;
};

} // namespace loopwright
