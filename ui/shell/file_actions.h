// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <memory>

#include "app/document/midi_import.h"
#include "app/session/sound_export.h"
#include "app/session/workspace.h"
#include "app/settings/settings.h"
#include "ui/menu_actions.h"
#include "ui/shell/notice_bar.h"

namespace loopwright::ui {

/// The menu File: projects, MIDI files, sound files. What goes wrong is said in the notice bar; nothing is replaced
/// before its successor is there, nothing is left without asking.
class FileActions : public QObject {
  Q_OBJECT
public:
  FileActions(Workspace &workspace, Settings &settings, NoticeBar &notices, QWidget *window);
  ~FileActions() override;

  MenuActions menu() const;
  QMenu *recentMenu() const { return m_recent; }

  /// A project in the place of the one that is open, a MIDI file as loops beside those that are there.
  void open(const QString &path);
  /// Asks, where something is not saved, and saves if that is the answer. False: stay.
  bool mayLeave();
  static bool canOpen(const QString &path);

Q_SIGNALS:
  void recentFilesChanged();

private:
  QAction *add(const QString &name, const QString &icon, const QString &text, const QKeySequence &key,
               void (FileActions::*run)());
  void newProject();
  void askAndOpen();
  void askAndImport();
  void saveNow() { save(); }
  void saveAsNow() { saveAs(); }
  bool save();
  bool saveAs();
  void exportMidi();
  void exportSound();
  void openProject(const QString &path);
  void openMidi(const QString &path);
  void addMidi(const MidiFile &file, const QString &path);
  void showRecent();
  void remember(const QString &path);
  QString folder() const;
  bool told(const Status &status, const QString &subject = QStringLiteral("file"));

  Workspace &m_workspace;
  Settings &m_settings;
  NoticeBar &m_notices;
  QWidget *m_window;
  QList<QAction *> m_actions;
  QMenu *m_recent;
  std::unique_ptr<SoundExport> m_soundExport;
};

} // namespace loopwright::ui
