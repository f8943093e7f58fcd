// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/kept_notes.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "engine/music/roll_notes.h"

namespace loopwright {

KeptNotes keptNotesOf(const Score &score, const PitchLayout &layout, const Arrangement &arrangement) {
  KeptNotes kept;
  kept.ticksPerQuarter = score.ticksPerQuarter;
  for (std::size_t t = 0; t < layout.tracks.size(); ++t) {
    const TrackLayout &track = layout.tracks[t];
    std::vector<Note> &notes = kept.tracks.emplace_back();
    for (const int part : arrangement.parts[t])
      for (const Note &note : score.parts[static_cast<std::size_t>(part)].notes)
        if (note.pitch >= track.lowestPitch && note.pitch < track.lowestPitch + track.columns)
          notes.push_back(note);
    std::sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) {
      return std::tie(a.onset, a.pitch, a.duration, a.velocity) < std::tie(b.onset, b.pitch, b.duration, b.velocity);
    });
  }
  return kept;
}

KeptNotes excerptOf(const KeptNotes &notes, int firstQuarter, int endQuarter) {
  const Tick first = Tick{firstQuarter} * notes.ticksPerQuarter;
  const Tick end = Tick{endQuarter} * notes.ticksPerQuarter;
  KeptNotes excerpt;
  excerpt.ticksPerQuarter = notes.ticksPerQuarter;
  for (const std::vector<Note> &track : notes.tracks) {
    std::vector<Note> &inside = excerpt.tracks.emplace_back();
    for (Note note : track) {
      if (note.onset < first || note.onset >= end)
        continue;
      note.onset -= first;
      inside.push_back(note);
    }
  }
  return excerpt;
}

namespace {

constexpr int kPitches = 128, kChannels = 16, kDrumChannel = 9;

/// Deals notes out to parts in which, of each pitch, what starts first ends first.
class PartDealer {
public:
  explicit PartDealer(Part first) { add(std::move(first)); }

  void deal(const Note &note, int &nextChannel) {
    const auto pitch = static_cast<std::size_t>(note.pitch);
    std::size_t chosen = 0;
    while (chosen < parts.size() && m_ends[chosen][pitch] > note.end())
      ++chosen;
    if (chosen == parts.size()) {
      nextChannel += nextChannel == kDrumChannel ? 1 : 0;
      if (nextChannel < kChannels) {
        Part another = parts.front();
        another.channel = nextChannel++;
        another.notes.clear();
        add(std::move(another));
      } else {
        chosen = 0;
      }
    }
    parts[chosen].notes.push_back(note);
    m_ends[chosen][pitch] = std::max(m_ends[chosen][pitch], note.end());
  }

  std::vector<Part> parts;

private:
  void add(Part part) {
    parts.push_back(std::move(part));
    m_ends.push_back({});
  }

  std::vector<std::array<Tick, kPitches>> m_ends; ///< by part and pitch
};

} // namespace

Score scoreOf(const KeptNotes &notes, const PitchLayout &layout, int microsecondsPerQuarter) {
  Score score;
  score.ticksPerQuarter = notes.ticksPerQuarter;
  score.tempo.changes.push_back({0, microsecondsPerQuarter});
  int nextChannel = static_cast<int>(layout.tracks.size());
  for (std::size_t t = 0; t < layout.tracks.size(); ++t) {
    if (!layout.tracks[t].hasNotes())
      continue;
    PartDealer dealer(emptyPartOf(layout, t));
    for (const Note &note : notes.tracks[t]) {
      dealer.deal(note, nextChannel);
      score.length = std::max(score.length, note.end());
    }
    for (Part &part : dealer.parts)
      score.parts.push_back(std::move(part));
  }
  return score;
}

} // namespace loopwright
