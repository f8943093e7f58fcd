// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <memory>
#include <vector>

#include "ui/place/place_list.h"
#include "ui/shell/place_bar.h"

namespace loopwright::ui {

/// The places of the window in the order of their keys; the one that the bar chooses is shown. Each is made when it is
/// first shown, or by makeAll().
class PlaceStack : public QStackedWidget {
  Q_OBJECT
public:
  /// The bar gets an action for each. There is at least one factory.
  PlaceStack(const QList<PlaceFactory> &factories, const PlaceServices &services, PlaceBar &bar);
  ~PlaceStack() override;

  Place *find(const QString &id) const; ///< nullptr: none of that id
  Place *current() const { return find(m_bar.current()); }
  /// The places that are made, in order.
  QList<Place *> made() const;
  void makeAll();
  /// Shows the place that takes this file or folder; false: none does.
  bool openWith(const QString &path);

Q_SIGNALS:
  void placeMade(loopwright::ui::Place *place); ///< its widget is there
  void placeShown(loopwright::ui::Place *place);

private:
  struct Entry {
    std::unique_ptr<Place> place;
    bool made = false;
  };
  void showPlace(const QString &id);
  void make(Entry &entry);

  PlaceBar &m_bar;
  std::vector<Entry> m_places;
};

} // namespace loopwright::ui
