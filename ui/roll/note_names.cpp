// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/note_names.h"

#include <QCoreApplication>
#include <array>
#include <numeric>

#include "ui/roll/drum_lanes.h"

namespace loopwright::ui {
namespace {

int g_middleCOctave = 4;

constexpr std::array kSharps = {"C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"};
constexpr std::array kFlats = {"C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B"};

struct NoteValue {
  Tick ticks;
  const char *name;
  const char *many;
};

constexpr std::array kNoteValues = {
    NoteValue{1920, QT_TRANSLATE_NOOP("Notes", "whole"), QT_TRANSLATE_NOOP("Notes", "%1 wholes")},
    NoteValue{960, QT_TRANSLATE_NOOP("Notes", "half"), QT_TRANSLATE_NOOP("Notes", "%1 halves")},
    NoteValue{480, QT_TRANSLATE_NOOP("Notes", "quarter"), QT_TRANSLATE_NOOP("Notes", "%1 quarters")},
    NoteValue{240, QT_TRANSLATE_NOOP("Notes", "eighth"), QT_TRANSLATE_NOOP("Notes", "%1 eighths")},
    NoteValue{120, QT_TRANSLATE_NOOP("Notes", "sixteenth"), QT_TRANSLATE_NOOP("Notes", "%1 sixteenths")},
    NoteValue{60, QT_TRANSLATE_NOOP("Notes", "thirty-second"), QT_TRANSLATE_NOOP("Notes", "%1 thirty-seconds")},
};

struct Notes {
  Q_DECLARE_TR_FUNCTIONS(Notes)
};

} // namespace

int middleCOctave() { return g_middleCOctave; }
void setMiddleCOctave(int octave) { g_middleCOctave = octave; }

QString pitchName(int pitch, bool flats) {
  return rootName(pitch % 12, flats) + QString::number(pitch / 12 - 5 + g_middleCOctave);
}

bool isBlackKey(int pitch) {
  const int tone = pitch % 12;
  return tone == 1 || tone == 3 || tone == 6 || tone == 8 || tone == 10;
}

QString durationName(Tick duration) {
  for (const NoteValue &value : kNoteValues) {
    if (duration == value.ticks)
      return Notes::tr(value.name);
    if (duration * 2 == value.ticks * 3)
      return QCoreApplication::translate("Notes", "dotted %1").arg(Notes::tr(value.name));
    if (duration * 3 == value.ticks * 2)
      return QCoreApplication::translate("Notes", "%1 triplet").arg(Notes::tr(value.name));
  }
  for (const NoteValue &value : kNoteValues)
    if (duration > value.ticks && duration % value.ticks == 0)
      return Notes::tr(value.many).arg(duration / value.ticks);
  return QCoreApplication::translate("Notes", "%1 ticks").arg(duration);
}

QString positionName(const LoopContent &content, Tick tick) {
  const Tick bar = tick / content.ticksPerBar();
  const Tick inBar = tick % content.ticksPerBar();
  QString beat =
      QCoreApplication::translate("Notes", "bar %1 beat %2").arg(bar + 1).arg(inBar / content.ticksPerBeat() + 1);
  const Tick rest = inBar % content.ticksPerBeat();
  if (rest == 0)
    return beat;
  const Tick common = std::gcd(rest, content.ticksPerBeat());
  const QString fraction = content.ticksPerBeat() / common <= 16
                               ? QStringLiteral("%1/%2").arg(rest / common).arg(content.ticksPerBeat() / common)
                               : QCoreApplication::translate("Notes", "%1 ticks").arg(rest);
  return QCoreApplication::translate("Notes", "%1 and %2").arg(beat, fraction);
}

QString barAndBeat(const LoopContent &content, Tick tick) {
  return QStringLiteral("%1:%2")
      .arg(tick / content.ticksPerBar() + 1)
      .arg(tick % content.ticksPerBar() / content.ticksPerBeat() + 1);
}

QString spokenNote(const LoopContent &content, const DocumentTrack &track, const Note &note, bool flats) {
  const QString position = positionName(content, note.onset);
  if (!track.isDrums())
    return QCoreApplication::translate("Notes", "%1 %2, %3, %4")
        .arg(track.name, pitchName(note.pitch, flats), position, durationName(note.duration));
  const DrumLanes lanes(&track);
  return QCoreApplication::translate("Notes", "%1 %2, %3")
      .arg(track.name, lanes[lanes.laneOf(note.pitch)].name, position);
}

QString rootName(int root, bool flats) {
  return QString::fromUtf8((flats ? kFlats : kSharps)[static_cast<std::size_t>(root)]);
}

QString modeName(Mode mode) {
  static constexpr std::array<const char *, kModes> kNames = {
      QT_TRANSLATE_NOOP("Notes", "major"), QT_TRANSLATE_NOOP("Notes", "minor"), QT_TRANSLATE_NOOP("Notes", "dorian"),
      QT_TRANSLATE_NOOP("Notes", "mixolydian"), QT_TRANSLATE_NOOP("Notes", "minor pentatonic")};
  return Notes::tr(kNames[static_cast<std::size_t>(mode)]);
}

QString scaleName(const Scale &scale) {
  return QCoreApplication::translate("Notes", "%1 %2")
      .arg(rootName(scale.root, scale.hasFlats()), modeName(scale.mode));
}

} // namespace loopwright::ui
