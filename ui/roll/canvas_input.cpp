// SPDX-License-Identifier: GPL-3.0-or-later
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>

#include "ui/roll/hit_test.h"
#include "ui/roll/note_commands.h"
#include "ui/roll/roll_canvas.h"

namespace loopwright::ui {
namespace {

constexpr int kWheelStep = 120;        ///< eighths of a degree
constexpr qint64 kWheelPause = 400;    ///< ms after which a turn of the wheel is a new one
constexpr double kScrolledPixels = 48; ///< a wheel step
constexpr double kZoomStep = 1.25;
constexpr double kFastestEdge = 40; ///< px a step of the edge timer

} // namespace

void RollCanvas::mousePressEvent(QMouseEvent *event) {
  m_pointer = {event->position(), event->modifiers()};
  if (m_gesture || !m_view.document())
    return;
  m_gesture = startGesture(m_view, m_pointer, event->button());
  m_gestureButton = event->button();
  if (m_gesture && m_gesture->scrollsAtEdges())
    m_edgeTimer.start();
  update();
}

void RollCanvas::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void RollCanvas::mouseMoveEvent(QMouseEvent *event) {
  m_pointer = {event->position(), event->modifiers()};
  if (!m_gesture) {
    setCursor(cursorAt(m_view, m_pointer));
    return;
  }
  m_gesture->move(m_pointer);
  update();
}

void RollCanvas::mouseReleaseEvent(QMouseEvent *event) {
  if (!m_gesture || event->button() != m_gestureButton)
    return;
  m_edgeTimer.stop();
  m_pointer = {event->position(), event->modifiers()};
  const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
  gesture->release(m_pointer);
  m_view.endPreview();
  setCursor(cursorAt(m_view, m_pointer));
  update();
}

void RollCanvas::contextMenuEvent(QContextMenuEvent *event) {
  if (event->reason() != QContextMenuEvent::Mouse)
    requestMenuAtCursor();
  else if (opensMenu(m_view.options().tool))
    Q_EMIT menuRequested(event->globalPos());
}

void RollCanvas::requestMenuAtCursor() {
  const QRectF note = m_view.rectOf(m_view.cursor());
  const QPointF place = note.isEmpty() ? m_view.geometry().ruler().bottomLeft() : note.center();
  Q_EMIT menuRequested(mapToGlobal(place.toPoint()));
}

void RollCanvas::continueBeyondEdge() {
  const RollGeometry &geometry = m_view.geometry();
  const auto beyond = [](double value, double low, double high) {
    return std::clamp(value < low ? value - low : value > high ? value - high : 0, -kFastestEdge, kFastestEdge);
  };
  const double dx = beyond(m_pointer.position.x(), geometry.ruler().left(), geometry.ruler().right());
  const QRectF pitched = geometry.pitched();
  const double dy =
      m_gesture && m_gesture->scrollsPitches() ? beyond(m_pointer.position.y(), pitched.top(), pitched.bottom()) : 0;
  if (!m_gesture || (dx == 0 && dy == 0))
    return;
  m_view.suspendFollowing();
  m_view.changeGeometry([dx, dy](RollGeometry &changed) {
    changed.setScrollX(changed.scrollX() + dx);
    changed.setScrollPitch(changed.scrollPitch() + static_cast<int>(dy));
  });
  m_gesture->move(m_pointer);
}

void RollCanvas::wheelEvent(QWheelEvent *event) {
  event->accept();
  const QPointF at = event->position();
  const Qt::KeyboardModifiers modifiers = event->modifiers();
  // Some systems turn the wheel sideways while Alt or Shift is held.
  const QPoint angle = event->angleDelta();
  const int turned = angle.y() != 0 ? angle.y() : angle.x();
  const bool newTurn = !m_lastWheel.isValid() || m_lastWheel.elapsed() > kWheelPause;
  m_lastWheel.start();
  if (newTurn) {
    m_wheelRest = 0;
    // What a turn of the wheel does is settled by where it begins: notes that scroll under it do not change.
    m_wheelUse = hitAt(m_view, at).note != 0 ? WheelUse::velocity : WheelUse::scroll;
    if (m_view.document())
      m_view.document()->endMerge();
  }
  if (modifiers.testFlag(Qt::ControlModifier)) {
    const double steps = turned / double(kWheelStep);
    m_view.changeGeometry([&](RollGeometry &geometry) {
      if (modifiers.testFlag(Qt::AltModifier))
        geometry.zoomRows(turned > 0 ? 2 : -2, at.y());
      else
        geometry.zoomTime(std::pow(kZoomStep, steps), at.x());
    });
    m_view.suspendFollowing();
    return;
  }
  if (m_wheelUse == WheelUse::velocity && !modifiers.testFlag(Qt::ShiftModifier)) {
    m_wheelRest += turned;
    const int steps = m_wheelRest / kWheelStep;
    m_wheelRest -= steps * kWheelStep;
    if (const NoteId note = hitAt(m_view, at).note; note != 0 && steps != 0)
      turnVelocity(m_view, note, steps, modifiers.testFlag(Qt::AltModifier));
    return;
  }
  QPointF pixels = event->pixelDelta();
  if (pixels.isNull())
    pixels = QPointF(angle) * kScrolledPixels / kWheelStep;
  if (modifiers.testFlag(Qt::ShiftModifier) && pixels.x() == 0)
    pixels = QPointF(pixels.y(), 0);
  scrollByWheel(at, pixels);
}

void RollCanvas::scrollByWheel(const QPointF &at, QPointF pixels) {
  const RollPart part = m_view.geometry().partAt(at);
  const bool rows = part == RollPart::pitched || part == RollPart::keys;
  const bool lanes = part == RollPart::drums || part == RollPart::laneNames;
  if (!rows && !lanes && pixels.x() == 0)
    pixels = QPointF(pixels.y(), 0); // where nothing lies above and below, the wheel goes through time
  m_view.suspendFollowing();
  m_view.changeGeometry([&](RollGeometry &geometry) {
    geometry.setScrollX(geometry.scrollX() - pixels.x());
    if (rows)
      geometry.setScrollPitch(geometry.scrollPitch() - static_cast<int>(std::lround(pixels.y())));
    if (lanes)
      geometry.scrollLanes(-static_cast<int>(std::lround(pixels.y())));
  });
}

} // namespace loopwright::ui
