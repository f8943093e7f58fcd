// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include "app/generation/generation_session.h"
#include "ui/notices/notice_bar.h"

namespace loopwright::ui {

/// "Tighten Loop": asks the model, takes what it has made of the loop as one step and says by how much the bars
/// have come nearer to each other.
class TightenAction : public QAction {
  Q_OBJECT
public:
  TightenAction(GenerationSession &session, NoticeBar &notices, QObject *parent);

private:
  void take(LoopDocument &loop, const TightenedLoop &tight);

  GenerationSession &m_session;
  NoticeBar &m_notices;
};

} // namespace loopwright::ui
