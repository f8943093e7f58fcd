// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/corpus/song_reading.h"

#include "engine/base/read_file.h"
#include "engine/corpus/corpus_schema.h"
#include "engine/corpus/roll_blob.h"

namespace loopwright {
namespace {

/// No music of a few minutes comes near it; a wrong file often does.
constexpr std::uint64_t kLargestFile = std::uint64_t{16} << 20;

int programOf(const Score &score, int part) {
  return part >= 0 && static_cast<std::size_t>(part) < score.parts.size()
             ? score.parts[static_cast<std::size_t>(part)].program
             : 0;
}

bool hasNotes(const Score &score) {
  for (const Part &part : score.parts)
    if (!part.notes.empty())
      return true;
  return false;
}

std::string nameOfReadingProblem(const Error &error) {
  return error.what.find("SMPTE") != std::string::npos ? "SMPTE time" : "damaged";
}

} // namespace

FileReading readSongs(const FoundFile &file, const ScoreReader &reader, const PitchLayout &layout, Grid grid,
                      int bars) {
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
  QuantizerOptions options;
  options.grid = grid;
  options.longestSong = corpus_schema::kLongestSong;
  for (const Score &score : *scores) {
    if (!hasNotes(score)) {
      skip("empty", "there is no note");
      continue;
    }
    const Arrangements arrangements = arrangementsOf(score, layout);
    if (arrangements.problem != SongProblem::none) {
      skip(describe(arrangements.problem), "");
      continue;
    }
    for (const Arrangement &arrangement : arrangements.all) {
      const Quantization quantized = quantize(score, layout, arrangement, options);
      if (quantized.problem != SongProblem::none) {
        skip(describe(quantized.problem), "");
        continue;
      }
      const QuantizedSong &song = quantized.song;
      if (song.bars < bars) {
        skip(describe(SongProblem::tooShort), "it has " + std::to_string(song.bars) + " bars");
        continue;
      }
      reading.songs.push_back({songId(song.roll, layout, grid), packRoll(song.roll), song.bars, song.tempo,
                               programOf(score, song.drumPart), programOf(score, song.bassPart), song.meterStated});
    }
  }
  if (!reading.songs.empty()) {
    reading.problem.clear();
    reading.detail.clear();
  } else {
    skip("empty", "there is no track");
  }
  return reading;
}

} // namespace loopwright
