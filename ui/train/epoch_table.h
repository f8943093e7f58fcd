// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include "ui/train/run_series.h"

namespace loopwright::ui {

/// All numbers of a training, a row an epoch.
class EpochModel : public QAbstractTableModel {
  Q_OBJECT
public:
  using QAbstractTableModel::QAbstractTableModel;
  void setSeries(const RunSeries &series);

  int rowCount(const QModelIndex &parent = {}) const override;
  int columnCount(const QModelIndex &parent = {}) const override;
  QVariant data(const QModelIndex &index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  double value(const QModelIndex &index) const;
  RunSeries m_series;
  QStringList m_columns; ///< after the epoch's number
};

/// The table under the curves: sortable by each column, copied as CSV with all digits.
class EpochTable : public QTableView {
  Q_OBJECT
public:
  explicit EpochTable(QWidget *parent = nullptr);
  void setSeries(const RunSeries &series);
  QString csv() const; ///< in the order shown
  QAction *copyAction() const { return m_copy; }

private:
  EpochModel *m_model;
  QAction *m_copy;
};

} // namespace loopwright::ui
