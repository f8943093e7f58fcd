// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QWidget>

#include "ui/commands/action_catalog.h"

namespace loopwright::ui {

/// Every command with its key, to be changed. A key that already means something where the command works is refused,
/// and the sentence says what has it.
class KeysPage : public QWidget {
  Q_OBJECT
public:
  KeysPage(Settings &settings, const QList<CatalogEntry> &entries, QWidget *parent = nullptr);

  /// Gives the command of this objectName the key; false, and nothing changes, if another command has it.
  bool setKey(const QString &action, const QKeySequence &key);

private:
  QTreeWidgetItem *current() const;
  void showRow(QTreeWidgetItem *row);
  void showChosen();
  void filter(const QString &query);
  void store(const CatalogEntry &entry, const std::optional<QList<QKeySequence>> &keys);

  Settings &m_settings;
  QList<CatalogEntry> m_entries;
  QTreeWidget *m_table;
  QKeySequenceEdit *m_key;
  QPushButton *m_standard;
  QPushButton *m_none;
  QLabel *m_remark;
};

} // namespace loopwright::ui
