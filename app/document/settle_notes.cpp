// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <tuple>
#include <vector>

#include "app/document/loop_content.h"

namespace loopwright {
namespace {

using Notes = std::vector<DocumentNote *>;

bool dropped(const DocumentNote &note) { return note.note.duration <= 0; }
void drop(DocumentNote &note) { note.note.duration = 0; }

/// Of each two neighbours in time the earlier ends where the later begins.
void cutAtNext(const Notes &notes) {
  for (std::size_t i = 1; i < notes.size(); ++i) {
    Note &earlier = notes[i - 1]->note;
    earlier.duration = std::min(earlier.duration, notes[i]->note.onset - earlier.onset);
  }
}

/// Keeps of each note what the winners leave of it: its part before the first of them, or, if one covers its
/// beginning, the part after that. Both lists in time order and free of overlaps.
void makeWay(const Notes &notes, const Notes &winners) {
  std::size_t first = 0;
  for (DocumentNote *loser : notes) {
    Note &note = loser->note;
    const Tick begin = note.onset;
    while (first < winners.size() && winners[first]->note.end() <= note.onset)
      ++first;
    for (std::size_t i = first; i < winners.size() && winners[i]->note.onset < note.end(); ++i) {
      const Note &winner = winners[i]->note;
      if (winner.onset > note.onset) {
        note.duration = winner.onset - note.onset;
        break;
      }
      if (winner.onset == begin || winner.end() >= note.end()) {
        drop(*loser);
        break;
      }
      note.duration = note.end() - winner.end();
      note.onset = winner.end();
    }
  }
}

/// Settles the notes of one pitch, given in time order.
void settlePitch(const Notes &notes, bool drums, const NoteSet &winners) {
  Notes strong;
  Notes weak;
  for (DocumentNote *note : notes)
    (winners.count(note->id) == 1 ? strong : weak).push_back(note);
  if (!drums) {
    cutAtNext(strong);
    cutAtNext(weak);
    strong.erase(std::remove_if(strong.begin(), strong.end(), [](const DocumentNote *note) { return dropped(*note); }),
                 strong.end());
    weak.erase(std::remove_if(weak.begin(), weak.end(), [](const DocumentNote *note) { return dropped(*note); }),
               weak.end());
    makeWay(weak, strong);
    return;
  }
  Notes byStrength = notes;
  std::stable_sort(byStrength.begin(), byStrength.end(), [&winners](const DocumentNote *a, const DocumentNote *b) {
    return std::make_tuple(a->note.onset, winners.count(a->id)) < std::make_tuple(b->note.onset, winners.count(b->id));
  });
  cutAtNext(byStrength);
}

} // namespace

void settleNotes(LoopContent &content, int track, const NoteSet &winners) {
  QList<DocumentNote> &notes = content.tracks[track].notes;
  const Tick length = content.length();
  for (DocumentNote &note : notes) {
    if (note.id == 0)
      note.id = content.nextId++;
    note.note.velocity = std::clamp(note.note.velocity, 1, 127);
    if (note.note.onset < 0 || note.note.onset >= length || note.note.pitch < 0 || note.note.pitch > 127)
      drop(note);
    note.note.duration = std::min(note.note.duration, length - note.note.onset);
  }
  notes.removeIf(dropped);

  Notes byPitch;
  byPitch.reserve(static_cast<std::size_t>(notes.size()));
  for (DocumentNote &note : notes)
    byPitch.push_back(&note);
  std::sort(byPitch.begin(), byPitch.end(), [](const DocumentNote *a, const DocumentNote *b) {
    return std::tie(a->note.pitch, a->note.onset, a->id) < std::tie(b->note.pitch, b->note.onset, b->id);
  });
  for (auto first = byPitch.begin(); first != byPitch.end();) {
    const int pitch = (*first)->note.pitch;
    const auto end =
        std::find_if(first, byPitch.end(), [pitch](const DocumentNote *note) { return note->note.pitch != pitch; });
    settlePitch(Notes(first, end), content.tracks[track].isDrums(), winners);
    first = end;
  }
  notes.removeIf(dropped);
  std::sort(notes.begin(), notes.end(), [](const DocumentNote &a, const DocumentNote &b) {
    return std::tie(a.note.onset, a.note.pitch, a.id) < std::tie(b.note.onset, b.note.pitch, b.id);
  });
}

} // namespace loopwright
