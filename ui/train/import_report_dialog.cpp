// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/import_report_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "engine/base/csv.h"
#include "engine/base/utf8.h"
#include "ui/language/engine_text.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

QString asText(const std::string &bytes) { return QString::fromStdString(asUtf8(bytes)); }

/// "no bass part; too short": several reasons, each in the user's language.
QString reasonsOf(const std::string &problem) {
  QStringList reasons;
  for (const QString &reason : asText(problem).split(QStringLiteral("; "), Qt::SkipEmptyParts))
    reasons << engineText(reason);
  return reasons.join(QStringLiteral("; "));
}

} // namespace

ImportReportDialog::ImportReportDialog(const ImportReport &report, QWidget *parent) : QDialog(parent) {
  setWindowTitle(tr("Import Report"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto *model = new QStandardItemModel(this);
  model->setHorizontalHeaderLabels({tr("File"), tr("Songs"), tr("Why it was skipped"), tr("Remarks")});
  for (const ImportReport::Outcome &outcome : report.outcomes) {
    auto *songs = new QStandardItem;
    songs->setData(static_cast<qlonglong>(outcome.songs), Qt::DisplayRole);
    QList<QStandardItem *> row = {new QStandardItem(asText(outcome.name)), songs,
                                  new QStandardItem(reasonsOf(outcome.problem)),
                                  new QStandardItem(asText(outcome.detail))};
    for (QStandardItem *item : row) {
      item->setEditable(false);
      item->setToolTip(item->text());
    }
    model->appendRow(row);
  }
  auto *shown = new QSortFilterProxyModel(this);
  shown->setSourceModel(model);
  shown->setFilterKeyColumn(-1);
  shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
  auto *search = new QLineEdit;
  search->setObjectName(QStringLiteral("import_report.search"));
  search->setPlaceholderText(tr("Find files or reasons"));
  search->setAccessibleName(search->placeholderText());
  search->setClearButtonEnabled(true);
  connect(search, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
  auto *table = new QTableView;
  table->setObjectName(QStringLiteral("import_report.table"));
  table->setAccessibleName(tr("Files of the import"));
  table->setModel(shown);
  table->setSortingEnabled(true);
  table->sortByColumn(2, Qt::DescendingOrder); // what was skipped is what people look for
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->verticalHeader()->hide();
  table->horizontalHeader()->setStretchLastSection(true);
  table->setColumnWidth(0, 100 * kUnit);
  table->setColumnWidth(2, 60 * kUnit);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto *copy = buttons->addButton(tr("Copy as CSV"), QDialogButtonBox::ActionRole);
  connect(copy, &QPushButton::clicked, this, [shown] {
    QStringList text;
    for (int row = -1; row < shown->rowCount(); ++row) {
      std::vector<std::string> cells;
      for (int column = 0; column < shown->columnCount(); ++column)
        cells.push_back((row < 0 ? shown->headerData(column, Qt::Horizontal) : shown->index(row, column).data())
                            .toString()
                            .toStdString());
      text << QString::fromStdString(csvRecord(cells));
    }
    QGuiApplication::clipboard()->setText(text.join(QString()));
  });
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto *column = new QVBoxLayout(this);
  column->setSpacing(3 * kUnit);
  column->addWidget(search);
  column->addWidget(table, 1);
  column->addWidget(buttons);
  resize(240 * kUnit, 130 * kUnit);
}

} // namespace loopwright::ui
