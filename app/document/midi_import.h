// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <filesystem>
#include <optional>
#include <vector>

#include "app/document/loop_content.h"
#include "engine/base/result.h"
#include "engine/music/bar_grid.h"

namespace loopwright {

/// A part of a MIDI file, for the one who chooses.
struct MidiPart {
  QString name; ///< of its track, else of its instrument
  bool drums = false;
  int channel = 0; ///< from 0
  int program = 0;
  int notes = 0;
  int lowest = 0; ///< pitches
  int highest = 0;
};

/// The name of the part's track, else of its instrument.
QString nameOfPart(const Part &part);

/// Bars of one meter: [firstBar, firstBar + bars). Only the last of them may be shorter than the meter says.
struct MeterSection {
  int firstBar = 0;
  int bars = 0;
  int numerator = 4;
  int denominator = 4;
};

/// How many pitched parts one loop takes.
constexpr int kMostPitchedTracks = 15;

/// Which notes of a MIDI file become a loop. Parts are indices of MidiFile::parts.
struct MidiChoice {
  QList<int> drums;   ///< together they become the drum track
  QList<int> pitched; ///< each becomes a track; the first one is the bass, the others have their likely roles
  int firstBar = 0;
  int bars = 8;
};

/// A MIDI file and what it offers. Of format 2, whose tracks are pieces of their own, the first piece with notes.
struct MidiFile {
  Score score; ///< a part a musician (musicians.h)
  std::vector<Bar> bars;
  QList<MidiPart> parts; ///< one for each part of the score
  QList<MeterSection> meters;
  /// The first drum part; the first with a bass program, else the lowest pitched one; the first bars where both play.
  MidiChoice suggestion;
  /// True where nobody needs to choose: 4/4, no more bars than a loop has, at most one drum and one pitched part, and
  /// the file says itself which notes are drums.
  bool plain = false;
};

/// Reads a MIDI file. Errors: as readSmfFile; no notes at all; too many bars. Any thread.
Result<MidiFile> openMidiFile(const std::filesystem::path &path);
/// The same of a score that is there.
Result<MidiFile> midiFileOf(Score score);

/// The section that the bar lies in, -1 if there is no such bar.
int meterSectionOf(const MidiFile &file, int bar);

/// The loop of the chosen bars and parts, in ticks of a document (rounded to the nearest); its meter and tempo are
/// those at the first bar. Pitched notes that sound into the first bar begin with it. A kind without a part is an empty
/// track. Errors (usage): no such bars or parts, more bars than a loop has, bars of different meters, more notes than a
/// loop holds.
Result<LoopContent> contentOf(const MidiFile &file, const MidiChoice &choice);

/// The bytes of the loop's MIDI file, swung as it is heard. `text` becomes a text event: how it was made.
std::string midiBytesOf(const LoopContent &content, const std::string &text = {});
/// Writes them (beside their place, then renamed).
Status saveMidi(const std::filesystem::path &path, const LoopContent &content, const std::string &text = {});

} // namespace loopwright
