// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>

#include "app/document/midi_import.h"
#include "app/project/project_source.h"
#include "app/session/workspace.h"
#include "app/settings/settings.h"
#include "ui/menu_actions.h"
#include "ui/notices/notice_bar.h"

namespace loopwright::ui {

/// The menu File: projects and MIDI files. Files are read and written in threads of their own; what takes
/// long or goes wrong is said in the notice bar. Nothing is replaced before its successor is there, nothing is left
/// without asking.
class FileActions : public QObject {
  Q_OBJECT
public:
  FileActions(Workspace &workspace, Settings &settings, NoticeBar &notices, QWidget *window);
  ~FileActions() override;

  MenuActions menu() const;
  QMenu *recentMenu() const { return m_recent; }

  /// A project in the place of the one that is open, a MIDI file as loops beside those that are there.
  void open(const QString &path);
  /// Opens what a crash has left.
  void recover(const Project::Recovery &recovery);
  /// Waits for what is being saved; asks, where something is not saved, and saves if that is the answer. False: stay.
  bool mayLeave();
  static bool canOpen(const QString &path);

Q_SIGNALS:
  void recentFilesChanged();
  void openEnded(); ///< a project: it is open now, or is not going to be
  void recoveryRequested();
  void recipesOpened(const QList<loopwright::GenerationRecipe> &recipes); ///< of loops that are to be made again

private:
  QAction *add(const QString &name, const QString &icon, const QString &text, const QKeySequence &key,
               void (FileActions::*run)());
  void newProject();
  void askAndOpen();
  void askAndImport();
  void saveNow() { save(); }
  void saveAsNow() { saveAs(); }
  bool save(); ///< begins to; false: the user does not want to
  bool saveAs();
  bool waitForSave(); ///< false: it failed
  void followProject();
  void endSave(const QString &problem);
  using Read = std::function<Result<std::unique_ptr<ProjectSource>>()>;
  void openProject(const QString &name, const Read &read);
  void openMidi(const QString &path);
  void openRecipes(const QString &path);
  void addMidi(const MidiFile &file, const QString &path, const std::optional<GenerationRecipe> &recipe);
  void showRecent();
  void remember(const QString &path);
  QString folder() const;
  bool told(const Status &status);
  void tell(const QString &problem);
  /// Says so if it takes long; `subject` tells it from others until it is done.
  void begin(const QString &subject, const QString &sentence);
  void end(const QString &subject);

  Workspace &m_workspace;
  Settings &m_settings;
  NoticeBar &m_notices;
  QWidget *m_window;
  QList<QAction *> m_actions;
  QMenu *m_recent;
  std::map<QString, std::unique_ptr<QTimer>> m_busy; ///< by subject
  int m_opening = 0;                                 ///< number of the project that is to be opened
  QString m_saveProblem;                             ///< of the last time
};

} // namespace loopwright::ui
