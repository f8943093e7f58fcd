// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/gestures/view_gestures.h"

#include <algorithm>
#include <cmath>

#include "ui/roll/hit_test.h"

namespace loopwright::ui {

Pan::Pan(RollView &view, const Pointer &press) : ViewGesture(view), m_last(press.position) {}

void Pan::move(const Pointer &pointer) {
  const QPointF by = pointer.position - m_last;
  m_last = pointer.position;
  m_view.suspendFollowing();
  m_view.changeGeometry([by](RollGeometry &geometry) {
    geometry.setScrollX(geometry.scrollX() - by.x());
    geometry.setScrollPitch(geometry.scrollPitch() - static_cast<int>(std::lround(by.y())));
  });
}

MovePlayhead::MovePlayhead(RollView &view, const Pointer &press) : ViewGesture(view) { move(press); }

void MovePlayhead::move(const Pointer &pointer) {
  const Tick tick = m_view.snapped(m_view.geometry().tickAt(pointer.position.x()), pointer.bypassesSnap());
  m_view.transport().locate(std::clamp<Tick>(tick, 0, m_view.content().length() - 1));
}

AuditionRows::AuditionRows(RollView &view, const Pointer &press) : ViewGesture(view) { move(press); }

void AuditionRows::move(const Pointer &pointer) {
  const RollHit hit = hitAt(m_view, pointer.position);
  if (hit.row < 0 || (hit.part != RollPart::keys && hit.part != RollPart::laneNames) || hit.row == m_row)
    return;
  m_row = hit.row;
  const QRectF head = RollGeometry::headOf(m_view.geometry().pitched());
  const double share = (pointer.position.x() - head.left()) / head.width();
  m_view.setActiveTrack(hit.track);
  m_view.audition(hit.track, pitchOfRow(m_view, hit.track, hit.row),
                  std::clamp(static_cast<int>(std::lround(share * 127)), 1, 127));
}

void MoveDivider::move(const Pointer &pointer) {
  m_view.changeGeometry([&pointer](RollGeometry &geometry) {
    geometry.setVelocityHeight(
        static_cast<int>(geometry.velocity().bottom() - RollGeometry::kGap / 2.0 - pointer.position.y()));
  });
}

} // namespace loopwright::ui
