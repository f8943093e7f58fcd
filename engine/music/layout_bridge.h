// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// A roll of one layout as a roll of another of as many steps a beat: the bridge between the loop layouts and
/// `tracks4`. Each role's music goes to the track of that role; a role that `from` does not have is silent, one that
/// `to` does not have is left out. A drum component becomes the General MIDI pitch that stands for it
/// (kDrumComponents), a drum pitch its component (drumColumnOfPitch; sounds that have none are left out). Pitches
/// outside a track of `to` move into it by octaves, so that no note is lost. Where a track of `to` has one voice, the
/// lowest pitch stays.
Pianoroll bridged(const Pianoroll &roll, const PitchLayout &from, const PitchLayout &to);

} // namespace loopwright
