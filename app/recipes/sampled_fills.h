// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>

#include "engine/codes/code_edits.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// One way to fill the region of a loop.
struct SampledFill {
  std::int64_t number = 0; ///< which loop of the seed
  Pianoroll roll;          ///< the whole loop, raw
  LoopCodes codes;
  double fit = 0;                                          ///< InfilledLoops::fits
  int bleed = 0;                                           ///< InfilledLoops::bleeds
  double score = std::numeric_limits<double>::quiet_NaN(); ///< of the bundle's loop detector; NaN: none
};

struct SampledFills {
  std::vector<SampledFill> fills; ///< best fit first
  bool cancelled = false;         ///< then those that were finished
};

/// Asks the bundle to fill the region. `judged`: with loop scores, where it has a detector. Errors: it fills no holes;
/// of the model.
Result<SampledFills> sampledFills(learning::LoadedBundle &bundle, const learning::InfillRequest &request, bool judged,
                                  ProgressSink &progress, const CancellationToken &cancel);

/// Bars [first, end) from 0 and tracks of a passage by name ("3,4 bass"), as cells of the bundle's roll. Errors: a name
/// that names none.
Result<BitPlane> regionNamed(const std::string &passage, const PitchLayout &layout, int bars);
/// The cells that these codes of a loop of so many bars tell.
BitPlane regionOf(const CodeCells &cells, const std::vector<CodeStream> &streams, const PitchLayout &layout, int bars);
BitPlane withoutCells(BitPlane region, const BitPlane &cells);

} // namespace loopwright
