// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <sys/stat.h>
#include <vector>

#include "app/project/journal.h"
#include "app/project/project_file.h"

namespace loopwright {
namespace {

/// Tells one state of a file from another.
struct FileState {
  ino_t inode = 0;
  off_t size = -1;
  timespec time = {};

  static FileState of(const std::filesystem::path &path) {
    struct stat state = {};
    if (path.empty() || ::stat(path.c_str(), &state) != 0)
      return {};
    return {state.st_ino, state.st_size, state.st_mtim};
  }
  bool exists() const { return size >= 0; }
  friend bool operator==(const FileState &a, const FileState &b) {
    return a.inode == b.inode && a.size == b.size && a.time.tv_sec == b.time.tv_sec && a.time.tv_nsec == b.time.tv_nsec;
  }
};

/// Whether two contents say the same, ids and views aside.
bool sameMusic(const ProjectContent &a, const ProjectContent &b) {
  return std::equal(a.loops.begin(), a.loops.end(), b.loops.begin(), b.loops.end(),
                    [](const ProjectContent::Loop &x, const ProjectContent::Loop &y) {
                      return x.name == y.name && x.content.hash() == y.content.hash();
                    }) &&
         std::equal(a.kept.begin(), a.kept.end(), b.kept.begin(), b.kept.end(),
                    [](const Candidate &x, const Candidate &y) { return x.content.hash() == y.content.hash(); });
}

} // namespace

class Project::Implementation {
public:
  struct Entry {
    std::unique_ptr<LoopDocument> document;
    std::optional<GenerationRecipe> recipe;
  };

  explicit Implementation(Project &project) : m_project(project) {}

  Entry &add(const ProjectContent::Loop &loop) {
    auto document = std::make_unique<LoopDocument>(loop.content, loop.name);
    QObject::connect(document.get(), &LoopDocument::changed, &m_project, [this] { contentChanged(); });
    QObject::connect(document.get(), &LoopDocument::nameChanged, &m_project, [this] { touch(); });
    QObject::connect(&document->undoStack(), &QUndoStack::cleanChanged, &m_project, [this] { contentChanged(); });
    m_entries.push_back({std::move(document), loop.recipe});
    return m_entries.back();
  }

  Entry *find(const LoopDocument *document) {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [document](const Entry &entry) { return entry.document.get() == document; });
    return found == m_entries.end() ? nullptr : &*found;
  }

  ProjectContent content() const {
    ProjectContent content;
    for (const Entry &entry : m_entries) {
      if (entry.document.get() == m_current)
        content.current = static_cast<int>(content.loops.size());
      content.loops.append({entry.document->name(), entry.document->content(), entry.recipe});
    }
    content.kept = m_kept;
    content.view = m_view;
    return content;
  }

  bool modified() const {
    return m_touched || std::any_of(m_entries.begin(), m_entries.end(),
                                    [](const Entry &entry) { return !entry.document->undoStack().isClean(); });
  }

  /// Something that no undo stack knows of has changed.
  void touch() {
    m_touched = true;
    contentChanged();
  }

  void contentChanged() {
    // A document tells of its change before its stack knows of it: both are right when control is back at the loop.
    if (m_told)
      return;
    m_told = true;
    QMetaObject::invokeMethod(
        &m_project,
        [this] {
          m_told = false;
          tell();
        },
        Qt::QueuedConnection);
  }

  void tell() {
    const bool is = modified();
    keepJournal(is);
    if (std::exchange(m_wasModified, is) != is)
      Q_EMIT m_project.modifiedChanged(is);
  }

  void keepJournal(bool needed) {
    if (!m_journal && needed) {
      auto lock = JournalLock::create();
      if (lock)
        startJournal(*std::move(lock));
      else if (!std::exchange(m_journalRefused, true))
        Q_EMIT m_project.journalProblem(QString::fromStdString(lock.error().message()));
    }
    if (m_journal)
      m_journal->post(needed ? std::optional<ProjectFile>({content(), m_path}) : std::nullopt);
  }

  void startJournal(std::unique_ptr<JournalLock> lock) {
    m_journalRefused = false;
    // The journal's thread ends before the project does.
    m_journal = std::make_unique<Journal>(std::move(lock), [project = &m_project](const Error &error) {
      const QString sentence = QString::fromStdString(error.message());
      QMetaObject::invokeMethod(
          project, [project, sentence] { Q_EMIT project->journalProblem(sentence); }, Qt::QueuedConnection);
    });
  }

  Status write(const std::filesystem::path &path) {
    const ProjectContent now = content();
    if (auto written = now.write(path); !written)
      return written;
    m_file = FileState::of(path);
    if (std::exchange(m_path, path) != path)
      Q_EMIT m_project.pathChanged();
    m_touched = false;
    for (const Entry &entry : m_entries)
      entry.document->undoStack().setClean();
    tell();
    return {};
  }

  Project &m_project;
  std::vector<Entry> m_entries;
  LoopDocument *m_current = nullptr;
  QList<Candidate> m_kept;
  QJsonObject m_view;
  std::filesystem::path m_path;
  FileState m_file; ///< of the file when it was read or written
  bool m_touched = false;
  bool m_wasModified = false;
  bool m_told = false;
  bool m_journalRefused = false;
  std::unique_ptr<Journal> m_journal;
};

Project::Project(ProjectContent content, QObject *parent)
    : QObject(parent), m_implementation(std::make_unique<Implementation>(*this)) {
  Q_ASSERT(!content.loops.isEmpty());
  for (const ProjectContent::Loop &loop : std::as_const(content.loops))
    m_implementation->add(loop);
  const auto current = static_cast<std::size_t>(std::clamp<qsizetype>(content.current, 0, content.loops.size() - 1));
  m_implementation->m_current = m_implementation->m_entries[current].document.get();
  m_implementation->m_kept = content.kept;
  m_implementation->m_view = content.view;
}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::open(const std::filesystem::path &wanted) {
  const std::filesystem::path path = std::filesystem::absolute(wanted).lexically_normal();
  for (const Recovery &recovery : recoverable()) {
    std::error_code code;
    if (recovery.file != path ||
        std::filesystem::last_write_time(recovery.journal, code) < std::filesystem::last_write_time(path, code))
      continue;
    if (auto recovered = recover(recovery))
      return recovered;
  }
  auto content = ProjectContent::read(path);
  if (!content)
    return tl::unexpected(content.error());
  auto project = std::make_unique<Project>(*std::move(content));
  project->m_implementation->m_path = path;
  project->m_implementation->m_file = FileState::of(path);
  return project;
}

QList<Project::Recovery> Project::recoverable() {
  QList<Recovery> all;
  for (const std::filesystem::path &journal : JournalLock::journals()) {
    const auto lock = JournalLock::take(journal);
    if (!lock)
      continue;
    const auto file = readProjectFile(journal);
    if (!file)
      continue;
    const auto saved = file->origin.empty() ? file : readProjectFile(file->origin);
    if (!file->origin.empty() && saved && sameMusic(saved->content, file->content)) {
      lock->discard(); // killed after the file was saved, before the journal went
      continue;
    }
    const auto time = QFileInfo(QString::fromStdString(journal.string())).lastModified();
    all.append({journal, file->origin, file->content.loops[file->content.current].name,
                QLocale().toString(time, QLocale::ShortFormat)});
  }
  return all;
}

Result<std::unique_ptr<Project>> Project::recover(const Recovery &recovery) {
  auto lock = JournalLock::take(recovery.journal);
  if (!lock)
    return failure(ErrorKind::badInput, "these changes are gone or were recovered in another window",
                   recovery.journal.string());
  auto file = readProjectFile(recovery.journal);
  if (!file)
    return tl::unexpected(file.error());
  auto project = std::make_unique<Project>(std::move(file->content));
  Implementation &own = *project->m_implementation;
  own.m_path = file->origin;
  own.m_file = FileState::of(file->origin);
  own.m_touched = true;
  own.m_wasModified = true;
  own.startJournal(std::move(lock));
  return project;
}

void Project::discard(const Recovery &recovery) {
  if (const auto lock = JournalLock::take(recovery.journal))
    lock->discard();
}

const std::filesystem::path &Project::path() const { return m_implementation->m_path; }

QString Project::name() const {
  const auto &path = m_implementation->m_path;
  return path.empty() ? tr("Untitled") : QString::fromStdString(path.stem().string());
}

bool Project::modified() const { return m_implementation->modified(); }

Status Project::save() {
  const auto &path = m_implementation->m_path;
  if (path.empty())
    return failure(ErrorKind::usage, tr("the project has no file yet").toStdString(), {},
                   tr("choose where to save it").toStdString());
  const FileState now = FileState::of(path);
  if (now.exists() && !(now == m_implementation->m_file))
    return failure(ErrorKind::badInput, tr("another program has changed the file since it was opened").toStdString(),
                   path.string(), tr("save under another name, or again under this one to replace it").toStdString());
  return m_implementation->write(path);
}

Status Project::saveAs(const std::filesystem::path &path) {
  return m_implementation->write(std::filesystem::absolute(path).lexically_normal());
}

QList<LoopDocument *> Project::documents() const {
  QList<LoopDocument *> documents;
  for (const auto &entry : m_implementation->m_entries)
    documents.append(entry.document.get());
  return documents;
}

LoopDocument *Project::current() const { return m_implementation->m_current; }

void Project::setCurrent(LoopDocument *document) {
  if (document == m_implementation->m_current || m_implementation->find(document) == nullptr)
    return;
  m_implementation->m_current = document;
  Q_EMIT currentChanged();
}

LoopDocument *Project::addDocument(const ProjectContent::Loop &loop) {
  LoopDocument *document = m_implementation->add(loop).document.get();
  m_implementation->touch();
  Q_EMIT documentsChanged();
  return document;
}

void Project::removeDocument(LoopDocument *document) {
  auto &entries = m_implementation->m_entries;
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [document](const auto &entry) { return entry.document.get() == document; });
  if (found == entries.end() || entries.size() == 1)
    return;
  const std::unique_ptr<LoopDocument> removed = std::move(found->document); // lives until all know that it is gone
  const auto place = static_cast<std::size_t>(found - entries.begin());
  entries.erase(found);
  if (m_implementation->m_current == document) {
    m_implementation->m_current = entries[std::min(place, entries.size() - 1)].document.get();
    Q_EMIT currentChanged();
  }
  m_implementation->touch();
  Q_EMIT documentsChanged();
}

std::optional<GenerationRecipe> Project::recipe(const LoopDocument *document) const {
  const auto *entry = m_implementation->find(document);
  return entry == nullptr ? std::nullopt : entry->recipe;
}

void Project::setRecipe(const LoopDocument *document, const std::optional<GenerationRecipe> &recipe) {
  if (auto *entry = m_implementation->find(document)) {
    entry->recipe = recipe;
    m_implementation->touch();
  }
}

const QList<Candidate> &Project::kept() const { return m_implementation->m_kept; }

void Project::setKept(const QList<Candidate> &kept) {
  m_implementation->m_kept = kept;
  m_implementation->touch();
}

const QJsonObject &Project::view() const { return m_implementation->m_view; }
void Project::setView(const QJsonObject &view) { m_implementation->m_view = view; }

} // namespace loopwright
