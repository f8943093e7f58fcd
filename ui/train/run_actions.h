// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include "app/training/training_runs.h"

namespace loopwright::ui {

/// What can be done with the chosen training; each action is enabled where it makes sense.
class RunActions : public QObject {
  Q_OBJECT
public:
  explicit RunActions(TrainingRuns &runs, QObject *parent = nullptr);
  void setRun(const QString &folder);

  QAction *stop, *stopNow, *resume, *useResult, *showFolder, *forget;

Q_SIGNALS:
  void bundleChosen(const QString &folder);
  void problem(const QString &sentence);

private:
  void show();
  TrainingRuns &m_runs;
  QString m_folder;
};

} // namespace loopwright::ui
