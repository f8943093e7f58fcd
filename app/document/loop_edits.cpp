// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/loop_edits.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

#include "engine/music/part_manner.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {
namespace {

using Span = std::pair<Tick, Tick>; // [first, end)

/// The masked bars of the loop, or the others, neighbours joined.
std::vector<Span> spansOf(const LoopContent &content, const std::set<int> &bars, bool masked) {
  std::vector<Span> spans;
  const Tick bar = content.ticksPerBar();
  for (int i = 0; i < content.bars; ++i) {
    if ((bars.count(i) == 1) != masked)
      continue;
    if (!spans.empty() && spans.back().second == i * bar)
      spans.back().second += bar;
    else
      spans.emplace_back(i * bar, (i + 1) * bar);
  }
  return spans;
}

/// What of the track lies in the spans. The first piece of a note keeps its id, further ones have none.
QList<DocumentNote> clipped(const DocumentTrack &track, const std::vector<Span> &spans) {
  QList<DocumentNote> pieces;
  for (const DocumentNote &note : track.notes) {
    NoteId id = note.id;
    for (const auto &[first, end] : spans) {
      const Tick onset = std::max(note.note.onset, first);
      const bool here =
          track.isDrums() ? onset == note.note.onset && onset < end : onset < std::min(end, note.note.end());
      if (!here)
        continue;
      DocumentNote piece = note;
      piece.id = std::exchange(id, 0);
      piece.note.onset = onset;
      piece.note.duration = std::min(end, note.note.end()) - onset;
      pieces.append(piece);
    }
  }
  return pieces;
}

/// The track of `other` that stands for the content's, -1 if there is none.
int counterpart(const LoopContent &content, int track, const LoopContent &other) {
  const Role role = content.tracks[track].role;
  auto before = std::count_if(content.tracks.begin(), content.tracks.begin() + track,
                              [role](const DocumentTrack &candidate) { return candidate.role == role; });
  for (int i = 0; i < other.tracks.size(); ++i)
    if (other.tracks[i].role == role && before-- == 0)
      return i;
  return -1;
}

/// So many bars of it, from the beginning again after the end.
LoopContent goingRound(const LoopContent &content, int bars) {
  LoopContent longer = content;
  longer.bars = bars;
  for (qsizetype track = 0; track < content.tracks.size(); ++track)
    for (Tick shift = content.length(); shift < longer.length(); shift += content.length())
      for (DocumentNote note : content.tracks[track].notes) {
        note.id = 0;
        note.note.onset += shift;
        longer.tracks[track].notes.append(note);
      }
  for (int track = 0; track < longer.tracks.size(); ++track)
    settleNotes(longer, track);
  return longer;
}

bool sameMeter(const LoopContent &a, const LoopContent &b) {
  return a.beatsPerBar == b.beatsPerBar && a.beatUnit == b.beatUnit;
}

PartManner mannerOf(const DocumentTrack &track, const TrackLayout &drums) {
  std::vector<Note> notes;
  for (const DocumentNote &note : track.notes)
    notes.push_back(note.note);
  return {notes, track.isDrums() ? drums : TrackLayout()};
}

/// The candidate's track as the loop's part plays it: louder or softer as a whole, each drum on the loop's own sound.
/// What the loop has in the same place stays as it is there.
void playLike(const DocumentTrack &part, DocumentTrack &candidate) {
  static const TrackLayout drums = *PitchLayout::named("drums9")->track(Role::drums);
  constexpr Tick kSamePlace = kTicksPerQuarter / 12; // as far as players are from the grid
  const PartManner wanted = mannerOf(part, drums), drawn = mannerOf(candidate, drums);
  for (DocumentNote &note : candidate.notes) {
    const int column = part.isDrums() ? drums.columnOfPitch(note.note.pitch) : 0;
    const int level = drawn.velocity(column, note.note.velocity);
    note.note.velocity = std::clamp(note.note.velocity + wanted.velocity(column, level) - level, 1, 127);
    if (part.isDrums() && !wanted.hits(note.note.pitch))
      note.note.pitch = wanted.pitch(column, note.note.pitch);
    const auto there = std::find_if(part.notes.begin(), part.notes.end(), [&note](const DocumentNote &old) {
      return old.note.pitch == note.note.pitch && std::abs(old.note.onset - note.note.onset) <= kSamePlace;
    });
    if (there != part.notes.end()) {
      const bool sameLength = std::abs(there->note.duration - note.note.duration) < kTicksPerQuarter / 4;
      note.note = {there->note.onset, part.isDrums() || sameLength ? there->note.duration : note.note.duration,
                   there->note.pitch, there->note.velocity};
    }
  }
}

LoopContent inMannerOf(const LoopContent &loop, const LoopContent &candidate) {
  LoopContent played = candidate;
  for (int track = 0; track < candidate.tracks.size(); ++track)
    if (const int of = counterpart(candidate, track, loop); of >= 0) {
      playLike(loop.tracks[of], played.tracks[track]);
      settleNotes(played, track);
    }
  return played;
}

} // namespace

LoopContent withTempo(const LoopContent &content, int microsecondsPerQuarter) {
  LoopContent next = content;
  next.microsecondsPerQuarter = std::clamp(microsecondsPerQuarter, kFastestTempo, kSlowestTempo);
  return next;
}

LoopContent withSwing(const LoopContent &content, int percent) {
  LoopContent next = content;
  next.swing = std::clamp(percent, kStraight, kMostSwing);
  return next;
}

LoopContent withBars(const LoopContent &content, int bars) {
  LoopContent next = content;
  next.bars = std::clamp(bars, 1, kMostBars);
  for (int track = 0; track < next.tracks.size(); ++track)
    settleNotes(next, track);
  return next;
}

LoopContent withProgram(const LoopContent &content, int track, int program) {
  LoopContent next = content;
  next.tracks[track].program = std::clamp(program, 0, 127);
  return next;
}

LoopContent withTrackName(const LoopContent &content, int track, const QString &name) {
  LoopContent next = content;
  next.tracks[track].name = name;
  return next;
}

CellMask within(const LoopContent &content, const CellMask &cells) {
  CellMask inside;
  for (const int track : cells.tracks)
    if (track >= 0 && track < content.tracks.size())
      inside.tracks.insert(track);
  for (const int bar : cells.bars)
    if (bar >= 0 && bar < content.bars)
      inside.bars.insert(bar);
  return inside;
}

CellMask cellsOf(const LoopContent &content, const NoteSet &notes) {
  CellMask mask;
  for (int track = 0; track < content.tracks.size(); ++track) {
    for (const DocumentNote &note : content.tracks[track].notes) {
      if (notes.count(note.id) == 0)
        continue;
      mask.tracks.insert(track);
      mask.bars.insert(static_cast<int>(note.note.onset / content.ticksPerBar()));
    }
  }
  return mask;
}

NoteSet notesIn(const LoopContent &content, const CellMask &cells) {
  NoteSet notes;
  for (const int track : within(content, cells).tracks)
    for (const DocumentNote &note : content.tracks[track].notes)
      if (cells.bars.count(static_cast<int>(note.note.onset / content.ticksPerBar())) > 0)
        notes.insert(note.id);
  return notes;
}

std::optional<BarSpan> barsOf(const CellMask &cells) {
  return cells.empty() ? std::nullopt : std::optional(BarSpan{*cells.bars.begin(), *cells.bars.rbegin() + 1});
}

CellMask allCells(const LoopContent &content) {
  CellMask mask;
  for (int track = 0; track < content.tracks.size(); ++track)
    mask.tracks.insert(track);
  for (int bar = 0; bar < content.bars; ++bar)
    mask.bars.insert(bar);
  return mask;
}

LoopContent replaceCells(const LoopContent &content, const LoopContent &replacement, const CellMask &mask) {
  LoopContent next = content;
  const std::vector<Span> inside = spansOf(content, mask.bars, true);
  const std::vector<Span> outside = spansOf(content, mask.bars, false);
  for (const int track : mask.tracks) {
    const int source = track >= 0 && track < content.tracks.size() ? counterpart(content, track, replacement) : -1;
    if (source < 0)
      continue;
    QList<DocumentNote> notes = clipped(content.tracks[track], outside);
    NoteSet kept;
    for (DocumentNote &note : notes) {
      if (note.id == 0)
        note.id = next.nextId++;
      kept.insert(note.id);
    }
    for (DocumentNote note : clipped(replacement.tracks[source], inside)) {
      note.id = 0;
      notes.append(note);
    }
    next.tracks[track].notes = std::move(notes);
    settleNotes(next, track, kept);
  }
  return next;
}

LoopContent playedLike(const LoopContent &candidate, const LoopContent &loop) {
  LoopContent next = candidate;
  next.microsecondsPerQuarter = loop.microsecondsPerQuarter;
  next.swing = loop.swing;
  for (int track = 0; track < next.tracks.size(); ++track)
    if (const int of = counterpart(candidate, track, loop); of >= 0)
      next.tracks[track].program = loop.tracks[of].program;
  return next;
}

CellMask passageOf(const LoopContent &content, const NoteSet &selection) {
  qsizetype notes = 0;
  for (const DocumentTrack &track : content.tracks)
    notes += track.notes.size();
  const auto selected = static_cast<qsizetype>(selection.size());
  return selected <= 1 || selected == notes ? allCells(content) : cellsOf(content, selection);
}

bool isWhole(const LoopContent &content, const CellMask &passage) {
  const CellMask inside = within(content, passage);
  return static_cast<int>(inside.bars.size()) == content.bars &&
         static_cast<qsizetype>(inside.tracks.size()) == content.tracks.size();
}

bool sameCells(const LoopContent &a, const LoopContent &b) {
  return a.bars == b.bars && a.beatsPerBar == b.beatsPerBar && a.beatUnit == b.beatUnit &&
         std::equal(a.tracks.begin(), a.tracks.end(), b.tracks.begin(), b.tracks.end(),
                    [](const DocumentTrack &one, const DocumentTrack &other) { return one.role == other.role; });
}

LoopContent withCandidate(const LoopContent &content, const LoopContent &candidate, const CellMask &passage) {
  const LoopContent played = inMannerOf(content, candidate);
  if (sameMeter(content, candidate) && !isWhole(content, passage))
    return replaceCells(content, goingRound(played, content.bars), passage);
  LoopContent ground = content;
  ground.beatsPerBar = candidate.beatsPerBar;
  ground.beatUnit = candidate.beatUnit;
  ground = withBars(ground, candidate.bars);
  return replaceCells(ground, played, allCells(ground));
}

LoopContent asLongAs(const LoopContent &loop, const LoopContent &candidate) {
  return sameMeter(loop, candidate) ? goingRound(candidate, loop.bars) : candidate;
}

} // namespace loopwright
