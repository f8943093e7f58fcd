// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/field_keys.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

namespace loopwright::ui {
namespace {

template <class... Kinds>
bool isOneOf(const QWidget &widget) {
  return (... || (qobject_cast<const Kinds *>(&widget) != nullptr));
}

} // namespace

bool isKeyOfField(const QWidget &focus, const QKeyEvent &key) {
  if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
    return false;
  switch (key.key()) {
  case Qt::Key_Home:
  case Qt::Key_End:
  case Qt::Key_PageUp:
  case Qt::Key_PageDown:
  case Qt::Key_Left:
  case Qt::Key_Right:
  case Qt::Key_Up:
  case Qt::Key_Down:
    return isOneOf<QComboBox, QAbstractSpinBox, QLineEdit, QAbstractSlider, QAbstractItemView, QTabBar>(focus);
  default:
    return false;
  }
}

} // namespace loopwright::ui
