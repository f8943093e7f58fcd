// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/document/loop_content.h"
#include "app/document/scale.h"

namespace loopwright::ui {

/// The octave of pitch 60: 4 where middle C is C4 (the default), 3 where it is C3. One convention for the whole window.
int middleCOctave();
void setMiddleCOctave(int octave);

/// "E2", "F♯3"; in keys with flats "G♭3".
QString pitchName(int pitch, bool flats = false);
bool isBlackKey(int pitch);

/// "eighth", "dotted quarter", "3 sixteenths", "47 ticks".
QString durationName(Tick duration);

/// "bar 3 beat 2"; between beats "bar 3 beat 2 and 1/4".
QString positionName(const LoopContent &content, Tick tick);

/// "3:2": bar and beat as the ruler writes them.
QString barAndBeat(const LoopContent &content, Tick tick);

/// "Bass E2, bar 3 beat 2, eighth": what a screen reader says of a note; drums by the name of their sound.
QString spokenNote(const LoopContent &content, const DocumentTrack &track, const Note &note, bool flats = false);

QString rootName(int root, bool flats = false); ///< of a pitch class, "C♯" or "D♭"
QString modeName(Mode mode);                    ///< "minor"
/// "E minor", "B♭ major".
QString scaleName(const Scale &scale);

} // namespace loopwright::ui
