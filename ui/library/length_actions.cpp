// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/length_actions.h"

#include <QWidget>

#include "app/document/loop_edits.h"

namespace loopwright::ui {

LengthActions::LengthActions(QWidget *window) : QObject(window), m_lengths(this) {
  m_lengths.setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // a file may have other lengths
  for (const int bars : {4, 8, 16}) {
    auto *action = new QAction(tr("%n Bars", nullptr, bars), &m_lengths);
    action->setObjectName(QStringLiteral("loop.bars%1").arg(bars));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, bars] { choose(bars); });
  }
  show();
}

void LengthActions::setDocument(LoopDocument *document) {
  if (m_document)
    m_document->disconnect(this);
  m_document = document;
  if (document)
    connect(document, &LoopDocument::changed, this, &LengthActions::show);
  show();
}

MenuActions LengthActions::menu() const {
  QList<QAction *> actions = {nullptr};
  return {tr("Loop"), actions + m_lengths.actions()};
}

void LengthActions::choose(int bars) {
  if (m_document)
    m_document->commit(tr("Change length to %n bars", nullptr, bars), withBars(m_document->content(), bars));
  show();
}

void LengthActions::show() {
  for (QAction *action : m_lengths.actions()) {
    action->setEnabled(m_document);
    action->setChecked(m_document &&
                       action->objectName() == QStringLiteral("loop.bars%1").arg(m_document->content().bars));
  }
}

} // namespace loopwright::ui
