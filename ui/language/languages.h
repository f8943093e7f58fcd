// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace loopwright::ui {

/// The languages that the program brings translations for beside English: code ("de") and own name ("Deutsch").
QList<std::pair<QString, QString>> languages();

/// Makes the program speak this language; empty: the system's, English where there is no translation. Widgets that are
/// there keep their words.
void speak(const QString &language);

} // namespace loopwright::ui
