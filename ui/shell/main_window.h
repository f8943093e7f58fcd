// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>

#include "app/generation/generation_session.h"
#include "app/playback/sound_check.h"
#include "app/playback/transport.h"
#include "app/session/workspace.h"
#include "app/settings/settings.h"
#include "ui/commands/action_catalog.h"
#include "ui/notices/notice_bar.h"
#include "ui/place/place_list.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/place_bar.h"
#include "ui/shell/place_stack.h"
#include "ui/transport/play_actions.h"
#include "ui/transport/transport_bar.h"

namespace loopwright::ui {

/// The one window: places, the transport under them, the menus over them.
class MainWindow : public QMainWindow {
  Q_OBJECT
public:
  /// `places`: allPlaces(). The one with the lowest key is shown first.
  MainWindow(Settings &settings, const QList<PlaceFactory> &places);
  ~MainWindow() override;

  /// Makes everything in the window anew in another language, of the code `language`; empty: the system's. The project,
  /// what sounds and what is being generated go on. While an import or an export runs it says why not yet.
  void changeLanguage(const QString &language);
  /// Opens the project; at a first start with a line that says what to press.
  void openProject(std::unique_ptr<Project> project, bool welcome = false);
  /// Shows the window where it was the last time; at the first start no larger than the room that the screen leaves.
  void showOnScreen();
  /// What takes time and is not needed to paint: sound, the model, the places behind the first. After the first paint;
  /// ready() follows.
  void finishStart();

  Workspace &workspace() { return m_workspace; }
  Transport &transport() { return m_transport; }
  GenerationSession &generation() { return m_generation; }
  Place *place(const QString &id) const { return m_stack->find(id); } ///< nullptr: none of that id
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
  PlaceServices services();
  void fill();  ///< makes what the window shows
  void empty(); ///< takes it away again
  void arrange();
  void connectSession();
  void connectParts();
  void makeMenus();
  void addPlace(Place *place);
  void finishMenus();
  void showCorner(Place *place);
  void openFile(const QString &path);
  void tellPlaces(); ///< that the settings have changed
  /// What a crash has left; where nothing is, says so if the user has asked.
  void offerRecovery(bool asked);
  void showProject();
  void showJournalProblem(const QString &sentence);
  void showDocument();
  void showTitle();
  void showSoundNotice();
  void showMissingSounds(const std::vector<SynthChannel> &missing);

  Settings &m_settings;
  const QList<PlaceFactory> m_factories;
  Workspace m_workspace;
  Transport m_transport;
  SoundCheck m_soundCheck;
  Generator m_generator;
  GenerationSession m_generation{m_generator};
  // What the window shows: children of the central widget, all made by fill().
  QWidget *m_content = nullptr; ///< the central widget
  PlayActions *m_play = nullptr;
  QWidget *m_middle = nullptr; ///< all but menus and transport
  NoticeBar *m_notices = nullptr;
  FileActions *m_files = nullptr;
  PlaceBar *m_places = nullptr;
  TransportBar *m_transportBar = nullptr;
  PlaceStack *m_stack = nullptr;
  QHash<Place *, QWidget *> m_corners; ///< the buttons at the end of the menu bar
  QMenu *m_helpMenu = nullptr;
  QPointer<SettingsDialog> m_settingsDialog;
  QString m_language;         ///< that its words are in
  bool m_stoodBefore = false; ///< the settings knew where
  bool m_wasPainted = false;
};

} // namespace loopwright::ui
