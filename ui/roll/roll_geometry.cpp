// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_geometry.h"

#include <algorithm>
#include <cmath>

namespace loopwright::ui {
namespace {

constexpr int kRows = 128;
constexpr int kMaxLaneHeight = 22;
constexpr int kMinLaneHeight = 14;
constexpr int kLeastPitchedHeight = 56;
constexpr double kMaxPixelsPerTick = 2;
constexpr int kVelocityPadding = 6; // so that the strongest note's head is not cut

int whole(double value) { return static_cast<int>(std::floor(value)); }

} // namespace

void RollGeometry::setSize(const QSizeF &size) {
  // The middle of the pitches stays in the middle.
  const double middle = m_scrollPitch + m_pitched.height() / 2;
  m_size = size;
  layOut();
  m_scrollPitch = whole(middle - m_pitched.height() / 2);
  clamp();
  if (m_rowsFitted)
    putRows();
}

void RollGeometry::setExtent(const RollExtent &extent) {
  m_extent = extent;
  setSize(m_size);
}

void RollGeometry::setVelocityHeight(int height) {
  m_velocityHeight = std::clamp(height, 40, mostVelocityHeight());
  setSize(m_size);
}

int RollGeometry::mostVelocityHeight() const { return std::max(40, whole(m_size.height() / 6)); }

void RollGeometry::layOut() {
  const double left = kHeadWidth;
  const double width = std::max(1.0, m_size.width() - left - kScrollBarWidth);
  double bottom = std::max(double(kRulerHeight), m_size.height() - kScrollBarWidth);
  m_ruler = QRectF(left, 0, width, kRulerHeight);
  m_velocity = m_drums = m_pitched = QRectF(left, bottom, width, 0);
  if (m_extent.velocity) {
    const int height = std::min(m_velocityHeight, mostVelocityHeight());
    m_velocity = QRectF(left, std::max(double(kRulerHeight), bottom - height), width, height);
    bottom = m_velocity.top() - kGap;
  }
  const double room = std::max(0.0, bottom - kRulerHeight);
  if (m_extent.lanes > 0) {
    // In a low window the lanes come first: a groove without its kick cannot be read.
    const double least = std::min(double(m_extent.lanes * kMinLaneHeight), room - kLeastPitchedHeight);
    const double share = m_extent.pitched ? std::max(room * 0.42, least) : room;
    m_laneHeight = std::clamp(whole(share / m_extent.lanes), kMinLaneHeight,
                              m_extent.pitched ? kMaxLaneHeight : 2 * kMaxLaneHeight);
    const double height = std::min(double(m_laneHeight) * m_extent.lanes, std::max(share, double(m_laneHeight)));
    m_drums = QRectF(left, m_extent.pitched ? bottom - height : kRulerHeight, width, height);
    bottom = m_drums.top() - kGap;
  }
  if (m_extent.pitched)
    m_pitched = QRectF(left, kRulerHeight, width, std::max(0.0, bottom - kRulerHeight));
}

void RollGeometry::clamp() {
  const double least = fittingPixelsPerTick();
  m_pixelsPerTick = m_fitted ? least : std::clamp(m_pixelsPerTick, least, std::max(least, kMaxPixelsPerTick));
  const int leastRow = std::max(kMinRowHeight, static_cast<int>(std::ceil(m_pitched.height() / kRows)));
  m_rowHeight = std::clamp(m_rowHeight, leastRow, std::max(leastRow, kMaxRowHeight));
  m_scrollX = std::clamp(m_scrollX, 0.0, scrollXEnd());
  m_scrollPitch = std::clamp(m_scrollPitch, 0, scrollPitchEnd());
  m_scrollLane = std::clamp(m_scrollLane, 0, std::max(0, m_extent.lanes * m_laneHeight - whole(m_drums.height())));
}

double RollGeometry::fittingPixelsPerTick() const {
  return std::max(1.0, m_ruler.width() - kEndMargin) / static_cast<double>(std::max<Tick>(1, m_extent.length));
}

double RollGeometry::scrollXEnd() const {
  return std::max(0.0, static_cast<double>(m_extent.length) * m_pixelsPerTick + kEndMargin - m_ruler.width());
}

int RollGeometry::scrollPitchEnd() const { return std::max(0, kRows * m_rowHeight - whole(m_pitched.height())); }

QRectF RollGeometry::time() const {
  const QRectF last = m_extent.velocity ? m_velocity : m_extent.lanes > 0 ? m_drums : m_pitched;
  return QRectF(m_ruler.topLeft(), QPointF(m_ruler.right(), std::max(m_ruler.bottom(), last.bottom())));
}

QRectF RollGeometry::headOf(const QRectF &pane) {
  return QRectF(kTrackStripWidth, pane.top(), kHeadWidth - kTrackStripWidth, pane.height());
}

QRectF RollGeometry::stripOf(const QRectF &pane) { return QRectF(0, pane.top(), kTrackStripWidth, pane.height()); }

RollPart RollGeometry::partAt(const QPointF &point) const {
  if (m_ruler.contains(point))
    return RollPart::ruler;
  if (m_extent.velocity && point.y() >= m_velocity.top() - kGap && point.y() < m_velocity.top())
    return RollPart::divider;
  const auto either = [&point](const QRectF &pane, RollPart inside, RollPart head) {
    if (pane.isEmpty())
      return RollPart::nothing;
    return pane.contains(point) ? inside : headOf(pane).contains(point) ? head : RollPart::nothing;
  };
  for (const RollPart part :
       {either(m_pitched, RollPart::pitched, RollPart::keys), either(m_drums, RollPart::drums, RollPart::laneNames),
        either(m_velocity, RollPart::velocity, RollPart::velocityHead)})
    if (part != RollPart::nothing)
      return part;
  return RollPart::nothing;
}

Tick RollGeometry::tickAt(double x) const {
  return static_cast<Tick>(std::floor((x - m_ruler.left() + m_scrollX) / m_pixelsPerTick + 1e-6));
}

int RollGeometry::pitchAt(double y) const {
  return std::clamp(127 - whole((y - m_pitched.top() + m_scrollPitch) / m_rowHeight), 0, 127);
}

int RollGeometry::laneAt(double y) const {
  return std::clamp(whole((y - m_drums.top() + m_scrollLane) / m_laneHeight), 0, std::max(0, m_extent.lanes - 1));
}

double RollGeometry::velocityTop(int velocity) const {
  return m_velocity.bottom() - (m_velocity.height() - kVelocityPadding) * velocity / 127.0;
}

int RollGeometry::velocityAt(double y) const {
  const double share = (m_velocity.bottom() - y) / std::max(1.0, m_velocity.height() - kVelocityPadding);
  return std::clamp(static_cast<int>(std::lround(share * 127)), 1, 127);
}

void RollGeometry::setScrollX(double x) {
  m_scrollX = x;
  clamp();
}

void RollGeometry::setScrollPitch(int y) {
  m_rowsFitted = false;
  m_scrollPitch = y;
  clamp();
}

void RollGeometry::scrollLanes(int dy) {
  m_scrollLane += dy;
  clamp();
}

void RollGeometry::zoomTime(double factor, double x) {
  const double tick = (x - m_ruler.left() + m_scrollX) / m_pixelsPerTick;
  m_fitted = m_pixelsPerTick * factor <= fittingPixelsPerTick();
  m_pixelsPerTick *= factor;
  clamp();
  setScrollX(tick * m_pixelsPerTick - (x - m_ruler.left()));
}

void RollGeometry::zoomRows(int pixels, double y) {
  m_rowsFitted = false;
  const double row = (y - m_pitched.top() + m_scrollPitch) / m_rowHeight;
  m_rowHeight += pixels;
  clamp();
  setScrollPitch(static_cast<int>(std::lround(row * m_rowHeight - (y - m_pitched.top()))));
}

void RollGeometry::fit(int low, int high) {
  m_fitted = true;
  fitRows(low, high);
}

void RollGeometry::fitRows(int low, int high) {
  m_lowest = low;
  m_highest = high;
  m_rowsFitted = true;
  putRows();
}

void RollGeometry::putRows() {
  constexpr int kRoom = 1; // rows above and below
  constexpr int kFewestRows = 25;
  constexpr int kFittedRowHeight = 18;
  const int rows = std::max(kFewestRows, m_highest - m_lowest + 1 + 2 * kRoom);
  m_rowHeight = std::min(kFittedRowHeight, whole(m_pitched.height() / rows));
  clamp();
  const double middle = (127.5 - (m_lowest + m_highest) / 2.0) * m_rowHeight;
  m_scrollPitch = static_cast<int>(std::lround(middle - m_pitched.height() / 2));
  clamp();
}

RollZoom RollGeometry::zoom() const {
  const double middle = m_scrollPitch + m_pitched.height() / 2;
  return {m_fitted,     m_pixelsPerTick, m_scrollX / m_pixelsPerTick,
          m_rowsFitted, m_rowHeight,     127.5 - middle / m_rowHeight};
}

void RollGeometry::setZoom(const RollZoom &zoom) {
  m_fitted = zoom.wholeLoop;
  m_pixelsPerTick = zoom.pixelsPerTick;
  if (!zoom.rowsFit)
    m_rowHeight = zoom.rowHeight;
  clamp();
  setScrollX(zoom.firstTick * m_pixelsPerTick);
  if (zoom.rowsFit)
    return fitRows(m_lowest, m_highest);
  setScrollPitch(static_cast<int>(std::lround((127.5 - zoom.middlePitch) * m_rowHeight - m_pitched.height() / 2)));
}

} // namespace loopwright::ui
