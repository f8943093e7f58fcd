// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/gestures/change_gestures.h"
#include "ui/roll/gestures/draw_gestures.h"
#include "ui/roll/gestures/selection_gestures.h"
#include "ui/roll/gestures/view_gestures.h"

namespace loopwright::ui {
namespace {

using Begun = std::unique_ptr<Gesture>;

bool isPane(RollPart part) { return part == RollPart::pitched || part == RollPart::drums; }
bool isHead(RollPart part) { return part == RollPart::keys || part == RollPart::laneNames; }

Begun startOnHead(RollView &view, const Pointer &press, const RollHit &hit) {
  if (view.options().tool != Tool::select)
    return std::make_unique<AuditionRows>(view, press);
  view.setSelection(combined(view.selection(), notesOfRow(view, hit.track, hit.row), selectionModeOf(press)));
  return nullptr;
}

Begun startOnNote(RollView &view, const Pointer &press, const RollHit &hit) {
  if (hit.zone == NoteZone::leftEdge || hit.zone == NoteZone::rightEdge)
    return std::make_unique<ResizeNotes>(view, press, hit);
  return std::make_unique<MoveNotes>(view, press, hit);
}

Begun startInPane(RollView &view, const Pointer &press, const RollHit &hit) {
  const bool copying = press.modifiers.testFlag(Qt::ShiftModifier);
  if (press.modifiers.testFlag(Qt::ControlModifier))
    return std::make_unique<BoxSelect>(view, press);
  switch (view.options().tool) {
  case Tool::draw:
    if (hit.part == RollPart::drums && !(copying && hit.note != 0))
      return std::make_unique<PaintHits>(view, press, hit);
    if (hit.note != 0)
      return startOnNote(view, press, hit);
    return hit.tick >= 0 && hit.tick < view.content().length() ? std::make_unique<DrawNote>(view, press, hit) : nullptr;
  case Tool::select:
    return hit.note != 0 ? startOnNote(view, press, hit) : std::make_unique<BoxSelect>(view, press);
  case Tool::erase:
    return std::make_unique<EraseSweep>(view, press);
  case Tool::velocity:
    return hit.note != 0 ? Begun(std::make_unique<DragVelocity>(view, press, hit))
                         : std::make_unique<BoxSelect>(view, press);
  }
  return nullptr;
}

Begun startLeft(RollView &view, const Pointer &press) {
  const RollHit hit = hitAt(view, press.position);
  if (hit.track >= 0)
    view.setActiveTrack(hit.track);
  if (hit.part == RollPart::ruler)
    return press.modifiers.testFlag(Qt::ControlModifier) ? Begun(std::make_unique<RangeSelect>(view, press))
                                                         : std::make_unique<MovePlayhead>(view, press);
  if (hit.part == RollPart::divider)
    return std::make_unique<MoveDivider>(view);
  if (hit.part == RollPart::velocity && hit.track >= 0)
    return std::make_unique<ScribbleVelocity>(view, press, hit);
  if (hit.part == RollPart::velocityHead) // the lane is the other pane's then
    view.setActiveTrack(view.activeTrack() == view.drumTrack() ? view.pitchedTrack() : view.drumTrack());
  if (isHead(hit.part))
    return startOnHead(view, press, hit);
  return isPane(hit.part) ? startInPane(view, press, hit) : nullptr;
}

Begun startRight(RollView &view, const Pointer &press) {
  const RollHit hit = hitAt(view, press.position);
  if (!isPane(hit.part))
    return nullptr;
  if (!opensMenu(view.options().tool))
    return std::make_unique<EraseSweep>(view, press);
  // The menu is about what was clicked on.
  if (hit.note != 0 && !view.isSelected(hit.note))
    view.setSelection({hit.note});
  return nullptr;
}

} // namespace

bool opensMenu(Tool tool) { return tool == Tool::select || tool == Tool::velocity; }

std::unique_ptr<Gesture> startGesture(RollView &view, const Pointer &press, Qt::MouseButton button) {
  switch (button) {
  case Qt::LeftButton:
    return startLeft(view, press);
  case Qt::RightButton:
    return startRight(view, press);
  case Qt::MiddleButton:
    return std::make_unique<Pan>(view, press);
  default:
    return nullptr;
  }
}

Qt::CursorShape cursorAt(const RollView &view, const Pointer &pointer) {
  const RollHit hit = hitAt(view, pointer.position);
  if (hit.part == RollPart::divider)
    return Qt::SizeVerCursor;
  if (isHead(hit.part) || hit.part == RollPart::ruler || hit.part == RollPart::velocityHead)
    return Qt::PointingHandCursor;
  if (!isPane(hit.part) || pointer.modifiers.testFlag(Qt::ControlModifier))
    return Qt::ArrowCursor;
  const Tool tool = view.options().tool;
  if (tool == Tool::velocity && hit.note != 0)
    return Qt::SizeVerCursor;
  if (tool == Tool::erase || tool == Tool::velocity || hit.note == 0)
    return tool == Tool::draw ? Qt::CrossCursor : Qt::ArrowCursor;
  if (hit.zone == NoteZone::leftEdge || hit.zone == NoteZone::rightEdge)
    return Qt::SizeHorCursor;
  return hit.part == RollPart::drums && tool == Tool::draw ? Qt::CrossCursor : Qt::OpenHandCursor;
}

} // namespace loopwright::ui
