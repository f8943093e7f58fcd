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

QAction *PlaceBar::add(const Place::Sign &sign) {
  auto *action = new QAction(Theme::instance().icon(sign.icon), sign.title, m_group);
  action->setObjectName(QStringLiteral("place.") + sign.id);
  action->setData(sign.id);
  action->setCheckable(true);
  action->setChecked(m_group->actions().size() == 1);
  action->setShortcut(sign.key);
  // Such keys may mean something else in a view: they work where the view says.
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  auto *button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  button->setIconSize({22, 22});
  button->setFont(Theme::font(TextSize::small));
  button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  button->setMinimumHeight(56);
  button->setFocusPolicy(Qt::TabFocus);
  button->setAccessibleName(sign.title);
  m_layout->insertWidget(m_layout->count() - 1, button);
  return action;
}

QString PlaceBar::current() const { return m_group->checkedAction()->data().toString(); }

void PlaceBar::setCurrent(const QString &id) {
  for (QAction *place : m_group->actions())
    if (place->data().toString() == id) {
      place->setChecked(true);
      Q_EMIT currentChanged(id);
    }
}

void PlaceBar::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::instance().colors().border);
}

} // namespace loopwright::ui
