// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>
#include <functional>

#include "app/training/model_catalogue.h"
#include "ui/train/toned_label.h"

namespace loopwright::ui {

/// All options of a model, made from its schema: a row each, with a search field as there are many. What differs from
/// the preset is marked and can be set back.
class OptionForm : public QWidget {
  Q_OBJECT
public:
  explicit OptionForm(QWidget *parent = nullptr);
  /// Shows the values of the preset. `without` has a field elsewhere.
  void setModel(const CatalogueModel &model, const QString &preset, const std::string &without);

  /// The options that differ from the preset, as `--set` takes them.
  std::vector<std::pair<std::string, std::string>> changes() const;
  QString problem() const; ///< a sentence about a value that is not accepted; empty if all are

Q_SIGNALS:
  void changed();

private:
  struct Row {
    learning::OptionSpec spec;
    QString preset; ///< its value there
    QLabel *name = nullptr;
    QWidget *field = nullptr;
    TonedLabel *about = nullptr;
    QToolButton *reset = nullptr;
    std::function<QString()> text;
    std::function<void(const QString &)> setText;
  };
  void addRow(const learning::OptionSpec &spec, const QString &preset);
  void addField(Row &row);
  void showChanges();
  void showFound();
  QLineEdit *m_search;
  QWidget *m_sheet;
  QGridLayout *m_grid;
  TonedLabel *m_nothing;
  std::vector<Row> m_rows;
  learning::OptionSchema m_schema;
};

} // namespace loopwright::ui
