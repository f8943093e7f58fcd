// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "engine/base/result.h"
#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"

namespace loopwright {

/// Right and wrong cells of one group of columns, and what follows from them.
struct CellScores {
  std::int64_t truePositives = 0;  ///< active in both
  std::int64_t falsePositives = 0; ///< active in the reconstruction only
  std::int64_t falseNegatives = 0; ///< active in the original only
  std::int64_t cells = 0;          ///< all cells compared

  double precision() const { return share(truePositives, truePositives + falsePositives); }
  double recall() const { return share(truePositives, truePositives + falseNegatives); }
  double f1() const { return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives); }
  /// Share of wrong cells.
  double cellError() const { return cells > 0 ? share(falsePositives + falseNegatives, cells) : 0; }
  /// The share of wrong cells of a predictor that says silence everywhere.
  double silentError() const { return cells > 0 ? share(truePositives + falseNegatives, cells) : 0; }

private:
  /// 1 where there was nothing to get wrong.
  static double share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 1;
  }
};

/// Groups of columns. Drum pitches go by the component that they are of; pitched tracks after the bass (guitar,
/// strings) count in `all` alone.
enum class CellGroup { all, bass, kick, snare, hats, otherDrums };
constexpr std::array<CellGroup, 6> kCellGroups = {CellGroup::all,   CellGroup::bass, CellGroup::kick,
                                                  CellGroup::snare, CellGroup::hats, CellGroup::otherDrums};
/// "all", "bass", "kick", "snare", "hats", "other drums".
const char *nameOf(CellGroup group);

/// Scores over a set of loops, sounding plane. `hats` are closed and open; `all` is bass and drums (a column of bass
/// onsets counts in no group).
struct ReconstructionScores {
  std::array<CellScores, kCellGroups.size()> groups;
  const CellScores &of(CellGroup group) const { return groups[static_cast<std::size_t>(group)]; }
  CellScores &of(CellGroup group) { return groups[static_cast<std::size_t>(group)]; }
  /// Adds one loop; both rolls of the layout and of the same length.
  void add(const Pianoroll &original, const Pianoroll &reconstruction, const PitchLayout &layout);
};

/// Errors: lists of different lengths, rolls of different sizes (usage).
Result<ReconstructionScores> scoreReconstruction(const std::vector<Pianoroll> &originals,
                                                 const std::vector<Pianoroll> &reconstructions,
                                                 const PitchLayout &layout);

} // namespace loopwright
