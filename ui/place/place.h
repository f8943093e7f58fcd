// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>
#include <QWidget>

#include "ui/menu_actions.h"

namespace loopwright::ui {

/// A view of the window that describes itself: how it is called, what it shows, what it brings to the menus. The shell
/// finds it by its id and knows nothing of what is in it. What it has to say goes to PlaceServices::notices. GUI
/// thread.
class Place : public QObject {
  Q_OBJECT
public:
  /// What stands in the bar of places and in the menu View, also before the view is there.
  struct Sign {
    QString id;       ///< "compose"; the action that shows the place is named "place.compose"
    QString icon;     ///< of resources/icons
    QString title;    ///< one translated word
    QKeySequence key; ///< shows it; places stand in the order of their keys
  };

  explicit Place(Sign sign);
  const Sign &sign() const { return m_sign; }

  /// What it shows, made when it is first asked for: for the first place before the window is painted, for the others
  /// after that. It lives as long as the place.
  virtual QWidget *widget() = 0;

  // Asked once, when the widget is there.

  /// A menu that the bar does not have yet comes behind those that it has; one without actions only takes its position.
  virtual QList<MenuActions> menus() { return {}; }
  /// Buttons at the end of the menu bar while the place is shown.
  virtual QList<QAction *> cornerActions() { return {}; }
  /// Where the keys that change places work. A view that needs such keys itself is not among them.
  virtual QList<QWidget *> placeKeyAreas() { return {widget()}; }

  /// How its panels stand, for the next start.
  virtual QByteArray layoutState() const { return {}; }
  virtual void restoreLayout(const QByteArray &) {}

  // When the language changes, a new place takes over from this one.

  /// What only its widgets know, such as results that are not in the project.
  virtual QVariant memory() const { return {}; }
  virtual void remember(const QVariant &) {}
  /// Work is going on that would end with the place, such as an import.
  virtual bool busy() const { return false; }

  /// Uses a file or folder that the user has chosen elsewhere; false: it is none for this place.
  virtual bool take(const QString &) { return false; }
  /// The user has changed something in the settings.
  virtual void followSettings() {}

private:
  Sign m_sign;
};

} // namespace loopwright::ui
