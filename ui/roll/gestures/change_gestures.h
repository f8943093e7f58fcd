// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roll/gestures/note_drag.h"

namespace loopwright::ui {

/// Moves the pressed note, with the whole selection if it is part of it; with Shift it moves copies.
class MoveNotes : public NoteDrag {
public:
  MoveNotes(RollView &view, const Pointer &press, const RollHit &hit);
  bool scrollsPitches() const override { return m_track == m_view.pitchedTrack(); }

protected:
  LoopContent next(const Pointer &pointer) override;
  QString step() const override;
  void click(const Pointer &pointer) override;
  void finish() override;

private:
  bool m_copying;
  int m_track;
  int m_row;
  Tick m_tick;
  NoteId m_note;
  NoteSet m_notes;
  NoteSet m_moved;
  int m_heardPitch;
};

/// Moves an edge of the pressed note and of all selected ones with it; with Shift the group is scaled in time.
class ResizeNotes : public NoteDrag {
public:
  ResizeNotes(RollView &view, const Pointer &press, const RollHit &hit);

protected:
  LoopContent next(const Pointer &pointer) override;
  QString step() const override;
  void finish() override;

private:
  bool m_right;
  bool m_scaling;
  NoteId m_note;
  Tick m_edge;
  NoteSet m_notes;
};

/// The velocity tool: up and down on a note makes it, or the selection, stronger and weaker.
class DragVelocity : public NoteDrag {
public:
  DragVelocity(RollView &view, const Pointer &press, const RollHit &hit);
  void paint(QPainter &painter, const Colors &colors) const override;

protected:
  LoopContent next(const Pointer &pointer) override;
  QString step() const override;
  void click(const Pointer &pointer) override;

private:
  NoteId m_note;
  NoteSet m_notes;
};

/// The velocity lane: bars become as high as the mouse that runs over them. Selected ones only, where any are
/// selected; with Alt only the one that was pressed.
class ScribbleVelocity : public NoteDrag {
public:
  ScribbleVelocity(RollView &view, const Pointer &press, const RollHit &hit);

protected:
  LoopContent next(const Pointer &pointer) override;
  QString step() const override { return NoteDrag::tr("Draw Velocities"); }
  bool needsDistance() const override { return false; }

private:
  NoteId m_only = 0; ///< 0: all that are run over
  bool m_selectedOnly;
  int m_track;
  QPointF m_last;
  LoopContent m_content; ///< the base with what was drawn so far
};

} // namespace loopwright::ui
