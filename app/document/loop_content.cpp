// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/loop_content.h"

#include <QCoreApplication>
#include <algorithm>

#include "engine/base/hash.h"

namespace loopwright {
namespace {

DocumentTrack generatedTrack(TrackKind kind, const std::vector<Note> &notes, int program, NoteId &nextId) {
  DocumentTrack track;
  track.kind = kind;
  track.name = kind == TrackKind::drums ? QCoreApplication::translate("Document", "Drums")
                                        : QCoreApplication::translate("Document", "Bass");
  track.program = program;
  for (const Note &note : notes)
    track.notes.append({nextId++, note, true});
  return track;
}

std::vector<Note> plainNotes(const DocumentTrack &track) {
  std::vector<Note> notes;
  notes.reserve(static_cast<std::size_t>(track.notes.size()));
  for (const DocumentNote &note : track.notes)
    notes.push_back(note.note);
  return notes;
}

/// Where a tick comes to lie when each eighth is divided by the swing.
Tick swung(Tick tick, int swing) {
  constexpr Tick kEighth = kTicksPerQuarter / 2;
  constexpr Tick kSixteenth = kEighth / 2;
  const Tick turn = kEighth * swing / 100;
  const Tick within = tick % kEighth;
  return tick - within +
         (within < kSixteenth ? within * turn / kSixteenth
                              : turn + (within - kSixteenth) * (kEighth - turn) / kSixteenth);
}

std::vector<Note> swungNotes(const DocumentTrack &track, int swing) {
  std::vector<Note> notes = plainNotes(track);
  for (Note &note : notes) {
    const Tick end = swung(note.end(), swing);
    note.onset = swung(note.onset, swing);
    note.duration = std::max<Tick>(1, end - note.onset);
  }
  return notes;
}

} // namespace

int LoopContent::trackOf(TrackKind kind) const {
  for (qsizetype i = 0; i < tracks.size(); ++i)
    if (tracks[i].kind == kind)
      return static_cast<int>(i);
  return -1;
}

QString LoopContent::hash() const {
  Sha256Hasher hasher;
  const auto number = [&hasher](std::int64_t value) { hasher.add(static_cast<std::uint64_t>(value)); };
  for (const int value : {bars, beatsPerBar, beatUnit, microsecondsPerQuarter})
    number(value);
  if (swing != kStraight)
    number(swing);
  number(tracks.size());
  for (const DocumentTrack &track : tracks) {
    number(static_cast<int>(track.kind));
    const std::string name = track.name.toStdString();
    number(static_cast<std::int64_t>(name.size()));
    hasher.add(name);
    number(track.program);
    number(track.notes.size());
    for (const DocumentNote &note : track.notes) {
      for (const std::int64_t value : {note.note.onset, note.note.duration})
        number(value);
      for (const int value : {note.note.pitch, note.note.velocity, note.generated ? 1 : 0})
        number(value);
    }
  }
  for (const CodeLock &lock : locks) {
    hasher.add(lock.stream.toStdString());
    number(lock.first);
    number(lock.length);
  }
  return QString::fromStdString(toHex(hasher.finish()));
}

LoopContent emptyLoop(int bars) {
  LoopContent content;
  content.bars = bars;
  content.tracks.append(generatedTrack(TrackKind::pitched, {}, kBassProgram, content.nextId));
  content.tracks.append(generatedTrack(TrackKind::drums, {}, 0, content.nextId));
  return content;
}

LoopContent contentOf(const Pianoroll &roll, const PitchLayout &layout, const RollRendering &rendering) {
  LoopContent content;
  content.bars = roll.steps() / layout.stepsPerBar();
  content.microsecondsPerQuarter = rendering.microsecondsPerQuarter;
  if (const TrackLayout *bass = layout.track(TrackKind::pitched))
    content.tracks.append(
        generatedTrack(TrackKind::pitched, notesOf(roll, layout, *bass, rendering), bass->program, content.nextId));
  if (const TrackLayout *drums = layout.track(TrackKind::drums))
    content.tracks.append(
        generatedTrack(TrackKind::drums, notesOf(roll, layout, *drums, rendering), 0, content.nextId));
  for (int track = 0; track < content.tracks.size(); ++track)
    settleNotes(content, track);
  return content;
}

Pianoroll rollOf(const LoopContent &content, const PitchLayout &layout) {
  const auto notesOfKind = [&content](TrackKind kind) {
    const int track = content.trackOf(kind);
    return track < 0 ? std::vector<Note>() : plainNotes(content.tracks[track]);
  };
  return rollOf(notesOfKind(TrackKind::drums), notesOfKind(TrackKind::pitched), layout,
                static_cast<int>(content.length() * layout.stepsPerBeat / kTicksPerQuarter));
}

Score scoreOf(const LoopContent &content) {
  Score score;
  score.tempo.changes.push_back({0, content.microsecondsPerQuarter});
  score.meter.changes.push_back({0, content.beatsPerBar, content.beatUnit});
  score.length = content.length();
  int channel = 0;
  for (qsizetype i = 0; i < content.tracks.size(); ++i) {
    const DocumentTrack &track = content.tracks[i];
    Part part;
    part.track = static_cast<int>(i) + 1;
    part.channel = track.isDrums() ? 9 : channel++ % 16;
    if (channel == 9)
      ++channel;
    part.program = track.program;
    part.name = track.name.toStdString();
    part.notes = swungNotes(track, content.swing);
    score.parts.push_back(std::move(part));
  }
  return score;
}

} // namespace loopwright
