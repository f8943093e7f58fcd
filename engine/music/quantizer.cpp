// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/quantizer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "engine/music/roll_notes.h"

namespace loopwright {
namespace {

constexpr std::int64_t kFineStepsPerBeat = 24;

/// Steps [first, end) of a note; none if end <= first.
struct StepSpan {
  std::int64_t first = 0;
  std::int64_t end = 0;
};

/// value * steps / ticks, ties to even; value >= 0.
std::int64_t roundHalfEven(std::int64_t value, std::int64_t steps, std::int64_t ticks) {
  const std::int64_t quotient = value * steps / ticks;
  const std::int64_t twice = value * steps % ticks * 2;
  return twice > ticks || (twice == ticks && quotient % 2 != 0) ? quotient + 1 : quotient;
}

/// Turns the notes of one score into spans of steps.
class StepClock {
public:
  StepClock(const Score &score, const PitchLayout &layout, Grid grid)
      : m_origin(score.meter.stated() ? score.meter.changes.front().tick : 0), m_ticks(score.ticksPerQuarter),
        m_stepsPerBeat(layout.stepsPerBeat), m_grid(grid) {}

  /// False: the note ends before the first beat.
  bool locate(const Note &note, bool drum, StepSpan &span) const {
    const Tick end = note.end() - m_origin;
    if (end < 0 || (end == 0 && note.onset < m_origin))
      return false;
    const Tick onset = std::max<Tick>(note.onset - m_origin, 0);
    if (m_grid == Grid::nearest) {
      span.first = nearest(onset);
      span.end = drum ? span.first + 1 : std::max(nearest(end), span.first + 1);
      return true;
    }
    const std::int64_t fineInStep = kFineStepsPerBeat / m_stepsPerBeat;
    const std::int64_t fineFirst = roundHalfEven(onset, kFineStepsPerBeat, m_ticks);
    const std::int64_t fineEnd = end * kFineStepsPerBeat / m_ticks;
    span.first = fineFirst / fineInStep;
    // The step of the last fine cell is the last that sounds; a note shorter than a fine cell leaves none.
    span.end = drum ? span.first + 1 : fineEnd <= fineFirst ? span.first : (fineEnd - 1) / fineInStep + 1;
    return true;
  }

private:
  std::int64_t nearest(Tick tick) const { return (2 * tick * m_stepsPerBeat + m_ticks) / (2 * m_ticks); }

  Tick m_origin;
  std::int64_t m_ticks;
  std::int64_t m_stepsPerBeat;
  Grid m_grid;
};

int firstPart(const Score &score, bool (Part::*wanted)() const) {
  for (std::size_t i = 0; i < score.parts.size(); ++i)
    if (!score.parts[i].notes.empty() && (score.parts[i].*wanted)())
      return static_cast<int>(i);
  return -1;
}

std::int64_t lastStep(const Part &part, bool drums, const StepClock &clock) {
  std::int64_t last = 0;
  StepSpan span;
  for (const Note &note : part.notes)
    if (clock.locate(note, drums, span))
      last = std::max(last, span.end);
  return last;
}

void drawDrums(Pianoroll &roll, const Part &part, const TrackLayout &track, const StepClock &clock) {
  StepSpan span;
  for (const Note &note : part.notes) {
    const int component = drumColumnOfPitch(note.pitch);
    if (component < 0 || component >= track.columns || !clock.locate(note, true, span))
      continue;
    roll.sounding.set(static_cast<int>(span.first), track.firstColumn + component);
    roll.onset.set(static_cast<int>(span.first), track.firstColumn + component);
  }
}

/// Every cell is drawn once, however many notes overlap: the work is bounded by notes plus cells.
class BassPen {
public:
  BassPen(Pianoroll &roll, const TrackLayout &track, Grid grid)
      : m_roll(roll), m_track(track), m_grid(grid), m_pending(static_cast<std::size_t>(track.columns)) {}

  void draw(int column, const StepSpan &span) {
    StepSpan &pending = m_pending[static_cast<std::size_t>(column)];
    if (m_grid == Grid::floor) {
      fill(column, {std::max(span.first, pending.end), span.end});
      pending.end = std::max(pending.end, span.end);
    } else {
      // Held back until it is known whether the next note of the pitch cuts it.
      fill(column, {pending.first, std::min(pending.end, span.first)});
      pending = span;
    }
    m_roll.onset.set(static_cast<int>(span.first), m_track.firstColumn + column);
  }

  void finish() {
    if (m_grid == Grid::floor)
      return;
    for (int column = 0; column < m_track.columns; ++column)
      fill(column, m_pending[static_cast<std::size_t>(column)]);
  }

private:
  void fill(int column, const StepSpan &span) {
    for (std::int64_t step = span.first; step < span.end; ++step)
      m_roll.sounding.set(static_cast<int>(step), m_track.firstColumn + column);
  }

  Pianoroll &m_roll;
  const TrackLayout &m_track;
  Grid m_grid;
  std::vector<StepSpan> m_pending;
};

void drawBass(Pianoroll &roll, const Part &part, const TrackLayout &track, const StepClock &clock, Grid grid) {
  BassPen pen(roll, track, grid);
  StepSpan span;
  for (const Note &note : part.notes) {
    const int column = note.pitch - track.lowestPitch;
    if (column >= 0 && column < track.columns && clock.locate(note, false, span) && span.first < span.end)
      pen.draw(column, span);
  }
  pen.finish();
}

double tempoAtFirstNote(const Score &score) {
  Tick first = std::numeric_limits<Tick>::max();
  for (const Part &part : score.parts)
    if (!part.notes.empty())
      first = std::min(first, part.notes.front().onset);
  return 60e6 / score.tempo.microsecondsPerQuarterAt(first);
}

} // namespace

const char *describe(SongProblem problem) {
  switch (problem) {
  case SongProblem::none:
    return "none";
  case SongProblem::notFourFour:
    return "not in 4/4 throughout";
  case SongProblem::noDrums:
    return "no drum part";
  case SongProblem::noBass:
    return "no bass part";
  case SongProblem::tooShort:
    return "too short";
  case SongProblem::tooLong:
    return "too long";
  }
  return "unknown";
}

Quantization quantize(const Score &score, const PitchLayout &layout, const QuantizerOptions &options) {
  Quantization result;
  QuantizedSong &song = result.song;
  song.meterStated = score.meter.stated();
  song.drumPart = firstPart(score, &Part::isDrums);
  song.bassPart = firstPart(score, &Part::isBass);
  const auto skip = [&result](SongProblem problem) {
    result.problem = problem;
    return std::move(result);
  };
  if (!score.meter.allFourFour())
    return skip(SongProblem::notFourFour);
  if (song.drumPart < 0)
    return skip(SongProblem::noDrums);
  if (song.bassPart < 0)
    return skip(SongProblem::noBass);

  const Part &drums = score.parts[static_cast<std::size_t>(song.drumPart)];
  const Part &bass = score.parts[static_cast<std::size_t>(song.bassPart)];
  const StepClock clock(score, layout, options.grid);
  const std::int64_t steps = std::max(lastStep(drums, true, clock), lastStep(bass, false, clock));
  const std::int64_t bars = (steps + layout.stepsPerBar() - 1) / layout.stepsPerBar();
  if (bars == 0)
    return skip(SongProblem::tooShort);
  if (bars > options.longestSong)
    return skip(SongProblem::tooLong);

  song.bars = static_cast<int>(bars);
  song.tempo = tempoAtFirstNote(score);
  song.roll = Pianoroll(song.bars * layout.stepsPerBar(), layout.columns());
  if (const TrackLayout *track = layout.track(TrackKind::drums))
    drawDrums(song.roll, drums, *track, clock);
  if (const TrackLayout *track = layout.track(TrackKind::pitched))
    drawBass(song.roll, bass, *track, clock, options.grid);
  keepLowestBass(song.roll, layout);
  return result;
}

} // namespace loopwright
