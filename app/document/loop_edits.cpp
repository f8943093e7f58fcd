// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/loop_edits.h"

#include <algorithm>
#include <utility>
#include <vector>

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

std::optional<BarSpan> barsOf(const LoopContent &content, const NoteSet &notes) {
  const std::set<int> bars = cellsOf(content, notes).bars;
  return bars.empty() ? std::nullopt : std::optional(BarSpan{*bars.begin(), *bars.rbegin() + 1});
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
  const bool sameMeter = content.beatsPerBar == candidate.beatsPerBar && content.beatUnit == candidate.beatUnit;
  if (sameMeter && !isWhole(content, passage))
    return replaceCells(content, goingRound(candidate, content.bars), passage);
  LoopContent ground = content;
  ground.beatsPerBar = candidate.beatsPerBar;
  ground.beatUnit = candidate.beatUnit;
  ground = withBars(ground, candidate.bars);
  return replaceCells(ground, candidate, allCells(ground));
}

} // namespace loopwright
