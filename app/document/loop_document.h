// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>
#include <cstdint>
#include <optional>

#include "app/document/loop_content.h"
#include "app/recipes/generation_recipe.h"

namespace loopwright {

/// Names a loop within its project, for as long as the project lives and in its file; 0: it belongs to none.
using LoopId = std::int64_t;

/// A loop that is being edited: its name and content, which model made it, its undo stack. All changes go through
/// commit(), commitMade() and rename().
/// GUI thread only.
class LoopDocument : public QObject {
  Q_OBJECT
public:
  explicit LoopDocument(LoopContent content, QString name, std::optional<GenerationRecipe> recipe = std::nullopt,
                        LoopId id = 0);

  LoopId id() const { return m_id; }

  const LoopContent &content() const { return m_state.content; }
  /// What made the loop that its edits began with; none if it is drawn or from a file.
  const std::optional<GenerationRecipe> &recipe() const { return m_state.recipe; }
  const QString &name() const { return m_state.name; }

  /// The next content as one undo step called `step` ("Move 3 notes"). False, and no step, if nothing changes.
  /// Consecutive commits with the same mergeKey that is not empty become one step (a wheel turned over notes).
  bool commit(const QString &step, LoopContent next, const QString &mergeKey = {});
  /// The same for a loop that a model made: undo and redo bring back the recipe with the notes.
  bool commitMade(const QString &step, LoopContent next, const GenerationRecipe &recipe);
  bool rename(const QString &step, const QString &name); ///< a step too
  /// Ends merging: the next commit is a step of its own whatever its key.
  void endMerge() { ++m_mergeEpoch; }

  QUndoStack &undoStack() { return m_undo; }
  int steps() const { return m_undo.index(); } ///< that undo would take back

Q_SIGNALS:
  /// After every commit, undo and redo, but those of the name.
  void changed(const loopwright::LoopContent &before);
  void nameChanged();

private:
  class Step;
  struct State {
    LoopContent content;
    std::optional<GenerationRecipe> recipe;
    QString name;
    friend bool operator==(const State &a, const State &b) {
      return a.content == b.content && a.recipe == b.recipe && a.name == b.name;
    }
  };
  bool push(const QString &step, State next, const QString &mergeKey);
  void assign(const State &state);
  State m_state;
  LoopId m_id;
  int m_mergeEpoch = 0;
  QUndoStack m_undo;
};

} // namespace loopwright
