// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <map>
#include <optional>

namespace loopwright::ui {

/// A widget that paints the items of a list itself, as Qt's accessibility sees it: a list of items that are named,
/// placed, selected and gone to. Who knows the widget says what they are; an item keeps its key as long as it lives.
/// The items come first, then the widgets that stand in this one. GUI thread.
class PaintedList : public QAccessibleWidget {
public:
  using Key = int;

  explicit PaintedList(QWidget *widget);
  ~PaintedList() override;

  int childCount() const final;
  QAccessibleInterface *child(int index) const final;
  int indexOfChild(const QAccessibleInterface *child) const final;
  QAccessibleInterface *childAt(int x, int y) const final;
  QAccessibleInterface *focusChild() const final;

  virtual bool holds(Key key) const = 0;
  // Of an item that it holds.
  virtual QString nameOf(Key key) const = 0;
  virtual QRectF rectOf(Key key) const = 0; ///< px of the widget
  virtual bool isSelected(Key key) const = 0;
  bool isFocused(Key key) const;

protected:
  virtual int itemCount() const = 0;
  virtual Key keyAt(int index) const = 0;                        ///< 0 ≤ index < itemCount()
  virtual int indexOf(Key key) const = 0;                        ///< -1: none
  virtual std::optional<Key> keyAt(const QPointF &px) const = 0; ///< of the item there
  virtual std::optional<Key> cursor() const = 0; ///< where the keyboard is when the widget has the focus

private:
  QAccessibleInterface *item(Key key) const;
  mutable std::map<Key, QAccessible::Id> m_items;
};

/// From now on every Widget is seen as a List, which is made from one. Once is enough; more does no harm.
template <class Widget, class List>
void installPaintedList() {
  QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
    auto *widget = qobject_cast<Widget *>(object);
    return widget ? new List(widget) : nullptr;
  });
}

} // namespace loopwright::ui
