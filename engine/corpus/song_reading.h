// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/hash.h"
#include "engine/corpus/file_scan.h"
#include "engine/music/quantizer.h"

namespace loopwright {

/// Makes scores of a file's bytes; thread-safe. Given by the caller, so that the corpus knows no file format.
using ScoreReader = std::function<Result<std::vector<Score>>(std::string_view bytes)>;

/// A song of a file, packed for the corpus.
struct ReadSong {
  Sha256 id{};
  std::string roll; ///< roll_blob.h
  int bars = 0;
  double tempo = 120;
  std::map<Role, int> programs;
  bool meterStated = false;
  std::string touch; ///< song_blobs.h; empty where the layout keeps the notes
  std::string notes; ///< song_blobs.h; empty where it does not
};

/// What may be said of a used file (FileReading::detail).
constexpr const char *kOtherMetersLeftOut = "bars that are not in 4/4 are left out";
constexpr const char *kBassByLine = "the bass is its lowest line";

/// Between the problems of a file, and between the details.
constexpr const char *kAnd = "; ";

/// What became of a file: at least one song, or the names of all problems that stand in the way.
struct FileReading {
  FoundFile file;
  Sha256 hash{};
  std::vector<ReadSong> songs;
  std::string problem; ///< empty if there are songs; else what the report counts: "damaged", "no drums; too short" …
  std::string detail;  ///< what more there is to say: the byte of damage; of a file with songs, what was left out
};

/// Reads, quantises and packs the songs of a file that have at least `bars` bars: of each score every arrangement for
/// the layout, of each of these every stretch that the layout takes. Never fails: a file that gives no song has a
/// problem.
FileReading readSongs(const FoundFile &file, const ScoreReader &reader, const PitchLayout &layout, Grid grid,
                      PartsRule parts, int bars);

} // namespace loopwright
