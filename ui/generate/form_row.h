// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

namespace loopwright::ui {

/// Adds a row to a form: its label in column 0, the field in column 1. More can be added beside the field.
QHBoxLayout *addFormRow(QGridLayout &form, const QString &label, QWidget *field);

} // namespace loopwright::ui
