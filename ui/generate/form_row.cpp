// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/form_row.h"

#include <QLabel>

#include "ui/theme/theme.h"

namespace loopwright::ui {

QHBoxLayout *addFormRow(QGridLayout &form, const QString &label, QWidget *field) {
  auto *name = new QLabel(label);
  name->setBuddy(field);
  auto *fields = new QHBoxLayout;
  fields->setSpacing(2 * Theme::kUnit);
  fields->addWidget(field);
  const int row = form.rowCount();
  form.addWidget(name, row, 0);
  form.addLayout(fields, row, 1);
  return fields;
}

} // namespace loopwright::ui
