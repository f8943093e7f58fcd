// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/playback/transport.h"
#include "app/session/workspace.h"
#include "app/settings/settings.h"
#include "ui/compose/compose_view.h"
#include "ui/export/loop_export.h"
#include "ui/notices/notice_bar.h"

namespace loopwright::ui {

/// How what a model samples gets into its loop: in place of what was selected, shown as cards, heard as it would be
/// there, accepted, exported, kept. A card goes into the loop that is open; the cards that are shown are those of it
/// and what was kept.
class CandidateAcceptance : public QObject {
  Q_OBJECT
public:
  CandidateAcceptance(Workspace &workspace, Transport &transport, GenerationSession &session, const Settings &settings,
                      ComposeView &compose, LoopExport &loopExport, NoticeBar &notices);
  ~CandidateAcceptance() override;

private:
  /// What the selected notes stand for when a candidate takes their place. There is an open loop.
  CellMask passage() const;
  void connectSession();
  void connectTray();
  void showProblem(const QString &sentence);
  void showDropped();
  void showPassage();
  void showLoop();
  void tellElsewhere(const QString &subject, const LoopDocument &loop, const QString &sentence);
  void regenerate(LoopDocument &loop, const Candidate &candidate);
  void acceptInPlace(const Candidate &candidate, const QString &step);
  void accept(LoopDocument &loop, const Candidate &candidate, const QString &step, const CellMask &passage);

  Workspace &m_workspace;
  Transport &m_transport;
  GenerationSession &m_session;
  const Settings &m_settings;
  ComposeView &m_compose;
  LoopExport &m_export;
  NoticeBar &m_notices;
  QList<Candidate> m_dropped;    ///< from the tray since the last request
  QHash<QString, LoopId> m_told; ///< which loop the notices of a subject are about
};

} // namespace loopwright::ui
