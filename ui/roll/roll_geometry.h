// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include "engine/music/note.h"

namespace loopwright::ui {

/// What the roll has to find room for.
struct RollExtent {
  Tick length = 0;     ///< of the loop, ticks
  bool pitched = true; ///< has a pitched pane
  int lanes = 9;       ///< of the drum pane; 0: none
  bool velocity = true;
  friend bool operator==(const RollExtent &a, const RollExtent &b) {
    return a.length == b.length && a.pitched == b.pitched && a.lanes == b.lanes && a.velocity == b.velocity;
  }
};

/// The parts of the roll that a point can be in.
enum class RollPart { nothing, ruler, keys, pitched, laneNames, drums, velocityHead, velocity, divider };

/// What of the loop is seen and how large, whatever the size of the canvas.
struct RollZoom {
  bool wholeLoop = true;     ///< over the width; then the next two mean nothing
  double pixelsPerTick = 0;  ///< logical pixels
  double firstTick = 0;      ///< at the left edge
  bool rowsFit = true;       ///< the loop's pitches fill the height; then the next two mean nothing
  int rowHeight = 12;        ///< logical pixels
  double middlePitch = 60.0; ///< in the middle of the pitched pane
};

/// Where everything in the roll lies: ticks to x, pitches and lanes to y, and back; scrolling and zooming. Logical
/// pixels of the canvas. Rows are whole pixels high, so that their edges are sharp. A plain value.
class RollGeometry {
public:
  static constexpr int kRulerHeight = 28;
  static constexpr int kTrackStripWidth = 36;
  static constexpr int kHeadWidth = kTrackStripWidth + 92;
  static constexpr int kGap = 8; ///< between panes; the one over the velocity lane can be dragged
  static constexpr int kScrollBarWidth = 12;
  static constexpr int kMinRowHeight = 4;
  static constexpr int kMaxRowHeight = 32;
  static constexpr int kEndMargin = 16; ///< after the loop's end, so that it is seen

  void setSize(const QSizeF &size);
  void setExtent(const RollExtent &extent);
  void setVelocityHeight(int height);
  const RollExtent &extent() const { return m_extent; }

  QRectF ruler() const { return m_ruler; }       ///< right of the heads
  QRectF pitched() const { return m_pitched; }   ///< empty where there is none
  QRectF drums() const { return m_drums; }       ///< empty where there is none
  QRectF velocity() const { return m_velocity; } ///< empty where there is none
  QRectF time() const;                           ///< from the ruler's to the last pane's end: where the playhead runs
  static QRectF headOf(const QRectF &pane);      ///< keys, lane names: left of the pane, right of the track strip
  static QRectF stripOf(const QRectF &pane);     ///< the track's name, mute and solo
  RollPart partAt(const QPointF &point) const;

  double pixelsPerTick() const { return m_pixelsPerTick; }
  double xOf(Tick tick) const { return m_ruler.left() + static_cast<double>(tick) * m_pixelsPerTick - m_scrollX; }
  Tick tickAt(double x) const; ///< rounded down, not clamped
  int rowHeight() const { return m_rowHeight; }
  double pitchTop(int pitch) const { return m_pitched.top() + (127 - pitch) * m_rowHeight - m_scrollPitch; }
  int pitchAt(double y) const; ///< clamped to 0–127
  int laneHeight() const { return m_laneHeight; }
  double laneTop(int lane) const { return m_drums.top() + lane * m_laneHeight - m_scrollLane; }
  int laneAt(double y) const; ///< from the top; clamped to the lanes
  double velocityTop(int velocity) const;
  int velocityAt(double y) const; ///< 1–127

  double scrollX() const { return m_scrollX; }
  double scrollXEnd() const; ///< the greatest scrollX
  int scrollPitch() const { return m_scrollPitch; }
  int scrollPitchEnd() const;
  void setScrollX(double x);
  void setScrollPitch(int y);
  void scrollLanes(int dy);
  /// Zooms time so that what is at x stays there.
  void zoomTime(double factor, double x);
  /// Makes rows higher by so many pixels so that what is at y stays there.
  void zoomRows(int pixels, double y);
  /// The whole loop over the width, the pitches [low, high] over the height with some room; both go on to fit when the
  /// size changes, until they are zoomed (and the pitches, until they are scrolled).
  void fit(int low, int high);
  void fitRows(int low, int high); ///< the pitches alone
  bool showsWholeLoop() const { return m_fitted; }
  bool rowsFit() const { return m_rowsFitted; }
  RollZoom zoom() const;
  void setZoom(const RollZoom &zoom); ///< as far as it is possible

private:
  int mostVelocityHeight() const;
  void layOut();
  void clamp();
  void putRows();
  double fittingPixelsPerTick() const;
  QSizeF m_size;
  RollExtent m_extent;
  QRectF m_ruler, m_pitched, m_drums, m_velocity;
  double m_pixelsPerTick = 0.1;
  double m_scrollX = 0;
  int m_rowHeight = 12;
  int m_laneHeight = 20;
  int m_scrollPitch = 0;
  int m_scrollLane = 0;
  int m_velocityHeight = 84;
  bool m_fitted = true;
  bool m_rowsFitted = false;
  int m_lowest = 36; ///< of what the rows fit
  int m_highest = 60;
};

} // namespace loopwright::ui
