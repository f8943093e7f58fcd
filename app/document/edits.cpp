// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/edits.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "app/document/drum_lanes.h"

namespace loopwright {
namespace {

/// Changes notes with `change(Note &, const DocumentTrack &)` and settles the tracks they are on.
template <class Change>
Edit changed(const LoopContent &content, const NoteSet &notes, Change change) {
  Edit edit{content, {}};
  for (int t = 0; t < content.tracks.size(); ++t) {
    const DocumentTrack before = content.tracks[t];
    NoteSet edited;
    QList<DocumentNote> next = before.notes;
    for (DocumentNote &note : next) {
      if (notes.count(note.id) == 0)
        continue;
      const Note old = note.note;
      change(note.note, before);
      note.generated = note.generated && note.note == old;
      edited.insert(note.id);
    }
    if (edited.empty())
      continue;
    edit.content.tracks[t].notes = std::move(next);
    settleNotes(edit.content, t, edited);
    for (const DocumentNote &note : std::as_const(edit.content.tracks[t].notes))
      if (edited.count(note.id) == 1)
        edit.notes.insert(note.id);
  }
  return edit;
}

/// Calls `visit(const Note &, const DocumentTrack &)` for each of the notes.
template <class Visit>
void forEach(const LoopContent &content, const NoteSet &notes, Visit visit) {
  for (const DocumentTrack &track : content.tracks)
    for (const DocumentNote &note : track.notes)
      if (notes.count(note.id) == 1)
        visit(note.note, track);
}

NoteSet pitchedOf(const LoopContent &content, const NoteSet &notes) {
  NoteSet pitched;
  for (const DocumentTrack &track : content.tracks)
    if (!track.isDrums())
      for (const DocumentNote &note : track.notes)
        if (notes.count(note.id) == 1)
          pitched.insert(note.id);
  return pitched;
}

/// How far a group may go, both inclusive.
struct Room {
  Tick least = std::numeric_limits<Tick>::min();
  Tick most = std::numeric_limits<Tick>::max();

  void keep(Tick low, Tick value, Tick high) {
    least = std::max(least, low - value);
    most = std::min(most, high - value);
  }
  Tick clamp(Tick wanted) const { return least > most ? 0 : std::clamp(wanted, least, most); }
};

Room roomInTime(const LoopContent &content, const NoteSet &notes) {
  Room room;
  forEach(content, notes,
          [&](const Note &note, const DocumentTrack &) { room.keep(0, note.onset, content.length() - note.duration); });
  return room;
}

Room roomInRows(const LoopContent &content, const NoteSet &notes) {
  Room room;
  forEach(content, notes, [&](const Note &note, const DocumentTrack &track) {
    if (!track.isDrums())
      room.keep(0, note.pitch, 127);
    else if (const int lane = drumLaneOf(note.pitch); lane >= 0)
      room.keep(0, lane, kDrumColumns - 1);
  });
  return room;
}

/// The content with copies of the notes in the same place, not settled, and the copies' ids.
Edit withCopies(const LoopContent &content, const NoteSet &notes) {
  Edit edit{content, {}};
  for (int t = 0; t < content.tracks.size(); ++t) {
    for (const DocumentNote &note : content.tracks[t].notes) {
      if (notes.count(note.id) == 0)
        continue;
      edit.notes.insert(edit.content.nextId);
      edit.content.tracks[t].notes.append({edit.content.nextId++, note.note, false});
    }
  }
  return edit;
}

template <class Velocity>
Edit withVelocity(const LoopContent &content, const NoteSet &notes, Velocity velocity) {
  return changed(content, notes, [&](Note &note, const DocumentTrack &) {
    note.velocity = std::clamp(velocity(note.velocity), 1, 127);
  });
}

} // namespace

NoteSet allNotes(const LoopContent &content) {
  NoteSet notes;
  for (int t = 0; t < content.tracks.size(); ++t)
    notes.merge(allNotes(content, t));
  return notes;
}

NoteSet allNotes(const LoopContent &content, int track) {
  NoteSet notes;
  for (const DocumentNote &note : content.tracks[track].notes)
    notes.insert(note.id);
  return notes;
}

TickRange rangeOf(const LoopContent &content, const NoteSet &notes) {
  TickRange range{std::numeric_limits<Tick>::max(), 0};
  forEach(content, notes, [&range](const Note &note, const DocumentTrack &) {
    range.first = std::min(range.first, note.onset);
    range.end = std::max(range.end, note.end());
  });
  return range.end == 0 ? TickRange() : range;
}

Edit addNote(const LoopContent &content, int track, const Note &note) {
  Edit edit{content, {}};
  const NoteId id = edit.content.nextId++;
  edit.content.tracks[track].notes.append({id, note, false});
  settleNotes(edit.content, track, {id});
  const NoteSet there = allNotes(edit.content, track);
  if (there.count(id) == 1)
    edit.notes.insert(id);
  return edit;
}

Edit toggleHit(const LoopContent &content, int track, const Note &note) {
  NoteSet hits;
  for (const DocumentNote &hit : content.tracks[track].notes)
    if (sameLane(hit.note.pitch, note.pitch) && hit.note.onset >= note.onset && hit.note.onset < note.end())
      hits.insert(hit.id);
  return hits.empty() ? addNote(content, track, note) : Edit{eraseNotes(content, hits), {}};
}

LoopContent eraseNotes(const LoopContent &content, const NoteSet &notes) {
  LoopContent next = content;
  for (DocumentTrack &track : next.tracks)
    track.notes.removeIf([&notes](const DocumentNote &note) { return notes.count(note.id) == 1; });
  return next;
}

Edit duplicateAfter(const LoopContent &content, const NoteSet &notes, GridValue grid) {
  const TickRange range = rangeOf(content, notes);
  const Tick first = gridLineAtOrBefore(content, range.first, grid);
  const Tick end = gridLineAfter(content, range.end - 1, grid);
  const Edit copies = withCopies(content, notes);
  return changed(copies.content, copies.notes, [&](Note &note, const DocumentTrack &) { note.onset += end - first; });
}

Edit moveNotes(const LoopContent &content, const NoteSet &notes, Tick ticks, int rows,
               const std::optional<Scale> &key) {
  const Tick shift = roomInTime(content, notes).clamp(ticks);
  const int steps = static_cast<int>(roomInRows(content, notes).clamp(rows));
  return changed(content, notes, [&](Note &note, const DocumentTrack &track) {
    note.onset += shift;
    if (track.isDrums())
      note.pitch = drumPitchMoved(note.pitch, steps);
    else if (steps != 0)
      note.pitch = key ? key->nearest(note.pitch + steps) : note.pitch + steps;
  });
}

Edit moveCopies(const LoopContent &content, const NoteSet &notes, Tick ticks, int rows,
                const std::optional<Scale> &key) {
  const Edit copies = withCopies(content, notes);
  return moveNotes(copies.content, copies.notes, ticks, rows, key);
}

Edit transposeNotes(const LoopContent &content, const NoteSet &notes, int semitones) {
  const NoteSet pitched = pitchedOf(content, notes);
  auto steps = static_cast<int>(roomInRows(content, pitched).clamp(semitones));
  if (semitones % 12 == 0)
    steps -= steps % 12;
  Edit edit = changed(content, pitched, [steps](Note &note, const DocumentTrack &) { note.pitch += steps; });
  edit.notes.insert(notes.begin(), notes.end());
  return edit;
}

Edit transposeInKey(const LoopContent &content, const NoteSet &notes, int tones, const Scale &key) {
  bool room = true;
  forEach(content, notes, [&](const Note &note, const DocumentTrack &track) {
    const int target = track.isDrums() ? note.pitch : key.moved(note.pitch, tones);
    room = room && target >= 0 && target <= 127;
  });
  Edit edit = changed(content, room ? pitchedOf(content, notes) : NoteSet(),
                      [&](Note &note, const DocumentTrack &) { note.pitch = key.moved(note.pitch, tones); });
  edit.notes.insert(notes.begin(), notes.end());
  return edit;
}

Edit resizeRight(const LoopContent &content, const NoteSet &notes, Tick ticks, Tick shortest) {
  return changed(content, notes, [&](Note &note, const DocumentTrack &) {
    const Tick least = std::max<Tick>(1, std::min(shortest, note.duration));
    note.duration = std::clamp(note.duration + ticks, least, std::max(least, content.length() - note.onset));
  });
}

Edit resizeLeft(const LoopContent &content, const NoteSet &notes, Tick ticks, Tick shortest) {
  return changed(content, notes, [&](Note &note, const DocumentTrack &) {
    const Tick end = note.end();
    const Tick least = std::max<Tick>(1, std::min(shortest, note.duration));
    note.onset = std::clamp<Tick>(note.onset + ticks, 0, end - least);
    note.duration = end - note.onset;
  });
}

Edit scaleNotes(const LoopContent &content, const NoteSet &notes, Tick anchor, Tick from, Tick to) {
  if (from == anchor)
    return changed(content, notes, [](Note &, const DocumentTrack &) {});
  to = std::clamp<Tick>(to, 0, content.length());
  to = from > anchor ? std::max(to, anchor + 1) : std::min(to, anchor - 1);
  const double factor = static_cast<double>(to - anchor) / static_cast<double>(from - anchor);
  const auto scaled = [&](Tick tick) {
    return anchor + static_cast<Tick>(std::llround(static_cast<double>(tick - anchor) * factor));
  };
  return changed(content, notes, [&](Note &note, const DocumentTrack &) {
    const Tick onset = std::clamp<Tick>(scaled(note.onset), 0, content.length() - 1);
    note.duration = std::max<Tick>(1, scaled(note.end()) - onset);
    note.onset = onset;
  });
}

Edit quantiseNotes(const LoopContent &content, const NoteSet &notes, GridValue grid, Quantise what) {
  return changed(content, notes, [&](Note &note, const DocumentTrack &) {
    const Tick end = note.end();
    note.onset = nearestGridLine(content, note.onset, grid);
    if (note.onset >= content.length())
      note.onset = gridLineAtOrBefore(content, content.length() - 1, grid);
    if (what == Quantise::onsetsAndEnds)
      note.duration =
          std::max(nearestGridLine(content, end, grid), gridLineAfter(content, note.onset, grid)) - note.onset;
  });
}

Edit setVelocity(const LoopContent &content, const NoteSet &notes, int velocity) {
  return withVelocity(content, notes, [velocity](int) { return velocity; });
}

Edit addVelocity(const LoopContent &content, const NoteSet &notes, int amount) {
  return withVelocity(content, notes, [amount](int velocity) { return velocity + amount; });
}

Edit scaleVelocity(const LoopContent &content, const NoteSet &notes, double factor) {
  return withVelocity(content, notes, [factor](int velocity) {
    return static_cast<int>(std::lround(std::clamp(velocity * factor, 0.0, 127.0)));
  });
}

} // namespace loopwright
