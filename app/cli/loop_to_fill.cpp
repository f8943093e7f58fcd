// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loop_to_fill.h"

#include <algorithm>

#include "app/cli/loop_files.h"
#include "engine/midi/smf.h"
#include "engine/music/note_patch.h"

namespace loopwright::cli {
namespace {

/// The first steps of a roll, as far as there is room.
void draw(const Pianoroll &roll, Pianoroll &loop) {
  for (int step = 0; step < std::min(loop.steps(), roll.steps()); ++step)
    for (int column = 0; column < roll.columns(); ++column) {
      if (roll.sounding.at(step, column))
        loop.sounding.set(step, column);
      if (roll.onset.at(step, column))
        loop.onset.set(step, column);
    }
}

} // namespace

Score LoopToFill::filled(Pianoroll drawn, const BitPlane &region, const PitchLayout &layout) const {
  keepOneVoice(drawn, layout);
  return score ? patchedScore(*score, arrangement, drawn, region, layout) : scoreOf(drawn, layout);
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
  QuantizerOptions options;
  options.grid = Grid::nearest;
  const Quantization quantized = quantize(*loop.score, layout, loop.arrangement, options);
  const bool silent = quantized.problem == SongProblem::tooShort; // what the model reads begins later
  if (song.length < end && (silent || quantized.song.bars < bars))
    return tl::unexpected(tooShort);
  if (quantized.problem != SongProblem::none && !silent)
    return tl::unexpected(refusal(quantized.problem, layout, path));
  loop.roll = Pianoroll(bars * layout.stepsPerBar(), layout.columns());
  if (!silent)
    draw(quantized.song.roll, loop.roll);
  return loop;
}

} // namespace loopwright::cli
