// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/session/in_background.h"
#include "app/session/starter_loops.h"
#include "ui/generate/recipe_dialog.h"
#include "ui/roll/note_names.h"
#include "ui/shell/field_keys.h"
#include "ui/shell/help_actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/recovery_dialog.h"
#include "ui/shell/tighten_action.h"
#include "ui/shell/window_menus.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr char kGeometry[] = "window/geometry";
constexpr char kLayout[] = "window/compose";

Scheme schemeOf(const QString &name) {
  return name == "light" ? Scheme::light : name == "dark" ? Scheme::dark : Scheme::system;
}

} // namespace

MainWindow::MainWindow(Settings &settings)
    : m_settings(settings), m_play(new PlayActions(m_transport, this)), m_notices(new NoticeBar),
      m_files(new FileActions(m_workspace, settings, *m_notices, this)),
      m_export(new LoopExport(m_workspace, settings, *m_notices, this)), m_lengths(new LengthActions(this)),
      m_places(new PlaceBar), m_stack(new QStackedWidget), m_compose(new ComposePlace(m_transport, m_generator)),
      m_transportBar(new TransportBar(m_transport, *m_play)),
      m_candidates(m_workspace, m_transport, settings, *m_compose, *m_export, *m_notices) {
  setMiddleCOctave(settings.middleCOctave());
  m_transport.setMasterVolume(settings.masterVolume());
  m_transport.setDrumMap(settings.drumMap());
  setAcceptDrops(true);
  setMinimumSize(1024, 700);
  resize(1440, 900);
  arrange();
  connectViews();
  makeMenus();
  m_compose->library()->setStarterLoops(starterLoops());
  m_compose->library()->setRecentFiles(settings.recentFiles());
  restoreGeometry(settings.windowState(kGeometry));
  m_compose->restoreLayout(settings.windowState(kLayout));
}

MainWindow::~MainWindow() {
  // The views look at documents of the workspace, which goes before them.
  m_compose->setDocument(nullptr);
  m_compose->setProject(nullptr);
  m_transportBar->setDocument(nullptr);
  m_transport.setDocument(nullptr);
  delete takeCentralWidget();
}

void MainWindow::arrange() {
  auto *middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(m_places);
  middle->addWidget(m_stack, 1);
  auto *central = new QWidget;
  auto *layout = new QVBoxLayout(central);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(middle, 1);
  layout->addWidget(m_notices);
  layout->addWidget(m_transportBar);
  setCentralWidget(central);
  m_stack->addWidget(m_compose);
  connect(m_places, &PlaceBar::currentChanged, this, [this](int place) {
    m_stack->setCurrentIndex(place);
    m_stack->currentWidget()->setFocus();
  });

  auto *folds = new QWidget;
  auto *corner = new QHBoxLayout(folds);
  corner->setContentsMargins(0, 0, 8, 0);
  corner->setSpacing(4);
  for (QAction *action : m_compose->foldActions()) {
    auto *button = new QToolButton(folds);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text().remove('&'));
    corner->addWidget(button);
  }
  menuBar()->setCornerWidget(folds);
  connect(m_places, &PlaceBar::currentChanged, folds, [folds](int place) { folds->setVisible(place == 0); });
}

void MainWindow::makeMenus() {
  auto *settings = new QAction(Theme::instance().icon("settings"), tr("Se&ttings…"), this);
  settings->setObjectName("app.settings");
  settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
  connect(settings, &QAction::triggered, this, [this] { showSettings(); });
  auto *quit = new QAction(tr("&Quit"), this);
  quit->setObjectName("app.quit");
  quit->setShortcut(Qt::CTRL | Qt::Key_Q);
  connect(quit, &QAction::triggered, this, &QWidget::close);
  auto *compose = m_places->add("place.compose", "compose", tr("Compose"), Qt::CTRL | Qt::Key_1);
  auto *train = m_places->add("place.train", "train", tr("Train"), Qt::CTRL | Qt::Key_2);
  auto *help = new HelpActions(*menuBar(), this);

  QMenuBar &bar = *menuBar();
  addToMenus(bar,
             {m_files->menu(), {tr("File"), m_export->actions()}, {tr("File"), {nullptr, settings, nullptr, quit}}});
  addToMenus(bar, m_compose->roll()->menuActions());
  addToMenus(bar, {m_compose->library()->menu(), m_lengths->menu(), m_play->menu()});
  auto *recipe = new QAction(Theme::instance().icon("info"), tr("How It Was Made…"), this);
  recipe->setObjectName("generate.recipe");
  recipe->setShortcut(Qt::ALT | Qt::Key_Return);
  connect(recipe, &QAction::triggered, this, &MainWindow::showRecipe);
  auto *tighten = new TightenAction(
      m_generator, m_workspace, *m_notices, [this] { return m_compose->generate()->request().bundle; },
      [this] { return m_candidates.passage(); }, this);
  addToMenus(bar, m_compose->generate()->menuActions());
  addToMenus(bar, {{tr("Generate"), {nullptr, tighten, nullptr, recipe}}});
  addToMenus(bar, m_compose->tray()->menuActions());
  addToMenus(bar, {m_compose->codes()->menu()});
  addToMenus(bar, {m_compose->menu(), {tr("View"), {compose, train}}, help->menu()});
  giveMnemonics(bar);

  // One key, one command: what the roll asks for the window does, wherever the focus is.
  const auto ofRoll = [this](const char *name) { return m_compose->roll()->findChild<QAction *>(QLatin1String(name)); };
  if (QAction *regenerate = ofRoll("roll.regenerate"))
    regenerate->setShortcutContext(Qt::WindowShortcut);
  for (const char *name : {"roll.newCandidates", "roll.accept"})
    if (QAction *action = ofRoll(name)) {
      action->setShortcuts(QList<QKeySequence>());
      action->setVisible(false);
    }
  m_compose->generate()->generateAction()->setShortcut(Qt::CTRL | Qt::Key_G);
  // Keys of the window that mean something else in some views work where those are not.
  m_compose->roll()->addAction(m_play->stop);
  for (QAction *place : m_places->places()) {
    place->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget *outside : {static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_compose->library()),
                             static_cast<QWidget *>(m_compose->codes()), static_cast<QWidget *>(m_compose->generate()),
                             static_cast<QWidget *>(m_compose->tray()), static_cast<QWidget *>(m_transportBar)})
      outside->addAction(place);
  }
  applyKeys(catalog(), m_settings);
}

void MainWindow::connectViews() {
  connect(&m_workspace, &Workspace::projectChanged, this, &MainWindow::showProject);
  connect(&m_workspace, &Workspace::documentChanged, this, &MainWindow::showDocument);
  connect(&m_transport, &Transport::noticeChanged, this, &MainWindow::showSoundNotice);
  connect(&m_transport, &Transport::mixChanged, this,
          [this] { m_settings.setMasterVolume(m_transport.masterVolume()); });
  connect(m_play->loopBars, &QAction::triggered, this, [this] { m_play->loopBarsOf(m_compose->roll()->selection()); });
  connect(m_play, &PlayActions::told, this, [this](const QString &sentence) {
    m_notices->show("play", {NoticeBar::Kind::hint, sentence, {}, {}});
  });
  connect(&m_transport, &Transport::optionsChanged, this, [this] { m_notices->clear("play"); });
  connect(&m_generator, &Generator::ready, this, [this] { m_notices->clear("generate"); });
  connect(m_compose->codes(), &CodeStrip::told, this, [this](const QString &sentence) {
    m_notices->show("codes", {NoticeBar::Kind::hint, sentence, {}, {}});
  });
  const RollEditor *roll = m_compose->roll();
  connect(roll, &RollEditor::told, this, [this](const QString &sentence) {
    m_notices->show("roll", {NoticeBar::Kind::hint, sentence, {}, {}});
  });
  connect(roll, &RollEditor::viewStateChanged, this, [this, roll] {
    if (m_workspace.project() && !m_showingProject)
      m_workspace.project()->setView(roll->viewState());
  });
  connect(m_files, &FileActions::recentFilesChanged, this,
          [this] { m_compose->library()->setRecentFiles(m_settings.recentFiles()); });
  connect(m_files, &FileActions::recoveryRequested, this, [this] { offerRecovery(true); });
  connect(m_compose->library(), &LibraryPanel::fileChosen, m_files, &FileActions::open);
  connect(m_compose->library(), &LibraryPanel::loopRemoved, this, [this](const ProjectContent::Loop &loop) {
    const QPointer<Project> project = m_workspace.project();
    m_notices->show("removed", {NoticeBar::Kind::hint, tr("“%1” was removed.").arg(loop.name), tr("Bring it back"),
                                [this, project, loop] {
                                  if (project)
                                    project->setCurrent(project->addDocument(loop));
                                  m_notices->clear("removed");
                                }});
  });
}

/// Of the candidate that sounds or has the focus, else of the open loop.
void MainWindow::showRecipe() {
  const CandidateTray *tray = m_compose->tray();
  const auto current = tray->current();
  const LoopDocument *document = m_workspace.document();
  const bool ofCandidate = current && (m_transport.previewId() || (focusWidget() && tray->isAncestorOf(focusWidget())));
  auto *dialog = ofCandidate ? new RecipeDialog(tr("Candidate"), current->recipe, this)
                             : new RecipeDialog(document->name(), document->recipe(), this);
  connect(dialog, &RecipeDialog::makeAgainRequested, m_compose->generate(), &GeneratePanel::makeAgain);
  dialog->open();
}

void MainWindow::openProject(std::unique_ptr<Project> project, bool welcome) {
  m_workspace.setProject(std::move(project));
  if (welcome)
    m_notices->show("welcome", {NoticeBar::Kind::hint, tr("Press Space to play, Ctrl+G for eight new loops."),
                                tr("Play"), [this] { m_transport.play(); }});
  m_compose->setFocus();
}

void MainWindow::finishStart() {
  connect(&m_transport, &Transport::outputChanged, this, &MainWindow::ready, Qt::SingleShotConnection);
  m_transport.openOutput(m_settings.output());
  m_generator.warmUp();
  addTraining();
  offerRecovery(false);
}

void MainWindow::addTraining() {
  m_runs = std::make_unique<TrainingRuns>();
  connect(m_runs.get(), &TrainingRuns::problem, this, [this](const QString &sentence) {
    m_notices->show("training", {NoticeBar::Kind::problem, sentence, {}, {}});
  });
  m_train = new TrainPlace(*m_runs);
  m_stack->addWidget(m_train);
  for (QAction *place : m_places->places())
    m_train->addAction(place);
  connect(m_train, &TrainPlace::bundleChosen, this, [this](const QString &folder) {
    m_compose->generate()->setBundle(folder);
    m_places->setCurrent(0);
  });
  const QAction *help = menuBar()->actions().last();
  addToMenus(*menuBar(), m_train->menuActions());
  // Help stays the last menu.
  QAction *last = menuBar()->actions().last();
  if (last != help) {
    menuBar()->removeAction(last);
    menuBar()->insertAction(const_cast<QAction *>(help), last);
  }
  giveMnemonics(*menuBar());
  applyKeys(catalog(), m_settings);
}

void MainWindow::offerRecovery(bool asked) {
  inBackground(this, &Project::recoverable, [this, asked](const QList<Project::Recovery> &found) {
    if (found.isEmpty()) {
      if (asked)
        m_notices->show("file", {NoticeBar::Kind::hint, tr("There is no work that was not saved."), {}, {}});
      return;
    }
    auto *dialog = new RecoveryDialog(found, this);
    connect(dialog, &RecoveryDialog::recoverRequested, m_files, &FileActions::recover);
    dialog->open();
  });
}

void MainWindow::showProject() {
  m_showingProject = true; // until its loop is shown, what the roll shows is not the project's
  Project *project = m_workspace.project();
  m_compose->setProject(project);
  m_compose->tray()->clearUnkept();
  m_compose->tray()->setKept(project->kept());
  m_notices->clear("removed");
  connect(project, &Project::modifiedChanged, this, &MainWindow::showTitle);
  connect(project, &Project::pathChanged, this, &MainWindow::showTitle);
  connect(project, &Project::journalProblem, this, [this](const QString &sentence) {
    m_notices->show("journal", {NoticeBar::Kind::problem, sentence, {}, {}});
  });
  showTitle();
}

void MainWindow::showDocument() {
  if (m_document)
    m_document->disconnect(this);
  m_document = m_workspace.document();
  m_transport.endPreview();
  m_transport.setDocument(m_document);
  m_compose->setDocument(m_document);
  if (m_showingProject)
    m_compose->roll()->restoreViewState(m_workspace.project()->view());
  m_showingProject = false;
  m_transportBar->setDocument(m_document);
  m_lengths->setDocument(m_document);
  const auto tellTempo = [this] { m_compose->generate()->setTempo(m_document->content().microsecondsPerQuarter); };
  connect(m_document, &LoopDocument::changed, this, tellTempo);
  tellTempo();
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

SettingsDialog *MainWindow::showSettings(SettingsDialog::Page page) {
  if (!m_settingsDialog) {
    m_settingsDialog = new SettingsDialog(m_settings, m_transport, catalog(), languages(), this);
    connect(m_settingsDialog->look(), &LookPage::schemeChosen, this,
            [](const QString &scheme) { Theme::instance().setScheme(schemeOf(scheme)); });
    connect(m_settingsDialog->look(), &LookPage::middleCOctaveChosen, this, [this](int octave) {
      setMiddleCOctave(octave);
      update();
      m_compose->roll()->showNewNames();
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

/// Space belongs to the transport, so Enter presses the button that has the focus.
void MainWindow::keyPressEvent(QKeyEvent *event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  auto *button = qobject_cast<QAbstractButton *>(focusWidget());
  if (enter && event->modifiers() == Qt::NoModifier && button && button->isEnabled())
    button->click();
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
  m_settings.setWindowState(kLayout, m_compose->layoutState());
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
