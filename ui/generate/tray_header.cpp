// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/tray_header.h"

#include <QHBoxLayout>

#include "ui/theme/theme.h"

namespace loopwright::ui {

TrayHeader::TrayHeader(const CandidateActions &actions, QWidget *parent) : QWidget(parent) {
  m_title.setText(tr("Candidates"));
  m_title.setFont(Theme::font(TextSize::body, true));
  m_title.setMinimumHeight(kHit);
  m_count.setFont(Theme::font(TextSize::small));
  m_sort.setText(tr("Sort"));
  m_sort.setAccessibleName(tr("Sort candidates"));
  m_sort.setObjectName(QStringLiteral("candidates.sort"));
  m_sort.setIcon(Theme::instance().icon(QStringLiteral("sort")));
  m_sortMenu.addActions(actions.order->actions());
  m_sortMenu.addSeparator();
  m_sortMenu.addAction(actions.lowestFirst);
  connect(&m_sort, &QToolButton::clicked, this,
          [this] { m_sortMenu.popup(m_sort.mapToGlobal(QPoint(0, m_sort.height()))); });
  m_clear.setDefaultAction(actions.clear);
  m_clear.setAccessibleName(actions.clear->text());

  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(kUnit, 0, 0, 0); // above the first card's frame
  row->setSpacing(2 * kUnit);
  row->addWidget(&m_title);
  row->addWidget(&m_count, 1);
  for (QToolButton *button : {&m_generate, &m_sort, &m_clear}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
  }
  m_generate.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_sort.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void TrayHeader::setGenerateAction(QAction *action) {
  m_generateAction = action;
  m_generate.setDefaultAction(action);
  connect(action, &QAction::changed, this, &TrayHeader::follow);
  follow();
}

void TrayHeader::follow() { m_generate.setAccessibleName(m_generateAction->text()); }

void TrayHeader::showNumbers(qsizetype candidates, qsizetype kept) {
  const bool any = candidates > 0;
  m_generate.setVisible(any && m_generateAction != nullptr);
  m_sort.setVisible(any);
  m_clear.setVisible(any);
  const QString all = any ? QString::number(candidates) : QString();
  m_count.setText(kept == 0 ? all : tr("%1, %2 kept").arg(candidates).arg(kept));
  QPalette dim = m_count.palette();
  dim.setColor(QPalette::WindowText, Theme::instance().colors().textDim);
  m_count.setPalette(dim);
}

} // namespace loopwright::ui
