// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roll/roll_view.h"

namespace loopwright::ui {

enum class NoteZone { none, body, leftEdge, rightEdge };

/// What is under a point of the roll.
struct RollHit {
  RollPart part = RollPart::nothing;
  int track = -1; ///< of the pane or head
  int row = -1;   ///< pitch or lane
  Tick tick = 0;  ///< not clamped
  NoteId note = 0;
  NoteZone zone = NoteZone::none; ///< drum hits have no edges
};

RollHit hitAt(const RollView &view, const QPointF &point);

/// The MIDI pitch that a row of the track stands for.
int pitchOfRow(const RollView &view, int track, int row);

} // namespace loopwright::ui
