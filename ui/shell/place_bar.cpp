// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_bar.h"

#include <QPainter>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kWidth = 64;

} // namespace

PlaceBar::PlaceBar(QWidget *parent)
    : QWidget(parent), m_group(new QActionGroup(this)), m_layout(new QVBoxLayout(this)) {
  setAccessibleName(tr("Places"));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  m_layout->setContentsMargins(2, 8, 3, 8);
  m_layout->setSpacing(4);
  m_layout->addStrut(kWidth - 5);
  m_layout->addStretch();
  connect(m_group, &QActionGroup::triggered, this, [this] { Q_EMIT currentChanged(current()); });
}

QAction *PlaceBar::add(const QString &objectName, const QString &icon, const QString &text, const QKeySequence &key) {
  auto *action = new QAction(Theme::instance().icon(icon), text, m_group);
  action->setObjectName(objectName);
  action->setCheckable(true);
  action->setChecked(m_group->actions().size() == 1);
  action->setShortcut(key);
  auto *button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  button->setIconSize({22, 22});
  button->setFont(Theme::font(TextSize::small));
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  button->setMinimumHeight(56);
  button->setFocusPolicy(Qt::TabFocus);
  button->setAccessibleName(text);
  m_layout->insertWidget(m_layout->count() - 1, button);
  return action;
}

int PlaceBar::current() const { return int(m_group->actions().indexOf(m_group->checkedAction())); }

void PlaceBar::setCurrent(int place) {
  m_group->actions().at(place)->setChecked(true);
  Q_EMIT currentChanged(place);
}

void PlaceBar::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::instance().colors().border);
}

} // namespace loopwright::ui
