// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>

#include "app/document/loop_edits.h"
#include "app/generation/generator.h"
#include "app/playback/transport.h"
#include "app/session/workspace.h"
#include "app/settings/settings.h"
#include "app/training/training_runs.h"
#include "ui/commands/action_catalog.h"
#include "ui/library/length_actions.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/candidate_acceptance.h"
#include "ui/shell/compose_place.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/loop_export.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/place_bar.h"
#include "ui/shell/play_actions.h"
#include "ui/shell/transport_bar.h"
#include "ui/train/train_place.h"

namespace loopwright::ui {

/// The one window: places, the transport under them, the menus over them, and what goes between the views.
class MainWindow : public QMainWindow {
  Q_OBJECT
public:
  explicit MainWindow(Settings &settings);
  ~MainWindow() override;

  /// Opens the project; at a first start with a line that says what to press.
  void openProject(std::unique_ptr<Project> project, bool welcome = false);
  /// What takes time and is not needed to paint: sound, the model, training. After the first paint; ready() follows.
  void finishStart();

  Workspace &workspace() { return m_workspace; }
  Transport &transport() { return m_transport; }
  ComposePlace &compose() { return *m_compose; }
  TrainPlace *train() const { return m_train; } ///< nullptr until finishStart()
  PlaceBar &places() { return *m_places; }
  NoticeBar &notices() { return *m_notices; }
  FileActions &files() { return *m_files; }
  QList<CatalogEntry> catalog() const { return catalogOf(*menuBar()); }
  SettingsDialog *showSettings(SettingsDialog::Page page = SettingsDialog::soundPage);

Q_SIGNALS:
  void painted(); ///< for the first time
  void ready();   ///< a key is heard

protected:
  bool event(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void closeEvent(QCloseEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dropEvent(QDropEvent *event) override;

private:
  void arrange();
  void makeMenus();
  void connectViews();
  void addTraining();
  /// What a crash has left; where nothing is, says so if the user has asked.
  void offerRecovery(bool asked);
  void showProject();
  void showDocument();
  void showTitle();
  void showSoundNotice();
  void showRecipe();

  Settings &m_settings;
  Workspace m_workspace;
  Transport m_transport;
  Generator m_generator;
  std::unique_ptr<TrainingRuns> m_runs;
  PlayActions *m_play;
  NoticeBar *m_notices;
  FileActions *m_files;
  LoopExport *m_export;
  LengthActions *m_lengths;
  PlaceBar *m_places;
  QStackedWidget *m_stack;
  ComposePlace *m_compose;
  TrainPlace *m_train = nullptr;
  TransportBar *m_transportBar;
  CandidateAcceptance m_candidates;
  QPointer<LoopDocument> m_document;
  QPointer<SettingsDialog> m_settingsDialog;
  bool m_wasPainted = false;
  bool m_showingProject = false;
};

} // namespace loopwright::ui
