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

/// The detail of a used file of which bars in other meters were left out.
constexpr const char *kOtherMetersLeftOut = "bars that are not in 4/4 are left out";

/// What became of a file: at least one song, or the name of a problem.
struct FileReading {
  FoundFile file;
  Sha256 hash{};
  std::vector<ReadSong> songs;
  std::string problem; ///< empty if there are songs; else what the report counts: "damaged", "no drums" …
  std::string detail;  ///< the full sentence, with the byte where there is one; of a file with songs: what was left out
};

/// Reads, quantises and packs the songs of a file that have at least `bars` bars: of each score every arrangement for
/// the layout, of each of these every stretch that the layout takes. Never fails: a file that gives no song has a
/// problem.
FileReading readSongs(const FoundFile &file, const ScoreReader &reader, const PitchLayout &layout, Grid grid,
                      PartsRule parts, int bars);

} // namespace loopwright
