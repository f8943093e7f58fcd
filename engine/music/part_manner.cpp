// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/part_manner.h"

#include <algorithm>

namespace loopwright {
namespace {

int median(std::vector<int> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

} // namespace

PartManner::PartManner(const std::vector<Note> &notes, const TrackLayout &track) {
  std::map<int, std::vector<int>> velocities;
  for (const Note &note : notes) {
    velocities[kAll].push_back(note.velocity);
    if (!track.isDrums())
      continue;
    ++m_counts[note.pitch];
    if (const int column = track.columnOfPitch(note.pitch); column >= 0)
      velocities[column].push_back(note.velocity);
  }
  for (auto &[column, values] : velocities)
    m_velocities[column] = median(std::move(values));
  for (const auto &[pitch, count] : m_counts)
    if (const int column = track.columnOfPitch(pitch); column >= 0)
      if (const auto [known, added] = m_pitches.emplace(column, pitch); !added && m_counts[known->second] < count)
        known->second = pitch;
}

int PartManner::velocity(int column, int otherwise) const {
  for (const int key : {column, kAll})
    if (const auto found = m_velocities.find(key); found != m_velocities.end())
      return found->second;
  return otherwise;
}

int PartManner::pitch(int column, int otherwise) const {
  const auto found = m_pitches.find(column);
  return found == m_pitches.end() ? otherwise : found->second;
}

} // namespace loopwright
