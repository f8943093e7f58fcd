// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QTreeWidget>

#include "ui/commands/action_catalog.h"

namespace loopwright::ui {

/// Every command by menu, with its keys; found by typing, printable.
class ShortcutSheet : public QDialog {
  Q_OBJECT
public:
  ShortcutSheet(const QList<CatalogEntry> &entries, QWidget *parent);

  /// The sheet as it is printed.
  static QString html(const QList<CatalogEntry> &entries);

private:
  void show(const QString &query);
  void print();

  QList<CatalogEntry> m_entries;
  QTreeWidget *m_table;
};

} // namespace loopwright::ui
