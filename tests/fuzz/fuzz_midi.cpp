// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "engine/midi/smf.h"
#include "engine/music/quantizer.h"
#include "engine/music/roll_notes.h"
#include "engine/music/track_states.h"

namespace {

void require(bool held) {
  if (!held)
    std::abort();
}

/// What was read can be written and read again without loss.
void checkRoundTrip(const loopwright::Score &score) {
  const auto again = loopwright::midi::readSmf(loopwright::midi::writeSmf(score));
  require(again.has_value() && again->scores.size() == 1);
  const loopwright::Score &copy = again->scores.front();
  require(copy.ticksPerQuarter == score.ticksPerQuarter && copy.length == score.length);
  require(copy.tempo.changes == score.tempo.changes && copy.meter.changes == score.meter.changes);
  require(copy.parts.size() == score.parts.size());
  for (std::size_t i = 0; i < copy.parts.size(); ++i) {
    require(copy.parts[i].channel == score.parts[i].channel && copy.parts[i].program == score.parts[i].program);
    require(copy.parts[i].name == score.parts[i].name && copy.parts[i].notes == score.parts[i].notes);
  }
}

/// What was put on the grid is a roll that its notes can say, and every note of it has its touch.
void checkGrid(const loopwright::Score &score) {
  using namespace loopwright;
  for (const PitchLayout &layout : PitchLayout::all()) {
    const Arrangements arrangements = arrangementsOf(score, layout);
    if (arrangements.problem != SongProblem::none)
      continue;
    for (const Stretch &stretch : stretchesOf(score, layout))
      for (const Grid grid : {Grid::floor, Grid::nearest}) {
        const Quantization result = quantize(score, layout, arrangements.all.back(), stretch, {grid, 64});
        if (result.problem != SongProblem::none)
          continue;
        const Pianoroll &roll = result.song.roll;
        require(result.song.touch.notes.size() == touchedNotes(roll, layout));
        require(stretch.open() ||
                Tick{roll.steps()} * score.ticksPerQuarter <= (stretch.end - stretch.first) * layout.stepsPerBeat);
        if (layout.offers(Encoding::states)) {
          require(rollOf(statesOf(roll, layout, 0, roll.steps()), layout) == roll);
          continue;
        }
        std::vector<RoleNotes> music;
        for (const TrackLayout &track : layout.tracks)
          if (track.hasNotes())
            music.push_back({track.role, notesOf(roll, layout, track)});
        require(rollOf(music, layout, roll.steps()) == roll);
      }
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const auto content = loopwright::midi::readSmf({reinterpret_cast<const char *>(data), size});
  if (!content) {
    require(!content.error().what.empty() && content.error().where.rfind("byte ", 0) == 0);
    return 0;
  }
  for (const loopwright::Score &score : content->scores) {
    checkRoundTrip(score);
    checkGrid(score);
  }
  return 0;
}
