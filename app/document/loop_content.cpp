// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/loop_content.h"

#include <QCoreApplication>
#include <algorithm>

#include "engine/base/hash.h"

namespace loopwright {
namespace {

QString nameOfTrack(Role role) {
  const auto translated = [](const char *name) { return QCoreApplication::translate("Document", name); };
  switch (role) {
  case Role::drums:
    return translated(QT_TRANSLATE_NOOP("Document", "Drums"));
  case Role::bass:
    return translated(QT_TRANSLATE_NOOP("Document", "Bass"));
  case Role::chords:
    return translated(QT_TRANSLATE_NOOP("Document", "Chords"));
  case Role::strings:
    return translated(QT_TRANSLATE_NOOP("Document", "Strings"));
  case Role::melody:
    return translated(QT_TRANSLATE_NOOP("Document", "Melody"));
  case Role::piano:
    break;
  }
  return translated(QT_TRANSLATE_NOOP("Document", "Piano"));
}

DocumentTrack generatedTrack(Role role, const std::vector<Note> &notes, int program, NoteId &nextId) {
  DocumentTrack track;
  track.role = role;
  track.name = nameOfTrack(role);
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

} // namespace

int LoopContent::trackOf(Role role) const {
  for (qsizetype i = 0; i < tracks.size(); ++i)
    if (tracks[i].role == role)
      return static_cast<int>(i);
  return -1;
}

int LoopContent::leadingPitchedTrack() const {
  if (const int bass = trackOf(Role::bass); bass >= 0)
    return bass;
  const auto pitched =
      std::find_if(tracks.begin(), tracks.end(), [](const DocumentTrack &track) { return !track.isDrums(); });
  return pitched == tracks.end() ? -1 : static_cast<int>(pitched - tracks.begin());
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
    number(track.isDrums() ? 0 : 1); // what a track is to models is not heard
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
  content.tracks.append(generatedTrack(Role::bass, {}, kBassProgram, content.nextId));
  content.tracks.append(generatedTrack(Role::drums, {}, 0, content.nextId));
  return content;
}

LoopContent contentOf(const Pianoroll &roll, const PitchLayout &layout, const RollRendering &rendering) {
  LoopContent content;
  content.bars = roll.steps() / layout.stepsPerBar();
  content.microsecondsPerQuarter = rendering.microsecondsPerQuarter;
  const auto append = [&](const TrackLayout &track) {
    content.tracks.append(
        generatedTrack(track.role, notesOf(roll, layout, track, rendering), track.program, content.nextId));
  };
  for (const TrackLayout &track : layout.tracks)
    if (track.isPitched())
      append(track);
  for (const TrackLayout &track : layout.tracks)
    if (track.isDrums())
      append(track);
  for (int track = 0; track < content.tracks.size(); ++track)
    settleNotes(content, track);
  return content;
}

Pianoroll rollOf(const LoopContent &content, const PitchLayout &layout) {
  std::vector<RoleNotes> music;
  for (const Role role : layout.roles())
    if (const int track = content.trackOf(role); track >= 0)
      music.push_back({role, plainNotes(content.tracks[track])});
  return rollOf(music, layout, static_cast<int>(content.length() * layout.stepsPerBeat / kTicksPerQuarter));
}

Score scoreOf(const LoopContent &content) { return scoreOf(plainLoopOf(content)); }

PlainLoop plainLoopOf(const LoopContent &content) {
  PlainLoop loop;
  loop.bars = content.bars;
  loop.beatsPerBar = content.beatsPerBar;
  loop.beatUnit = content.beatUnit;
  loop.microsecondsPerQuarter = content.microsecondsPerQuarter;
  loop.swing = content.swing;
  for (const DocumentTrack &track : content.tracks)
    loop.tracks.push_back({track.role, track.name.toStdString(), track.program, plainNotes(track)});
  loop.locks = plainLocksOf(content);
  return loop;
}

std::vector<PlainLoop::Lock> plainLocksOf(const LoopContent &content) {
  std::vector<PlainLoop::Lock> locks;
  for (const CodeLock &lock : content.locks)
    locks.push_back({lock.stream.toStdString(), lock.first, lock.length});
  return locks;
}

LoopContent contentOf(const PlainLoop &loop) {
  LoopContent content;
  content.bars = loop.bars;
  content.beatsPerBar = loop.beatsPerBar;
  content.beatUnit = loop.beatUnit;
  content.microsecondsPerQuarter = loop.microsecondsPerQuarter;
  content.swing = loop.swing;
  for (const PlainLoop::Track &track : loop.tracks) {
    DocumentTrack own;
    own.role = track.role;
    own.name = QString::fromStdString(track.name);
    own.program = track.program;
    for (const Note &note : track.notes)
      own.notes.append({content.nextId++, note, false});
    content.tracks.append(own);
  }
  for (int track = 0; track < content.tracks.size(); ++track)
    settleNotes(content, track);
  for (const PlainLoop::Lock &lock : loop.locks)
    content.locks.append({QString::fromStdString(lock.stream), lock.first, lock.length});
  return content;
}

} // namespace loopwright
