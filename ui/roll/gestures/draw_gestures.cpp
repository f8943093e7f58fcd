// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/gestures/draw_gestures.h"

#include <algorithm>
#include <cmath>

#include "app/document/edits.h"

namespace loopwright::ui {
namespace {

constexpr int kDrawnVelocity = 80; // as generated notes have it
constexpr int kHitVelocity = 100;
constexpr Tick kHitDuration = 120;
constexpr double kSweepStride = 3; // px between points that are looked at

template <typename Visit>
void alongLine(const QPointF &from, const QPointF &to, Visit visit) {
  const QPointF way = to - from;
  const int strides = std::max(1, static_cast<int>(std::hypot(way.x(), way.y()) / kSweepStride));
  for (int i = 1; i <= strides; ++i)
    visit(from + way * i / strides);
}

} // namespace

DrawNote::DrawNote(RollView &view, const Pointer &press, const RollHit &hit)
    : NoteDrag(view, press), m_track(hit.track) {
  m_note.onset = std::clamp<Tick>(view.snappedDown(hit.tick, press.bypassesSnap()), 0, m_base.length() - 1);
  m_note.duration = view.drawnLength();
  const std::optional<Scale> key = view.lockedKey();
  m_note.pitch = key ? key->nearest(hit.row) : hit.row;
  m_note.velocity = kDrawnVelocity;
  view.audition(m_track, m_note.pitch, m_note.velocity);
  move(press);
}

LoopContent DrawNote::next(const Pointer &pointer) {
  Note note = m_note;
  if (m_dragged) {
    const bool bypass = pointer.bypassesSnap();
    const Tick least = bypass ? 1 : std::min(m_view.options().grid.ticks(), m_view.drawnLength());
    note.duration = std::max(least, m_view.snapped(tickAt(pointer), bypass) - note.onset);
  }
  for (const DocumentNote &other : m_base.tracks[m_track].notes) // a note that is there already stays whole
    if (other.note.pitch == note.pitch && other.note.onset > note.onset)
      note.duration = std::min(note.duration, other.note.onset - note.onset);
  const Edit edit = addNote(m_base, m_track, note);
  m_added = edit.notes;
  return edit.content;
}

void DrawNote::finish() {
  if (m_added.empty())
    return;
  m_view.setSelection(m_added);
  if (const DocumentNote *drawn = m_view.note(*m_added.begin()); drawn && m_dragged)
    m_view.setDrawnLength(drawn->note.duration);
}

PaintHits::PaintHits(RollView &view, const Pointer &press, const RollHit &hit)
    : NoteDrag(view, press), m_erasing(hit.note != 0), m_last(press.position), m_content(m_base) {
  visit(press.position);
  view.setPreview(m_content);
}

void PaintHits::visit(const QPointF &position) {
  const RollHit hit = hitAt(m_view, position);
  if (hit.part != RollPart::drums || hit.tick < 0 || hit.tick >= m_base.length())
    return;
  const Tick cell = m_view.snappedDown(hit.tick, false);
  const NoteRows rows(m_content.tracks[hit.track], hit.track, m_view.lanes());
  const ShownNote *there = rows.at(hit.row, m_erasing ? hit.tick : cell);
  if (m_erasing && there) {
    const NoteId id = m_content.tracks[hit.track].notes[there->index].id;
    m_changed.insert(id);
    m_content = eraseNotes(m_content, {id});
  } else if (!m_erasing && !there) {
    const int pitch = pitchOfRow(m_view, hit.track, hit.row);
    const Edit edit = addNote(m_content, hit.track, {cell, kHitDuration, pitch, kHitVelocity});
    m_content = edit.content;
    m_changed.insert(edit.notes.begin(), edit.notes.end());
    if (m_heard.insert(hit.row).second)
      m_view.audition(hit.track, pitch, kHitVelocity);
  }
}

LoopContent PaintHits::next(const Pointer &pointer) {
  alongLine(m_last, pointer.position, [this](const QPointF &point) { visit(point); });
  m_last = pointer.position;
  return m_content;
}

QString PaintHits::step() const {
  return m_erasing ? counted(NoteDrag::tr("Erase Hit"), NoteDrag::tr("Erase %1 Hits"), m_changed.size())
                   : counted(NoteDrag::tr("Draw Hit"), NoteDrag::tr("Draw %1 Hits"), m_changed.size());
}

void PaintHits::finish() { m_view.setSelection({}); }

EraseSweep::EraseSweep(RollView &view, const Pointer &press) : NoteDrag(view, press), m_last(press.position) {
  move(press);
}

LoopContent EraseSweep::next(const Pointer &pointer) {
  const auto erase = [this](const QPointF &point) {
    const RollHit hit = hitAt(m_view, point);
    if (hit.note != 0 && hit.part != RollPart::velocity)
      m_erased.insert(hit.note);
  };
  erase(m_last);
  alongLine(m_last, pointer.position, erase);
  m_last = pointer.position;
  return eraseNotes(m_base, m_erased);
}

QString EraseSweep::step() const {
  return counted(NoteDrag::tr("Erase Note"), NoteDrag::tr("Erase %1 Notes"), m_erased.size());
}

} // namespace loopwright::ui
