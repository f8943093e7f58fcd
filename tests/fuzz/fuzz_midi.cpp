// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "engine/midi/smf.h"
#include "engine/music/quantizer.h"
#include "engine/music/roll_notes.h"
#include "engine/music/track_states.h"

namespace {

void require(bool held) {
  if (!held)
    std::abort();
}

/// The parts in an order that does not depend on which of the notes at one tick comes first in the file.
std::vector<loopwright::Part> inOrder(std::vector<loopwright::Part> parts) {
  using loopwright::Part;
  const auto key = [](const Part &part) {
    return std::tuple(part.track, part.channel, part.program, part.ownProgram(), part.isDrums());
  };
  std::stable_sort(parts.begin(), parts.end(), [&key](const Part &a, const Part &b) { return key(a) < key(b); });
  return parts;
}

/// All durations by track, channel, pitch and onset: of notes that share these, a file cannot say which ends when.
std::map<std::tuple<int, int, int, loopwright::Tick>, std::multiset<loopwright::Tick>>
durationsOf(const std::vector<loopwright::Part> &parts) {
  std::map<std::tuple<int, int, int, loopwright::Tick>, std::multiset<loopwright::Tick>> durations;
  for (const loopwright::Part &part : parts)
    for (const loopwright::Note &note : part.notes)
      durations[{part.track, part.channel, note.pitch, note.onset}].insert(note.duration);
  return durations;
}

bool sameButForDurations(const std::vector<loopwright::Note> &a, const std::vector<loopwright::Note> &b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &one, const auto &other) {
    return one.onset == other.onset && one.pitch == other.pitch && one.velocity == other.velocity;
  });
}

/// What was read can be written and read again without loss.
void checkRoundTrip(const loopwright::Score &score) {
  const auto again = loopwright::midi::readSmf(loopwright::midi::writeSmf(score));
  require(again.has_value() && again->scores.size() == 1);
  const loopwright::Score &copy = again->scores.front();
  require(copy.ticksPerQuarter == score.ticksPerQuarter && copy.length == score.length);
  require(copy.tempo.changes == score.tempo.changes && copy.meter.changes == score.meter.changes);
  const auto read = inOrder(copy.parts), written = inOrder(score.parts);
  require(read.size() == written.size());
  for (std::size_t i = 0; i < read.size(); ++i) {
    require(read[i].channel == written[i].channel && read[i].program == written[i].program);
    require(read[i].name == written[i].name && sameButForDurations(read[i].notes, written[i].notes));
  }
  require(durationsOf(read) == durationsOf(written));
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
