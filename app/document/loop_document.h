// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>
#include <optional>

#include "app/document/generation_recipe.h"
#include "app/document/loop_content.h"

namespace loopwright {

/// A loop that is being edited: its content, which model made it, its undo stack. All changes go through commit() and
/// commitMade().
/// GUI thread only.
class LoopDocument : public QObject {
  Q_OBJECT
public:
  explicit LoopDocument(LoopContent content, QString name, std::optional<GenerationRecipe> recipe = std::nullopt);

  const LoopContent &content() const { return m_content; }
  /// What made the loop that its edits began with; none if it is drawn or from a file.
  const std::optional<GenerationRecipe> &recipe() const { return m_recipe; }
  const QString &name() const { return m_name; }
  void setName(const QString &name);

  /// The next content as one undo step called `step` ("Move 3 notes"). False, and no step, if nothing changes.
  /// Consecutive commits with the same mergeKey that is not empty become one step (a wheel turned over notes).
  bool commit(const QString &step, LoopContent next, const QString &mergeKey = {});
  /// The same for a loop that a model made: undo and redo bring back the recipe with the notes.
  bool commitMade(const QString &step, LoopContent next, const GenerationRecipe &recipe);
  /// Ends merging: the next commit is a step of its own whatever its key.
  void endMerge() { ++m_mergeEpoch; }

  QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
  /// After every commit, undo and redo.
  void changed(const loopwright::LoopContent &before);
  void nameChanged();

private:
  class Step;
  void assign(const LoopContent &content, const std::optional<GenerationRecipe> &recipe);
  LoopContent m_content;
  std::optional<GenerationRecipe> m_recipe;
  QString m_name;
  int m_mergeEpoch = 0;
  QUndoStack m_undo;
};

} // namespace loopwright
