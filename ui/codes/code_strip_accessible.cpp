// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/code_strip_accessible.h"

#include <QAccessibleWidget>
#include <map>

#include "ui/codes/code_strip.h"
#include "ui/codes/code_words.h"

namespace loopwright::ui {
namespace {

class AccessibleStrip;

/// A cell of the strip, as an item of its list.
class AccessibleCell : public QAccessibleInterface {
public:
  AccessibleCell(const AccessibleStrip &strip, int index) : m_strip(strip), m_index(index) {}

  bool isValid() const override;
  QObject *object() const override { return nullptr; }
  QWindow *window() const override;
  QAccessibleInterface *childAt(int, int) const override { return nullptr; }
  QAccessibleInterface *parent() const override;
  QAccessibleInterface *child(int) const override { return nullptr; }
  int childCount() const override { return 0; }
  int indexOfChild(const QAccessibleInterface *) const override { return -1; }
  QString text(QAccessible::Text kind) const override;
  void setText(QAccessible::Text, const QString &) override {}
  QRect rect() const override;
  QAccessible::Role role() const override { return QAccessible::ListItem; }
  QAccessible::State state() const override;
  int index() const { return m_index; }

private:
  CodeCell cell() const;
  const AccessibleStrip &m_strip;
  int m_index;
};

class AccessibleStrip : public QAccessibleWidget {
public:
  explicit AccessibleStrip(CodeStrip *strip) : QAccessibleWidget(strip, QAccessible::List, strip->accessibleName()) {}
  ~AccessibleStrip() override {
    for (const auto &[index, interface] : m_cells)
      QAccessible::deleteAccessibleInterface(interface);
  }

  CodeStrip &strip() const { return *static_cast<CodeStrip *>(widget()); }
  int stepCount() const { return strip().coder().coded() ? strip().coder().coded()->steps() : 0; }

  int childCount() const override {
    return strip().coder().coded() ? strip().coder().coded()->all().endStream * stepCount() : 0;
  }
  QAccessibleInterface *child(int index) const override {
    if (index < 0 || index >= childCount())
      return nullptr;
    QAccessible::Id &known = m_cells[index];
    if (known == 0)
      known = QAccessible::registerAccessibleInterface(new AccessibleCell(*this, index));
    return QAccessible::accessibleInterface(known);
  }
  int indexOfChild(const QAccessibleInterface *child) const override {
    return child->role() == QAccessible::ListItem && !child->object()
               ? static_cast<const AccessibleCell *>(child)->index()
               : -1;
  }
  QAccessibleInterface *childAt(int x, int y) const override {
    const auto cell = strip().cellAt(strip().mapFromGlobal(QPoint(x, y)));
    return cell ? child(cell->stream * stepCount() + cell->step) : nullptr;
  }
  QAccessibleInterface *focusChild() const override {
    const CodeCell &cursor = strip().cursor();
    return strip().hasFocus() ? child(cursor.stream * stepCount() + cursor.step) : nullptr;
  }

private:
  mutable std::map<int, QAccessible::Id> m_cells;
};

CodeCell AccessibleCell::cell() const {
  const int steps = std::max(1, m_strip.stepCount());
  return {m_index / steps, m_index % steps};
}
bool AccessibleCell::isValid() const { return m_index < m_strip.childCount(); }
QWindow *AccessibleCell::window() const { return m_strip.window(); }
QAccessibleInterface *AccessibleCell::parent() const { return const_cast<AccessibleStrip *>(&m_strip); }

QString AccessibleCell::text(QAccessible::Text kind) const {
  if (!isValid() || kind != QAccessible::Name)
    return {};
  const LoopCoder &coder = m_strip.strip().coder();
  return spokenCell(*coder.coded(), cell(), coder.locked().count(cell()) > 0);
}

QRect AccessibleCell::rect() const {
  const QRect place = m_strip.strip().rectOf(cell()).toAlignedRect();
  return {m_strip.strip().mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State AccessibleCell::state() const {
  const CodeStrip &strip = m_strip.strip();
  QAccessible::State state;
  state.focusable = state.selectable = true;
  state.focused = strip.hasFocus() && strip.cursor() == cell();
  state.selected = strip.selection().contains(cell());
  state.invalid = !isValid();
  return state;
}

QAccessibleInterface *makeStripInterface(const QString &, QObject *object) {
  auto *strip = qobject_cast<CodeStrip *>(object);
  return strip ? new AccessibleStrip(strip) : nullptr;
}

} // namespace

void installCodeStripAccessibility() {
  static const bool installed = [] {
    QAccessible::installFactory(makeStripInterface);
    return true;
  }();
  Q_UNUSED(installed)
}

} // namespace loopwright::ui
