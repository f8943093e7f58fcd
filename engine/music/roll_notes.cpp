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

/// Whether a role's column of onsets, if there is one, says that a note starts.
bool onsetAt(const Pianoroll &roll, const TrackLayout *onsets, int step) {
  return onsets != nullptr && roll.sounding.at(step, onsets->firstColumn);
}

void setCell(Pianoroll &roll, std::int64_t step, int column) {
  roll.sounding.set(static_cast<int>(step), column);
  roll.onset.set(static_cast<int>(step), column);
}

void setOnset(Pianoroll &roll, const TrackLayout *onsets, int step, bool starts) {
  if (onsets == nullptr)
    return;
  roll.sounding.set(step, onsets->firstColumn, starts);
  roll.onset.set(step, onsets->firstColumn, starts);
}

void appendDrums(std::vector<Note> &notes, const Pianoroll &roll, const TrackLayout &track, int stepTicks,
                 int velocity) {
  for (int step = 0; step < roll.steps(); ++step)
    for (int column = 0; column < track.columns; ++column)
      if (roll.sounding.at(step, track.firstColumn + column))
        notes.push_back({Tick{step} * stepTicks, stepTicks, track.exportPitchOf(column), velocity});
}

void appendPitched(std::vector<Note> &notes, const Pianoroll &roll, const PitchLayout &layout, const TrackLayout &track,
                   int stepTicks, int velocity) {
  const TrackLayout *onsets = layout.onsetsOf(track.role);
  for (int column = track.firstColumn; column < track.endColumn(); ++column) {
    bool open = false; // is notes.back() a note of this column that has not ended?
    for (int step = 0; step < roll.steps(); ++step) {
      if (!roll.sounding.at(step, column)) {
        open = false;
        continue;
      }
      if (!open || roll.onset.at(step, column) || onsetAt(roll, onsets, step))
        notes.push_back({Tick{step} * stepTicks, 0, track.lowestPitch + column - track.firstColumn, velocity});
      notes.back().duration += stepTicks;
      open = true;
    }
  }
}

/// What became of the notes that start at a step of a track.
struct Starts {
  bool kept = false;
  bool lost = false; ///< one that is not in the voice
};

std::uint64_t lowestBit(std::uint64_t cells) { return cells & (~cells + 1); }
std::uint64_t highestBit(std::uint64_t cells) {
  return cells == 0 ? 0 : std::uint64_t{1} << (63 - __builtin_clzll(cells));
}

Starts keepVoice(Pianoroll &roll, const TrackLayout &track, int step) {
  std::uint64_t *now = roll.sounding.row(step);
  std::uint64_t *onset = roll.onset.row(step);
  const std::uint64_t *before = step > 0 ? roll.sounding.row(step - 1) : nullptr;
  const bool lowest = track.voice == Voice::lowest;
  const int words = endWord(track) - firstWord(track);
  bool found = false;
  Starts starts;
  for (int i = 0; i < words; ++i) {
    const int word = lowest ? firstWord(track) + i : endWord(track) - 1 - i;
    const std::uint64_t mask = wordMask(word, track.firstColumn, track.endColumn());
    const std::uint64_t cells = now[word] & mask;
    const std::uint64_t voice = found ? 0 : lowest ? lowestBit(cells) : highestBit(cells);
    found = found || voice != 0;
    starts.lost = starts.lost || (onset[word] & mask & ~voice) != 0;
    now[word] = (now[word] & ~mask) | voice;
    // A note that comes out from under another one is heard to start here.
    const std::uint64_t kept = before == nullptr ? voice & onset[word] : voice & (onset[word] | ~before[word]);
    onset[word] = (onset[word] & ~mask) | kept;
    starts.kept = starts.kept || kept != 0;
  }
  return starts;
}

void addDrums(Pianoroll &roll, const std::vector<Note> &notes, const PitchLayout &layout, const TrackLayout &track) {
  for (const Note &note : notes) {
    const std::int64_t step = stepOf(note.onset, layout);
    const int column = track.columnOfPitch(note.pitch);
    if (step >= 0 && step < roll.steps() && column >= 0)
      setCell(roll, step, track.firstColumn + column);
  }
}

void addPitched(Pianoroll &roll, const std::vector<Note> &notes, const PitchLayout &layout, const TrackLayout &track) {
  const TrackLayout *onsets = layout.onsetsOf(track.role);
  const int steps = roll.steps();
  for (const Note &note : notes) {
    const std::int64_t first = stepOf(note.onset, layout);
    const int column = track.columnOfPitch(note.pitch);
    if (first < 0 || first >= steps || column < 0)
      continue;
    const std::int64_t end =
        std::clamp(stepOf(note.end(), layout), first + 1, std::max<std::int64_t>(steps, first + 1));
    for (std::int64_t step = first; step < end; ++step)
      roll.sounding.set(static_cast<int>(step), track.firstColumn + column);
    roll.onset.set(static_cast<int>(first), track.firstColumn + column);
    if (onsets != nullptr)
      setCell(roll, first, onsets->firstColumn);
  }
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

Part emptyPartOf(const PitchLayout &layout, std::size_t track) {
  int number = 0; // among the tracks with notes
  int channel = 0;
  for (std::size_t before = 0; before < track; ++before) {
    number += layout.tracks[before].hasNotes() ? 1 : 0;
    channel += layout.tracks[before].isPitched() ? 1 : 0;
  }
  constexpr int kDrumChannel = 9;
  Part part;
  part.track = number + 1;
  part.channel = layout.tracks[track].isDrums() ? kDrumChannel : channel;
  part.program = layout.tracks[track].program;
  part.name = layout.tracks[track].name;
  return part;
}

Score scoreOf(const Pianoroll &roll, const PitchLayout &layout, const RollRendering &rendering) {
  Score score;
  score.tempo.changes.push_back({0, rendering.microsecondsPerQuarter});
  score.meter.changes.push_back({0, 4, 4});
  score.length = Tick{roll.steps()} * ticksPerStep(layout);
  for (std::size_t track = 0; track < layout.tracks.size(); ++track) {
    if (!layout.tracks[track].hasNotes())
      continue;
    Part part = emptyPartOf(layout, track);
    part.notes = notesOf(roll, layout, layout.tracks[track], rendering);
    score.parts.push_back(std::move(part));
  }
  return score;
}

Pianoroll rollOf(const std::vector<RoleNotes> &music, const PitchLayout &layout, int steps) {
  Pianoroll roll(steps, layout.columns());
  for (const RoleNotes &role : music)
    if (const TrackLayout *track = layout.track(role.role))
      track->isDrums() ? addDrums(roll, role.notes, layout, *track) : addPitched(roll, role.notes, layout, *track);
  return roll;
}

void deriveOnsets(Pianoroll &roll, const PitchLayout &layout) {
  for (int step = 0; step < roll.steps(); ++step) {
    const std::uint64_t *now = roll.sounding.row(step);
    const std::uint64_t *before = step > 0 ? roll.sounding.row(step - 1) : nullptr;
    std::uint64_t *onset = roll.onset.row(step);
    std::fill(onset, onset + roll.onset.wordsPerRow(), 0);
    for (const TrackLayout &track : layout.tracks) {
      if (!track.hasNotes())
        continue;
      const TrackLayout *onsets = layout.onsetsOf(track.role);
      const bool allStart = before == nullptr || track.isDrums() || onsetAt(roll, onsets, step);
      bool anyStart = false;
      for (int word = firstWord(track); word < endWord(track); ++word) {
        const std::uint64_t held = allStart ? 0 : before[word];
        const std::uint64_t starts = now[word] & ~held & wordMask(word, track.firstColumn, track.endColumn());
        anyStart = anyStart || starts != 0;
        onset[word] |= starts;
      }
      setOnset(roll, onsets, step, anyStart);
    }
  }
}

void keepOneVoice(Pianoroll &roll, const PitchLayout &layout) {
  for (int step = 0; step < roll.steps(); ++step)
    for (const TrackLayout &track : layout.tracks) {
      if (!track.isOneVoice())
        continue;
      const Starts starts = keepVoice(roll, track, step);
      if (starts.kept || starts.lost)
        setOnset(roll, layout.onsetsOf(track.role), step, starts.kept);
    }
}

} // namespace loopwright
