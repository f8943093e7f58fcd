// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/music/score.h"

namespace loopwright::midi {

/// What a Standard MIDI File holds. Formats 0 and 1 give one score; format 2 one score a track.
struct SmfContent {
  int format = 1;
  std::vector<Score> scores;
  /// What was odd but could be read ("note off without note, track 3, byte 1042"), at most 100 kept.
  std::vector<std::string> remarks;
};

/// Reads a Standard MIDI File from memory: running status, tempo and meter maps, text in any encoding (as UTF-8),
/// stray data between chunks, overlapping notes (a note-off ends the oldest sounding note of its pitch).
/// Errors name the byte: not a MIDI file, truncated, SMPTE time division, absurd sizes. Never allocates more than a
/// small multiple of the bytes given. Thread-safe.
Result<SmfContent> readSmf(std::string_view bytes);

/// Reads a file; errors carry its path.
Result<SmfContent> readSmfFile(const std::filesystem::path &path);

/// A format 1 file of the score: a conductor track with tempo and meter, then one track a part.
/// readSmf(writeSmf(score)) gives the same parts, notes, tempo and meter.
std::string writeSmf(const Score &score);

} // namespace loopwright::midi
