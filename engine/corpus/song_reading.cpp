// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/song_reading.h"

#include "engine/base/read_file.h"
#include "engine/corpus/corpus_schema.h"
#include "engine/corpus/roll_blob.h"
#include "engine/corpus/song_blobs.h"

namespace loopwright {
namespace {

/// No music of a few minutes comes near it; a wrong file often does.
constexpr std::uint64_t kLargestFile = std::uint64_t{16} << 20;

bool hasNotes(const Score &score) {
  for (const Part &part : score.parts)
    if (!part.notes.empty())
      return true;
  return false;
}

std::string nameOfReadingProblem(const Error &error) {
  return error.what.find("SMPTE") != std::string::npos ? "SMPTE time" : "damaged";
}

/// The song as the corpus keeps it.
ReadSong packed(const QuantizedSong &song, const PitchLayout &layout, Grid grid, const KeptNotes &notes) {
  ReadSong read;
  read.roll = packRoll(song.roll);
  read.bars = song.bars;
  read.tempo = song.tempo;
  read.programs = song.programs;
  read.meterStated = song.meterStated;
  if (layout.keepsNotes)
    read.notes = packNotes(notes);
  else
    read.touch = packTouch(song.touch, song.roll, layout);
  read.id = songId(song.roll, layout, grid, layout.keepsNotes ? bytesOf(notes) : std::string());
  return read;
}

} // namespace

FileReading readSongs(const FoundFile &file, const ScoreReader &reader, const PitchLayout &layout, Grid grid,
                      PartsRule parts, int bars) {
  FileReading reading;
  reading.file = file;
  const auto skip = [&reading](std::string problem, std::string detail) {
    if (reading.problem.empty()) {
      reading.problem = std::move(problem);
      reading.detail = std::move(detail);
    }
  };
  auto bytes = readFile(file.file, kLargestFile);
  if (!bytes) {
    skip("unreadable", bytes.error().what);
    return reading;
  }
  reading.hash = sha256(*bytes);
  if (bytes->empty()) {
    skip("empty", "the file has no bytes");
    return reading;
  }
  auto scores = reader(*bytes);
  if (!scores) {
    const Error &error = scores.error();
    skip(nameOfReadingProblem(error), error.where.empty() ? error.what : error.where + ": " + error.what);
    return reading;
  }
  bool otherMeters = false;
  QuantizerOptions options;
  options.grid = grid;
  options.longestSong = corpus_schema::kLongestSong;
  for (const Score &score : *scores) {
    if (!hasNotes(score)) {
      skip("empty", "there is no note");
      continue;
    }
    const std::vector<Stretch> stretches = stretchesOf(score, layout, parts);
    if (stretches.empty()) {
      skip(describe(SongProblem::otherMeter), "");
      continue;
    }
    const Arrangements arrangements = arrangementsOf(score, layout, parts);
    if (arrangements.problem != SongProblem::none) {
      skip(describe(arrangements.problem), "");
      continue;
    }
    const bool whole = stretches.size() == 1 && stretches.front().open();
    otherMeters = otherMeters || (!layout.anyMeter && !score.meter.allFourFour());
    for (const Arrangement &arrangement : arrangements.all)
      for (const Stretch &stretch : stretches) {
        const Quantization quantized = quantize(score, layout, arrangement, stretch, options);
        const QuantizedSong &song = quantized.song;
        const bool tooShort = quantized.problem == SongProblem::tooShort || song.bars < bars;
        if (tooShort && quantized.problem != SongProblem::tooLong) {
          skip(describe(whole ? SongProblem::tooShort : SongProblem::otherMeter),
               song.bars == 0 ? "" : "it has " + std::to_string(song.bars) + " bars");
          continue;
        }
        if (quantized.problem != SongProblem::none) {
          skip(describe(quantized.problem), "");
          continue;
        }
        reading.songs.push_back(
            packed(song, layout, grid, layout.keepsNotes ? keptNotesOf(score, layout, arrangement) : KeptNotes()));
      }
  }
  if (!reading.songs.empty()) {
    reading.problem.clear();
    reading.detail = otherMeters ? kOtherMetersLeftOut : "";
  } else {
    skip("empty", "there is no track");
  }
  return reading;
}

} // namespace loopwright
