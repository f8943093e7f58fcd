// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/gestures/change_gestures.h"

#include <algorithm>
#include <cmath>

#include "app/document/edits.h"
#include "ui/roll/gestures/selection_gestures.h"

namespace loopwright::ui {
namespace {

/// What a drag that begins on a note takes along: the selection if the note is part of it, else the note alone.
NoteSet takenAlong(RollView &view, NoteId note) {
  if (!view.isSelected(note))
    view.setSelection({note});
  return view.selection();
}

} // namespace

MoveNotes::MoveNotes(RollView &view, const Pointer &press, const RollHit &hit)
    : NoteDrag(view, press), m_copying(press.modifiers.testFlag(Qt::ShiftModifier)), m_track(hit.track), m_row(hit.row),
      m_tick(hit.tick), m_note(hit.note) {
  m_notes = takenAlong(view, hit.note);
  const Note &note = view.note(hit.note)->note;
  m_heardPitch = note.pitch;
  view.audition(m_track, note.pitch, note.velocity);
}

LoopContent MoveNotes::next(const Pointer &pointer) {
  const RollGeometry &geometry = m_view.geometry();
  const Tick ticks = m_view.snappedDistance(tickAt(pointer) - m_tick, pointer.bypassesSnap());
  const bool drums = m_track == m_view.drumTrack();
  const double y = pointer.position.y();
  const int rows = drums ? m_row - geometry.laneAt(y) : geometry.pitchAt(y) - m_row;
  const std::optional<Scale> key = m_view.lockedKey();
  const Edit edit =
      m_copying ? moveCopies(m_base, m_notes, ticks, rows, key) : moveNotes(m_base, m_notes, ticks, rows, key);
  m_moved = edit.notes;
  for (const DocumentNote &note : edit.content.tracks[m_track].notes)
    if (note.id == m_note && !m_copying && note.note.pitch != m_heardPitch) {
      m_heardPitch = note.note.pitch;
      m_view.audition(m_track, m_heardPitch, note.note.velocity);
    }
  return edit.content;
}

QString MoveNotes::step() const {
  return m_copying ? counted(NoteDrag::tr("Copy Note"), NoteDrag::tr("Copy %1 Notes"), m_notes.size())
                   : counted(NoteDrag::tr("Move Note"), NoteDrag::tr("Move %1 Notes"), m_notes.size());
}

void MoveNotes::click(const Pointer &) {
  if (m_copying)
    m_view.setSelection(combined(m_selectionBefore, {m_note}, SelectionMode::add));
  else
    m_view.setSelection({m_note});
}

void MoveNotes::finish() { m_view.setSelection(m_moved); }

ResizeNotes::ResizeNotes(RollView &view, const Pointer &press, const RollHit &hit)
    : NoteDrag(view, press), m_right(hit.zone == NoteZone::rightEdge),
      m_scaling(press.modifiers.testFlag(Qt::ShiftModifier)), m_note(hit.note) {
  m_notes = takenAlong(view, hit.note);
  const Note &note = view.note(hit.note)->note;
  m_edge = m_right ? note.end() : note.onset;
}

LoopContent ResizeNotes::next(const Pointer &pointer) {
  const bool bypass = pointer.bypassesSnap();
  // The edge goes with the mouse's way, not to the mouse: it does not jump when the drag begins.
  const Tick way = tickAt(pointer) - m_view.geometry().tickAt(m_press.position.x());
  const Tick target = m_view.snapped(m_edge + way, bypass);
  if (m_scaling) {
    const TickRange range = rangeOf(m_base, m_notes);
    const Tick from = m_right ? range.end : range.first;
    const Tick to = m_view.snapped(from + way, bypass);
    return scaleNotes(m_base, m_notes, m_right ? range.first : range.end, from, to).content;
  }
  const Tick shortest = bypass || !m_view.options().snap ? 1 : m_view.options().grid.ticks();
  return m_right ? resizeRight(m_base, m_notes, target - m_edge, shortest).content
                 : resizeLeft(m_base, m_notes, target - m_edge, shortest).content;
}

QString ResizeNotes::step() const {
  return m_scaling ? counted(NoteDrag::tr("Stretch Note"), NoteDrag::tr("Stretch %1 Notes"), m_notes.size())
                   : counted(NoteDrag::tr("Resize Note"), NoteDrag::tr("Resize %1 Notes"), m_notes.size());
}

void ResizeNotes::finish() {
  if (const DocumentNote *note = m_view.note(m_note); note && m_view.pitchedTrack() == m_view.place(m_note)->track)
    m_view.setDrawnLength(note->note.duration);
}

DragVelocity::DragVelocity(RollView &view, const Pointer &press, const RollHit &hit)
    : NoteDrag(view, press), m_note(hit.note) {
  m_notes = press.bypassesSnap() ? NoteSet{hit.note} : takenAlong(view, hit.note);
}

LoopContent DragVelocity::next(const Pointer &pointer) {
  const double up = m_press.position.y() - pointer.position.y();
  return addVelocity(m_base, m_notes, static_cast<int>(std::lround(up))).content;
}

QString DragVelocity::step() const {
  return counted(NoteDrag::tr("Change Velocity"), NoteDrag::tr("Change %1 Velocities"), m_notes.size());
}

void DragVelocity::click(const Pointer &) {
  if (const DocumentNote *note = m_view.note(m_note))
    m_view.audition(m_view.place(m_note)->track, note->note.pitch, note->note.velocity);
}

void DragVelocity::paint(QPainter &painter, const Colors &colors) const {
  const DocumentNote *note = m_view.note(m_note);
  if (!note)
    return;
  const QString text = QString::number(note->note.velocity);
  const QRectF place = m_view.rectOf(m_note);
  painter.setFont(Theme::font(TextSize::small, true));
  const QRectF box(place.left(), place.top() - 24, painter.fontMetrics().horizontalAdvance(text) + 12, 20);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(colors.border);
  painter.setBrush(colors.raised);
  painter.drawRoundedRect(box, 4, 4);
  painter.setPen(colors.text);
  painter.drawText(box, Qt::AlignCenter, text);
}

ScribbleVelocity::ScribbleVelocity(RollView &view, const Pointer &press, const RollHit &hit)
    : NoteDrag(view, press), m_track(hit.track), m_last(press.position), m_content(m_base) {
  m_only = press.bypassesSnap() ? hit.note : 0;
  // A single bar is easy to miss by a pixel: one that is near is meant.
  if (hit.note != 0)
    m_last.setX(view.geometry().xOf(view.note(hit.note)->note.onset));
  m_selectedOnly = std::any_of(view.selection().begin(), view.selection().end(),
                               [&](NoteId id) { return view.place(id)->track == m_track; });
  move({m_last, press.modifiers});
}

LoopContent ScribbleVelocity::next(const Pointer &pointer) {
  const RollGeometry &geometry = m_view.geometry();
  const QPointF from = m_last;
  const QPointF to = pointer.position;
  m_last = to;
  if (m_only != 0)
    return m_content = setVelocity(m_content, {m_only}, geometry.velocityAt(to.y())).content;
  const double left = std::min(from.x(), to.x()) - 1;
  const double right = std::max(from.x(), to.x()) + 1;
  for (const DocumentNote &note : m_base.tracks[m_track].notes) {
    const double x = geometry.xOf(note.note.onset);
    if (x < left || x > right || (m_selectedOnly && !m_view.isSelected(note.id)))
      continue;
    const double way = to.x() - from.x();
    const double share = std::abs(way) < 1 ? 1 : std::clamp((x - from.x()) / way, 0.0, 1.0);
    const double y = from.y() + (to.y() - from.y()) * share;
    m_content = setVelocity(m_content, {note.id}, geometry.velocityAt(y)).content;
  }
  return m_content;
}

} // namespace loopwright::ui
