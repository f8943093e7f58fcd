// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/gestures/note_drag.h"

namespace loopwright::ui {
NoteDrag::NoteDrag(RollView &view, const Pointer &press)
    : m_view(view), m_base(view.committed()), m_selectionBefore(view.selection()), m_press(press) {}

void NoteDrag::move(const Pointer &pointer) {
  m_dragged = m_dragged || (pointer.position - m_press.position).manhattanLength() >= kDragDistance;
  if (m_dragged || !needsDistance())
    m_view.setPreview(next(pointer));
}

void NoteDrag::release(const Pointer &pointer) {
  move(pointer);
  if (!m_dragged)
    click(pointer);
  if (m_view.content() == m_base)
    return;
  m_view.commit(step(), m_view.content());
  finish();
}

void NoteDrag::cancel() {
  m_view.endPreview();
  m_view.setSelection(m_selectionBefore);
}

} // namespace loopwright::ui
