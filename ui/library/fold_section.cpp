// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/fold_section.h"

#include <QAction>

#include "ui/theme/theme.h"

namespace loopwright::ui {

FoldSection::FoldSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent), m_title(new QToolButton(this)), m_header(new QHBoxLayout), m_content(content) {
  m_title->setText(title);
  m_title->setAccessibleName(title);
  m_title->setFont(Theme::font(TextSize::body, true));
  m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_title->setAutoRaise(true);
  m_title->setFocusPolicy(Qt::TabFocus);
  m_header->setContentsMargins(0, 0, 0, 0);
  m_header->setSpacing(0);
  m_header->addWidget(m_title);
  m_header->addStretch();
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(4);
  layout->addLayout(m_header);
  layout->addWidget(content);
  connect(m_title, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
  setFolded(false);
}

void FoldSection::addButton(QAction *action) {
  auto *button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setFocusPolicy(Qt::TabFocus);
  button->setAccessibleName(action->text().remove('&'));
  m_header->addWidget(button);
}

void FoldSection::setFolded(bool folded) {
  m_folded = folded;
  m_title->setIcon(Theme::instance().icon(folded ? "chevron-right" : "chevron-down"));
  m_title->setAccessibleDescription(folded ? tr("Folded") : tr("Unfolded"));
  m_content->setVisible(!folded);
  Q_EMIT foldedChanged(folded);
}

} // namespace loopwright::ui
