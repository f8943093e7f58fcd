// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/sounding_notes.h"

namespace loopwright::ui {
namespace {

constexpr int kReach = 5;                        ///< px of light around a note
constexpr Tick kShortest = kTicksPerQuarter / 6; // a hit is seen, however short it is

QRectF paneOf(const RollView &view, int track) {
  return track == view.drumTrack() ? view.geometry().drums() : view.geometry().pitched();
}

} // namespace

QRegion SoundingNotes::follow(const RollView &view) {
  std::vector<NoteId> notes;
  const Transport &transport = view.transport();
  const Tick now = transport.position();
  if (transport.playing() && !transport.previewId())
    for (const int track : {view.pitchedTrack(), view.drumTrack()})
      if (track >= 0 && view.isHeard(track))
        for (const DocumentNote &note : view.content().tracks[track].notes)
          if (note.note.onset <= now && now < std::max(note.note.end(), note.note.onset + kShortest))
            notes.push_back(note.id);
  if (notes == m_notes)
    return {};
  const QRegion before = m_shown | area(view); // where they are now, if the view has changed
  m_notes = std::move(notes);
  m_shown = area(view);
  return before | m_shown;
}

QRegion SoundingNotes::area(const RollView &view) const {
  QRegion area;
  for (const NoteId id : m_notes)
    if (const NotePlace *at = view.place(id))
      area |= view.rectOf(id).adjusted(-kReach, -kReach, kReach, kReach).toAlignedRect() &
              paneOf(view, at->track).toAlignedRect();
  return area;
}

void SoundingNotes::paint(QPainter &painter, const RollView &view, const RollLook &look) const {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  for (const NoteId id : m_notes) {
    const NotePlace *at = view.place(id);
    if (!at)
      continue;
    painter.setClipRect(paneOf(view, at->track));
    const QRectF whole = view.rectOf(id);
    const QRectF place = whole.adjusted(0, whole.height() >= 12 ? 1 : 0, -1, -1);
    QColor light = look.of(view.content(), at->track).hue;
    light.setAlphaF(.13F);
    painter.setBrush(light);
    for (int ring = kReach; ring > 0; ring -= 2)
      painter.drawRoundedRect(place.adjusted(-ring, -ring, ring, ring), 2 + ring, 2 + ring);
    painter.setBrush(mixedColor(look.of(view.content(), at->track).hue, Qt::white, look.brighter));
    painter.drawRoundedRect(place, 2, 2);
  }
  painter.restore();
}

} // namespace loopwright::ui
