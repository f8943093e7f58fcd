// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/midi/unended_notes.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace loopwright::midi {
namespace {

constexpr Tick kUnended = -1;

Tick barAt(const MeterMap &meter, Tick tick, int ticksPerQuarter) {
  const auto after = std::upper_bound(meter.changes.begin(), meter.changes.end(), tick,
                                      [](Tick at, const MeterChange &change) { return at < change.tick; });
  const MeterChange inForce = after == meter.changes.begin() ? MeterChange() : *std::prev(after);
  return std::max<Tick>(1, Tick{4} * inForce.numerator * ticksPerQuarter / inForce.denominator);
}

/// Gives the ends that a pitch has to the youngest notes. `notes` are its notes in order.
void pairAnew(const std::vector<TrackNote *> &notes) {
  struct End {
    std::uint32_t place;
    Tick tick;
  };
  std::vector<End> ends;
  for (const TrackNote *note : notes)
    if (note->note.duration != kUnended)
      ends.push_back({note->ends, note->note.end()});
  std::sort(ends.begin(), ends.end(), [](const End &a, const End &b) { return a.place < b.place; });
  std::vector<TrackNote *> sounding;
  auto next = ends.begin();
  const auto endBefore = [&](std::uint32_t place) {
    for (; next != ends.end() && next->place < place; ++next) {
      sounding.back()->note.duration = next->tick - sounding.back()->note.onset;
      sounding.pop_back();
    }
  };
  for (TrackNote *note : notes) {
    endBefore(note->begins);
    note->note.duration = kUnended;
    sounding.push_back(note);
  }
  endBefore(std::numeric_limits<std::uint32_t>::max());
}

/// Of notes that begin together the first ends first, as a file has it.
void orderEnds(const std::vector<TrackNote *> &notes) {
  for (auto first = notes.begin(); first != notes.end();) {
    std::vector<Tick> durations;
    auto end = first;
    for (; end != notes.end() && (*end)->note.onset == (*first)->note.onset; ++end)
      durations.push_back((*end)->note.duration);
    std::sort(durations.begin(), durations.end());
    for (const Tick duration : durations)
      (*first++)->note.duration = duration;
  }
}

} // namespace

void holdUnendedNotes(TrackContent &content) {
  for (TrackNote &note : content.notes)
    if (note.note.duration == kUnended)
      note.note.duration = content.end - note.note.onset;
}

std::size_t endUnendedNotes(TrackContent &content, const MeterMap &meter, int ticksPerQuarter) {
  std::map<int, std::vector<TrackNote *>> byPitch; // of the pitches that have one
  for (const TrackNote &note : content.notes)
    if (note.note.duration == kUnended)
      byPitch[note.channel * 128 + note.note.pitch];
  if (byPitch.empty())
    return 0;
  for (TrackNote &note : content.notes)
    if (const auto pitch = byPitch.find(note.channel * 128 + note.note.pitch); pitch != byPitch.end())
      pitch->second.push_back(&note);
  std::size_t unended = 0;
  for (auto &[pitch, notes] : byPitch) {
    pairAnew(notes);
    Tick same = -1, later = -1; // the onset that was looked at last, and the one behind it
    for (auto each = notes.rbegin(); each != notes.rend(); ++each) {
      Note &note = (*each)->note;
      if (note.onset != same)
        later = std::exchange(same, note.onset);
      const bool isUnended = note.duration == kUnended;
      unended += isUnended ? 1 : 0;
      Tick end = isUnended ? note.onset + barAt(meter, note.onset, ticksPerQuarter) : note.end();
      if (isUnended && content.end > note.onset)
        end = std::min(end, content.end);
      if (later >= 0)
        end = std::min(end, later);
      note.duration = end - note.onset;
    }
    orderEnds(notes);
  }
  return unended;
}

} // namespace loopwright::midi
