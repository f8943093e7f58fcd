// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>
#include <QPushButton>

#include "app/training/training_runs.h"
#include "ui/train/epoch_table.h"
#include "ui/train/run_actions.h"
#include "ui/train/run_charts.h"
#include "ui/train/toned_label.h"

namespace loopwright::ui {

/// One training: how far it is, its curves, its figures, and what can be done with it.
class RunPage : public QWidget {
  Q_OBJECT
public:
  RunPage(TrainingRuns &runs, RunActions &actions, QWidget *parent = nullptr);
  void setRun(const QString &folder);
  EpochTable &table() { return *m_table; }
  void showProblem(const QString &sentence);

protected:
  void showEvent(QShowEvent *event) override;

private:
  void showState();
  void showFigures();
  TrainingRuns &m_runs;
  RunActions &m_actions;
  QString m_folder;
  TonedLabel *m_title, *m_about, *m_progressText, *m_rate, *m_sentence;
  QProgressBar *m_bar;
  QPushButton *m_stop, *m_stopNow, *m_resume, *m_use, *m_trainOn, *m_show;
  RunCharts *m_charts;
  EpochTable *m_table;
  QWidget *m_figures; ///< charts and table
};

} // namespace loopwright::ui
