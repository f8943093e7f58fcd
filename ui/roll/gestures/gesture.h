// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPointF>
#include <memory>

#include "ui/roll/roll_view.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

/// In px: less is a click with an unsteady hand.
constexpr double kDragDistance = 4;

/// Where the mouse is and which modifiers are held.
struct Pointer {
  QPointF position;
  Qt::KeyboardModifiers modifiers;

  bool bypassesSnap() const { return modifiers.testFlag(Qt::AltModifier); }
};

/// One drag from press to release. It shows its outcome as a preview in the view and makes it one undo step at the
/// release; a drag that is cancelled has never been.
class Gesture {
public:
  virtual ~Gesture() = default;
  virtual void move(const Pointer &pointer) = 0;
  virtual void release(const Pointer &pointer) = 0;
  virtual void cancel() = 0;
  virtual void paint(QPainter &, const Colors &) const {} ///< over the notes
  virtual bool scrollsAtEdges() const { return true; }    ///< time goes on while the mouse is held beyond it
  virtual bool scrollsPitches() const { return false; }   ///< and the pitches do
};

/// The gesture that a press begins; nullptr where a press of that button means nothing.
std::unique_ptr<Gesture> startGesture(RollView &view, const Pointer &pointer, Qt::MouseButton button);

/// Whether a right click opens the menu; with the other tools it erases.
bool opensMenu(Tool tool);

/// The mouse cursor that says what a press here would do.
Qt::CursorShape cursorAt(const RollView &view, const Pointer &pointer);

} // namespace loopwright::ui
