// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QVBoxLayout>
#include <QWidget>

namespace loopwright::ui {

/// The slim bar at the left that switches between places: an icon over a word each.
class PlaceBar : public QWidget {
  Q_OBJECT
public:
  explicit PlaceBar(QWidget *parent = nullptr);

  /// The next place from the top: a checkable action that stands for it in menus too.
  QAction *add(const QString &objectName, const QString &icon, const QString &text, const QKeySequence &key);
  QList<QAction *> places() const { return m_group->actions(); }
  int current() const;
  void setCurrent(int place);

Q_SIGNALS:
  void currentChanged(int place);

protected:
  void paintEvent(QPaintEvent *event) override;

private:
  QActionGroup *m_group;
  QVBoxLayout *m_layout;
};

} // namespace loopwright::ui
