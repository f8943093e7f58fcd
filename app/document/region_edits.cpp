// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/region_edits.h"

#include <set>
#include <vector>

#include "engine/music/note_patch.h"

namespace loopwright {

LoopContent replaceRegion(const LoopContent &content, const Pianoroll &drawn, const BitPlane &region,
                          const PitchLayout &layout) {
  LoopContent next = content;
  for (const TrackKind kind : {TrackKind::drums, TrackKind::pitched}) {
    const int track = content.trackOf(kind);
    const TrackLayout *columns = layout.track(kind);
    if (track < 0 || columns == nullptr)
      continue;
    const QList<DocumentNote> &before = content.tracks[track].notes;
    std::vector<Note> notes;
    for (const DocumentNote &note : before)
      notes.push_back(note.note);
    QList<DocumentNote> &after = next.tracks[track].notes;
    after.clear();
    NoteSet kept;
    std::set<int> seen; // the first piece of a note keeps its id
    for (const PatchedNote &patched : patchedNotes(notes, drawn, region, layout, *columns)) {
      DocumentNote note = patched.source < 0 ? DocumentNote{0, {}, true} : before[patched.source];
      note.note = patched.note;
      if (patched.source >= 0 && !seen.insert(patched.source).second)
        note.id = 0;
      if (patched.whole)
        kept.insert(note.id);
      after.append(note);
    }
    settleNotes(next, track, kept);
  }
  return next;
}

} // namespace loopwright
