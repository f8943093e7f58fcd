// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <memory>

#include "app/generation/candidate.h"
#include "app/session/sound_export.h"
#include "app/session/workspace.h"
#include "app/settings/settings.h"
#include "ui/notices/notice_bar.h"

namespace loopwright::ui {

/// Writes loops and candidates as MIDI and sound files. A sound file is rendered beside the user's work; the notice bar
/// shows how far it is and can stop it.
class LoopExport : public QObject {
  Q_OBJECT
public:
  LoopExport(Workspace &workspace, Settings &settings, NoticeBar &notices, QWidget *window);
  ~LoopExport() override;

  QList<QAction *> actions() const { return m_actions; } ///< for the open loop
  void exportMidi(const LoopContent &content, const QString &name, const std::optional<GenerationRecipe> &recipe);
  void exportSound(const LoopContent &content, const QString &name);
  bool isRendering() const { return m_running && m_running->running(); }

private:
  LoopContent leaving(const LoopDocument &document) const; ///< with the drums on the user's notes
  QAction *add(const QString &name, const QString &text, const QKeySequence &key);
  QString askForFile(const QString &title, const QString &name, const QString &suffix, const QString &kinds);
  void render(const LoopContent &content, Tail tail, const QString &file);
  void showProgress(int percent, const QString &file);

  Workspace &m_workspace;
  Settings &m_settings;
  NoticeBar &m_notices;
  QWidget *m_window;
  QList<QAction *> m_actions;
  std::unique_ptr<SoundExport> m_running;
};

} // namespace loopwright::ui
