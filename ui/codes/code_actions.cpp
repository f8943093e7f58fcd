// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/code_actions.h"

#include <algorithm>

#include "ui/codes/code_strip.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

CodeActions::CodeActions(CodeStrip &strip) : QObject(&strip), m_strip(strip) {
  Theme &theme = Theme::instance();
  m_menu.menu = tr("Codes");
  m_regenerate = add("regenerate", tr("Regenerate Codes"), {QKeySequence(tr("R"))}, &CodeStrip::regenerate);
  m_regenerate->setIcon(theme.icon(QStringLiteral("regenerate")));
  m_regenerate->setToolTip(tr("The model regenerates the selected codes to fit the rest"));
  m_lock = add("lock", tr("Lock Codes"), {QKeySequence(tr("L"))}, &CodeStrip::lockOrUnlock);
  m_lock->setIcon(theme.icon(QStringLiteral("lock")));
  m_lock->setToolTip(tr("Locked codes never change, whether you generate, paste or tighten"));
  m_menu.actions.append(nullptr);
  m_copy = add("copy", tr("Copy Codes"), {QKeySequence(tr("Ctrl+C"))}, &CodeStrip::copy);
  m_paste = add("paste", tr("Paste Codes"), {QKeySequence(tr("Ctrl+V"))}, &CodeStrip::paste);
  m_swap = add("swap", tr("Swap with Copied"), {QKeySequence(tr("Ctrl+Shift+V"))}, &CodeStrip::swapWithCopied);
  m_swap->setToolTip(tr("Swaps the copied codes with the selected ones"));
  m_menu.actions.append(nullptr);
  m_selectAll = add("selectAll", tr("Select All Codes"), {QKeySequence(tr("Ctrl+A"))}, &CodeStrip::selectAll);
  m_selectNone = add("selectNone", tr("Deselect Codes"), {QKeySequence(Qt::Key_Escape)}, &CodeStrip::selectNone);
}

QAction *CodeActions::add(const char *name, const QString &text, const QList<QKeySequence> &keys,
                          void (CodeStrip::*run)()) {
  auto *action = new QAction(text, &m_strip);
  action->setObjectName(QStringLiteral("codes.") + QLatin1String(name));
  action->setShortcuts(keys);
  action->setShortcutContext(Qt::WidgetShortcut);
  connect(action, &QAction::triggered, &m_strip, run);
  m_strip.addAction(action);
  m_menu.actions.append(action);
  return action;
}

void CodeActions::follow(bool copied, bool fromHere) {
  const LoopCoder &coder = m_strip.coder();
  const bool any = coder.coded().has_value();
  const bool selected = any && !m_strip.selection().empty();
  const bool editable = any && coder.isCurrent() && !coder.isBusy();
  const CodeCells cells = m_strip.selection().cells(), locked = coder.locked();
  const bool allLocked = selected && std::includes(locked.begin(), locked.end(), cells.begin(), cells.end());
  m_regenerate->setEnabled(selected && editable && !allLocked);
  m_lock->setText(allLocked ? tr("Unlock Codes") : tr("Lock Codes"));
  m_lock->setEnabled(selected);
  m_copy->setEnabled(selected);
  m_paste->setEnabled(editable && copied);
  m_swap->setEnabled(editable && fromHere);
  m_selectAll->setEnabled(any);
  m_selectNone->setEnabled(selected || m_strip.dragging());
}

} // namespace loopwright::ui
