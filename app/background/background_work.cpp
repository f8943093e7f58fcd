// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/background/background_work.h"

namespace loopwright {

BackgroundWork::~BackgroundWork() {
  *m_wanted = false;
  m_cancel.request();
  m_thread->wait();
}

} // namespace loopwright
