// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roll/gestures/gesture.h"

namespace loopwright::ui {

enum class SelectionMode { replace, add, remove };

/// Shift adds, Alt removes.
SelectionMode selectionModeOf(const Pointer &pointer);
NoteSet combined(const NoteSet &before, const NoteSet &found, SelectionMode mode);

/// The notes of a row, or of all rows of the shown tracks that begin in [from, to).
NoteSet notesOfRow(const RollView &view, int track, int row);
NoteSet notesBetween(const RollView &view, Tick from, Tick to);

/// Selects what lies in a box, in both panes. A press without a drag selects nothing, or with a note under it turns
/// that note over.
class BoxSelect : public Gesture {
public:
  BoxSelect(RollView &view, const Pointer &press);
  void move(const Pointer &pointer) override;
  void release(const Pointer &pointer) override;
  void cancel() override;
  void paint(QPainter &painter, const Colors &colors) const override;

private:
  QRectF box() const;
  NoteSet notesIn(const QRectF &box) const;
  RollView &m_view;
  NoteSet m_before;
  SelectionMode m_mode;
  Pointer m_press;
  Tick m_anchorTick; ///< the anchor stays with the music when the roll scrolls
  double m_anchorY;
  QPointF m_end;
  bool m_dragged = false;
};

/// Selects what begins in a range of time.
class RangeSelect : public Gesture {
public:
  RangeSelect(RollView &view, const Pointer &press);
  void move(const Pointer &pointer) override;
  void release(const Pointer &) override {}
  void cancel() override;
  void paint(QPainter &painter, const Colors &colors) const override;

private:
  RollView &m_view;
  NoteSet m_before;
  Tick m_anchor;
  Tick m_end;
};

} // namespace loopwright::ui
