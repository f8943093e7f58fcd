// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/track_metrics.h"

#include <algorithm>
#include <cassert>
#include <cstdlib>
#include <limits>

namespace loopwright {
namespace {

struct MetricName {
  TrackMetric metric;
  const char *key;
  const char *label;
  const char *unit;
  bool ofDrums;
};
constexpr MetricName kMetricNames[] = {
    {TrackMetric::held, "held", "held", "steps", true},
    {TrackMetric::silent, "silent", "silences", "silences", true},
    {TrackMetric::notes, "notes", "notes", "notes", true},
    {TrackMetric::highest, "highest", "highest pitch", "MIDI pitch", true},
    {TrackMetric::lowest, "lowest", "lowest pitch", "MIDI pitch", true},
    {TrackMetric::meanPitch, "mean_pitch", "mean pitch", "MIDI pitch", true},
    {TrackMetric::noteLength, "note_length", "note length", "steps", false},
    {TrackMetric::step, "step", "step between notes", "semitones", false},
    {TrackMetric::voices, "voices", "polyphony", "voices", false},
};

/// What the numbers are made from: of one track, or of several together.
struct TrackTally {
  double held = 0;
  double silent = 0;
  double notes = 0;
  int highest = -1;
  int lowest = kSilentState;
  double pitches = 0;   ///< summed over pitched notes, as the rest
  double pitched = 0;   ///< how many notes have given their pitch
  double sounding = 0;  ///< steps
  double intervals = 0; ///< semitones
  double pairs = 0;     ///< consecutive notes

  void add(const TrackTally &track, bool withPitches) {
    held += track.held;
    silent += track.silent;
    notes += track.notes;
    if (!withPitches)
      return;
    highest = std::max(highest, track.highest);
    lowest = std::min(lowest, track.lowest);
    pitches += track.pitches;
    pitched += track.pitched;
    sounding += track.sounding;
    intervals += track.intervals;
    pairs += track.pairs;
  }

  double value(TrackMetric metric, int steps) const {
    const auto mean = [](double sum, double count) {
      return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
    };
    switch (metric) {
    case TrackMetric::held:
      return held;
    case TrackMetric::silent:
      return silent;
    case TrackMetric::notes:
      return notes;
    case TrackMetric::highest:
      return mean(pitched * highest, pitched);
    case TrackMetric::lowest:
      return mean(pitched * lowest, pitched);
    case TrackMetric::meanPitch:
      return mean(pitches, pitched);
    case TrackMetric::noteLength:
      return mean(sounding, pitched);
    case TrackMetric::step:
      return mean(intervals, pairs);
    case TrackMetric::voices:
      return mean(sounding, steps);
    }
    return std::numeric_limits<double>::quiet_NaN();
  }
};

TrackTally tallyOf(const TrackStates &piece, int track) {
  TrackTally tally;
  int sounding = kSilentState;
  int noteBefore = kSilentState;
  for (int step = 0; step < piece.steps; ++step) {
    const int state = piece.at(track, step);
    if (state >= kHoldState)
      ++tally.held;
    else
      sounding = state;
    if (state == kSilentState)
      ++tally.silent;
    if (state < kSilentState) {
      ++tally.notes;
      ++tally.pitched;
      tally.pitches += state;
      tally.highest = std::max(tally.highest, state);
      tally.lowest = std::min(tally.lowest, state);
      if (noteBefore != kSilentState) {
        tally.intervals += std::abs(state - noteBefore);
        ++tally.pairs;
      }
      noteBefore = state;
    }
    if (sounding != kSilentState)
      ++tally.sounding;
  }
  return tally;
}

bool isPitched(const PitchLayout &layout, int track) {
  return layout.tracks[static_cast<std::size_t>(track)].isPitched();
}

} // namespace

std::vector<TrackMetricColumn> trackMetricColumns(const PitchLayout &layout) {
  std::vector<TrackMetricColumn> columns;
  const auto tracks = static_cast<int>(layout.tracks.size());
  for (int track = 0; track <= tracks; ++track) {
    const bool all = track == tracks;
    const std::string name = all ? "total" : layout.tracks[static_cast<std::size_t>(track)].name;
    for (const MetricName &metric : kMetricNames) {
      if (!all && !metric.ofDrums && !isPitched(layout, track))
        continue;
      const bool share = !all && metric.metric == TrackMetric::voices;
      columns.push_back({name + "." + metric.key,
                         (all ? "all tracks" : name) + ": " + (share ? "share of steps that sound" : metric.label),
                         share ? "share" : metric.unit, all ? kAllTracks : track, metric.metric});
    }
  }
  return columns;
}

std::optional<std::size_t> trackMetricIndex(const std::vector<TrackMetricColumn> &columns, const std::string &key) {
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const TrackMetricColumn &column) { return column.key == key; });
  if (found == columns.end())
    return std::nullopt;
  return static_cast<std::size_t>(found - columns.begin());
}

std::vector<double> measureTracks(const TrackStates &piece, const PitchLayout &layout) {
  return measureTracks(std::vector<TrackStates>{piece}, layout).front();
}

std::vector<std::vector<double>> measureTracks(const std::vector<TrackStates> &pieces, const PitchLayout &layout) {
  const std::vector<TrackMetricColumn> columns = trackMetricColumns(layout);
  std::vector<std::vector<double>> rows;
  rows.reserve(pieces.size());
  for (const TrackStates &piece : pieces) {
    assert(piece.tracks == static_cast<int>(layout.tracks.size()));
    std::vector<TrackTally> tallies;
    TrackTally total;
    for (int track = 0; track < piece.tracks; ++track) {
      tallies.push_back(tallyOf(piece, track));
      total.add(tallies.back(), isPitched(layout, track));
    }
    std::vector<double> values;
    values.reserve(columns.size());
    for (const TrackMetricColumn &column : columns) {
      const TrackTally &tally = column.track == kAllTracks ? total : tallies[static_cast<std::size_t>(column.track)];
      values.push_back(tally.value(column.metric, piece.steps));
    }
    rows.push_back(std::move(values));
  }
  return rows;
}

} // namespace loopwright
