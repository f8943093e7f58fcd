// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/background/background_work.h"
#include "ui/input/digit_key.h"
#include "ui/language/languages.h"
#include "ui/library/program_names.h"
#include "ui/roll/note_names.h"
#include "ui/shell/field_keys.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/shell/window_menus.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr char kGeometry[] = "window/geometry";

QString layoutKey(const Place &place) { return QStringLiteral("window/") + place.sign().id; }

} // namespace

MainWindow::MainWindow(Settings &settings, const QList<PlaceFactory> &places)
    : m_settings(settings), m_factories(places), m_language(settings.language()) {
  setMiddleCOctave(settings.middleCOctave());
  m_transport.setMasterVolume(settings.masterVolume());
  m_transport.setDrumMap(settings.drumMap());
  setAcceptDrops(true);
  setMinimumSize(1024, 630);
  resize(1440, 900);
  m_stoodBefore = restoreGeometry(settings.windowState(kGeometry));
  connectSession(); // before the places do: when they show a loop, it is the one that sounds
  fill();
}

MainWindow::~MainWindow() {
  m_transport.setDocument(nullptr);
  empty();
}

void MainWindow::fill() {
  m_content = new QWidget;
  m_play = new PlayActions(m_transport, m_content);
  m_middle = new QWidget;
  m_notices = new NoticeBar(m_middle);
  m_files = new FileActions(m_workspace, m_settings, *m_notices, m_content);
  m_places = new PlaceBar;
  m_transportBar = new TransportBar(m_transport, *m_play);
  connectParts();
  m_stack = new PlaceStack(m_factories, services(), *m_places);
  connect(m_stack, &PlaceStack::placeMade, this, &MainWindow::addPlace);
  connect(m_stack, &PlaceStack::placeShown, this, &MainWindow::showCorner);
  arrange();
  makeMenus();
}

/// The views look at documents of the workspace, so they go before it does.
void MainWindow::empty() {
  m_transportBar->setDocument(nullptr);
  m_corners.clear();
  m_helpMenu = nullptr;
  delete menuBar();
  delete takeCentralWidget();
}

void MainWindow::changeLanguage(const QString &language) {
  if (language == m_language)
    return;
  const QList<Place *> before = m_stack->made();
  if (std::any_of(before.begin(), before.end(), [](const Place *place) { return place->busy(); })) {
    m_notices->show("language", {NoticeBar::Kind::hint,
                                 tr("The language changes at the next start, because an import or export is running."),
                                 {},
                                 {}});
    return;
  }
  const QString shown = m_places->current();
  QHash<QString, QVariant> memories;
  for (const Place *place : before) {
    m_settings.setWindowState(layoutKey(*place), place->layoutState());
    memories.insert(place->sign().id, place->memory());
  }
  m_transport.endPreview();
  delete m_settingsDialog;
  empty();
  m_language = language;
  speak(language);
  fill();
  m_stack->makeAll();
  for (Place *place : m_stack->made())
    place->remember(memories.value(place->sign().id));
  Q_EMIT m_workspace.documentChanged();
  m_places->setCurrent(shown);
  showTitle();
}

PlaceServices MainWindow::services() {
  return {m_workspace,
          m_transport,
          m_settings,
          m_generation,
          *m_play,
          *m_notices,
          *this,
          [this](const QString &id) { m_places->setCurrent(id); },
          [this](const QString &path) { openFile(path); }};
}

void MainWindow::arrange() {
  auto *middle = new QHBoxLayout(m_middle);
  middle->setContentsMargins(0, 0, 0, 0);
  middle->setSpacing(0);
  middle->addWidget(m_places);
  middle->addWidget(m_stack, 1);
  m_notices->raise();
  auto *layout = new QVBoxLayout(m_content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_middle, 1);
  layout->addWidget(m_transportBar);
  setCentralWidget(m_content);
  for (QAction *place : m_places->places()) {
    m_places->addAction(place);
    m_transportBar->addAction(place);
  }
}

void MainWindow::makeMenus() {
  auto *settings = new QAction(Theme::instance().icon("settings"), tr("Se&ttings…"), m_content);
  settings->setObjectName("app.settings");
  settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
  connect(settings, &QAction::triggered, this, [this] { showSettings(); });
  auto *quit = new QAction(tr("&Quit"), m_content);
  quit->setObjectName("app.quit");
  quit->setShortcut(Qt::CTRL | Qt::Key_Q);
  connect(quit, &QAction::triggered, this, &QWidget::close);
  auto *help = new HelpActions(*menuBar(), m_content);

  QMenuBar &bar = *menuBar();
  addToMenus(bar, {m_files->menu()});
  m_places->setCurrent(m_places->current()); // makes the first place
  addToMenus(bar, {{tr("File"), {nullptr, settings, nullptr, quit}},
                   m_play->menu(),
                   {tr("View"), m_places->places()},
                   help->menu()});
  m_helpMenu = menuOf(bar, help->menu().menu);
  finishMenus();
}

/// Of a place that has just been made: its keys, menus and buttons, and how its panels stood.
void MainWindow::addPlace(Place *place) {
  for (QWidget *area : place->placeKeyAreas())
    area->addActions(m_places->places());
  addToMenus(*menuBar(), place->menus());
  finishMenus();
  place->restoreLayout(m_settings.windowState(layoutKey(*place)));
  if (place->cornerActions().isEmpty())
    return;
  auto *corner = new QWidget(menuBar());
  auto *row = new QHBoxLayout(corner);
  row->setContentsMargins(0, 0, 8, 0);
  row->setSpacing(4);
  for (QAction *action : place->cornerActions()) {
    auto *button = new QToolButton(corner);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove('&'));
    row->addWidget(button);
  }
  corner->hide();
  m_corners.insert(place, corner);
}

void MainWindow::finishMenus() {
  if (m_helpMenu)
    menuBar()->addAction(m_helpMenu->menuAction()); // the last one still
  giveMnemonics(*menuBar());
  applyKeys(catalog(), m_settings);
}

/// Where a place has no buttons, those of another are hidden, but the bar stays as high as they are.
void MainWindow::showCorner(Place *place) {
  if (QWidget *before = menuBar()->cornerWidget())
    before->hide();
  if (QWidget *corner = m_corners.value(place)) {
    menuBar()->setCornerWidget(corner);
    corner->show();
  }
}

void MainWindow::connectSession() {
  connect(&m_workspace, &Workspace::projectChanged, this, &MainWindow::showProject);
  connect(&m_workspace, &Workspace::documentChanged, this, &MainWindow::showDocument);
  connect(&m_transport, &Transport::noticeChanged, this, &MainWindow::showSoundNotice);
  connect(&m_transport, &Transport::outputChanged, this,
          [this] { m_soundCheck.setSoundFont(m_transport.output().soundFont); });
  connect(&m_soundCheck, &SoundCheck::missingChanged, this, &MainWindow::showMissingSounds);
  connect(&m_transport, &Transport::mixChanged, this,
          [this] { m_settings.setMasterVolume(m_transport.masterVolume()); });
}

void MainWindow::connectParts() {
  connect(m_play, &PlayActions::told, this, [this](const QString &sentence) {
    m_notices->show("play", {NoticeBar::Kind::hint, sentence, {}, {}});
  });
  connect(&m_transport, &Transport::optionsChanged, m_notices, [this] { m_notices->clear("play"); });
  connect(m_files, &FileActions::recentFilesChanged, this, &MainWindow::tellPlaces);
  connect(m_files, &FileActions::recipesOpened, &m_generation, &GenerationSession::makeAllAgain);
  connect(m_files, &FileActions::recoveryRequested, this, [this] { offerRecovery(true); });
}

void MainWindow::tellPlaces() {
  for (Place *place : m_stack->made())
    place->followSettings();
}

void MainWindow::openFile(const QString &path) {
  if (!m_stack->openWith(path))
    m_files->open(path);
}

void MainWindow::openProject(std::unique_ptr<Project> project, bool welcome) {
  m_workspace.setProject(std::move(project));
  if (welcome)
    m_notices->show("welcome", {NoticeBar::Kind::hint, tr("Press Space to play or Ctrl+G to generate eight new loops."),
                                tr("Play"), [this] { m_transport.play(); }});
  m_stack->currentWidget()->setFocus();
}

void MainWindow::showOnScreen() {
  const QSize available = screen()->availableSize();
  const bool fits = width() < available.width() && height() < available.height();
  if (m_stoodBefore || fits)
    return show();
  resize(size().boundedTo(available));
  showMaximized(); // with its frame it fits then too
}

void MainWindow::finishStart() {
  connect(&m_transport, &Transport::outputChanged, this, &MainWindow::ready, Qt::SingleShotConnection);
  m_transport.openOutput(m_settings.output());
  m_generator.warmUp();
  m_stack->makeAll();
  offerRecovery(false);
}

void MainWindow::offerRecovery(bool asked) {
  inBackground(this, &Project::recoverable, [this, asked](const QList<Project::Recovery> &found) {
    if (found.isEmpty()) {
      if (asked)
        m_notices->show("file", {NoticeBar::Kind::hint, tr("Nothing to recover."), {}, {}});
      return;
    }
    auto *dialog = new RecoveryDialog(found, this);
    connect(dialog, &RecoveryDialog::recoverRequested, m_files, &FileActions::recover);
    dialog->open();
  });
}

void MainWindow::showProject() {
  const Project *project = m_workspace.project();
  connect(project, &Project::modifiedChanged, this, &MainWindow::showTitle, Qt::UniqueConnection);
  connect(project, &Project::pathChanged, this, &MainWindow::showTitle, Qt::UniqueConnection);
  connect(project, &Project::journalProblem, this, &MainWindow::showJournalProblem, Qt::UniqueConnection);
  showTitle();
}

void MainWindow::showJournalProblem(const QString &sentence) {
  m_notices->show("journal", {NoticeBar::Kind::problem, sentence, {}, {}});
}

void MainWindow::showDocument() {
  LoopDocument *document = m_workspace.document();
  m_transport.endPreview();
  m_transport.setDocument(document);
  m_transportBar->setDocument(document);
  m_soundCheck.setDocument(document);
}

void MainWindow::showTitle() {
  const Project *project = m_workspace.project();
  setWindowTitle(tr("%1[*] – Loopwright").arg(project->name()));
  setWindowModified(project->modified());
}

void MainWindow::showSoundNotice() {
  m_notices->show("sound", {NoticeBar::Kind::problem, m_transport.notice(), tr("Sound settings…"),
                            [this] { showSettings(SettingsDialog::soundPage); }});
}

void MainWindow::showMissingSounds(const std::vector<SynthChannel> &missing) {
  QStringList names;
  for (const SynthChannel &sound : missing)
    names << (sound.drums ? tr("drums") : programName(sound.program));
  if (names.isEmpty())
    return m_notices->clear("missing_sounds");
  m_notices->show(
      "missing_sounds",
      {NoticeBar::Kind::problem,
       tr("The SoundFont has no sound for %1, so those tracks are silent.").arg(names.join(QStringLiteral(", "))),
       tr("Sound settings…"), [this] { showSettings(SettingsDialog::soundPage); }});
}

SettingsDialog *MainWindow::showSettings(SettingsDialog::Page page) {
  if (!m_settingsDialog) {
    m_settingsDialog = new SettingsDialog(m_settings, m_transport, catalog(), languages(), this);
    connect(m_settingsDialog->look(), &LookPage::schemeChosen, this,
            [](const QString &scheme) { Theme::instance().setScheme(schemeOf(scheme)); });
    connect(m_settingsDialog->look(), &LookPage::middleCOctaveChosen, this, [this](int octave) {
      setMiddleCOctave(octave);
      update();
      tellPlaces();
    });
    connect(m_settingsDialog->look(), &LookPage::languageChosen, this, [this](const QString &language) {
      QTimer::singleShot(0, this, [this, language] {
        changeLanguage(language);
        showSettings(SettingsDialog::lookPage);
      });
    });
    m_settingsDialog->open();
  }
  m_settingsDialog->showPage(page);
  return m_settingsDialog;
}

bool MainWindow::event(QEvent *event) {
  if (const QWidget *focus = focusWidget(); event->type() == QEvent::ShortcutOverride && focus != nullptr &&
                                            isKeyOfField(*focus, *static_cast<QKeyEvent *>(event))) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::Paint && !m_wasPainted) {
    m_wasPainted = true;
    QTimer::singleShot(0, this, &MainWindow::painted); // when the views have painted themselves too
  }
  return QMainWindow::event(event);
}

/// Space belongs to the transport, so Enter presses the button that has the focus. From a number field Return and
/// Escape lead back to the place.
void MainWindow::keyPressEvent(QKeyEvent *event) {
  const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
  const bool enter = plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
  const bool escape = plain && event->key() == Qt::Key_Escape;
  auto *button = qobject_cast<QAbstractButton *>(focusWidget());
  if ((enter || escape) && qobject_cast<QAbstractSpinBox *>(focusWidget()) != nullptr)
    m_stack->currentWidget()->setFocus();
  else if (enter && button && button->isEnabled())
    button->click();
  else if (QAction *command = digitCommand(*this, *event))
    command->trigger();
  else
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event) {
  if (!m_files->mayLeave()) {
    event->ignore();
    return;
  }
  m_transport.stop();
  m_settings.setWindowState(kGeometry, saveGeometry());
  for (const Place *place : m_stack->made())
    m_settings.setWindowState(layoutKey(*place), place->layoutState());
  m_settings.save();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
  const auto urls = event->mimeData()->urls();
  if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return FileActions::canOpen(url.toLocalFile()); }))
    event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
  event->acceptProposedAction();
  for (const QUrl &url : event->mimeData()->urls())
    if (const QString file = url.toLocalFile(); FileActions::canOpen(file))
      QTimer::singleShot(0, this, [this, file] { m_files->open(file); });
}

} // namespace loopwright::ui
