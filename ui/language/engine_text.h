// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace loopwright::ui {

/// What the engine says, in the user's language: descriptions of options and models, stages of an import, why a file
/// was left out. The English text is its own key; what no translation knows stays English.
QString engineText(const std::string &english);
QString engineText(const QString &english);

} // namespace loopwright::ui
