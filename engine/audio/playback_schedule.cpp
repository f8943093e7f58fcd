// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/playback_schedule.h"

#include <algorithm>
#include <tuple>

#include "engine/audio/loop_timeline.h"

namespace loopwright {
namespace {

bool inOrder(const PlaybackEvent &a, const PlaybackEvent &b) {
  return std::make_tuple(a.tick, a.velocity > 0, a.part, a.pitch) <
         std::make_tuple(b.tick, b.velocity > 0, b.part, b.pitch);
}

} // namespace

PlaybackSchedule playbackScheduleOf(const Score &score, Tick loopTicks) {
  return playbackScheduleOf(score, LoopSpan{0, loopTicks});
}

PlaybackSchedule playbackScheduleOf(const Score &score, const LoopSpan &span) {
  PlaybackSchedule schedule;
  schedule.loopTicks = std::max<Tick>(span.length(), 1);
  schedule.firstTick = span.from;
  if (!score.tempo.changes.empty())
    schedule.microsecondsPerQuarter = score.tempo.changes.front().microsecondsPerQuarter;
  if (!score.meter.changes.empty()) {
    const MeterChange &meter = score.meter.changes.front();
    schedule.beatsPerBar = std::max(meter.numerator, 1);
    schedule.ticksPerBeat = std::max<Tick>(Tick(4) * kTicksPerQuarter / std::max(meter.denominator, 1), 1);
  }
  const auto inLoopTicks = [&score](Tick tick) { return tick * kTicksPerQuarter / std::max(score.ticksPerQuarter, 1); };
  const std::size_t parts = std::min<std::size_t>(score.parts.size(), kMostPlayedParts);
  for (std::size_t i = 0; i < parts; ++i) {
    const Part &part = score.parts[i];
    schedule.parts.push_back({part.isDrums(), std::clamp(part.program, 0, 127)});
    std::vector<Note> notes = part.notes;
    for (Note &note : notes) {
      const Tick onset = inLoopTicks(note.onset);
      note.duration = inLoopTicks(note.end()) - onset;
      note.onset = onset - span.from;
    }
    notes.erase(std::remove_if(notes.begin(), notes.end(), [](const Note &note) { return note.onset < 0; }),
                notes.end());
    for (const Note &note : settledNotes(std::move(notes), schedule.loopTicks)) {
      const Tick end = std::max(note.end(), note.onset + 1);
      const auto event = [&](Tick tick, int velocity) {
        return PlaybackEvent{tick, static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(note.pitch),
                             static_cast<std::uint8_t>(velocity)};
      };
      schedule.events.push_back(event(note.onset, std::min(note.velocity, 127)));
      schedule.events.push_back(event(end, 0));
    }
  }
  std::sort(schedule.events.begin(), schedule.events.end(), inOrder);
  return schedule;
}

std::int64_t dueFrame(const PlaybackSchedule &schedule, std::int64_t pass, Tick tick, int sampleRate) {
  return LoopTimeline{schedule.loopTicks, schedule.microsecondsPerQuarter, sampleRate}.frameOf(pass, tick);
}

} // namespace loopwright
