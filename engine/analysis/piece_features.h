// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "engine/music/pitch_layout.h"
#include "engine/music/track_states.h"

namespace loopwright {

/// What a classifier of genres sees of a window of states: the numbers of trackMetricColumns, then of each track
/// - which notes: of a pitched track the share of its onsets in each of 12 pitch classes, counted upwards from the
///   window's own centre; of drums the share on each of the nine components and on other sounds,
/// - when: the share of its onsets on each step of the bar.
/// The centre is the same for all pitched tracks: the pitch class from which the histogram of all their onsets reads as
/// the largest number, so that transposition, which models are trained under, changes none of the shares.
/// A track without an onset has no shares: NaN, like the numbers that it lacks. `layout` has states.
std::vector<std::string> pieceFeatureNames(const PitchLayout &layout);

/// [windows, features], in the order of the names. Thread-safe.
std::vector<std::vector<double>> pieceFeatures(const std::vector<TrackStates> &pieces, const PitchLayout &layout);

} // namespace loopwright
