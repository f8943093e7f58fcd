// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "engine/base/result.h"
#include "engine/music/kept_notes.h"
#include "engine/music/roll_touch.h"

namespace loopwright {

/// What a corpus file keeps of a song beside its roll (roll_blob.h). Readers check every size; errors name `where`.

/// Touch: zlib over the velocities and then the offsets of the roll's notes, a byte each, column by column, for notes
/// of a column are alike; empty where it is not known.
std::string packTouch(const RollTouch &touch, const Pianoroll &roll, const PitchLayout &layout);
Result<RollTouch> unpackTouch(std::string_view blob, const Pianoroll &roll, const PitchLayout &layout,
                              const std::string &where);

/// Notes: zlib over numbers of seven bits a byte, the lower ones first: ticks a quarter, then of each track the number
/// of its notes and of each note the ticks since the one before, its duration, pitch and velocity. Empty: none are
/// kept.
std::string bytesOf(const KeptNotes &notes); ///< before zlib
std::string packNotes(const KeptNotes &notes);
Result<KeptNotes> unpackNotes(std::string_view blob, std::size_t tracks, const std::string &where);

/// Programs: "drums 0, bass 33", in the order of the roles; what no role's name begins is left out.
std::string programsText(const std::map<Role, int> &programs);
std::map<Role, int> programsOf(std::string_view text);

} // namespace loopwright
