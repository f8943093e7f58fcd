// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/music/note.h"

namespace loopwright {

/// A tick of a file in ticks of a document, rounded to the nearest (halves up).
inline Tick documentTick(Tick tick, int ticksPerQuarter) {
  const Tick doubled = 2 * tick * kTicksPerQuarter + ticksPerQuarter;
  const Tick unit = Tick(2) * ticksPerQuarter;
  return doubled >= 0 ? doubled / unit : -((unit - 1 - doubled) / unit);
}

/// A note of a file in ticks of a document; one without length becomes a thirty-second.
inline Note documentNote(const Note &note, int ticksPerQuarter) {
  Note converted = note;
  converted.onset = documentTick(note.onset, ticksPerQuarter);
  converted.duration = documentTick(note.end(), ticksPerQuarter) - converted.onset;
  if (converted.duration <= 0)
    converted.duration = note.duration > 0 ? 1 : kTicksPerQuarter / 8;
  return converted;
}

} // namespace loopwright
