// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/music/pitch_layout.h"
#include "engine/music/track_states.h"

namespace loopwright {

/// What is counted of a window's states (MusAE, section 4.4.1; the list is the reference's, with the note length and
/// the step that the text adds). A window without a note has no pitch and no length: those are NaN, never a number that
/// a mean could take for one (the reference says -1, 128 and 0).
enum class TrackMetric {
  held,       ///< steps of the state hold, be it a note or silence that goes on
  silent,     ///< steps at which silence starts
  notes,      ///< steps at which a note starts
  highest,    ///< pitch, MIDI; NaN without a note
  lowest,     ///< the same
  meanPitch,  ///< of the notes, however long; NaN without a note
  noteLength, ///< mean steps of a note, its start and its holds; NaN without a note
  step,       ///< mean absolute interval between a track's consecutive notes, semitones; NaN with fewer than two
  voices,     ///< mean number of tracks that sound at a step: of one track the share of steps, of all the polyphony
};

/// One number of a window: what tables, heat maps and attributes call it.
struct TrackMetricColumn {
  std::string key;   ///< "bass.notes", "total.voices"
  std::string label; ///< "bass: notes", "all tracks: polyphony"
  std::string unit;  ///< "steps", "notes", "semitones", …
  int track = 0;     ///< of the layout, or kAllTracks
  TrackMetric metric = TrackMetric::notes;
};
constexpr int kAllTracks = -1;

/// The numbers of a window in table order: each track's, then those of all tracks. The hits of drums have no length;
/// drums have held … meanPitch (of General MIDI sounds). Over all tracks the first three are sums; pitches, lengths,
/// steps and voices are those of the pitched tracks, each note once. `layout` offers states.
std::vector<TrackMetricColumn> trackMetricColumns(const PitchLayout &layout);
/// The place of a column, none if there is no such key.
std::optional<std::size_t> trackMetricIndex(const std::vector<TrackMetricColumn> &columns, const std::string &key);

/// The numbers of a window in the order of trackMetricColumns. A note sounds until the next pitch or silence; holds
/// before the first of either are silence, states of 130 and more holds, as rollOf has it. Thread-safe.
std::vector<double> measureTracks(const TrackStates &piece, const PitchLayout &layout);
/// The same for each window: [windows, columns].
std::vector<std::vector<double>> measureTracks(const std::vector<TrackStates> &pieces, const PitchLayout &layout);

} // namespace loopwright
