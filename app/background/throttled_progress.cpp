// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/throttled_progress.h"

namespace loopwright {
namespace {

constexpr qint64 kBetweenSignals = 50; // ms

} // namespace

void ThrottledProgress::report(const Progress &progress) {
  const QMutexLocker lock(&m_mutex);
  if (m_since.isValid() && m_since.elapsed() < kBetweenSignals && progress.stage == m_stage)
    return;
  m_since.start();
  m_stage = progress.stage;
  // Through the receiver's own queue: nothing comes after it is gone.
  QMetaObject::invokeMethod(
      m_receiver, [tell = m_tell, progress] { tell(progress); }, Qt::QueuedConnection);
}

} // namespace loopwright
