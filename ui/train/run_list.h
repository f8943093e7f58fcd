// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStandardItemModel>

#include "app/training/training_runs.h"

namespace loopwright::ui {

/// The trainings, newest first: name and state, corpus, how far it is and how good.
class RunList : public QListView {
  Q_OBJECT
public:
  explicit RunList(TrainingRuns &runs, QWidget *parent = nullptr);
  void choose(const QString &folder); ///< empty: none
  QString chosen() const;

Q_SIGNALS:
  void chosenChanged(const QString &folder); ///< by the user

private:
  void fill();
  void describe(QStandardItem &item, const TrainingRun &run) const;
  TrainingRuns &m_runs;
  QStandardItemModel m_model;
  bool m_filling = false;
};

} // namespace loopwright::ui
