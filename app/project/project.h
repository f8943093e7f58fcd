// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>

#include "app/document/loop_document.h"
#include "app/generation/candidate.h"
#include "engine/base/result.h"

namespace loopwright {

/// What a project file holds (SQLite, .lwp): its loops, the candidates that were kept, how they were made, and how the
/// window looked.
struct ProjectContent {
  struct Loop {
    QString name;
    LoopContent content;
    std::optional<GenerationRecipe> recipe; ///< if a model made it
    LoopId id = 0;                          ///< names it in this project; 0: it has no name yet
  };
  QList<Loop> loops; ///< at least one
  int current = 0;   ///< index of the loop that is open
  QList<Candidate> kept;
  QJsonObject view; ///< the window's own: zoom, tool, panels

  static Result<ProjectContent> read(const std::filesystem::path &path);
  /// Writes it beside its place and renames.
  Status write(const std::filesystem::path &path) const;
};

struct ProjectSource;

/// The project that is open: its documents, its file, and its journal. At most a second after a change the journal
/// under XDG state holds it, written by a thread of its own; a project that was never saved has one too. GUI thread.
class Project : public QObject {
  Q_OBJECT
public:
  /// A new project, never saved, with these loops.
  explicit Project(const ProjectContent &content, QObject *parent = nullptr);
  ~Project() override; ///< a project that ends in order leaves no journal

  explicit Project(std::unique_ptr<ProjectSource> source, QObject *parent = nullptr);

  /// Reads a file; where a journal newer than it is left from a crash, its content is taken. Any thread.
  static Result<std::unique_ptr<ProjectSource>> read(const std::filesystem::path &path);
  /// The journals of crashed programs (not of running ones): what to offer at start. Any thread.
  struct Recovery {
    std::filesystem::path journal;
    std::filesystem::path file; ///< empty: never saved
    QString name;               ///< of its current loop
    QString saved;              ///< when, local time
    QString problem;            ///< why it cannot be read; empty: it can
  };
  static QList<Recovery> recoverable();
  static Result<std::unique_ptr<ProjectSource>> read(const Recovery &recovery);
  static void discard(const Recovery &recovery);

  const std::filesystem::path &path() const; ///< empty: never saved
  QString name() const;                      ///< of the file, or "Untitled"
  bool modified() const;                     ///< or being saved
  /// Writes to path() in a thread of its own; saved() follows. What is asked for while it writes is done after it,
  /// once, with what is there then. Destroying the project waits for what is being written.
  void save();
  void saveAs(const std::filesystem::path &path);
  bool saving() const;

  QList<LoopDocument *> documents() const;
  LoopDocument *current() const;
  void setCurrent(LoopDocument *document);
  LoopDocument *document(LoopId id) const; ///< nullptr if there is none any more
  /// With the id that the loop has, if no other has it: one that was removed comes back as itself.
  LoopDocument *addDocument(const ProjectContent::Loop &loop);
  void removeDocument(LoopDocument *document); ///< not the last one

  const QList<Candidate> &kept() const;
  void setKept(const QList<Candidate> &kept);
  const QJsonObject &view() const;
  void setView(const QJsonObject &view); ///< does not make the project modified

Q_SIGNALS:
  void currentChanged();
  void documentsChanged();
  void modifiedChanged(bool modified);
  void pathChanged();
  void saved(const QString &problem); ///< empty: it is written; else the sentence for the user
  /// The journal cannot be written (full disk): the sentence for the user. Once until it works again.
  void journalProblem(const QString &sentence);

private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

} // namespace loopwright
