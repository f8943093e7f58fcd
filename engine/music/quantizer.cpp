// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/quantizer.h"

#include <algorithm>
#include <cassert>
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
    const int column = track.kind == TrackKind::drums ? drumColumnOfPitch(note.pitch) : note.pitch - track.lowestPitch;
    if (column < 0 || column >= track.columns || !clock.locate(note, true, span))
      continue;
    roll.sounding.set(static_cast<int>(span.first), track.firstColumn + column);
    roll.onset.set(static_cast<int>(span.first), track.firstColumn + column);
  }
}

/// Every cell is drawn once, however many notes overlap: the work is bounded by notes plus cells.
class PitchPen {
public:
  PitchPen(Pianoroll &roll, const TrackLayout &track, Grid grid)
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

void drawPitched(Pianoroll &roll, const Part &part, const TrackLayout &track, const StepClock &clock, Grid grid) {
  PitchPen pen(roll, track, grid);
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

Quantization quantize(const Score &score, const PitchLayout &layout, const Arrangement &arrangement,
                      const QuantizerOptions &options) {
  assert(arrangement.parts.size() == layout.tracks.size());
  Quantization result;
  QuantizedSong &song = result.song;
  song.meterStated = score.meter.stated();
  const auto partOf = [&score](int part) -> const Part & { return score.parts[static_cast<std::size_t>(part)]; };
  const StepClock clock(score, layout, options.grid);
  std::int64_t steps = 0;
  for (std::size_t track = 0; track < layout.tracks.size(); ++track) {
    for (const int part : arrangement.parts[track])
      steps = std::max(steps, lastStep(partOf(part), layout.tracks[track].isDrums(), clock));
    int &first = layout.tracks[track].isDrums() ? song.drumPart : song.bassPart;
    if (first < 0 && !arrangement.parts[track].empty())
      first = arrangement.parts[track].front();
  }
  const std::int64_t bars = (steps + layout.stepsPerBar() - 1) / layout.stepsPerBar();
  if (bars == 0 || bars > options.longestSong) {
    result.problem = bars == 0 ? SongProblem::tooShort : SongProblem::tooLong;
    return result;
  }
  song.bars = static_cast<int>(bars);
  song.tempo = tempoAtFirstNote(score);
  song.roll = Pianoroll(song.bars * layout.stepsPerBar(), layout.columns());
  for (std::size_t track = 0; track < layout.tracks.size(); ++track)
    for (const int part : arrangement.parts[track]) {
      if (layout.tracks[track].isDrums())
        drawDrums(song.roll, partOf(part), layout.tracks[track], clock);
      else
        drawPitched(song.roll, partOf(part), layout.tracks[track], clock, options.grid);
    }
  keepOneVoice(song.roll, layout);
  return result;
}

Quantization quantize(const Score &score, const PitchLayout &layout, const QuantizerOptions &options) {
  const Arrangements arrangements = arrangementsOf(score, layout);
  if (arrangements.problem == SongProblem::none)
    return quantize(score, layout, arrangements.all.front(), options);
  Quantization refused;
  refused.problem = arrangements.problem;
  return refused;
}

} // namespace loopwright
