// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roll/gestures/gesture.h"

namespace loopwright::ui {

/// A gesture that changes no note: what it did stays done when it is cancelled.
class ViewGesture : public Gesture {
public:
  explicit ViewGesture(RollView &view) : m_view(view) {}
  void release(const Pointer &) override {}
  void cancel() override {}

protected:
  RollView &m_view;
};

/// Drags the roll along with the mouse.
class Pan : public ViewGesture {
public:
  Pan(RollView &view, const Pointer &press);
  void move(const Pointer &pointer) override;
  bool scrollsAtEdges() const override { return false; }

private:
  QPointF m_last;
};

/// Puts the playhead where the mouse is on the ruler, snapped.
class MovePlayhead : public ViewGesture {
public:
  MovePlayhead(RollView &view, const Pointer &press);
  void move(const Pointer &pointer) override;
};

/// Plays the keys or lanes that the mouse is dragged over; further right is stronger.
class AuditionRows : public ViewGesture {
public:
  AuditionRows(RollView &view, const Pointer &press);
  void move(const Pointer &pointer) override;
  bool scrollsAtEdges() const override { return false; }

private:
  int m_row = -1;
};

/// Makes the velocity lane higher or lower.
class MoveDivider : public ViewGesture {
public:
  explicit MoveDivider(RollView &view) : ViewGesture(view) {}
  void move(const Pointer &pointer) override;
  bool scrollsAtEdges() const override { return false; }
};

} // namespace loopwright::ui
