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
/// stray data between chunks, a RIFF wrapper, overlapping notes (a note-off ends the oldest sounding note of its
/// pitch; a note without one lasts to its track's end). Programs hold within their track. What follows an
/// end-of-track event is ignored; wrong track counts, and track lengths where that event tells the true end, are
/// remarks. Errors have `where` = "byte N": not a MIDI file, truncated, damaged events, SMPTE time division, more
/// than 256 MiB. Time is linear in the bytes, memory a small multiple of them. Thread-safe.
Result<SmfContent> readSmf(std::string_view bytes);

/// Reads a file; errors have `where` = "PATH, byte N" ("PATH" if it cannot be opened).
Result<SmfContent> readSmfFile(const std::filesystem::path &path);

/// The scores alone, as imports want them.
Result<std::vector<Score>> readScores(std::string_view bytes);

/// A format 1 file of the score: track 0 with tempo and meter, then one track a part, all as long as the score.
/// A text stands at the beginning of track 0. readSmf(writeSmf(score)) gives the same parts (numbered as tracks from 1;
/// those without notes are gone), notes, tempo, meter and length, if notes of one pitch within a part end in the order
/// they begin: a file has no way to say which of two ends.
std::string writeSmf(const Score &score);

} // namespace loopwright::midi
