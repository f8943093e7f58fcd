// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include "app/training/model_catalogue.h"
#include "app/training/training_runs.h"

namespace loopwright::ui {

/// What can be done with the chosen training; each action is enabled where it makes sense. The result of a codec is
/// there to train a model on, everything else but a loop detector to generate with.
class RunActions : public QObject {
  Q_OBJECT
public:
  RunActions(TrainingRuns &runs, ModelCatalogue &catalogue, QObject *parent = nullptr);
  void setRun(const QString &folder);

  QAction *stop, *stopNow, *resume, *useResult, *trainOn, *showFolder, *forget;

Q_SIGNALS:
  void bundleChosen(const QString &folder);
  void codecChosen(const QString &folder); ///< to train a model on
  void problem(const QString &sentence);

private:
  void show();
  TrainingRuns &m_runs;
  ModelCatalogue &m_catalogue;
  QString m_folder;
};

} // namespace loopwright::ui
