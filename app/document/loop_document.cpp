// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/loop_document.h"

#include <algorithm>
#include <utility>

namespace loopwright {

class LoopDocument::Step : public QUndoCommand {
public:
  Step(LoopDocument &document, const QString &name, State after, QString mergeKey)
      : QUndoCommand(name), m_document(document), m_before(document.m_state), m_after(std::move(after)),
        m_mergeKey(std::move(mergeKey)), m_epoch(document.m_mergeEpoch) {}

  void redo() override { m_document.assign(m_after); }
  void undo() override {
    m_document.endMerge();
    m_document.assign(m_before);
  }
  int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
  bool mergeWith(const QUndoCommand *other) override {
    const auto *next = static_cast<const Step *>(other);
    if (next->m_mergeKey != m_mergeKey || next->m_epoch != m_epoch)
      return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
  }

private:
  LoopDocument &m_document;
  State m_before;
  State m_after;
  QString m_mergeKey;
  int m_epoch;
};

LoopDocument::LoopDocument(LoopContent content, QString name, std::optional<GenerationRecipe> recipe, LoopId id)
    : m_state{std::move(content), std::move(recipe), std::move(name)}, m_id(id) {}

bool LoopDocument::commit(const QString &step, LoopContent next, const QString &mergeKey) {
  return push(step, {std::move(next), m_state.recipe, m_state.name}, mergeKey);
}

bool LoopDocument::commitMade(const QString &step, LoopContent next, const GenerationRecipe &recipe) {
  return push(step, {std::move(next), recipe, m_state.name}, {});
}

bool LoopDocument::rename(const QString &step, const QString &name) {
  return push(step, {m_state.content, m_state.recipe, name}, {});
}

bool LoopDocument::push(const QString &step, State next, const QString &mergeKey) {
  if (next == m_state)
    return false;
  m_undo.push(new Step(*this, step, std::move(next), mergeKey));
  return true;
}

void LoopDocument::assign(const State &state) {
  const State before = std::exchange(m_state, state);
  // An id that was used names no other note later.
  m_state.content.nextId = std::max(m_state.content.nextId, before.content.nextId);
  if (before.name != m_state.name)
    Q_EMIT nameChanged();
  if (!(before.content == m_state.content && before.recipe == m_state.recipe))
    Q_EMIT changed(before.content);
}

} // namespace loopwright
