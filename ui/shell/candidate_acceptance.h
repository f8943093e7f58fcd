// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/transport.h"
#include "app/session/workspace.h"
#include "app/settings/settings.h"
#include "ui/shell/compose_place.h"
#include "ui/shell/loop_export.h"
#include "ui/shell/notice_bar.h"

namespace loopwright::ui {

/// How what the model draws gets into the open loop: asked for in place of what is selected, shown as cards, heard as
/// it would be there, accepted, exported, kept.
class CandidateAcceptance : public QObject {
  Q_OBJECT
public:
  CandidateAcceptance(Workspace &workspace, Transport &transport, const Settings &settings, ComposePlace &compose,
                      LoopExport &loopExport, NoticeBar &notices);

  /// What the selected notes stand for when a candidate takes their place. There is an open loop.
  CellMask passage() const;

private:
  void connectPanel();
  void connectTray();
  void showProblem(const QString &sentence);
  void showPassage();
  void regenerate(const Candidate &candidate);
  void acceptInPlace(const Candidate &candidate, const QString &step);
  void accept(const Candidate &candidate, const QString &step, const CellMask &passage);

  Workspace &m_workspace;
  Transport &m_transport;
  const Settings &m_settings;
  ComposePlace &m_compose;
  LoopExport &m_export;
  NoticeBar &m_notices;
};

} // namespace loopwright::ui
