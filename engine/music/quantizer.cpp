// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/quantizer.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <optional>

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
  StepClock(const Score &score, const PitchLayout &layout, const Stretch &stretch, Grid grid)
      : m_stretch(stretch), m_ticks(score.ticksPerQuarter), m_stepsPerBeat(layout.stepsPerBeat), m_grid(grid) {
    if (!stretch.open()) {
      const std::int64_t bar = m_ticks * layout.beatsPerBar;
      m_steps = (stretch.end - stretch.first) / bar * layout.stepsPerBar();
    }
  }

  /// Steps of whole bars in a closed stretch; none of an open one.
  std::optional<std::int64_t> steps() const { return m_steps; }

  /// False: the note lies outside the stretch.
  bool locate(const Note &note, bool drum, StepSpan &span) const {
    if (!place(note, drum, span))
      return false;
    if (m_steps) {
      if (span.first >= *m_steps)
        return false;
      span.end = std::min(span.end, *m_steps);
    }
    return true;
  }

  /// How far behind the beginning of a step the note starts, in ticks of 1/480 quarter; 0 for a note held into the
  /// stretch.
  std::int8_t offsetFrom(std::int64_t step, const Note &note) const {
    if (note.onset < m_stretch.first)
      return 0;
    const std::int64_t ticks = (note.onset - m_stretch.first) * kTicksPerQuarter;
    const std::int64_t grid = step * m_ticks * kTicksPerQuarter / m_stepsPerBeat;
    const std::int64_t offset = std::llround(static_cast<double>(ticks - grid) / static_cast<double>(m_ticks));
    return static_cast<std::int8_t>(std::clamp<std::int64_t>(offset, -128, 127));
  }

private:
  bool place(const Note &note, bool drum, StepSpan &span) const {
    if (!m_stretch.open() && note.onset >= m_stretch.end)
      return false;
    const Tick origin = m_stretch.first;
    const Tick end = std::min(note.end(), m_stretch.end) - origin;
    if (end < 0 || (end == 0 && note.onset < origin))
      return false;
    const Tick onset = std::max<Tick>(note.onset - origin, 0);
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

  std::int64_t nearest(Tick tick) const { return (2 * tick * m_stepsPerBeat + m_ticks) / (2 * m_ticks); }

  Stretch m_stretch;
  std::optional<std::int64_t> m_steps;
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

/// Collects how the notes of a roll were played, while they are drawn.
class TouchPen {
public:
  TouchPen(const StepClock &clock, int columns) : m_clock(clock), m_columns(columns) {}

  /// A note starts at the cell; of several the loudest counts.
  void start(std::int64_t step, int column, const Note &note) {
    const auto velocity = static_cast<std::uint8_t>(std::clamp(note.velocity, 1, 127));
    m_starts.push_back({step * m_columns + column, {velocity, m_clock.offsetFrom(step, note)}});
  }

  /// The touch of the finished roll. A note that is heard to start where another one ends has its own velocity, and no
  /// offset.
  RollTouch of(const Pianoroll &roll, const PitchLayout &layout) {
    std::stable_sort(m_starts.begin(), m_starts.end(), [](const Start &a, const Start &b) {
      return a.cell != b.cell ? a.cell < b.cell : a.touch.velocity > b.touch.velocity;
    });
    RollTouch touch;
    touch.notes.reserve(m_starts.size());
    std::vector<std::uint8_t> velocities(static_cast<std::size_t>(m_columns), 1); // of the last note of each column
    const std::vector<bool> touched = touchedColumns(layout);
    auto next = m_starts.begin();
    for (int step = 0; step < roll.steps(); ++step) {
      const std::int64_t firstCell = std::int64_t{step} * m_columns;
      const auto visited = next;
      std::int64_t last = -1;
      for (; next != m_starts.end() && next->cell < firstCell + m_columns; ++next) {
        if (next->cell != last)
          velocities[static_cast<std::size_t>(next->cell - firstCell)] = next->touch.velocity;
        last = next->cell;
      }
      auto start = visited;
      roll.onset.forEachIn(step, [&](int column) {
        if (!touched[static_cast<std::size_t>(column)])
          return;
        while (start != next && start->cell < firstCell + column)
          ++start;
        const bool starts = start != next && start->cell == firstCell + column;
        touch.notes.push_back(starts ? start->touch : NoteTouch{velocities[static_cast<std::size_t>(column)], 0});
      });
    }
    return touch;
  }

private:
  const StepClock &m_clock;
  std::int64_t m_columns;
  struct Start {
    std::int64_t cell = 0; ///< step * columns + column
    NoteTouch touch;
  };
  std::vector<Start> m_starts;
};

void drawDrums(Pianoroll &roll, TouchPen &touch, const Part &part, const TrackLayout &track, const StepClock &clock) {
  StepSpan span;
  for (const Note &note : part.notes) {
    const int column = track.columnOfPitch(note.pitch);
    if (column < 0 || !clock.locate(note, true, span))
      continue;
    roll.sounding.set(static_cast<int>(span.first), track.firstColumn + column);
    roll.onset.set(static_cast<int>(span.first), track.firstColumn + column);
    touch.start(span.first, track.firstColumn + column, note);
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

void drawPitched(Pianoroll &roll, TouchPen &touch, const Part &part, const TrackLayout &track, const StepClock &clock,
                 Grid grid) {
  PitchPen pen(roll, track, grid);
  StepSpan span;
  for (const Note &note : part.notes) {
    const int column = track.columnOfPitch(note.pitch);
    if (column < 0 || !clock.locate(note, false, span) || span.first >= span.end)
      continue;
    pen.draw(column, span);
    touch.start(span.first, track.firstColumn + column, note);
  }
  pen.finish();
}

/// The tempo at the first note that begins in the stretch; without one, at the first of all.
double tempoAtFirstNote(const Score &score, const Stretch &stretch) {
  Tick first = Stretch::kOpen, firstOfAll = Stretch::kOpen;
  for (const Part &part : score.parts)
    for (const Note &note : part.notes) {
      firstOfAll = std::min(firstOfAll, note.onset);
      if (note.onset >= stretch.first && note.onset < stretch.end)
        first = std::min(first, note.onset);
    }
  const bool whole = stretch.open() && stretch.first <= firstOfAll;
  return 60e6 / score.tempo.microsecondsPerQuarterAt(whole || first == Stretch::kOpen ? firstOfAll : first);
}

} // namespace

Quantization quantize(const Score &score, const PitchLayout &layout, const Arrangement &arrangement,
                      const Stretch &stretch, const QuantizerOptions &options) {
  assert(arrangement.parts.size() == layout.tracks.size());
  Quantization result;
  QuantizedSong &song = result.song;
  song.meterStated = score.meter.stated();
  const auto partOf = [&score](int part) -> const Part & { return score.parts[static_cast<std::size_t>(part)]; };
  const StepClock clock(score, layout, stretch, options.grid);
  std::int64_t steps = 0;
  for (std::size_t track = 0; track < layout.tracks.size(); ++track)
    for (const int part : arrangement.parts[track]) {
      steps = std::max(steps, lastStep(partOf(part), layout.tracks[track].isDrums(), clock));
      song.programs.emplace(layout.tracks[track].role, partOf(part).program);
    }
  if (steps > 0 && clock.steps())
    steps = *clock.steps();
  const std::int64_t bars = (steps + layout.stepsPerBar() - 1) / layout.stepsPerBar();
  if (bars == 0 || bars > options.longestSong) {
    result.problem = bars == 0 ? SongProblem::tooShort : SongProblem::tooLong;
    return result;
  }
  song.bars = static_cast<int>(bars);
  song.tempo = tempoAtFirstNote(score, stretch);
  song.roll = Pianoroll(song.bars * layout.stepsPerBar(), layout.columns());
  TouchPen touch(clock, layout.columns());
  for (std::size_t track = 0; track < layout.tracks.size(); ++track)
    for (const int part : arrangement.parts[track]) {
      if (layout.tracks[track].isDrums())
        drawDrums(song.roll, touch, partOf(part), layout.tracks[track], clock);
      else
        drawPitched(song.roll, touch, partOf(part), layout.tracks[track], clock, options.grid);
    }
  if (!options.everyVoice)
    keepOneVoice(song.roll, layout);
  song.touch = touch.of(song.roll, layout);
  return result;
}

Quantization quantize(const Score &score, const PitchLayout &layout, const QuantizerOptions &options) {
  const std::vector<Stretch> stretches = stretchesOf(score, layout, options.parts);
  const Arrangements arrangements = arrangementsOf(score, layout, options.parts);
  Quantization refused;
  refused.problem = stretches.empty() ? SongProblem::otherMeter : arrangements.problem;
  return refused.problem != SongProblem::none
             ? refused
             : quantize(score, layout, arrangements.all.front(), stretches.front(), options);
}

} // namespace loopwright
