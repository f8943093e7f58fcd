// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "ui/roll/gestures/gesture.h"
#include "ui/roll/roll_look.h"
#include "ui/roll/roll_view.h"
#include "ui/roll/sounding_notes.h"

namespace loopwright::ui {

/// The area of the roll that shows and is drawn in: ruler, panes, heads, velocity lane. Keeps what stands still as an
/// image and repaints only what changed; hands the mouse to gestures.
class RollCanvas : public QWidget {
  Q_OBJECT
public:
  explicit RollCanvas(RollView &view, QWidget *parent = nullptr);
  ~RollCanvas() override;

  RollView &view() const { return m_view; }
  bool dragging() const { return m_gesture != nullptr; }
  /// Ends a running drag as if it had never begun. False if none runs.
  bool cancelDrag();
  /// As the Menu key does: at the note that the keyboard is at.
  void requestMenuAtCursor();

Q_SIGNALS:
  void menuRequested(const QPoint &globalPosition);

protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void mouseDoubleClickEvent(QMouseEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void changeEvent(QEvent *event) override;

private:
  void newLook();
  void renderLayer();
  void invalidate(const QRectF &area);
  void invalidateAll();
  void contentChanged(Tick from, Tick to);
  void placeScrollBars();
  void playheadMoved();
  void soundChanged();
  void announceCursor();
  QRect playheadStrip(double x) const;
  void paintPlayhead(QPainter &painter) const;
  void paintCursorNote(QPainter &painter) const;
  void paintHint(QPainter &painter) const;
  void scrollByWheel(const QPointF &at, QPointF pixels);
  void continueBeyondEdge();

  RollView &m_view;
  std::unique_ptr<Gesture> m_gesture;
  Qt::MouseButton m_gestureButton = Qt::NoButton;
  Pointer m_pointer;
  QTimer m_edgeTimer; ///< scrolls while a drag is held beyond an edge
  RollLook m_look;
  QImage m_layer;
  QRegion m_stale; ///< of the layer
  SoundingNotes m_sounding;
  QScrollBar m_timeBar;
  QScrollBar m_pitchBar;
  double m_playheadX = -100;
  enum class WheelUse { scroll, velocity };
  WheelUse m_wheelUse = WheelUse::scroll;
  QElapsedTimer m_lastWheel;
  int m_wheelRest = 0; ///< of an eighth degree that has not made a whole step yet
};

} // namespace loopwright::ui
