// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <set>

#include "ui/roll/gestures/note_drag.h"

namespace loopwright::ui {

/// A new note where the mouse is pressed; dragging right makes it longer, a click makes it as long as the last one.
class DrawNote : public NoteDrag {
public:
  DrawNote(RollView &view, const Pointer &press, const RollHit &hit);

protected:
  LoopContent next(const Pointer &pointer) override;
  QString step() const override { return NoteDrag::tr("Draw Note"); }
  void finish() override;
  bool needsDistance() const override { return false; }

private:
  int m_track;
  Note m_note;
  NoteSet m_added;
};

/// Drum hits over the cells that the mouse runs through; where it began on a hit, hits go instead.
class PaintHits : public NoteDrag {
public:
  PaintHits(RollView &view, const Pointer &press, const RollHit &hit);

protected:
  LoopContent next(const Pointer &pointer) override;
  QString step() const override;
  void finish() override;
  bool needsDistance() const override { return false; }

private:
  void visit(const QPointF &position);
  bool m_erasing;
  QPointF m_last;
  NoteSet m_changed;
  LoopContent m_content; ///< the base with what was painted so far
  std::set<int> m_heard; ///< lanes that have sounded
};

/// Erases the notes that the mouse runs over.
class EraseSweep : public NoteDrag {
public:
  EraseSweep(RollView &view, const Pointer &press);

protected:
  LoopContent next(const Pointer &pointer) override;
  QString step() const override;
  bool needsDistance() const override { return false; }

private:
  QPointF m_last;
  NoteSet m_erased;
};

} // namespace loopwright::ui
