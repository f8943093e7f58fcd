// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loop_to_fill.h"

#include "app/cli/loop_files.h"
#include "app/recipes/make_again.h"
#include "engine/midi/smf.h"
#include "engine/music/note_patch.h"

namespace loopwright::cli {

Score LoopToFill::filled(Pianoroll sampled, const BitPlane &region, const PitchLayout &layout) const {
  keepOneVoice(sampled, layout);
  return score ? patchedScore(*score, arrangement, sampled, region, layout)
               : scoreOf(patched(plain(layout), sampled, region, layout));
}

PlainLoop LoopToFill::plain(const PitchLayout &layout) const {
  return score ? plainLoopOf(*score, roll.steps() / layout.stepsPerBar()) : plainLoopOf(roll, layout, 0);
}

Result<LoopToFill> readLoopToFill(const std::filesystem::path &path, const PitchLayout &layout, int bars) {
  LoopToFill loop;
  if (path.extension() == ".lwc") {
    auto loops = readLoops(path, layout, bars, Grid::nearest, 1, Split::test);
    if (!loops)
      return tl::unexpected(loops.error());
    loop.roll = std::move(loops->front());
    return loop;
  }
  const auto content = midi::readSmfFile(path);
  if (!content)
    return tl::unexpected(content.error());
  const Error tooShort{
      ErrorKind::badInput, "the file has fewer than " + std::to_string(bars) + " bars", path.string(), {}};
  if (content->scores.empty())
    return tl::unexpected(tooShort);
  const Score &song = content->scores.front();
  const Tick first = song.meter.stated() ? song.meter.changes.front().tick : 0;
  const Tick end = first + Tick{bars} * 4 * song.ticksPerQuarter;
  loop.score = excerptOf(song, first, end);
  loop.score->length = Tick{bars} * 4 * kTicksPerQuarter;
  const Arrangements arrangements = arrangementsOf(song, layout); // a part may begin later
  if (arrangements.problem != SongProblem::none)
    return tl::unexpected(refusal(arrangements.problem, layout, path));
  loop.arrangement = arrangements.all.front();
  std::vector<RoleNotes> music;
  for (std::size_t track = 0; track < layout.tracks.size(); ++track)
    for (const int part : loop.arrangement.parts[track])
      music.push_back({layout.tracks[track].role, loop.score->parts[static_cast<std::size_t>(part)].notes});
  const int steps = bars * layout.stepsPerBar();
  loop.roll = rollOf(music, layout, steps);
  keepOneVoice(loop.roll, layout);
  if (song.length < end && loop.roll.sounding.count(steps - layout.stepsPerBar(), steps, 0, layout.columns()) == 0)
    return tl::unexpected(tooShort);
  return loop;
}

} // namespace loopwright::cli
