// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/score.h"

#include <algorithm>
#include <functional>
#include <set>

namespace loopwright {
namespace {

/// The changes of a map in [first, end), counted from `first`; the last one before them holds from 0.
template <typename Change, typename Place>
std::vector<Change> excerptOf(const std::vector<Change> &changes, Tick first, Tick end, const Place &place) {
  std::vector<Change> excerpt;
  for (Change change : changes) {
    if (change.tick >= end)
      break;
    if (change.tick <= first)
      excerpt.clear();
    change.tick = place(change.tick);
    excerpt.push_back(change);
  }
  return excerpt;
}

/// What an event sets, so that a later one of the same undoes it; empty: nothing that lasts. Sysex is kept whole.
std::string lastingStateOf(const std::string &bytes) {
  const auto byte = [&bytes](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  if (bytes.size() < 2)
    return {};
  if (byte(0) == 0xFF)
    return byte(1) == 0x59 ? bytes.substr(0, 2) : std::string(); // key signature
  if (byte(0) >= 0xF0)
    return bytes;
  const unsigned kind = byte(0) >> 4;
  return bytes.substr(0, kind == 0xB || kind == 0xA ? 2 : 1); // a controller and a key's pressure have numbers
}

std::vector<FileEvent> eventsIn(const std::vector<FileEvent> &events, Tick first, Tick end,
                                const std::function<Tick(Tick)> &place) {
  std::vector<FileEvent> before, inside;
  for (const FileEvent &event : events) {
    if (event.tick >= end)
      break;
    if (event.tick >= first)
      inside.push_back({place(event.tick), event.bytes});
    else if (!lastingStateOf(event.bytes).empty())
      before.push_back({0, event.bytes});
  }
  std::set<std::string> seen;
  std::vector<FileEvent> excerpt;
  for (auto event = before.rbegin(); event != before.rend(); ++event)
    if (seen.insert(lastingStateOf(event->bytes)).second)
      excerpt.push_back(*event);
  std::reverse(excerpt.begin(), excerpt.end());
  excerpt.insert(excerpt.end(), inside.begin(), inside.end());
  return excerpt;
}

} // namespace

int TempoMap::microsecondsPerQuarterAt(Tick tick) const {
  const auto after = std::upper_bound(changes.begin(), changes.end(), tick,
                                      [](Tick value, const TempoChange &change) { return value < change.tick; });
  return after == changes.begin() ? 500000 : std::prev(after)->microsecondsPerQuarter;
}

double TempoMap::secondsAt(Tick tick, int ticksPerQuarter) const {
  double microTicks = 0; // microseconds times ticks a quarter: one division at the end, no error that adds up
  Tick from = 0;
  int tempo = 500000;
  for (const TempoChange &change : changes) {
    if (change.tick >= tick)
      break;
    microTicks += static_cast<double>(change.tick - from) * tempo;
    from = change.tick;
    tempo = change.microsecondsPerQuarter;
  }
  microTicks += static_cast<double>(tick - from) * tempo;
  return microTicks / ticksPerQuarter / 1e6;
}

bool MeterMap::allFourFour() const {
  return std::all_of(changes.begin(), changes.end(), [](const MeterChange &change) { return change.isFourFour(); });
}

Score excerptOf(const Score &score, Tick first, Tick end) {
  const auto place = [&](Tick tick) {
    const Tick inside = std::clamp(tick, first, end) - first;
    return (2 * inside * kTicksPerQuarter + score.ticksPerQuarter) / (2 * Tick(score.ticksPerQuarter));
  };
  Score excerpt = score;
  excerpt.ticksPerQuarter = kTicksPerQuarter;
  excerpt.tempo.changes = excerptOf(score.tempo.changes, first, end, place);
  excerpt.meter.changes = excerptOf(score.meter.changes, first, end, place);
  for (FileTrack &track : excerpt.tracks)
    track.events = eventsIn(track.events, first, end, place);
  excerpt.length = place(score.length);
  for (Part &part : excerpt.parts) {
    std::vector<Note> notes;
    for (Note note : part.notes) {
      const bool sounds = note.onset < end && (note.end() > first || note.onset >= first);
      if (!sounds)
        continue;
      const Tick onset = place(note.onset), last = place(note.end());
      note.onset = onset;
      note.duration = last - onset;
      notes.push_back(note);
    }
    part.notes = std::move(notes);
  }
  return excerpt;
}

} // namespace loopwright
