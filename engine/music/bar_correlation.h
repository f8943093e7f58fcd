// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/music/pianoroll.h"

namespace loopwright {

/// How the likeness of a loop's bars becomes numbers that a loop detector reads.
enum class CorrelationMode {
  paper,     ///< as the reference of loops-2022 computes it (details 1.2)
  corrected, ///< the same with true mel filters over the whole bar
  matched,   ///< 1 - d / max(d) of the loop's own distances, for sound and rolls alike
};

const char *nameOf(CorrelationMode mode);
/// "paper", "corrected", "matched".
Result<CorrelationMode> correlationModeNamed(std::string_view name);

/// Number of pairs of bars: 28 of 8.
constexpr int barPairs(int bars) { return bars * (bars - 1) / 2; }

/// Likeness of each pair of bars i < j of the window [firstBar, firstBar + bars) in the order (0,1), (0,2) … (1,2) …:
/// 1 - d / max(d), with d the number of sounding cells in which the bars differ (loops-2022; the modes of the reference
/// add 1e-5 to the largest). `matched` has no value for a window that is empty or whose bars are all equal; the others
/// call such a window 1 throughout. The column of bass onsets counts nowhere. Thread-safe.
std::optional<std::vector<float>> barCorrelation(const Pianoroll &roll, const PitchLayout &layout, int firstBar,
                                                 int bars, CorrelationMode mode);

/// The same for distances that were measured elsewhere, `matched`: none if one is not finite or all are 0.
std::optional<std::vector<float>> matchedCorrelation(const std::vector<double> &distances);

/// What a loop detector asks for to learn from.
struct CorrelationRequest {
  CorrelationMode mode = CorrelationMode::matched;
  int bars = 8;
  int anomalies = 0; ///< made of each loop, 0 to 1,000
  std::uint64_t seed = 1;
};

/// Loops that a detector learns from: the likeness of their bars, and which of them belong together.
struct CorrelationTable {
  /// Bars that are no loop, made of bars of loops.
  struct Anomaly {
    std::vector<float> row;
    std::string family;
    std::string partner; ///< the family of the other loop in it; the same where there is none
  };
  CorrelationMode mode = CorrelationMode::matched;
  int bars = 8;
  std::vector<std::vector<float>> rows; ///< barPairs(bars) numbers each
  std::vector<std::string> families;    ///< one a row: a family never crosses a split
  std::vector<Anomaly> anomalies;
  std::string hash; ///< SHA-256 of what it was made from, hexadecimal
};

} // namespace loopwright
