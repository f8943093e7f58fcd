// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/plain_loop.h"

#include <algorithm>
#include <cctype>

#include "engine/music/note_patch.h"

namespace loopwright {
namespace {

/// Where a tick comes to lie when each eighth is divided by the swing.
Tick swung(Tick tick, int swing) {
  constexpr Tick kEighth = kTicksPerQuarter / 2;
  constexpr Tick kSixteenth = kEighth / 2;
  const Tick turn = kEighth * swing / 100;
  const Tick within = tick % kEighth;
  return tick - within +
         (within < kSixteenth ? within * turn / kSixteenth
                              : turn + (within - kSixteenth) * (kEighth - turn) / kSixteenth);
}

std::vector<Note> swungNotes(std::vector<Note> notes, int swing) {
  for (Note &note : notes) {
    const Tick end = swung(note.end(), swing);
    note.onset = swung(note.onset, swing);
    note.duration = std::max<Tick>(1, end - note.onset);
  }
  return notes;
}

} // namespace

int PlainLoop::trackOf(Role role) const {
  const auto found =
      std::find_if(tracks.begin(), tracks.end(), [role](const Track &track) { return track.role == role; });
  return found == tracks.end() ? -1 : static_cast<int>(found - tracks.begin());
}

Score scoreOf(const PlainLoop &loop) {
  Score score;
  score.tempo.changes.push_back({0, loop.microsecondsPerQuarter});
  score.meter.changes.push_back({0, loop.beatsPerBar, loop.beatUnit});
  score.length = loop.length();
  int channel = 0;
  for (const PlainLoop::Track &track : loop.tracks) {
    Part part;
    part.track = static_cast<int>(score.parts.size()) + 1;
    part.channel = track.role == Role::drums ? 9 : channel++ % 16;
    if (channel == 9)
      ++channel;
    part.program = track.program;
    part.name = track.name;
    part.notes = swungNotes(track.notes, loop.swing);
    score.parts.push_back(std::move(part));
  }
  return score;
}

PlainLoop plainLoopOf(const Score &score, int bars) {
  PlainLoop loop;
  loop.bars = bars;
  loop.microsecondsPerQuarter = score.tempo.microsecondsPerQuarterAt(0);
  for (const Part &part : score.parts)
    if (!part.notes.empty())
      loop.tracks.push_back({likelyRole(part.isDrums(), part.program), part.name, part.program, part.notes});
  return loop;
}

Pianoroll rollOf(const PlainLoop &loop, const PitchLayout &layout) {
  std::vector<RoleNotes> music;
  for (const Role role : layout.roles())
    if (const int track = loop.trackOf(role); track >= 0)
      music.push_back({role, loop.tracks[static_cast<std::size_t>(track)].notes});
  return rollOf(music, layout, static_cast<int>(loop.length() * layout.stepsPerBeat / kTicksPerQuarter));
}

PlainLoop patched(PlainLoop loop, const Pianoroll &sampled, const BitPlane &region, const PitchLayout &layout) {
  Score score;
  for (const PlainLoop::Track &track : loop.tracks) {
    Part part;
    part.notes = track.notes;
    score.parts.push_back(std::move(part));
  }
  Arrangement arrangement;
  for (const TrackLayout &track : layout.tracks) {
    const int part = track.hasNotes() ? loop.trackOf(track.role) : -1;
    arrangement.parts.push_back(part < 0 ? std::vector<int>() : std::vector<int>{part});
  }
  score = patchedScore(score, arrangement, sampled, region, layout);
  for (std::size_t track = 0; track < loop.tracks.size(); ++track)
    loop.tracks[track].notes = std::move(score.parts[track].notes);
  return loop;
}

std::string trackTitle(std::string name) {
  if (!name.empty())
    name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
  return name;
}

} // namespace loopwright
