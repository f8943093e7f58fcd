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

/// How a file is read: with all its events; its notes alone (Score::tracks stays empty); or its notes as the papers'
/// readers have them, for whom damage refuses a file and a note without an end lasts to the end of its track.
enum class Reading { everything, notes, papers };

/// Reads a Standard MIDI File from memory as a player hears it: running status, tempo and meter maps, the channels'
/// programs and drums in time order over all tracks (a track's own program first; ChannelState), text in any encoding
/// (as UTF-8), stray data between chunks, a RIFF wrapper, overlapping notes (a note-off ends the oldest sounding note
/// of its pitch), notes that nothing ends (endUnendedNotes). What follows an end-of-track event is ignored. Damage
/// stays where it is: a data byte above 127 counts as 127, a track that breaks off keeps what stands before, and a
/// remark says where. Errors have `where` = "byte N": not a MIDI file, SMPTE time division, more than 256 MiB, damaged
/// so that no note is left. Time is linear in the bytes but for sorting, memory a small multiple of them. Thread-safe.
Result<SmfContent> readSmf(std::string_view bytes, Reading reading = Reading::everything);

/// Reads a file; errors have `where` = "PATH, byte N" ("PATH" if it cannot be opened).
Result<SmfContent> readSmfFile(const std::filesystem::path &path);

/// The scores' notes alone, as imports want them.
Result<std::vector<Score>> readScores(std::string_view bytes);
/// The same as the papers' readers have them.
Result<std::vector<Score>> readScoresAsPapers(std::string_view bytes);

/// The score as a file. Its file tracks are written as they were, events and notes of their parts, the first with
/// tempo, meter and the text; parts that belong to none follow, each as a track. A score without file tracks begins
/// with a track of tempo, meter and text alone. Format 0 for one track, else 1; all tracks are as long as the score.
/// readSmf(writeSmf(score)) gives the same parts (without file tracks, numbered as tracks from 1; those without notes
/// are gone), notes, events, tempo, meter and length, if notes of one pitch within a part end in the order they begin:
/// a file has no way to say which of two ends. Release velocities are not kept.
std::string writeSmf(const Score &score);

} // namespace loopwright::midi
