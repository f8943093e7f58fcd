// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/hit_test.h"

#include <cmath>

namespace loopwright::ui {
namespace {

constexpr double kSlack = 3;    ///< px beside a note that still mean it, where nothing else is
constexpr double kEdgeZone = 6; ///< px inside a note that mean its edge

NoteZone zoneAt(const QRectF &note, double x) {
  const double edge = std::min(kEdgeZone, note.width() / 4);
  if (x >= note.right() - edge)
    return NoteZone::rightEdge;
  return x < note.left() + edge ? NoteZone::leftEdge : NoteZone::body;
}

/// The bar of the velocity lane nearest to the point, selected ones first; 0 if none is near.
NoteId velocityBarAt(const RollView &view, const QPointF &point) {
  constexpr double kReach = 6;
  const RollGeometry &geometry = view.geometry();
  NoteId best = 0;
  double bestDistance = 1e9;
  for (const DocumentNote &note : view.content().tracks[view.activeTrack()].notes) {
    const double dx = std::abs(geometry.xOf(note.note.onset) - point.x());
    if (dx > kReach)
      continue;
    const double distance =
        dx + std::abs(geometry.velocityTop(note.note.velocity) - point.y()) + (view.isSelected(note.id) ? 0 : 1e6);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = note.id;
    }
  }
  return best;
}

} // namespace

RollHit hitAt(const RollView &view, const QPointF &point) {
  const RollGeometry &geometry = view.geometry();
  RollHit hit;
  hit.part = geometry.partAt(point);
  hit.tick = geometry.tickAt(point.x());
  if (hit.part == RollPart::velocity && view.activeTrack() >= 0) {
    hit.track = view.activeTrack();
    hit.note = velocityBarAt(view, point);
  }
  const bool drums = hit.part == RollPart::drums || hit.part == RollPart::laneNames;
  const bool pitched = hit.part == RollPart::pitched || hit.part == RollPart::keys;
  if (!drums && !pitched)
    return hit;
  hit.track = drums ? view.drumTrack() : view.pitchedTrack();
  hit.row = drums ? geometry.laneAt(point.y()) : geometry.pitchAt(point.y());
  if (hit.part != RollPart::drums && hit.part != RollPart::pitched)
    return hit;
  const NoteRows &rows = view.rowsOf(hit.track);
  const ShownNote *shown = rows.at(hit.row, hit.tick, static_cast<Tick>(kSlack / geometry.pixelsPerTick()));
  if (!shown)
    return hit;
  hit.note = view.noteAt(rows, *shown).id;
  hit.zone = drums ? NoteZone::body : zoneAt(view.rectOf(rows, hit.row, *shown), point.x());
  return hit;
}

int pitchOfRow(const RollView &view, int track, int row) {
  return track == view.drumTrack() ? view.lanes()[row].pitch : row;
}

} // namespace loopwright::ui
