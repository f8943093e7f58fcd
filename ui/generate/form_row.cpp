// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/form_row.h"

#include <QLabel>

#include "ui/theme/theme.h"

namespace loopwright::ui {

QHBoxLayout *addFormRow(QBoxLayout &form, const QString &label, QWidget *field, int fieldStretch) {
  auto *name = new QLabel(label);
  name->setBuddy(field);
  auto *row = new QHBoxLayout;
  row->setSpacing(2 * kUnit);
  row->addWidget(name);
  if (fieldStretch == 0)
    row->addStretch(1);
  row->addWidget(field, fieldStretch);
  form.addLayout(row);
  return row;
}

} // namespace loopwright::ui
