// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QWidget>

#include "ui/roll/roll_actions.h"

namespace loopwright::ui {

/// The strip over the roll: tools, grid, what is shown, which pitched track is edited.
class RollToolBar : public QWidget {
  Q_OBJECT
public:
  RollToolBar(RollView &view, const RollActions &actions, QWidget *parent = nullptr);
  QSize minimumSizeHint() const override;

protected:
  void resizeEvent(QResizeEvent *event) override;
  /// Keys that a focused box or button understands are its own and no shortcuts of the roll.
  bool eventFilter(QObject *watched, QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

private:
  QWidget *addButton(QAction *action);
  void addDivider();
  void makeGridChoice();
  void makeKeyChoice();
  void makeTrackChoice();
  /// The key and its lock, which are in the menu too; where it is narrow they are left out.
  QList<QWidget *> whereThereIsRoom() const;
  void useRoom();
  void follow();

  RollView &m_view;
  const RollActions &m_actions;
  QHBoxLayout m_layout;
  QComboBox m_grid;
  QPushButton m_key;
  QWidget *m_keyLock = nullptr;
  QComboBox m_track;
};

} // namespace loopwright::ui
