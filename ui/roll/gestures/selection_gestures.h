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

/// The bars that a selection of time [from, to) stands for: those of which it covers a fourth or more, and those of the
/// notes that it has caught; at least the one that it covers most.
std::set<int> barsBetween(const RollView &view, Tick from, Tick to, const NoteSet &caught);

/// Selects what lies in a box, in both panes: its bars, though they may be empty, and its notes. A press without a drag
/// selects nothing, or with a note under it turns that note over.
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
  CellMask regionIn(const QRectF &box, const NoteSet &caught) const;
  RollView &m_view;
  NoteSet m_before;
  std::optional<CellMask> m_regionBefore;
  SelectionMode m_mode;
  Pointer m_press;
  Tick m_anchorTick; ///< the anchor stays with the music when the roll scrolls
  double m_anchorY;
  QPointF m_end;
  bool m_dragged = false;
};

/// Selects a range of time: its bars, and the notes that begin in it.
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
  std::optional<CellMask> m_regionBefore;
  Tick m_anchor;
  Tick m_end;
};

} // namespace loopwright::ui
