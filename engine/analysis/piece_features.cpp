// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/piece_features.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>

#include "engine/analysis/track_metrics.h"

namespace loopwright {
namespace {

constexpr int kOctave = 12;                   // pitch classes
constexpr int kDrumSounds = kDrumColumns + 1; // the last one: sounds that are no component of the kit

/// Onsets of a track by which note and by when.
struct OnsetHistograms {
  std::vector<double> notes;
  std::vector<double> positions;
  double onsets = 0;
};

OnsetHistograms onsetsOf(const TrackStates &piece, int track, bool pitched, int stepsPerBar) {
  OnsetHistograms result{std::vector<double>(pitched ? kOctave : kDrumSounds, 0),
                         std::vector<double>(static_cast<std::size_t>(stepsPerBar), 0)};
  for (int step = 0; step < piece.steps; ++step) {
    const int state = piece.at(track, step);
    if (state >= kSilentState)
      continue;
    const int component = drumColumnOfPitch(state);
    const int note = pitched ? state % kOctave : component < 0 ? kDrumColumns : component;
    ++result.notes[static_cast<std::size_t>(note)];
    ++result.positions[static_cast<std::size_t>(step % stepsPerBar)];
    ++result.onsets;
  }
  return result;
}

std::vector<double> countedFrom(std::vector<double> classes, int first) {
  std::rotate(classes.begin(), classes.begin() + first, classes.end());
  return classes;
}

int centreOf(const std::vector<OnsetHistograms> &tracks, const PitchLayout &layout) {
  std::vector<double> all(kOctave, 0);
  for (std::size_t t = 0; t < tracks.size(); ++t)
    if (layout.tracks[t].isPitched())
      for (std::size_t pitchClass = 0; pitchClass < all.size(); ++pitchClass)
        all[pitchClass] += tracks[t].notes[pitchClass];
  int centre = 0;
  for (int first = 1; first < kOctave; ++first)
    if (countedFrom(all, first) > countedFrom(all, centre))
      centre = first;
  return centre;
}

void appendShares(const std::vector<double> &counts, double whole, std::vector<double> &to) {
  for (const double count : counts)
    to.push_back(whole > 0 ? count / whole : std::numeric_limits<double>::quiet_NaN());
}

} // namespace

std::vector<std::string> pieceFeatureNames(const PitchLayout &layout) {
  std::vector<std::string> names;
  for (const TrackMetricColumn &column : trackMetricColumns(layout))
    names.push_back(column.key);
  for (const TrackLayout &track : layout.tracks) {
    if (track.isPitched()) {
      for (int pitchClass = 0; pitchClass < kOctave; ++pitchClass)
        names.push_back(track.name + ".class_" + std::to_string(pitchClass));
    } else {
      for (const DrumComponent &component : kDrumComponents)
        names.push_back(track.name + "." + component.name);
      names.push_back(track.name + ".other");
    }
    for (int step = 0; step < layout.stepsPerBar(); ++step)
      names.push_back(track.name + ".position_" + std::to_string(step));
  }
  return names;
}

std::vector<std::vector<double>> pieceFeatures(const std::vector<TrackStates> &pieces, const PitchLayout &layout) {
  std::vector<std::vector<double>> rows = measureTracks(pieces, layout);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    std::vector<OnsetHistograms> tracks;
    for (std::size_t t = 0; t < layout.tracks.size(); ++t)
      tracks.push_back(onsetsOf(pieces[i], static_cast<int>(t), layout.tracks[t].isPitched(), layout.stepsPerBar()));
    const int centre = centreOf(tracks, layout);
    for (std::size_t t = 0; t < tracks.size(); ++t) {
      const bool pitched = layout.tracks[t].isPitched();
      appendShares(pitched ? countedFrom(tracks[t].notes, centre) : tracks[t].notes, tracks[t].onsets, rows[i]);
      appendShares(tracks[t].positions, tracks[t].onsets, rows[i]);
    }
  }
  return rows;
}

} // namespace loopwright
