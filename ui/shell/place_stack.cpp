// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_stack.h"

#include <algorithm>

namespace loopwright::ui {

PlaceStack::PlaceStack(const QList<PlaceFactory> &factories, const PlaceServices &services, PlaceBar &bar)
    : m_bar(bar) {
  for (const PlaceFactory factory : factories)
    m_places.push_back({factory(services)});
  std::sort(m_places.begin(), m_places.end(),
            [](const Entry &a, const Entry &b) { return a.place->sign().key < b.place->sign().key; });
  for (const Entry &entry : m_places)
    bar.add(entry.place->sign());
  connect(&bar, &PlaceBar::currentChanged, this, &PlaceStack::showPlace);
}

/// The pages are the places' own: none may go with the stack before its place does.
PlaceStack::~PlaceStack() { m_places.clear(); }

Place *PlaceStack::find(const QString &id) const {
  for (const Entry &entry : m_places)
    if (entry.place->sign().id == id)
      return entry.place.get();
  return nullptr;
}

QList<Place *> PlaceStack::made() const {
  QList<Place *> places;
  for (const Entry &entry : m_places)
    if (entry.made)
      places.append(entry.place.get());
  return places;
}

void PlaceStack::makeAll() {
  for (Entry &entry : m_places)
    make(entry);
}

void PlaceStack::make(Entry &entry) {
  if (entry.made)
    return;
  entry.made = true;
  addWidget(entry.place->widget());
  Q_EMIT placeMade(entry.place.get());
}

void PlaceStack::showPlace(const QString &id) {
  for (Entry &entry : m_places)
    if (entry.place->sign().id == id) {
      make(entry);
      setCurrentWidget(entry.place->widget());
      Q_EMIT placeShown(entry.place.get());
      currentWidget()->setFocus();
    }
}

bool PlaceStack::openWith(const QString &path) {
  for (Entry &entry : m_places) {
    make(entry);
    if (!entry.place->take(path))
      continue;
    m_bar.setCurrent(entry.place->sign().id);
    return true;
  }
  return false;
}

} // namespace loopwright::ui
