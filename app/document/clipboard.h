// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMimeData>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "app/document/edits.h"
#include "engine/base/result.h"

namespace loopwright {

/// Notes on their way from one place to another: a plain value.
struct NoteClip {
  struct Entry {
    TrackKind kind = TrackKind::pitched;
    int order = 0; ///< which of the tracks of the kind
    Note note;     ///< ticks from the first onset of the clip
    friend bool operator==(const Entry &a, const Entry &b) {
      return a.kind == b.kind && a.order == b.order && a.note == b.note;
    }
  };
  /// A pitched part of another program's music.
  struct Part {
    QString name;
    int program = 0;
  };
  std::vector<Entry> entries;
  /// By the `order` of pitched entries, which then names no track yet (see fitted()); empty: the notes are our own.
  std::vector<Part> foreign;

  bool empty() const { return entries.empty(); }
  friend bool operator==(const NoteClip &a, const NoteClip &b) { return a.entries == b.entries; }
};

/// The most notes that are taken from a clipboard.
constexpr int kMostClipNotes = 100000;
/// The MIME type of notes as JSON: {"format": "loopwright-notes", "version": 1, "ticks_per_quarter": 480, "notes":
/// [{"track": "drums" | "pitched", "order": 0, "onset": 0, "duration": 120, "pitch": 36, "velocity": 100}, …]}.
QString notesMimeType();

NoteClip copyNotes(const LoopContent &content, const NoteSet &notes);

/// The clip's notes from the tick on, each on its track, or on the first of its kind where there are fewer; what the
/// loop has no place for is left out. The pasted notes win over those in their way and are in `notes`.
Edit pasteNotes(const LoopContent &content, const NoteClip &clip, Tick tick);

/// A clip of another program whose parts have found their tracks.
struct FittedClip {
  NoteClip clip;
  QStringList leftOut; ///< names of the parts that have no track here
  int notesLeftOut = 0;
};
/// Drums go to the drum track. A single pitched part goes to the track that is edited; of several each takes the track
/// of its name, else of its kind of instrument, else of its register, one part a track. Our own clips stay as they are.
FittedClip fitted(const NoteClip &clip, const LoopContent &content, int editedTrack);

QByteArray clipToJson(const NoteClip &clip);
/// Error (badInput): it is not such JSON, has too many notes, or a value that no note can have.
Result<NoteClip> clipFromJson(const QByteArray &json);

/// The clip for the clipboard: as notes and as audio/midi.
std::unique_ptr<QMimeData> mimeDataOf(const NoteClip &clip);
/// What a clipboard or a drop holds, of our own or of other programs (audio/midi); empty if there are no notes.
NoteClip clipOf(const QMimeData &data);

} // namespace loopwright
