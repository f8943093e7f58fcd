// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "app/project/project.h"

namespace loopwright::ui {

/// What a crash left behind: the user opens one again, keeps all for later, or throws one away. Of what cannot be read
/// it says why.
class RecoveryDialog : public QDialog {
  Q_OBJECT
public:
  RecoveryDialog(const QList<Project::Recovery> &found, QWidget *parent);

Q_SIGNALS:
  void recoverRequested(const loopwright::Project::Recovery &recovery);

private:
  void showChosen(int row);
  void recover();
  void discard();

  QList<Project::Recovery> m_found;
  QListWidget *m_list;
  QLabel *m_sentence;
  QPushButton *m_open;
};

} // namespace loopwright::ui
