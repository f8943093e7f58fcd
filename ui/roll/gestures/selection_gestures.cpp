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

constexpr Tick kLeastOfBar = 4; ///< a quarter of a bar under the pointer selects it

void restore(RollView &view, const NoteSet &notes, const std::optional<CellMask> &region) {
  if (region)
    view.selectRegion(*region, notes);
  else
    view.setSelection(notes);
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

std::set<int> barsBetween(const RollView &view, Tick from, Tick to, const NoteSet &caught) {
  const LoopContent &content = view.content();
  const Tick length = content.ticksPerBar();
  std::set<int> bars = cellsOf(content, caught).bars;
  std::pair<Tick, int> most = {0, 0};
  for (int bar = 0; bar < content.bars; ++bar) {
    const Tick covered = std::min(to, (bar + 1) * length) - std::max(from, bar * length);
    if (covered * kLeastOfBar >= length)
      bars.insert(bar);
    most = std::max(most, {covered, bar});
  }
  if (bars.empty() && most.first > 0)
    bars.insert(most.second);
  return bars;
}

BoxSelect::BoxSelect(RollView &view, const Pointer &press)
    : m_view(view), m_before(view.selection()), m_regionBefore(view.region()), m_mode(selectionModeOf(press)),
      m_press(press), m_anchorTick(view.geometry().tickAt(press.position.x())),
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
  if (!m_dragged)
    return;
  const NoteSet caught = notesIn(box());
  const NoteSet notes = combined(m_before, caught, m_mode);
  if (m_mode == SelectionMode::remove)
    return m_view.setSelection(notes);
  CellMask region = regionIn(box(), caught);
  if (m_mode == SelectionMode::add && m_regionBefore) {
    region.bars.insert(m_regionBefore->bars.begin(), m_regionBefore->bars.end());
    region.tracks.insert(m_regionBefore->tracks.begin(), m_regionBefore->tracks.end());
  }
  m_view.selectRegion(region, notes);
}

/// The bars and tracks that the box covers.
CellMask BoxSelect::regionIn(const QRectF &area, const NoteSet &caught) const {
  const RollGeometry &geometry = m_view.geometry();
  CellMask region;
  for (const auto &[track, pane] :
       {std::pair(m_view.pitchedTrack(), geometry.pitched()), std::pair(m_view.drumTrack(), geometry.drums())})
    if (track >= 0 && area.top() < pane.bottom() && area.bottom() > pane.top())
      region.tracks.insert(track);
  region.bars = barsBetween(m_view, geometry.tickAt(area.left()), geometry.tickAt(area.right()) + 1, caught);
  return region;
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

void BoxSelect::cancel() { restore(m_view, m_before, m_regionBefore); }

void BoxSelect::paint(QPainter &painter, const Colors &colors) const {
  const QRectF time = m_view.geometry().time();
  if (m_dragged)
    paintBox(painter, box() & QRectF(QPointF(time.left(), RollGeometry::kRulerHeight), time.bottomRight()), colors);
}

RangeSelect::RangeSelect(RollView &view, const Pointer &press)
    : m_view(view), m_before(view.selection()), m_regionBefore(view.region()), m_anchor(0), m_end(0) {
  const Tick tick = view.geometry().tickAt(press.position.x());
  m_anchor = m_end = view.snapped(tick, press.bypassesSnap());
}

void RangeSelect::move(const Pointer &pointer) {
  m_end = m_view.snapped(m_view.geometry().tickAt(pointer.position.x()), pointer.bypassesSnap());
  const Tick from = std::min(m_anchor, m_end), to = std::max(m_anchor, m_end);
  const NoteSet caught = notesBetween(m_view, from, to);
  CellMask region;
  for (const int track : {m_view.pitchedTrack(), m_view.drumTrack()})
    if (track >= 0)
      region.tracks.insert(track);
  if (from < to)
    region.bars = barsBetween(m_view, from, to, caught);
  m_view.selectRegion(region, caught);
}

void RangeSelect::cancel() { restore(m_view, m_before, m_regionBefore); }

void RangeSelect::paint(QPainter &painter, const Colors &colors) const {
  const RollGeometry &geometry = m_view.geometry();
  const QRectF time = geometry.time();
  const QRectF range(QPointF(geometry.xOf(std::min(m_anchor, m_end)), time.top()),
                     QPointF(geometry.xOf(std::max(m_anchor, m_end)), time.bottom()));
  if (m_anchor != m_end)
    paintBox(painter, range & time, colors);
}

} // namespace loopwright::ui
