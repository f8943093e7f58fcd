// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_actions.h"

#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include "app/background/background_work.h"
#include "app/recipes/recipe_file.h"
#include "app/session/starter_loops.h"
#include "ui/export/file_names.h"
#include "ui/open/open_midi_dialog.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

std::filesystem::path pathOf(const QString &file) { return file.toStdString(); }

constexpr int kUnnoticed = 200; // ms: what is done by then needs no word

const QStringList &midiSuffixes() {
  static const QStringList suffixes = {"mid", "midi", "kar", "smf", "rmi"};
  return suffixes;
}

/// "*.mid *.MID …", as file dialogs have it.
QString midiPatterns() {
  QStringList patterns;
  for (const QString &suffix : midiSuffixes())
    patterns << "*." + suffix << "*." + suffix.toUpper();
  return patterns.join(' ');
}

QString withSuffix(const QString &file, const QString &suffix) {
  return QFileInfo(file).suffix().isEmpty() ? file + '.' + suffix : file;
}

} // namespace

FileActions::FileActions(Workspace &workspace, Settings &settings, NoticeBar &notices, QWidget *window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_notices(notices), m_window(window),
      m_recent(new QMenu(tr("Open &Recent"), window)) {
  m_actions = {add("file.new", "add", tr("&New Project"), QKeySequence::New, &FileActions::newProject),
               add("file.open", "open", tr("&Open…"), QKeySequence::Open, &FileActions::askAndOpen),
               m_recent->menuAction(),
               nullptr,
               add("file.save", "save", tr("&Save"), QKeySequence::Save, &FileActions::saveNow),
               add("file.saveAs", "save", tr("Save &As…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, &FileActions::saveAsNow),
               add("file.recover", "recent", tr("&Recover Unsaved Work…"), {}, &FileActions::recoveryRequested),
               nullptr,
               add("file.importMidi", "import", tr("&Import MIDI…"), Qt::CTRL | Qt::Key_I, &FileActions::askAndImport)};
  connect(m_recent, &QMenu::aboutToShow, this, &FileActions::showRecent);
  connect(&m_workspace, &Workspace::projectChanged, this, &FileActions::followProject);
  if (m_workspace.project())
    followProject();
  showRecent();
}

FileActions::~FileActions() = default;

QAction *FileActions::add(const QString &name, const QString &icon, const QString &text, const QKeySequence &key,
                          void (FileActions::*run)()) {
  auto *action = new QAction(Theme::instance().icon(icon), text, m_window);
  action->setObjectName(name);
  action->setShortcut(key);
  connect(action, &QAction::triggered, this, run);
  return action;
}

MenuActions FileActions::menu() const { return {tr("File"), m_actions}; }

bool FileActions::canOpen(const QString &path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  return suffix == "lwp" || suffix == "json" || midiSuffixes().contains(suffix);
}

bool FileActions::told(const Status &status) {
  tell(status ? QString() : QString::fromStdString(status.error().message()));
  return status.has_value();
}

void FileActions::tell(const QString &problem) { m_notices.show("file", {NoticeBar::Kind::problem, problem, {}, {}}); }

void FileActions::begin(const QString &subject, const QString &sentence) {
  auto &timer = m_busy[subject];
  timer = std::make_unique<QTimer>();
  timer->setSingleShot(true);
  connect(timer.get(), &QTimer::timeout, this, [this, subject, sentence] {
    m_notices.show(subject, {NoticeBar::Kind::hint, sentence, {}, {}});
  });
  timer->start(kUnnoticed);
}

void FileActions::end(const QString &subject) {
  m_busy.erase(subject);
  m_notices.clear(subject);
}

QString FileActions::folder() const {
  const QString last = m_settings.lastFolder();
  return !last.isEmpty() && QFileInfo(last).isDir() ? last
                                                    : QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
}

void FileActions::remember(const QString &path) {
  m_settings.addRecentFile(path);
  m_settings.setLastFolder(QFileInfo(path).absolutePath());
  showRecent();
  Q_EMIT recentFilesChanged();
}

void FileActions::showRecent() {
  m_recent->clear();
  for (const QString &file : m_settings.recentFiles())
    m_recent->addAction(QFileInfo(file).fileName(), this, [this, file] { open(file); })->setToolTip(file);
  m_recent->menuAction()->setEnabled(!m_recent->isEmpty());
}

void FileActions::newProject() {
  if (mayLeave())
    m_workspace.setProject(std::make_unique<Project>(emptyProject()));
}

void FileActions::askAndOpen() {
  const QString file =
      QFileDialog::getOpenFileName(m_window, tr("Open"), folder(),
                                   tr("Projects, MIDI files and recipes (%1);;Projects (*.lwp);;MIDI files "
                                      "(%2);;Recipes of generated loops (*.json)")
                                       .arg(QStringLiteral("*.lwp *.json ") + midiPatterns(), midiPatterns()));
  if (!file.isEmpty())
    open(file);
}

void FileActions::askAndImport() {
  const QString file =
      QFileDialog::getOpenFileName(m_window, tr("Import MIDI"), folder(), tr("MIDI files (%1)").arg(midiPatterns()));
  if (!file.isEmpty())
    open(file);
}

void FileActions::open(const QString &path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  if (suffix == "lwp")
    openProject(QFileInfo(path).fileName(), [path] { return Project::read(pathOf(path)); });
  else if (suffix == "json")
    openRecipes(path);
  else
    openMidi(path);
}

void FileActions::recover(const Project::Recovery &recovery) {
  openProject(recovery.name, [recovery] { return Project::read(recovery); });
}

/// Of several that are to be opened at a time the last one is.
void FileActions::openProject(const QString &name, const Read &read) {
  const int number = ++m_opening;
  begin("open", tr("Opening “%1”…").arg(name));
  inBackground(this, read, [this, number](Result<std::unique_ptr<ProjectSource>> source) {
    if (number != m_opening)
      return Q_EMIT openEnded();
    end("open");
    if (!source) {
      told(tl::unexpected(source.error()));
    } else if (mayLeave()) {
      const QString path = QString::fromStdString((*source)->path.string());
      m_workspace.setProject(std::make_unique<Project>(std::move(*source)));
      tell({});
      if (!path.isEmpty())
        remember(path);
    }
    Q_EMIT openEnded();
  });
}

/// What they have made is made again: candidates for the loop that is open.
void FileActions::openRecipes(const QString &path) {
  inBackground(
      this, [path] { return readRecipes(pathOf(path)); },
      [this, path](const Result<std::vector<NamedRecipe>> &read) {
        if (!told(read ? Status() : tl::unexpected(read.error())))
          return;
        QList<GenerationRecipe> recipes;
        for (const NamedRecipe &named : *read)
          recipes.append(named.recipe);
        remember(path);
        Q_EMIT recipesOpened(recipes);
      });
}

void FileActions::openMidi(const QString &path) {
  begin(path, tr("Opening “%1”…").arg(QFileInfo(path).fileName()));
  inBackground(
      this,
      [path] {
        auto file = openMidiFile(pathOf(path));
        auto recipe = file ? recipeOfMidi(pathOf(path), file->score.text) : std::nullopt;
        return std::pair(std::move(file), std::move(recipe));
      },
      [this, path](const std::pair<Result<MidiFile>, std::optional<GenerationRecipe>> &opened) {
        end(path);
        const auto &[file, recipe] = opened;
        if (file)
          addMidi(*file, path, recipe);
        else
          told(tl::unexpected(file.error()));
      });
}

void FileActions::addMidi(const MidiFile &file, const QString &path, const std::optional<GenerationRecipe> &recipe) {
  const QString name = QFileInfo(path).completeBaseName();
  const auto content = OpenMidiDialog::loopOf(file, name, m_window);
  if (!content)
    return;
  Project *project = m_workspace.project();
  project->setCurrent(project->addDocument({name, *content, recipe}));
  told({});
  remember(path);
}

bool FileActions::mayLeave() {
  waitForSave();
  const Project *project = m_workspace.project();
  if (!project || !project->modified())
    return true;
  QMessageBox question(QMessageBox::Question, tr("Save the project?"),
                       tr("“%1” has unsaved changes.").arg(project->name()), QMessageBox::NoButton, m_window);
  question.setObjectName("saveQuestion");
  auto *saveIt = question.addButton(tr("Save"), QMessageBox::AcceptRole);
  auto *discard = question.addButton(tr("Don't save"), QMessageBox::DestructiveRole);
  question.addButton(tr("Cancel"), QMessageBox::RejectRole);
  question.setDefaultButton(saveIt);
  question.exec();
  if (question.clickedButton() == saveIt)
    return save() && waitForSave();
  return question.clickedButton() == discard;
}

bool FileActions::save() {
  Project *project = m_workspace.project();
  if (project->path().empty() && !project->saving())
    return saveAs();
  begin("save", tr("Saving “%1”…").arg(project->name()));
  project->save();
  return true;
}

bool FileActions::saveAs() {
  QString file = QFileDialog::getSaveFileName(m_window, tr("Save the project"),
                                              folder() + '/' + fileNameFor(m_workspace.project()->name()) + ".lwp",
                                              tr("Projects (*.lwp)"));
  if (file.isEmpty())
    return false;
  file = withSuffix(file, "lwp");
  begin("save", tr("Saving “%1”…").arg(QFileInfo(file).completeBaseName()));
  m_workspace.project()->saveAs(pathOf(file));
  return true;
}

/// The window goes on to paint; what the user does meanwhile comes after it.
bool FileActions::waitForSave() {
  const Project *project = m_workspace.project();
  while (project && project->saving()) {
    QEventLoop loop;
    connect(project, &Project::saved, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
  }
  return m_saveProblem.isEmpty();
}

void FileActions::followProject() {
  m_saveProblem.clear();
  end("save");
  connect(m_workspace.project(), &Project::saved, this, &FileActions::endSave);
}

void FileActions::endSave(const QString &problem) {
  m_saveProblem = problem;
  tell(problem);
  if (m_workspace.project()->saving())
    return;
  end("save");
  if (problem.isEmpty())
    remember(QString::fromStdString(m_workspace.project()->path().string()));
}

} // namespace loopwright::ui
