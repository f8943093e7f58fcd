// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/music/arrangement.h"
#include "engine/music/roll_notes.h"

namespace loopwright {

/// A note of a patched track.
struct PatchedNote {
  Note note;
  int source = -1;    ///< the index of the note that it is, or is a piece of; -1: drawn
  bool whole = false; ///< that note as it was
};

/// The notes of a track, in ticks (480 a quarter) of a loop in 4/4, with the cells of `region` [steps, columns] as in
/// `drawn`. A note belongs to the cells nearest to it, a hit of drums to that of its onset. Notes that lie outside the
/// region stay whole, as do those that no column stands for. A pitched note across an edge is held on through the cells
/// in which `drawn` holds it, else cut there; pieces of a note come in order of time. A note inside the region stays as
/// it was where `drawn` has the same one. All other notes of the region go, and new ones come as `drawn` says, in the
/// manner of the track's own notes (part_manner.h), with the rendering's velocities where it has none. The track has
/// notes.
std::vector<PatchedNote> patchedNotes(const std::vector<Note> &notes, const Pianoroll &drawn, const BitPlane &region,
                                      const PitchLayout &layout, const TrackLayout &track,
                                      const RollRendering &rendering = {});

/// The same for the parts that play the layout's tracks; new notes come in the first of a track, all other parts stay.
/// A note ends where the next of its pitch begins, if one of the two is drawn. The score has 480 ticks a quarter.
Score patchedScore(const Score &score, const Arrangement &arrangement, const Pianoroll &drawn, const BitPlane &region,
                   const PitchLayout &layout, const RollRendering &rendering = {});

} // namespace loopwright
