// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/roll_notes.h"

#include <algorithm>
#include <cassert>
#include <cstdint>

namespace loopwright {
namespace {

int ticksPerStep(const PitchLayout &layout) { return kTicksPerQuarter / layout.stepsPerBeat; }

/// The step nearest to a tick.
std::int64_t stepOf(Tick tick, const PitchLayout &layout) {
  const std::int64_t step = ticksPerStep(layout);
  return (2 * tick + step) / (2 * step) - (2 * tick + step < 0 ? 1 : 0);
}

/// Bits [first, end) of a row's words, clipped to word number `word`.
std::uint64_t wordMask(int word, int first, int end) {
  const int low = std::clamp(first - word * 64, 0, 64);
  const int high = std::clamp(end - word * 64, 0, 64);
  if (low >= high)
    return 0;
  const std::uint64_t below = high == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << high) - 1;
  return below & (~std::uint64_t{0} << low);
}

int firstWord(const TrackLayout &track) { return track.firstColumn / 64; }
int endWord(const TrackLayout &track) { return (track.endColumn() + 63) / 64; }

bool bassOnsetAt(const Pianoroll &roll, const TrackLayout *bassOnsets, int step) {
  return bassOnsets != nullptr && roll.sounding.at(step, bassOnsets->firstColumn);
}

/// The pitch that a column of a drum track is written on.
int exportPitchOf(const TrackLayout &track, int column) {
  const DrumComponent &kick = kDrumComponents[kKickColumn];
  if (track.kind == TrackKind::drums)
    return kDrumComponents[static_cast<std::size_t>(column)].exportPitch;
  return track.lowestPitch + column == kick.pitch ? kick.exportPitch : track.lowestPitch + column;
}

void appendDrums(std::vector<Note> &notes, const Pianoroll &roll, const TrackLayout &track, int stepTicks,
                 int velocity) {
  for (int step = 0; step < roll.steps(); ++step)
    for (int column = 0; column < track.columns; ++column)
      if (roll.sounding.at(step, track.firstColumn + column))
        notes.push_back({Tick{step} * stepTicks, stepTicks, exportPitchOf(track, column), velocity});
}

void appendPitched(std::vector<Note> &notes, const Pianoroll &roll, const PitchLayout &layout, const TrackLayout &track,
                   int stepTicks, int velocity) {
  const TrackLayout *bassOnsets = layout.track(TrackKind::bassOnsets);
  for (int column = track.firstColumn; column < track.endColumn(); ++column) {
    bool open = false; // is notes.back() a note of this column that has not ended?
    for (int step = 0; step < roll.steps(); ++step) {
      if (!roll.sounding.at(step, column)) {
        open = false;
        continue;
      }
      if (!open || roll.onset.at(step, column) || bassOnsetAt(roll, bassOnsets, step))
        notes.push_back({Tick{step} * stepTicks, 0, track.lowestPitch + column - track.firstColumn, velocity});
      notes.back().duration += stepTicks;
      open = true;
    }
  }
}

/// What became of the notes that start at a step of a track.
struct Starts {
  bool kept = false;
  bool lost = false; ///< one that is not the lowest
};

Starts keepLowest(Pianoroll &roll, const TrackLayout &track, int step) {
  std::uint64_t *now = roll.sounding.row(step);
  std::uint64_t *onset = roll.onset.row(step);
  const std::uint64_t *before = step > 0 ? roll.sounding.row(step - 1) : nullptr;
  bool found = false;
  Starts starts;
  for (int word = firstWord(track); word < endWord(track); ++word) {
    const std::uint64_t mask = wordMask(word, track.firstColumn, track.endColumn());
    const std::uint64_t cells = now[word] & mask;
    const std::uint64_t lowest = found ? 0 : cells & (~cells + 1);
    found = found || lowest != 0;
    starts.lost = starts.lost || (onset[word] & mask & ~lowest) != 0;
    now[word] = (now[word] & ~mask) | lowest;
    // A note that comes out from under a lower one is heard to start here.
    const std::uint64_t kept = before == nullptr ? lowest & onset[word] : lowest & (onset[word] | ~before[word]);
    onset[word] = (onset[word] & ~mask) | kept;
    starts.kept = starts.kept || kept != 0;
  }
  return starts;
}

} // namespace

std::vector<Note> notesOf(const Pianoroll &roll, const PitchLayout &layout, const TrackLayout &track,
                          const RollRendering &rendering) {
  assert(roll.columns() == layout.columns());
  std::vector<Note> notes;
  if (track.isDrums())
    appendDrums(notes, roll, track, ticksPerStep(layout), rendering.drumVelocity);
  else if (track.isPitched())
    appendPitched(notes, roll, layout, track, ticksPerStep(layout), rendering.bassVelocity);
  std::sort(notes.begin(), notes.end(),
            [](const Note &a, const Note &b) { return a.onset != b.onset ? a.onset < b.onset : a.pitch < b.pitch; });
  return notes;
}

Score scoreOf(const Pianoroll &roll, const PitchLayout &layout, const RollRendering &rendering) {
  Score score;
  score.tempo.changes.push_back({0, rendering.microsecondsPerQuarter});
  score.meter.changes.push_back({0, 4, 4});
  score.length = Tick{roll.steps()} * ticksPerStep(layout);
  int channel = 0;
  for (const TrackLayout &track : layout.tracks) {
    if (track.kind == TrackKind::bassOnsets)
      continue;
    Part part;
    part.track = static_cast<int>(score.parts.size()) + 1;
    part.channel = track.isDrums() ? 9 : channel++;
    part.program = track.program;
    part.name = track.name;
    part.notes = notesOf(roll, layout, track, rendering);
    score.parts.push_back(std::move(part));
  }
  return score;
}

Pianoroll rollOf(const std::vector<Note> &drums, const std::vector<Note> &bass, const PitchLayout &layout, int steps) {
  assert(layout.isDrumsAndBass());
  Pianoroll roll(steps, layout.columns());
  if (const TrackLayout *track = layout.track(TrackKind::drums)) {
    for (const Note &note : drums) {
      const std::int64_t step = stepOf(note.onset, layout);
      const int component = drumColumnOfPitch(note.pitch);
      if (step < 0 || step >= steps || component < 0)
        continue;
      roll.sounding.set(static_cast<int>(step), track->firstColumn + component);
      roll.onset.set(static_cast<int>(step), track->firstColumn + component);
    }
  }
  const TrackLayout *track = layout.track(TrackKind::pitched);
  const TrackLayout *bassOnsets = layout.track(TrackKind::bassOnsets);
  for (const Note &note : bass) {
    const std::int64_t first = stepOf(note.onset, layout);
    const int column = track == nullptr ? -1 : note.pitch - track->lowestPitch;
    if (first < 0 || first >= steps || column < 0 || column >= track->columns)
      continue;
    const std::int64_t end =
        std::clamp(stepOf(note.end(), layout), first + 1, std::max<std::int64_t>(steps, first + 1));
    for (std::int64_t step = first; step < end; ++step)
      roll.sounding.set(static_cast<int>(step), track->firstColumn + column);
    roll.onset.set(static_cast<int>(first), track->firstColumn + column);
    if (bassOnsets != nullptr) {
      roll.sounding.set(static_cast<int>(first), bassOnsets->firstColumn);
      roll.onset.set(static_cast<int>(first), bassOnsets->firstColumn);
    }
  }
  return roll;
}

void deriveOnsets(Pianoroll &roll, const PitchLayout &layout) {
  const TrackLayout *bassOnsets = layout.track(TrackKind::bassOnsets);
  for (int step = 0; step < roll.steps(); ++step) {
    const std::uint64_t *now = roll.sounding.row(step);
    const std::uint64_t *before = step > 0 ? roll.sounding.row(step - 1) : nullptr;
    std::uint64_t *onset = roll.onset.row(step);
    const bool allStart = before == nullptr || bassOnsetAt(roll, bassOnsets, step);
    bool anyStart = false;
    std::fill(onset, onset + roll.onset.wordsPerRow(), 0);
    for (const TrackLayout &track : layout.tracks) {
      if (track.kind == TrackKind::bassOnsets)
        continue;
      for (int word = firstWord(track); word < endWord(track); ++word) {
        const std::uint64_t held = allStart || track.isDrums() ? 0 : before[word];
        const std::uint64_t starts = now[word] & ~held & wordMask(word, track.firstColumn, track.endColumn());
        anyStart = anyStart || (track.isPitched() && starts != 0);
        onset[word] |= starts;
      }
    }
    if (bassOnsets != nullptr) {
      roll.sounding.set(step, bassOnsets->firstColumn, anyStart);
      roll.onset.set(step, bassOnsets->firstColumn, anyStart);
    }
  }
}

void keepOneVoice(Pianoroll &roll, const PitchLayout &layout) {
  const TrackLayout *bass = layout.track(TrackKind::pitched);
  const TrackLayout *bassOnsets = layout.track(TrackKind::bassOnsets);
  for (int step = 0; step < roll.steps(); ++step)
    for (const TrackLayout &track : layout.tracks) {
      if (!track.oneVoice)
        continue;
      const Starts starts = keepLowest(roll, track, step);
      if (&track == bass && bassOnsets != nullptr && (starts.kept || starts.lost)) {
        roll.sounding.set(step, bassOnsets->firstColumn, starts.kept);
        roll.onset.set(step, bassOnsets->firstColumn, starts.kept);
      }
    }
}

} // namespace loopwright
