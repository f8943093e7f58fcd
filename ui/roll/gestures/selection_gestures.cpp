// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/gestures/selection_gestures.h"

#include <algorithm>

#include "ui/roll/hit_test.h"

namespace loopwright::ui {
namespace {

void paintBox(QPainter &painter, const QRectF &box, const Colors &colors) {
  QColor veil = colors.accent;
  veil.setAlpha(36);
  painter.fillRect(box, veil);
  painter.setPen(QPen(colors.accent, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

SelectionMode selectionModeOf(const Pointer &pointer) {
  return pointer.modifiers.testFlag(Qt::ShiftModifier) ? SelectionMode::add
         : pointer.modifiers.testFlag(Qt::AltModifier) ? SelectionMode::remove
                                                       : SelectionMode::replace;
}

NoteSet combined(const NoteSet &before, const NoteSet &found, SelectionMode mode) {
  if (mode == SelectionMode::replace)
    return found;
  NoteSet result = before;
  for (const NoteId id : found)
    if (mode == SelectionMode::add)
      result.insert(id);
    else
      result.erase(id);
  return result;
}

NoteSet notesOfRow(const RollView &view, int track, int row) {
  NoteSet notes;
  const NoteRows &rows = view.rowsOf(track);
  for (const ShownNote &shown : rows.row(row))
    notes.insert(view.noteAt(rows, shown).id);
  return notes;
}

NoteSet notesBetween(const RollView &view, Tick from, Tick to) {
  NoteSet notes;
  for (const int track : {view.pitchedTrack(), view.drumTrack()})
    if (track >= 0)
      for (const DocumentNote &note : view.content().tracks[track].notes)
        if (note.note.onset >= from && note.note.onset < to)
          notes.insert(note.id);
  return notes;
}

BoxSelect::BoxSelect(RollView &view, const Pointer &press)
    : m_view(view), m_before(view.selection()), m_mode(selectionModeOf(press)), m_press(press),
      m_anchorTick(view.geometry().tickAt(press.position.x())),
      m_anchorY(press.position.y() + view.geometry().scrollPitch()), m_end(press.position) {}

QRectF BoxSelect::box() const {
  const RollGeometry &geometry = m_view.geometry();
  const bool pitched = geometry.pitched().contains(m_press.position);
  const QPointF anchor(geometry.xOf(m_anchorTick), pitched ? m_anchorY - geometry.scrollPitch() : m_press.position.y());
  return QRectF(anchor, m_end).normalized();
}

NoteSet BoxSelect::notesIn(const QRectF &area) const {
  NoteSet notes;
  const RollGeometry &geometry = m_view.geometry();
  const Tick from = geometry.tickAt(area.left());
  const Tick to = geometry.tickAt(area.right()) + 1;
  const auto collect = [&](const NoteRows &rows, int firstRow, int lastRow) {
    for (int row = firstRow; row <= lastRow; ++row)
      for (auto shown = rows.firstAfter(row, from); shown != rows.row(row).end() && shown->onset < to; ++shown)
        notes.insert(m_view.noteAt(rows, *shown).id);
  };
  const QRectF drums = area & geometry.drums();
  if (m_view.pitchedTrack() >= 0 && area.top() < geometry.pitched().bottom() &&
      area.bottom() > geometry.pitched().top())
    collect(m_view.pitchedRows(), geometry.pitchAt(std::min(area.bottom(), geometry.pitched().bottom() - 1)),
            geometry.pitchAt(area.top()));
  if (m_view.drumTrack() >= 0 && !drums.isEmpty())
    collect(m_view.drumRows(), geometry.laneAt(drums.top()), geometry.laneAt(drums.bottom() - 0.5));
  return notes;
}

void BoxSelect::move(const Pointer &pointer) {
  m_end = pointer.position;
  m_dragged = m_dragged || (m_end - m_press.position).manhattanLength() >= kDragDistance;
  if (m_dragged)
    m_view.setSelection(combined(m_before, notesIn(box()), m_mode));
}

void BoxSelect::release(const Pointer &) {
  if (m_dragged)
    return;
  const RollHit hit = hitAt(m_view, m_press.position);
  if (hit.note == 0)
    m_view.setSelection(combined(m_before, {}, m_mode));
  else if (m_mode == SelectionMode::replace)
    m_view.setSelection(
        combined(m_before, {hit.note}, m_view.isSelected(hit.note) ? SelectionMode::remove : SelectionMode::add));
  else
    m_view.setSelection(combined(m_before, {hit.note}, m_mode));
}

void BoxSelect::cancel() { m_view.setSelection(m_before); }

void BoxSelect::paint(QPainter &painter, const Colors &colors) const {
  const QRectF time = m_view.geometry().time();
  if (m_dragged)
    paintBox(painter, box() & QRectF(QPointF(time.left(), RollGeometry::kRulerHeight), time.bottomRight()), colors);
}

RangeSelect::RangeSelect(RollView &view, const Pointer &press)
    : m_view(view), m_before(view.selection()), m_anchor(0), m_end(0) {
  const Tick tick = view.geometry().tickAt(press.position.x());
  m_anchor = m_end = view.snapped(tick, press.bypassesSnap());
}

void RangeSelect::move(const Pointer &pointer) {
  m_end = m_view.snapped(m_view.geometry().tickAt(pointer.position.x()), pointer.bypassesSnap());
  m_view.setSelection(notesBetween(m_view, std::min(m_anchor, m_end), std::max(m_anchor, m_end)));
}

void RangeSelect::cancel() { m_view.setSelection(m_before); }

void RangeSelect::paint(QPainter &painter, const Colors &colors) const {
  const RollGeometry &geometry = m_view.geometry();
  const QRectF time = geometry.time();
  const QRectF range(QPointF(geometry.xOf(std::min(m_anchor, m_end)), time.top()),
                     QPointF(geometry.xOf(std::max(m_anchor, m_end)), time.bottom()));
  if (m_anchor != m_end)
    paintBox(painter, range & time, colors);
}

} // namespace loopwright::ui
