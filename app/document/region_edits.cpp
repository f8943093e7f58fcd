// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/region_edits.h"

#include <set>
#include <vector>

#include "engine/music/note_patch.h"

namespace loopwright {

LoopContent replaceRegion(const LoopContent &content, const Pianoroll &sampled, const BitPlane &region,
                          const PitchLayout &layout) {
  LoopContent next = content;
  for (const Role role : layout.roles()) {
    const int track = content.trackOf(role);
    if (track < 0)
      continue;
    const QList<DocumentNote> &before = content.tracks[track].notes;
    std::vector<Note> notes;
    for (const DocumentNote &note : before)
      notes.push_back(note.note);
    QList<DocumentNote> &after = next.tracks[track].notes;
    after.clear();
    NoteSet kept;
    std::set<int> seen; // the first piece of a note keeps its id
    for (const PatchedNote &patched : patchedNotes(notes, sampled, region, layout, *layout.track(role))) {
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
