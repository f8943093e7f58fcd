// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/action_catalog.h"

#include <QMenu>
#include <QSet>
#include <QWidget>

namespace loopwright::ui {
namespace {

constexpr char kStandardKeys[] = "standardKeys";

QString plain(QString text) {
  const QString ampersand = QStringLiteral("\x01");
  return text.replace("&&", ampersand).remove('&').replace(ampersand, "&");
}

void collect(const QList<QAction *> &actions, const QString &menu, QList<CatalogEntry> &entries) {
  for (QAction *action : actions) {
    if (action->isSeparator() || !action->isVisible() || action->text().isEmpty())
      continue;
    if (const QMenu *below = action->menu())
      collect(below->actions(), menu.isEmpty() ? plain(action->text()) : menu + " › " + plain(action->text()), entries);
    else
      entries.append({action, menu, plain(action->text())});
  }
}

bool reachesWholeWindow(const QAction &action) {
  return action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut;
}

QList<const QWidget *> places(const QAction &action) {
  QList<const QWidget *> places;
  for (const QObject *object : action.associatedObjects())
    if (const auto *widget = qobject_cast<const QWidget *>(object); widget && !qobject_cast<const QMenu *>(widget))
      places << widget;
  return places;
}

} // namespace

QList<CatalogEntry> catalogOf(const QMenuBar &bar) {
  QList<CatalogEntry> entries;
  collect(bar.actions(), {}, entries);
  return entries;
}

bool meetInContext(const QAction &one, const QAction &other) {
  if (reachesWholeWindow(one) || reachesWholeWindow(other))
    return true;
  for (const QWidget *a : places(one))
    for (const QWidget *b : places(other))
      if (a == b || a->isAncestorOf(b) || b->isAncestorOf(a))
        return true;
  return false;
}

QList<QAction *> actionsOf(const QWidget &window) {
  QList<QAction *> all = window.findChildren<QAction *>();
  QSet<QAction *> known(all.begin(), all.end());
  const auto add = [&](const QList<QAction *> &used) {
    for (QAction *action : used)
      if (!known.contains(action)) {
        known.insert(action);
        all.append(action);
      }
  };
  add(window.actions());
  for (const QWidget *widget : window.findChildren<QWidget *>())
    add(widget->actions());
  return all;
}

QList<KeyClash> keyClashes(const QWidget &window) {
  QList<KeyClash> clashes;
  const auto actions = actionsOf(window);
  for (int i = 0; i < actions.size(); ++i)
    for (int j = i + 1; j < actions.size(); ++j)
      for (const QKeySequence &key : actions[i]->shortcuts())
        if (!key.isEmpty() && actions[j]->shortcuts().contains(key) && meetInContext(*actions[i], *actions[j]))
          clashes.append({key, actions[i], actions[j]});
  return clashes;
}

void applyKeys(const QList<CatalogEntry> &entries, const Settings &settings) {
  for (const CatalogEntry &entry : entries) {
    QAction &action = *entry.action;
    if (!action.property(kStandardKeys).isValid())
      action.setProperty(kStandardKeys, QVariant::fromValue(action.shortcuts()));
    if (!action.objectName().isEmpty())
      action.setShortcuts(settings.keys(action.objectName()).value_or(standardKeys(action)));
  }
}

QList<QKeySequence> standardKeys(const QAction &action) {
  const QVariant kept = action.property(kStandardKeys);
  return kept.isValid() ? kept.value<QList<QKeySequence>>() : action.shortcuts();
}

} // namespace loopwright::ui
