// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace loopwright::ui {

/// A field to look for something, with its sign; `name` is what a screen reader calls it.
QLineEdit *searchField(const QString &placeholder, const QString &name, QWidget *parent = nullptr);

} // namespace loopwright::ui
