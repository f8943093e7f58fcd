// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "engine/base/random.h"
#include "engine/corpus/import.h"
#include "engine/midi/smf.h"
#include "engine/music/roll_notes.h"

/// Songs made for tests: bars drawn from a vocabulary, so that they repeat as music does.
namespace loopwright::example {

inline const PitchLayout &loop57() { return PitchLayout::all().front(); }

/// A bar of 16 steps at `bar` of the roll: kick on one, a beat and a bass line drawn from the vocabulary word.
inline void drawBar(Pianoroll &roll, int bar, std::uint64_t vocabulary, std::uint64_t word) {
  RandomStream random(vocabulary, "bar", word);
  const int first = bar * 16;
  const auto hit = [&roll](int step, int column) {
    roll.sounding.set(step, column);
    roll.onset.set(step, column);
  };
  hit(first, kKickColumn);
  for (int step = 0; step < 16; ++step) {
    if (random.uniform() < .5)
      hit(first + step, kClosedHatColumn);
    if (random.uniform() < .25)
      hit(first + step, kSnareColumn);
    if (random.uniform() < .2)
      hit(first + step, kKickColumn);
  }
  for (int beat = 0; beat < 4; ++beat) {
    const int column = 9 + 8 + static_cast<int>(random.below(20));
    for (int step = 0; step < 4; ++step)
      roll.sounding.set(first + beat * 4 + step, column);
    roll.onset.set(first + beat * 4, column);
  }
}

/// A song of `bars` bars over `words` different bars of its own vocabulary.
inline Pianoroll song(std::uint64_t vocabulary, int bars = 16, int words = 5) {
  Pianoroll roll(bars * 16, loop57().columns());
  RandomStream random(vocabulary, "form");
  for (int bar = 0; bar < bars; ++bar)
    drawBar(roll, bar, vocabulary, random.below(static_cast<std::uint64_t>(words)));
  return roll;
}

/// The same with its bass `semitones` higher.
inline Pianoroll transposed(const Pianoroll &roll, int semitones) {
  Pianoroll result(roll.steps(), roll.columns());
  for (int step = 0; step < roll.steps(); ++step)
    for (int column = 0; column < roll.columns(); ++column) {
      const int target = column < 9 ? column : column + semitones;
      if (roll.sounding.at(step, column))
        result.sounding.set(step, target);
      if (roll.onset.at(step, column))
        result.onset.set(step, target);
    }
  return result;
}

/// The same beginning with another bar.
inline Pianoroll rotated(const Pianoroll &roll, int bars) {
  Pianoroll result(roll.steps(), roll.columns());
  for (int step = 0; step < roll.steps(); ++step)
    for (int column = 0; column < roll.columns(); ++column) {
      const int source = (step + bars * 16) % roll.steps();
      if (roll.sounding.at(source, column))
        result.sounding.set(step, column);
      if (roll.onset.at(source, column))
        result.onset.set(step, column);
    }
  return result;
}

inline void write(const std::filesystem::path &path, const std::string &bytes) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

inline void writeSong(const std::filesystem::path &path, const Pianoroll &roll) {
  write(path, midi::writeSmf(scoreOf(roll, loop57())));
}

/// Notes of a sixteenth or longer in every bar, drawn from the seed: never a bar without an onset.
inline Part drawnPart(int channel, int program, std::uint64_t seed, int bars, int lowest, int pitches) {
  Part made;
  made.channel = channel;
  made.program = program;
  RandomStream random(seed, "part", static_cast<std::uint64_t>(channel), static_cast<std::uint64_t>(program));
  for (int step = 0; step < 16 * bars;) {
    const int length = std::min(16 * bars - step, 1 + static_cast<int>(random.below(4)));
    const auto pitch = lowest + static_cast<int>(random.below(static_cast<std::uint64_t>(pitches)));
    made.notes.push_back({Tick{step} * 120, Tick{length} * 120, pitch, 90});
    step += length;
  }
  return made;
}
inline Part drumsOf(std::uint64_t seed, int bars, int program = 0) { return drawnPart(9, program, seed, bars, 35, 17); }
inline Part bassOf(std::uint64_t seed, int bars, int program = 33) { return drawnPart(0, program, seed, bars, 30, 20); }
inline Part guitarOf(std::uint64_t seed, int bars, int program = 25) {
  return drawnPart(1, program, seed, bars, 50, 24);
}
inline Part stringsOf(std::uint64_t seed, int bars, int program = 48) {
  return drawnPart(2, program, seed, bars, 60, 24);
}

/// A file of these parts in 4/4.
inline void writeParts(const std::filesystem::path &path, std::vector<Part> parts) {
  Score score;
  score.meter.changes = {{0, 4, 4}};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i].track = static_cast<int>(i) + 1;
    score.length = std::max(score.length, parts[i].notes.back().end());
  }
  score.parts = std::move(parts);
  write(path, midi::writeSmf(score));
}

/// A song of four tracks.
inline void writeFourTracks(const std::filesystem::path &path, std::uint64_t seed, int bars) {
  writeParts(path, {drumsOf(seed, bars), bassOf(seed, bars), guitarOf(seed, bars), stringsOf(seed, bars)});
}

/// Imports a folder with the options, without progress or cancel.
inline Result<ImportReport> import(const std::filesystem::path &folder, const std::filesystem::path &corpus,
                                   const ImportOptions &options = {}, const ScoreReader &reader = midi::readScores) {
  NoProgress progress;
  return importFiles({folder}, corpus, reader, options, progress, CancellationToken());
}

} // namespace loopwright::example
