// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/codes/code_strip.h"
#include "ui/codes/code_strip_painter.h"
#include "ui/codes/code_words.h"

namespace loopwright::ui {
namespace {

constexpr int kTurn = 120;        // of a wheel, eighths of a degree
constexpr double kScrolled = 48;  // px a turn
constexpr double kZoomed = 1.25;  // a turn
constexpr double kEdgeSpeed = 16; // px a move beyond the edge

} // namespace

bool CodeStrip::event(QEvent *event) {
  if (event->type() != QEvent::ToolTip)
    return QWidget::event(event);
  const auto *help = static_cast<QHelpEvent *>(event);
  const auto cell = cellAt(help->pos());
  if (!m_coder.coded())
    QToolTip::showText(help->globalPos(), m_coder.absence(), this);
  else if (cell)
    QToolTip::showText(help->globalPos(), toldCell(*m_coder.coded(), *cell, m_coder.locked().count(*cell) > 0), this,
                       rectOf(*cell).toRect());
  else
    QToolTip::hideText();
  return true;
}

/// The cell there or, beside the loop, the one nearest to there.
CodeCell CodeStrip::nearestCell(const QPointF &point) const {
  const CodeRange all = m_coder.coded()->all();
  const double step = double(m_view.geometry().tickAt(point.x())) / double(m_coder.coded()->ticksPerStep());
  const double stream = (point.y() - kCodeMargin) / kCodeRow;
  return {std::clamp(static_cast<int>(std::floor(stream)), 0, all.endStream - 1),
          std::clamp(static_cast<int>(std::floor(step)), 0, all.endStep - 1)};
}

void CodeStrip::mousePressEvent(QMouseEvent *event) {
  const auto cell = cellAt(event->position());
  if (event->button() == Qt::RightButton && cell && !m_selection.contains(*cell)) {
    m_anchor = *cell;
    select(between(*cell, *cell), *cell);
  }
  if (event->button() != Qt::LeftButton || m_drag != Drag::none)
    return;
  m_pressed = event->position();
  if (!cell)
    return select({}, m_cursor);
  m_pressedCell = *cell;
  if (event->modifiers().testFlag(Qt::ShiftModifier)) {
    m_drag = Drag::select;
    return select(between(m_anchor, *cell), *cell);
  }
  if (!m_selection.contains(*cell)) {
    m_anchor = *cell;
    select(between(*cell, *cell), *cell);
    m_drag = event->modifiers().testFlag(Qt::ControlModifier) ? Drag::pressed : Drag::select;
    return;
  }
  m_drag = Drag::pressed;
}

void CodeStrip::mouseMoveEvent(QMouseEvent *event) {
  if (m_drag == Drag::none) {
    const auto cell = cellAt(event->position());
    setCursor(cell && m_selection.contains(*cell) ? Qt::OpenHandCursor : Qt::ArrowCursor);
    return;
  }
  dragTo(event->position(), event->modifiers());
}

void CodeStrip::dragTo(const QPointF &point, Qt::KeyboardModifiers modifiers) {
  const QRectF time = m_view.geometry().ruler();
  if (const double beyond = point.x() < time.left()    ? -kEdgeSpeed
                            : point.x() > time.right() ? kEdgeSpeed
                                                       : 0;
      beyond != 0)
    m_view.changeGeometry([beyond](RollGeometry &geometry) { geometry.setScrollX(geometry.scrollX() + beyond); });
  const CodeCell cell = nearestCell(point);
  if (m_drag == Drag::select)
    return select(between(m_anchor, cell), cell);
  if (m_drag == Drag::pressed && m_coder.isCurrent() && !m_coder.isBusy() &&
      (point - m_pressed).manhattanLength() >= QApplication::startDragDistance())
    m_drag = Drag::move;
  if (m_drag != Drag::move)
    return;
  m_copies = modifiers.testFlag(Qt::ControlModifier);
  m_distance = cell.step - m_pressedCell.step;
  setCursor(m_copies ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
  update();
}

LoopCodes CodeStrip::draggedCodes() const {
  const LoopCodes &codes = m_coder.coded()->codes;
  return m_copies
             ? withPattern(codes, patternOf(codes, m_selection), m_selection.firstStep + m_distance, m_coder.locked())
             : withSwapped(codes, m_selection, m_distance, m_coder.locked());
}

void CodeStrip::mouseReleaseEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton)
    return;
  const bool clicked = m_drag == Drag::pressed;
  if (m_drag == Drag::move) {
    dragTo(event->position(), event->modifiers());
    drop();
  }
  endDrag();
  if (clicked) { // on what was selected, without dragging it
    m_anchor = m_pressedCell;
    select(between(m_pressedCell, m_pressedCell), m_pressedCell);
  }
}

void CodeStrip::drop() {
  if (m_distance == 0)
    return;
  const LoopCodes codes = draggedCodes();
  CodeRange place = m_selection;
  place.firstStep += m_distance;
  place.endStep += m_distance;
  m_coder.setCodes(m_copies ? tr("Copy codes") : tr("Swap codes"), codes);
  select(place, {place.firstStream, place.firstStep});
  m_anchor = m_cursor;
}

void CodeStrip::endDrag() {
  if (m_drag == Drag::none)
    return;
  m_drag = Drag::none;
  m_distance = 0;
  m_copies = false;
  unsetCursor();
  update();
}

void CodeStrip::mouseDoubleClickEvent(QMouseEvent *event) {
  if (event->button() == Qt::LeftButton && cellAt(event->position()))
    lockOrUnlock();
  else
    mousePressEvent(event);
}

void CodeStrip::contextMenuEvent(QContextMenuEvent *event) {
  if (!m_coder.coded())
    return;
  QMenu commands(this);
  for (QAction *action : menu().actions)
    if (action)
      commands.addAction(action);
    else
      commands.addSeparator();
  commands.exec(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : mapToGlobal(rectOf(m_cursor).center().toPoint()));
}

void CodeStrip::wheelEvent(QWheelEvent *event) {
  event->accept();
  const QPoint turned = event->angleDelta();
  m_view.suspendFollowing();
  m_view.changeGeometry([&](RollGeometry &geometry) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
      geometry.zoomTime(std::pow(kZoomed, double(turned.y()) / kTurn), event->position().x());
      return;
    }
    const QPoint pixels = event->pixelDelta();
    const double along = !pixels.isNull() ? (pixels.x() != 0 ? pixels.x() : pixels.y())
                                          : (turned.x() != 0 ? turned.x() : turned.y()) * kScrolled / kTurn;
    geometry.setScrollX(geometry.scrollX() - along);
  });
}

/// Whether the key goes from cell to cell.
bool CodeStrip::moveCursor(QKeyEvent &event) {
  const CodedLoop &loop = *m_coder.coded();
  CodeCell to = m_cursor;
  const int bar = std::max(1, loop.stepsPerBar());
  const int steps = event.modifiers().testFlag(Qt::ControlModifier) ? bar : 1;
  switch (event.key()) {
  case Qt::Key_Left:
    to.step -= steps;
    break;
  case Qt::Key_Right:
    to.step += steps;
    break;
  case Qt::Key_Up:
    --to.stream;
    break;
  case Qt::Key_Down:
    ++to.stream;
    break;
  case Qt::Key_Home:
    to.step = 0;
    break;
  case Qt::Key_End:
    to.step = loop.steps() - 1;
    break;
  default:
    return false;
  }
  to = {std::clamp(to.stream, 0, loop.all().endStream - 1), std::clamp(to.step, 0, loop.steps() - 1)};
  if (!event.modifiers().testFlag(Qt::ShiftModifier))
    m_anchor = to;
  select(between(m_anchor, to), to);
  reveal(to);
  return true;
}

void CodeStrip::reveal(const CodeCell &cell) {
  const QRectF place = rectOf(cell), time = m_view.geometry().ruler();
  const double hidden = place.left() < time.left()     ? place.left() - time.left()
                        : place.right() > time.right() ? place.right() - time.right()
                                                       : 0;
  if (hidden != 0)
    m_view.changeGeometry([hidden](RollGeometry &geometry) { geometry.setScrollX(geometry.scrollX() + hidden); });
}

void CodeStrip::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Control && m_drag == Drag::move) {
    m_copies = true;
    setCursor(Qt::DragCopyCursor);
    return update();
  }
  if (m_coder.coded() && m_drag == Drag::none && moveCursor(*event))
    return;
  QWidget::keyPressEvent(event);
}

void CodeStrip::keyReleaseEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Control && m_drag == Drag::move) {
    m_copies = false;
    setCursor(Qt::ClosedHandCursor);
    return update();
  }
  QWidget::keyReleaseEvent(event);
}

} // namespace loopwright::ui
