// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWidget>

#include "app/settings/settings.h"

namespace loopwright::ui {

/// Colours, language, names of notes.
class LookPage : public QWidget {
  Q_OBJECT
public:
  /// `languages`: codes of translations/, with the names that their speakers give them.
  LookPage(Settings &settings, const QList<std::pair<QString, QString>> &languages, QWidget *parent = nullptr);

Q_SIGNALS:
  void languageChosen(const QString &code); ///< empty: the system's
  void schemeChosen(const QString &scheme);
  void middleCOctaveChosen(int octave);
};

} // namespace loopwright::ui
