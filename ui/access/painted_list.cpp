// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/painted_list.h"

#include <QWidget>

namespace loopwright::ui {
namespace {

class PaintedItem : public QAccessibleInterface {
public:
  PaintedItem(const PaintedList &list, PaintedList::Key key) : m_list(list), m_key(key) {}

  bool isValid() const override { return m_list.holds(m_key); }
  QObject *object() const override { return nullptr; }
  QWindow *window() const override { return m_list.window(); }
  QAccessibleInterface *childAt(int, int) const override { return nullptr; }
  QAccessibleInterface *parent() const override { return const_cast<PaintedList *>(&m_list); }
  QAccessibleInterface *child(int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface *) const override { return -1; }
  void setText(QAccessible::Text, const QString &) override {}
  QAccessible::Role role() const override { return QAccessible::ListItem; }

  QString text(QAccessible::Text kind) const override {
    return kind == QAccessible::Name && isValid() ? m_list.nameOf(m_key) : QString();
  }
  QRect rect() const override {
    if (!isValid())
      return {};
    const QRect place = m_list.rectOf(m_key).toAlignedRect();
    return {static_cast<QWidget *>(m_list.object())->mapToGlobal(place.topLeft()), place.size()};
  }
  QAccessible::State state() const override {
    QAccessible::State state;
    state.focusable = state.selectable = true;
    state.invalid = !isValid();
    state.focused = isValid() && m_list.isFocused(m_key);
    state.selected = isValid() && m_list.isSelected(m_key);
    return state;
  }

  PaintedList::Key key() const { return m_key; }

private:
  const PaintedList &m_list;
  PaintedList::Key m_key;
};

} // namespace

PaintedList::PaintedList(QWidget *widget) : QAccessibleWidget(widget, QAccessible::List, widget->accessibleName()) {}

PaintedList::~PaintedList() {
  for (const auto &[key, id] : m_items)
    QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *PaintedList::item(Key key) const {
  QAccessible::Id &known = m_items[key];
  if (known == 0)
    known = QAccessible::registerAccessibleInterface(new PaintedItem(*this, key));
  return QAccessible::accessibleInterface(known);
}

int PaintedList::childCount() const { return itemCount() + QAccessibleWidget::childCount(); }

QAccessibleInterface *PaintedList::child(int index) const {
  if (index >= itemCount())
    return QAccessibleWidget::child(index - itemCount());
  return index < 0 ? nullptr : item(keyAt(index));
}

int PaintedList::indexOfChild(const QAccessibleInterface *child) const {
  if (const auto *painted = dynamic_cast<const PaintedItem *>(child))
    return indexOf(painted->key());
  const int index = QAccessibleWidget::indexOfChild(child);
  return index < 0 ? index : itemCount() + index;
}

QAccessibleInterface *PaintedList::childAt(int x, int y) const {
  if (const auto key = keyAt(QPointF(widget()->mapFromGlobal(QPoint(x, y)))))
    return item(*key);
  return QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface *PaintedList::focusChild() const {
  if (const auto key = cursor(); key && widget()->hasFocus())
    return item(*key);
  return QAccessibleWidget::focusChild();
}

bool PaintedList::isFocused(Key key) const { return widget()->hasFocus() && cursor() == key; }

} // namespace loopwright::ui
