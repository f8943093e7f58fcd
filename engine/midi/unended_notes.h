// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/midi/smf_track.h"

namespace loopwright::midi {

/// Gives notes without an end one: the next onset of their channel and pitch, else a bar of the meter in force, but not
/// behind the track's end. Where a pitch has such a note, its other ends belong to the youngest note that sounds, and
/// each onset ends the notes before it: one lost end spoils one note. Returns how many there were.
std::size_t endUnendedNotes(TrackContent &content, const MeterMap &meter, int ticksPerQuarter);

/// Lets them last to the track's end.
void holdUnendedNotes(TrackContent &content);

} // namespace loopwright::midi
