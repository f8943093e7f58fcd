// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/document/loop_document.h"
#include "app/generation/passage.h"

namespace loopwright {

/// The candidates that somebody wants.
struct GenerationRequest {
  LoopId loop = 0;      ///< that they are for
  QString bundle;       ///< folder; empty: the starter
  QString expectedHash; ///< "make again": an error if the bundle has another; empty: any
  int count = 8;
  std::int64_t first = 0; ///< number of the first loop of the seed
  std::uint64_t seed = 1;
  std::optional<learning::CodeFilter> filter;     ///< none: the one the model recommends
  std::optional<learning::Conditions> conditions; ///< none: those that the model recommends
  double rejectRate = 0;                          ///< share of the sampled loops that is rejected, the least loop-like
  bool rejectNonLoops = false;                    ///< rejects what the scorer takes for no loop; the rate is left aside
  bool raw = false;                               ///< as the model says it: several bass notes at once stay
  int microsecondsPerQuarter = 500000;
  /// Candidates are this loop with the passage regenerated, every other note as it is; those after the first come best
  /// fit first. What the loop's locks stand for stays too. Nothing is rejected. A bundle that cannot do it, or not for
  /// this loop, samples whole loops.
  std::optional<Passage> passage;
};

} // namespace loopwright
