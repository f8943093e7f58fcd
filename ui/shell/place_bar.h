// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/place/place.h"

namespace loopwright::ui {

/// The slim bar at the left that switches between places: an icon over a word each.
class PlaceBar : public QWidget {
  Q_OBJECT
public:
  explicit PlaceBar(QWidget *parent = nullptr);

  /// The next place from the top: a checkable action that stands for it in menus too. The first one is the current one.
  QAction *add(const Place::Sign &sign);
  QList<QAction *> places() const { return m_group->actions(); }
  QString current() const;            ///< its id
  void setCurrent(const QString &id); ///< nothing happens where there is none of that id

Q_SIGNALS:
  void currentChanged(const QString &id);

protected:
  void paintEvent(QPaintEvent *event) override;

private:
  QActionGroup *m_group;
  QVBoxLayout *m_layout;
};

} // namespace loopwright::ui
