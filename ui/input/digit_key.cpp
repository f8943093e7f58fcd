// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/digit_key.h"

#include <QAction>
#include <QWidget>

namespace loopwright::ui {
namespace {

#ifdef Q_OS_WIN
constexpr quint32 kKeyOfOne = 2;
#else
constexpr quint32 kKeyOfOne = 10; // X11 and Wayland
#endif

bool reaches(const QAction &action, const QWidget &owner, const QWidget &window) {
  const QWidget *focus = window.focusWidget();
  switch (action.shortcutContext()) {
  case Qt::WidgetShortcut:
    return &owner == focus;
  case Qt::WidgetWithChildrenShortcut:
    return focus != nullptr && (&owner == focus || owner.isAncestorOf(focus));
  default:
    return owner.window() == &window && owner.isVisible();
  }
}

} // namespace

std::optional<int> digitOf(const QKeyEvent &key) {
  if (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9)
    return key.key() - Qt::Key_0;
  const quint32 place = key.nativeScanCode() - kKeyOfOne; // of 0 it is large
  if (place < 10)
    return static_cast<int>((place + 1) % 10);
  return std::nullopt;
}

QAction *digitCommand(QWidget &window, const QKeyEvent &key) {
  const auto digit = digitOf(key);
  if (!digit || key.key() == Qt::Key_0 + *digit)
    return nullptr;
  const QKeySequence wanted(
      QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(Qt::Key_0 + *digit)));
  for (QAction *action : window.findChildren<QAction *>())
    if (action->isEnabled() && action->shortcuts().contains(wanted))
      for (QObject *owner : action->associatedObjects())
        if (const auto *widget = qobject_cast<QWidget *>(owner); widget != nullptr && reaches(*action, *widget, window))
          return action;
  return nullptr;
}

} // namespace loopwright::ui
