// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "app/generation/loop_coder.h"
#include "ui/menu_actions.h"
#include "ui/roll/roll_view.h"

namespace loopwright::ui {

class CodeActions;

/// The codes of the open loop under the roll's panes: a row a stream, a cell a latent step, on the roll's time axis.
/// Equal codes have equal colours. Cells are selected by dragging or with Shift and arrows; a selection that is dragged
/// changes places with what is where it is dropped, or is copied there with Ctrl.
class CodeStrip : public QWidget {
  Q_OBJECT
public:
  CodeStrip(RollView &view, GenerationSession &session, QWidget *parent = nullptr);
  ~CodeStrip() override;

  LoopCoder &coder() { return m_coder; }
  const LoopCoder &coder() const { return m_coder; }
  MenuActions menu() const; ///< "Codes"

  const CodeRange &selection() const { return m_selection; }
  void select(const CodeRange &range, const CodeCell &cursor); ///< as much of it as there is
  const CodeCell &cursor() const { return m_cursor; }          ///< where the keyboard is
  /// The place of a cell, in pixels of the strip, whatever is scrolled.
  QRectF rectOf(const CodeCell &cell) const;
  /// The cell there; none beside the loop.
  std::optional<CodeCell> cellAt(const QPointF &point) const;
  bool dragging() const { return m_drag != Drag::none; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

public Q_SLOTS:
  // What is selected, each one step of the document.
  void regenerate();
  void lockOrUnlock(); ///< locks it unless all of it is locked
  void copy();
  void paste();          ///< what was copied, from the cursor on
  void swapWithCopied(); ///< the place that was copied from and the one from the cursor on
  void selectAll();
  void selectNone(); ///< or ends a drag as if it had never begun

Q_SIGNALS:
  void selectionChanged();
  void told(const QString &sentence);

protected:
  bool event(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void showEvent(QShowEvent *event) override;
  void hideEvent(QHideEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void mouseDoubleClickEvent(QMouseEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void keyReleaseEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;

private:
  enum class Drag { none, select, pressed, move };
  void codesChanged();
  void playheadMoved();
  void announceCursor();
  void reveal(const CodeCell &cell);
  CodeRange between(const CodeCell &a, const CodeCell &b) const;
  CodeCell nearestCell(const QPointF &point) const;
  void dragTo(const QPointF &point, Qt::KeyboardModifiers modifiers);
  void drop();
  void endDrag();
  LoopCodes draggedCodes() const; ///< what dropping now would give
  bool moveCursor(QKeyEvent &event);

  RollView &m_view;
  LoopCoder m_coder;
  CodeActions *m_actions;
  CodeRange m_selection;
  CodeCell m_cursor, m_anchor; ///< Shift extends from the anchor to the cursor
  std::optional<CodePattern> m_copied;
  CodeRange m_copiedFrom; ///< in the open loop; empty: copied from another
  Drag m_drag = Drag::none;
  QPointF m_pressed;
  CodeCell m_pressedCell;
  int m_distance = 0;    ///< latent steps that a dragged selection would go
  bool m_copies = false; ///< the drag copies
  bool m_late = false;   ///< the codes have been out of date for long
  double m_playheadX = -100;
  QTimer m_patience; ///< how long codes may be out of date before it is said in words
};

} // namespace loopwright::ui
