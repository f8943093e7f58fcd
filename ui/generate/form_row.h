// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace loopwright::ui {

/// Adds a row to a form: its label at the left, the field at the right edge. More can be added beside the field.
QHBoxLayout *addFormRow(QBoxLayout &form, const QString &label, QWidget *field, int fieldStretch = 0);

} // namespace loopwright::ui
