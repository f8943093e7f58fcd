// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_accessible.h"

#include <QAccessibleWidget>
#include <algorithm>
#include <map>

#include "ui/roll/note_names.h"
#include "ui/roll/roll_canvas.h"

namespace loopwright::ui {
namespace {

class AccessibleRoll;

/// A note of the roll, as an item of its list.
class AccessibleNote : public QAccessibleInterface {
public:
  AccessibleNote(AccessibleRoll &roll, NoteId id) : m_roll(roll), m_id(id) {}

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
  NoteId id() const { return m_id; }

private:
  RollView &view() const;
  AccessibleRoll &m_roll;
  NoteId m_id;
};

class AccessibleRoll : public QAccessibleWidget {
public:
  explicit AccessibleRoll(RollCanvas *canvas)
      : QAccessibleWidget(canvas, QAccessible::List, canvas->accessibleName()) {}
  ~AccessibleRoll() override {
    for (const auto &[note, interface] : m_notes)
      QAccessible::deleteAccessibleInterface(interface);
  }

  RollCanvas &canvas() const { return *static_cast<RollCanvas *>(widget()); }

  // The notes come first, then the widgets that stand in the canvas.
  int childCount() const override { return noteCount() + QAccessibleWidget::childCount(); }

  QAccessibleInterface *child(int index) const override {
    if (index >= noteCount())
      return QAccessibleWidget::child(index - noteCount());
    return index < 0 ? nullptr : noteInterface(order()[static_cast<std::size_t>(index)]);
  }

  int indexOfChild(const QAccessibleInterface *child) const override {
    if (child->role() != QAccessible::ListItem || child->object()) {
      const int index = QAccessibleWidget::indexOfChild(child);
      return index < 0 ? index : noteCount() + index;
    }
    return indexOf(static_cast<const AccessibleNote *>(child)->id());
  }

  QAccessibleInterface *childAt(int x, int y) const override {
    for (const NoteId id : order())
      if (QAccessibleInterface *note = noteInterface(id); note->rect().contains(x, y))
        return note;
    return QAccessibleWidget::childAt(x, y);
  }

  QAccessibleInterface *focusChild() const override {
    const NoteId cursor = canvas().view().cursor();
    if (canvas().hasFocus() && cursor != 0)
      return noteInterface(cursor);
    return QAccessibleWidget::focusChild();
  }

  int indexOf(NoteId id) const {
    const std::vector<NoteId> &ids = order();
    const auto at = std::find(ids.begin(), ids.end(), id);
    return at == ids.end() ? -1 : static_cast<int>(at - ids.begin());
  }

private:
  const std::vector<NoteId> &order() const { return canvas().view().readingOrder(); }
  int noteCount() const { return static_cast<int>(order().size()); }

  QAccessibleInterface *noteInterface(NoteId id) const {
    QAccessible::Id &known = m_notes[id];
    if (known == 0)
      known = QAccessible::registerAccessibleInterface(new AccessibleNote(const_cast<AccessibleRoll &>(*this), id));
    return QAccessible::accessibleInterface(known);
  }

  mutable std::map<NoteId, QAccessible::Id> m_notes;
};

RollView &AccessibleNote::view() const { return m_roll.canvas().view(); }
bool AccessibleNote::isValid() const { return view().note(m_id) != nullptr; }
QWindow *AccessibleNote::window() const { return m_roll.window(); }
QAccessibleInterface *AccessibleNote::parent() const { return &m_roll; }

QString AccessibleNote::text(QAccessible::Text kind) const {
  const NotePlace *place = view().place(m_id);
  if (!place || kind != QAccessible::Name)
    return {};
  const DocumentTrack &track = view().content().tracks[place->track];
  return spokenNote(view().content(), track, track.notes[place->index].note);
}

QRect AccessibleNote::rect() const {
  const QRect place = view().rectOf(m_id).toAlignedRect();
  return {m_roll.canvas().mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State AccessibleNote::state() const {
  QAccessible::State state;
  state.focusable = state.selectable = true;
  state.focused = view().cursor() == m_id && m_roll.canvas().hasFocus();
  state.selected = view().isSelected(m_id);
  state.invalid = !isValid();
  return state;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object) {
  auto *canvas = qobject_cast<RollCanvas *>(object);
  return canvas ? new AccessibleRoll(canvas) : nullptr;
}

} // namespace

void installRollAccessibility() {
  static const bool installed = [] {
    QAccessible::installFactory(makeInterface);
    return true;
  }();
  Q_UNUSED(installed)
}

} // namespace loopwright::ui
