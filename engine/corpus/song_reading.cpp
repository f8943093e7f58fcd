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
  if (error.what.find("SMPTE") != std::string::npos)
    return "SMPTE time";
  return error.what.rfind("this is ", 0) == 0 ? "not MIDI" : "damaged";
}

std::string sentenceOf(const Error &error) {
  return (error.where.empty() ? "" : error.where + ": ") + error.what +
         (error.advice.empty() ? "" : "; " + error.advice);
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

/// Adds a phrase to others, once.
void addPhrase(std::string &phrases, const std::string &phrase) {
  if (phrase.empty() || (kAnd + phrases + kAnd).find(kAnd + phrase + kAnd) != std::string::npos)
    return;
  phrases += (phrases.empty() ? "" : kAnd) + phrase;
}

/// Adds the songs of a score to the reading, or why it gives none.
class ScoreReading {
public:
  ScoreReading(FileReading &reading, const PitchLayout &layout, Grid grid, PartsRule parts, int bars)
      : m_reading(reading), m_layout(layout), m_parts(parts), m_bars(bars) {
    m_options.grid = grid;
    m_options.longestSong = corpus_schema::kLongestSong;
  }

  void add(const Score &score) {
    if (!hasNotes(score))
      return refuse("empty", "there is no note");
    const std::vector<Stretch> stretches = stretchesOf(score, m_layout, m_parts);
    const Arrangements arrangements = arrangementsOf(score, m_layout, m_parts);
    if (stretches.empty())
      refuse(describe(SongProblem::otherMeter));
    for (const SongProblem problem : arrangements.problems)
      refuse(describe(problem));
    const bool whole = stretches.size() == 1 && stretches.front().open();
    const std::size_t before = m_reading.songs.size();
    for (const Arrangement &arrangement : arrangements.all)
      for (const Stretch &stretch : stretches)
        add(score, arrangement, stretch, whole);
    if (m_reading.songs.size() == before)
      return;
    if (!m_layout.anyMeter && !score.meter.allFourFour())
      addPhrase(m_remarks, kOtherMetersLeftOut);
    if (arrangements.bassByLine)
      addPhrase(m_remarks, kBassByLine);
  }

  /// When all scores are read: songs, or problems.
  void finish() {
    if (m_reading.songs.empty())
      return;
    m_reading.problem.clear();
    m_reading.detail = m_remarks;
  }

private:
  void refuse(const std::string &problem, const std::string &detail = {}) {
    addPhrase(m_reading.problem, problem);
    addPhrase(m_reading.detail, detail);
  }

  void add(const Score &score, const Arrangement &arrangement, const Stretch &stretch, bool whole) {
    const Quantization quantized = quantize(score, m_layout, arrangement, stretch, m_options);
    const QuantizedSong &song = quantized.song;
    const bool tooShort = quantized.problem == SongProblem::tooShort || song.bars < m_bars;
    if (tooShort && quantized.problem != SongProblem::tooLong)
      return refuse(describe(whole ? SongProblem::tooShort : SongProblem::otherMeter),
                    song.bars == 0 ? "" : "it has " + std::to_string(song.bars) + " bars");
    if (quantized.problem != SongProblem::none)
      return refuse(describe(quantized.problem));
    m_reading.songs.push_back(packed(song, m_layout, m_options.grid,
                                     m_layout.keepsNotes ? keptNotesOf(score, m_layout, arrangement) : KeptNotes()));
  }

  FileReading &m_reading;
  const PitchLayout &m_layout;
  PartsRule m_parts;
  int m_bars;
  QuantizerOptions m_options;
  std::string m_remarks; ///< on the songs
};

} // namespace

FileReading readSongs(const FoundFile &file, const ScoreReader &reader, const PitchLayout &layout, Grid grid,
                      PartsRule parts, int bars) {
  FileReading reading;
  reading.file = file;
  const auto refused = [&reading](std::string problem, std::string detail) {
    reading.problem = std::move(problem);
    reading.detail = std::move(detail);
    return reading;
  };
  auto bytes = readFile(file.file, kLargestFile);
  if (!bytes)
    return refused("unreadable", bytes.error().what);
  reading.hash = sha256(*bytes);
  if (bytes->empty())
    return refused("empty", "the file has no bytes");
  auto scores = reader(*bytes);
  if (!scores)
    return refused(nameOfReadingProblem(scores.error()), sentenceOf(scores.error()));
  if (scores->empty())
    return refused("empty", "there is no track");
  ScoreReading each(reading, layout, grid, parts, bars);
  for (const Score &score : *scores)
    each.add(score);
  each.finish();
  return reading;
}

} // namespace loopwright
