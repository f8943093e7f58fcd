// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/figure/picture_file.h"
#include "engine/figure/theme.h"
#include "engine/music/bar_grid.h"
#include "engine/music/score.h"

namespace loopwright::figure {

/// What a picture of a loop shows.
struct LoopView {
  std::string title;
  std::string subtitle; ///< tempo, meter, bars
  int ticksPerQuarter = kTicksPerQuarter;
  std::vector<Bar> bars; ///< at least one
  std::vector<Note> bass;
  std::vector<Note> drums;  ///< General MIDI pitches; those without a lane are not drawn
  std::vector<Note> others; ///< of pitched parts that are no bass
  bool hasDrums = true;     ///< whether a part plays drums: else the picture has no lanes
  bool hasPitches = true;   ///< whether a part plays pitches
};

/// The view of a score: drum parts, bass parts, and the other pitched parts. `bars` 0: as many as the score has.
/// Error (badInput): more than 1,024 bars, too many to draw.
Result<LoopView> loopViewOf(const Score &score, std::string title, int bars = 0);

/// The names of the nine drum lanes on screen, from the top; the kick is at the bottom.
std::vector<std::string> drumLaneNames();

struct LoopPictureOptions {
  Theme theme = lightTheme();
  double quarterWidth = 32; ///< points
};

/// A piano roll: bass keys above, nine named drum lanes below, bar, beat and step lines in three weights; velocity as
/// opacity.
Picture pictureOfLoop(LoopView view, LoopPictureOptions options = {});

struct ContactSheetOptions {
  Theme theme = lightTheme();
  int columns = 2;
  double rollWidth = 460; ///< of one loop, points
};

/// Several loops as small rolls in a grid, each with its title.
Picture pictureOfLoops(std::vector<LoopView> views, ContactSheetOptions options = {});

} // namespace loopwright::figure
