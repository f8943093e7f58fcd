// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/epoch_table.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <cmath>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kExactRole = Qt::UserRole;

} // namespace

void EpochModel::setSeries(const RunSeries &series) {
  const QStringList columns = series.columns();
  // Rows that are only added keep selection and scroll position.
  const bool grows = columns == m_columns && series.epochs.size() > m_series.epochs.size();
  if (grows) {
    beginInsertRows({}, static_cast<int>(m_series.epochs.size()), static_cast<int>(series.epochs.size()) - 1);
    m_series = series;
    endInsertRows();
    return;
  }
  if (columns == m_columns && series.epochs.size() == m_series.epochs.size()) {
    m_series = series;
    if (!m_series.epochs.isEmpty())
      Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  m_series = series;
  m_columns = columns;
  endResetModel();
}

int EpochModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_series.epochs.size());
}

int EpochModel::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

double EpochModel::value(const QModelIndex &index) const {
  const RunSeries::Epoch &epoch = m_series.epochs[index.row()];
  if (index.column() == 0)
    return static_cast<double>(epoch.number);
  const auto found = epoch.values.find(m_columns[index.column() - 1].toStdString());
  return found == epoch.values.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
}

QVariant EpochModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid())
    return {};
  if (role == Qt::TextAlignmentRole)
    return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role == kExactRole)
    return value(index);
  if (role != Qt::DisplayRole)
    return {};
  const double number = value(index);
  if (index.column() == 0)
    return number > m_series.length ? tr("average") : QString::number(number);
  return std::isfinite(number) ? QLocale().toString(number, 'g', 4) : QStringLiteral("–");
}

QVariant EpochModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
    return {};
  return section == 0 ? tr("epoch") : m_columns.value(section - 1);
}

EpochTable::EpochTable(QWidget *parent)
    : QTableView(parent), m_model(new EpochModel(this)), m_copy(new QAction(tr("Copy Table as CSV"), this)) {
  setAccessibleName(tr("Figures for each epoch"));
  setObjectName(QStringLiteral("train.table"));
  auto *sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(m_model);
  sorted->setSortRole(kExactRole);
  setModel(sorted);
  setSortingEnabled(true);
  sortByColumn(0, Qt::DescendingOrder);
  setEditTriggers(NoEditTriggers);
  setSelectionBehavior(SelectRows);
  setAlternatingRowColors(true);
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false); // Tab leaves the table
  setFrameShape(QFrame::NoFrame);
  setCornerWidget(new QWidget(this));
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(7 * kUnit);
  horizontalHeader()->setHighlightSections(false);
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_copy->setObjectName(QStringLiteral("train.copy_table"));
  m_copy->setIcon(Theme::instance().icon(QStringLiteral("duplicate")));
  connect(m_copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(csv()); });
}

void EpochTable::setSeries(const RunSeries &series) {
  const int before = m_model->columnCount();
  m_model->setSeries(series);
  if (m_model->columnCount() != before)
    resizeColumnsToContents();
}

QString EpochTable::csv() const {
  QStringList lines;
  const auto *shown = model();
  for (int row = -1; row < shown->rowCount(); ++row) {
    QStringList cells;
    for (int column = 0; column < shown->columnCount(); ++column) {
      const double number = shown->index(row, column).data(kExactRole).toDouble();
      cells << (row < 0                 ? shown->headerData(column, Qt::Horizontal).toString()
                : std::isfinite(number) ? QString::number(number, 'g', 17)
                                        : QString());
    }
    lines << cells.join(',');
  }
  return lines.join('\n') + '\n';
}

} // namespace loopwright::ui
