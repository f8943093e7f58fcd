// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/compose_place.h"

#include <QFile>

#include "app/session/starter_loops.h"
#include "ui/compose/tighten_action.h"
#include "ui/generate/recipe_dialog.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

ComposePlace::ComposePlace(const PlaceServices &services)
    : Place({QStringLiteral("compose"), QStringLiteral("compose"), tr("Compose"), Qt::CTRL | Qt::Key_1}),
      m_services(services), m_view(new ComposeView(services.transport, services.generation)),
      m_export(new LoopExport(services.workspace, services.settings, services.notices, &services.window)),
      m_lengths(new LengthActions(m_view.get())),
      m_candidates(services.workspace, services.transport, services.generation, services.settings, *m_view, *m_export,
                   services.notices),
      m_tighten(new TightenAction(services.generation, services.notices, m_view.get())),
      m_recipe(new QAction(Theme::instance().icon("info"), tr("Show Recipe…"), m_view.get())),
      m_middleCOctave(services.settings.middleCOctave()) {
  m_recipe->setObjectName("generate.recipe");
  m_recipe->setShortcut(Qt::ALT | Qt::Key_Return);
  connect(m_recipe, &QAction::triggered, this, &ComposePlace::showRecipe);
  connect(&services.workspace, &Workspace::projectChanged, this, &ComposePlace::showProject);
  connect(&services.workspace, &Workspace::documentChanged, this, &ComposePlace::showDocument);
  connect(&services.generation.generator(), &Generator::ready, this, [this] { m_services.notices.clear("generate"); });
  connect(m_view->codes(), &CodeStrip::told, this, [this](const QString &sentence) { tell("codes", sentence); });
  connectTransport();
  connectRoll();
  connectLibrary();
}

/// The view looks at documents of the workspace, and what it does at its end must reach nothing here.
ComposePlace::~ComposePlace() {
  m_view->setDocument(nullptr);
  m_view->setProject(nullptr);
}

void ComposePlace::connectTransport() {
  RollEditor *roll = m_view->roll();
  connect(m_services.play.loopBars, &QAction::triggered, this,
          [this, roll] { m_services.play.loopBarsOf(roll->selectedCells()); });
  roll->addAction(m_services.play.stop);
}

void ComposePlace::connectRoll() {
  const RollEditor *roll = m_view->roll();
  connect(roll, &RollEditor::told, this, [this](const QString &sentence) { tell("roll", sentence); });
  connect(roll, &RollEditor::viewStateChanged, this, [this, roll] {
    if (m_services.workspace.project() && !m_showingProject)
      m_services.workspace.project()->setView(roll->viewState());
  });
}

void ComposePlace::connectLibrary() {
  LibraryPanel *library = m_view->library();
  library->setStarterLoops(starterLoops());
  library->setRecentFiles(m_services.settings.recentFiles());
  connect(library, &LibraryPanel::fileChosen, this, [this](const QString &path) { m_services.openFile(path); });
  connect(library, &LibraryPanel::loopRemoved, this, [this](const ProjectContent::Loop &loop) {
    const QPointer<Project> project = m_services.workspace.project();
    m_services.notices.show(
        "removed", {NoticeBar::Kind::hint, tr("“%1” was removed.").arg(loop.name), tr("Undo"), [this, project, loop] {
                      if (project)
                        project->setCurrent(project->addDocument(loop));
                      m_services.notices.clear("removed");
                    }});
  });
}

void ComposePlace::tell(const QString &subject, const QString &sentence) {
  m_services.notices.show(subject, {NoticeBar::Kind::hint, sentence, {}, {}});
}

QList<MenuActions> ComposePlace::menus() {
  QList<MenuActions> all = {{tr("File"), m_export->actions()}};
  all += m_view->roll()->menuActions();
  all += {m_view->library()->menu(), m_lengths->menu(), {tr("Play"), {}}}; // Play stands beside Loop
  all += m_view->generate()->menuActions();
  all += {{tr("Generate"), {nullptr, m_tighten, nullptr, m_recipe}}};
  all += m_view->tray()->menuActions();
  all += {m_view->codes()->menu(), m_view->menu()};
  return all;
}

/// The roll uses Ctrl and a digit itself.
QList<QWidget *> ComposePlace::placeKeyAreas() {
  return {m_view->library(), m_view->codes(), m_view->generate(), m_view->tray()};
}

void ComposePlace::remember(const QVariant &memory) {
  if (m_services.workspace.project())
    showProject();
  for (const Candidate &candidate : memory.value<QList<Candidate>>())
    m_view->tray()->add(candidate);
}

bool ComposePlace::take(const QString &path) {
  if (!QFile::exists(path + QStringLiteral("/bundle.json")))
    return false;
  m_services.generation.setBundle(path);
  return true;
}

void ComposePlace::followSettings() {
  m_view->library()->setRecentFiles(m_services.settings.recentFiles());
  if (const int octave = m_services.settings.middleCOctave(); octave != m_middleCOctave) {
    m_middleCOctave = octave;
    m_view->roll()->showNewNames();
  }
}

void ComposePlace::showProject() {
  m_showingProject = true; // until its loop is shown, what the roll shows is not the project's
  Project *project = m_services.workspace.project();
  m_view->setProject(project);
  m_view->tray()->setKept(project->kept());
  m_services.notices.clear("removed");
}

void ComposePlace::showDocument() {
  LoopDocument *document = m_services.workspace.document();
  m_view->setDocument(document);
  if (m_showingProject)
    m_view->roll()->restoreViewState(m_services.workspace.project()->view());
  m_showingProject = false;
  m_lengths->setDocument(document);
}

/// Of the candidate that sounds or has the focus, else of the open loop.
void ComposePlace::showRecipe() {
  const CandidateTray *tray = m_view->tray();
  const QWidget *focus = m_services.window.focusWidget();
  const auto current = tray->current();
  const LoopDocument *document = m_services.workspace.document();
  const bool ofCandidate = current && (m_services.transport.previewId() || (focus && tray->isAncestorOf(focus)));
  auto *dialog = ofCandidate ? new RecipeDialog(tr("Candidate"), current->recipe, &m_services.window)
                             : new RecipeDialog(document->name(), document->recipe(), &m_services.window);
  connect(dialog, &RecipeDialog::makeAgainRequested, &m_services.generation, &GenerationSession::makeAgain);
  dialog->open();
}

std::unique_ptr<Place> makeComposePlace(const PlaceServices &services) {
  return std::make_unique<ComposePlace>(services);
}

} // namespace loopwright::ui
