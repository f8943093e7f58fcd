// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>

#include "ui/commands/action_catalog.h"

namespace loopwright::ui {

/// A field and a list under it: every command of the menus, found by some of its letters, run with Enter.
class CommandPalette : public QDialog {
  Q_OBJECT
public:
  CommandPalette(const QList<CatalogEntry> &entries, QWidget *parent);

  /// What Enter would run; nullptr if nothing answers.
  QAction *chosen() const;

protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

private:
  void search(const QString &query);
  void run();

  QList<CatalogEntry> m_entries;
  QLineEdit *m_field;
  QListWidget *m_list;
};

} // namespace loopwright::ui
