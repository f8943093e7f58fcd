// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/asked_loop.h"

#include "app/document/loop_edits.h"

namespace loopwright {

bool AskedLoop::takesNotes(const LoopDocument &now) const {
  return now.steps() >= m_steps && sameCells(now.content(), m_content);
}

} // namespace loopwright
