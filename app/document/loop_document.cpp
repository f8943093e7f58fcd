// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/loop_document.h"

#include <algorithm>
#include <utility>

namespace loopwright {

class LoopDocument::Step : public QUndoCommand {
public:
  Step(LoopDocument &document, const QString &name, LoopContent after, std::optional<GenerationRecipe> recipe,
       QString mergeKey)
      : QUndoCommand(name), m_document(document), m_before(document.m_content), m_recipeBefore(document.m_recipe),
        m_after(std::move(after)), m_recipeAfter(std::move(recipe)), m_mergeKey(std::move(mergeKey)),
        m_epoch(document.m_mergeEpoch) {}

  void redo() override { m_document.assign(m_after, m_recipeAfter); }
  void undo() override {
    m_document.endMerge();
    m_document.assign(m_before, m_recipeBefore);
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
  LoopContent m_before;
  std::optional<GenerationRecipe> m_recipeBefore;
  LoopContent m_after;
  std::optional<GenerationRecipe> m_recipeAfter;
  QString m_mergeKey;
  int m_epoch;
};

LoopDocument::LoopDocument(LoopContent content, QString name, std::optional<GenerationRecipe> recipe)
    : m_content(std::move(content)), m_recipe(std::move(recipe)), m_name(std::move(name)) {}

void LoopDocument::setName(const QString &name) {
  if (name == m_name)
    return;
  m_name = name;
  Q_EMIT nameChanged();
}

bool LoopDocument::commit(const QString &step, LoopContent next, const QString &mergeKey) {
  if (next == m_content)
    return false;
  m_undo.push(new Step(*this, step, std::move(next), m_recipe, mergeKey));
  return true;
}

bool LoopDocument::commitMade(const QString &step, LoopContent next, const GenerationRecipe &recipe) {
  if (next == m_content && m_recipe == recipe)
    return false;
  m_undo.push(new Step(*this, step, std::move(next), recipe, {}));
  return true;
}

void LoopDocument::assign(const LoopContent &content, const std::optional<GenerationRecipe> &recipe) {
  m_recipe = recipe;
  const LoopContent before = std::exchange(m_content, content);
  m_content.nextId = std::max(m_content.nextId, before.nextId); // an id that was used names no other note later
  Q_EMIT changed(before);
}

} // namespace loopwright
