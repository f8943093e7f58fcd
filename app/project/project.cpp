// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project.h"

#include <algorithm>
#include <vector>

#include "app/background/background_work.h"
#include "app/project/journal.h"
#include "app/project/project_file.h"
#include "app/project/project_source.h"

namespace loopwright {
namespace {

/// What a write found and left.
struct Written {
  Status status;
  FileState file;
};

/// Replaces the file, which is to be in the state `expected` (nullopt: in any).
Written writeOver(const std::filesystem::path &path, const ProjectContent &content,
                  const std::optional<FileState> &expected) {
  if (path.empty())
    return {failure(ErrorKind::usage, Project::tr("the project has no file yet").toStdString(), {},
                    Project::tr("choose where to save it").toStdString()),
            {}};
  if (const FileState now = FileState::of(path); expected && now.size >= 0 && !(now == *expected))
    return {failure(ErrorKind::badInput,
                    Project::tr("another program has changed the file since you opened it").toStdString(),
                    path.string(), Project::tr("save under another name, or save again to replace it").toStdString()),
            {}};
  Status status = content.write(path);
  return {std::move(status), FileState::of(path)};
}

} // namespace

class Project::Implementation {
public:
  Implementation(Project &project, const ProjectContent &content)
      : m_project(project), m_kept(content.kept), m_view(content.view) {
    Q_ASSERT(!content.loops.isEmpty());
    for (const ProjectContent::Loop &loop : content.loops)
      m_lastId = std::max(m_lastId, loop.id);
    for (const ProjectContent::Loop &loop : content.loops)
      add(loop);
    const auto current = static_cast<std::size_t>(std::clamp<qsizetype>(content.current, 0, content.loops.size() - 1));
    m_current = m_documents[current].get();
  }

  LoopDocument *add(const ProjectContent::Loop &loop) {
    const LoopId id = loop.id > 0 && !find(loop.id) ? loop.id : ++m_lastId;
    auto document = std::make_unique<LoopDocument>(loop.content, loop.name, loop.recipe, id);
    QObject::connect(document.get(), &LoopDocument::changed, &m_project, [this] { contentChanged(); });
    QObject::connect(document.get(), &LoopDocument::nameChanged, &m_project, [this] { contentChanged(); });
    QObject::connect(&document->undoStack(), &QUndoStack::cleanChanged, &m_project, [this] { contentChanged(); });
    m_documents.push_back(std::move(document));
    return m_documents.back().get();
  }

  auto find(const LoopDocument *document) {
    return std::find_if(m_documents.begin(), m_documents.end(),
                        [document](const auto &own) { return own.get() == document; });
  }

  LoopDocument *find(LoopId id) const {
    for (const auto &document : m_documents)
      if (document->id() == id)
        return document.get();
    return nullptr;
  }

  ProjectContent content() const {
    ProjectContent content;
    for (const auto &document : m_documents) {
      if (document.get() == m_current)
        content.current = static_cast<int>(content.loops.size());
      content.loops.append({document->name(), document->content(), document->recipe(), document->id()});
    }
    content.kept = m_kept;
    content.view = m_view;
    return content;
  }

  bool modified() const {
    return m_saver || m_touched || std::any_of(m_documents.begin(), m_documents.end(), [](const auto &document) {
             return !document->undoStack().isClean();
           });
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

  /// To the project's own file if `path` is empty.
  void save(const std::filesystem::path &path) {
    if (m_saver) {
      if (!m_saveNext || !path.empty())
        m_saveNext = path;
      return;
    }
    // What is edited from here on is not in the file.
    m_touched = false;
    for (const auto &document : m_documents)
      document->undoStack().setClean();
    const std::filesystem::path target = path.empty() ? m_path : path;
    const auto expected = path.empty() ? std::optional(m_file) : std::nullopt;
    m_saver = std::make_unique<BackgroundWork>(
        &m_project,
        [target, expected, content = content()](const CancellationToken &) {
          return writeOver(target, content, expected);
        },
        [this, target](const Written &written) { ended(target, written); }, priority::kAwaited);
  }

  void ended(const std::filesystem::path &path, const Written &written) {
    m_saver.reset();
    if (written.status) {
      m_file = written.file;
      if (std::exchange(m_path, path) != path)
        Q_EMIT m_project.pathChanged();
    } else {
      m_touched = true;
    }
    if (const auto next = std::exchange(m_saveNext, std::nullopt))
      save(*next);
    tell();
    Q_EMIT m_project.saved(written.status ? QString() : QString::fromStdString(written.status.error().message()));
  }

  Project &m_project;
  std::vector<std::unique_ptr<LoopDocument>> m_documents;
  LoopDocument *m_current = nullptr;
  LoopId m_lastId = 0; ///< none is given twice
  QList<Candidate> m_kept;
  QJsonObject m_view;
  std::filesystem::path m_path;
  FileState m_file; ///< of the file when it was read or written
  bool m_touched = false;
  bool m_wasModified = false;
  bool m_told = false;
  bool m_journalRefused = false;
  std::unique_ptr<Journal> m_journal;
  std::unique_ptr<BackgroundWork> m_saver;         ///< while it writes; the project does not end before it has
  std::optional<std::filesystem::path> m_saveNext; ///< empty path: the project's own
};

Project::Project(const ProjectContent &content, QObject *parent)
    : QObject(parent), m_implementation(std::make_unique<Implementation>(*this, content)) {}

Project::Project(std::unique_ptr<ProjectSource> source, QObject *parent) : Project(source->content, parent) {
  Implementation &own = *m_implementation;
  own.m_path = source->path;
  own.m_file = source->file;
  if (!source->journal)
    return;
  own.m_touched = true;
  own.m_wasModified = true;
  own.startJournal(std::move(source->journal));
}

Project::~Project() = default;

const std::filesystem::path &Project::path() const { return m_implementation->m_path; }

QString Project::name() const {
  const auto &path = m_implementation->m_path;
  return path.empty() ? tr("Untitled") : QString::fromStdString(path.stem().string());
}

bool Project::modified() const { return m_implementation->modified(); }

void Project::save() { m_implementation->save({}); }

void Project::saveAs(const std::filesystem::path &path) {
  m_implementation->save(std::filesystem::absolute(path).lexically_normal());
}

bool Project::saving() const { return m_implementation->m_saver != nullptr; }

QList<LoopDocument *> Project::documents() const {
  QList<LoopDocument *> documents;
  for (const auto &document : m_implementation->m_documents)
    documents.append(document.get());
  return documents;
}

LoopDocument *Project::document(LoopId id) const { return m_implementation->find(id); }

LoopDocument *Project::current() const { return m_implementation->m_current; }

void Project::setCurrent(LoopDocument *document) {
  if (document == m_implementation->m_current ||
      m_implementation->find(document) == m_implementation->m_documents.end())
    return;
  m_implementation->m_current = document;
  m_implementation->contentChanged(); // what was not saved comes back with the loop that was open
  Q_EMIT currentChanged();
}

LoopDocument *Project::addDocument(const ProjectContent::Loop &loop) {
  LoopDocument *document = m_implementation->add(loop);
  m_implementation->touch();
  Q_EMIT documentsChanged();
  return document;
}

void Project::removeDocument(LoopDocument *document) {
  auto &documents = m_implementation->m_documents;
  const auto found = m_implementation->find(document);
  if (found == documents.end() || documents.size() == 1)
    return;
  const std::unique_ptr<LoopDocument> removed = std::move(*found); // lives until all know that it is gone
  const auto place = static_cast<std::size_t>(found - documents.begin());
  documents.erase(found);
  if (m_implementation->m_current == document) {
    m_implementation->m_current = documents[std::min(place, documents.size() - 1)].get();
    Q_EMIT currentChanged();
  }
  m_implementation->touch();
  Q_EMIT documentsChanged();
}

const QList<Candidate> &Project::kept() const { return m_implementation->m_kept; }

void Project::setKept(const QList<Candidate> &kept) {
  m_implementation->m_kept = kept;
  m_implementation->touch();
}

const QJsonObject &Project::view() const { return m_implementation->m_view; }
void Project::setView(const QJsonObject &view) { m_implementation->m_view = view; }

} // namespace loopwright
