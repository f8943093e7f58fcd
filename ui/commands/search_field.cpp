// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/search_field.h"

#include <QToolButton>

#include "ui/theme/theme.h"

namespace loopwright::ui {

QLineEdit *searchField(const QString &placeholder, const QString &name, QWidget *parent) {
  auto *field = new QLineEdit(parent);
  field->setPlaceholderText(placeholder);
  field->setAccessibleName(name);
  field->addAction(Theme::instance().icon("search"), QLineEdit::LeadingPosition);
  // The sign is a button to Qt; nothing happens when it is pressed.
  if (auto *sign = field->findChild<QToolButton *>()) {
    sign->setAccessibleName(name);
    sign->setFocusPolicy(Qt::NoFocus);
  }
  return field;
}

} // namespace loopwright::ui
