// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/loop_edits.h"
#include "engine/base/result.h"
#include "engine/codes/code_edits.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// A loop as the discrete codes of a bundle: what each stream of codes tells of it, latent step by latent step.
struct CodedLoop {
  LoopContent loop;
  QString bundleHash;
  std::vector<CodeStream> streams;
  LoopCodes codes;

  int steps() const { return streams.empty() ? 0 : streams.front().length; } ///< latent, of every stream
  Tick ticksPerStep() const {
    const int count = steps();
    return count <= 0 ? 0 : loop.length() / count;
  }
  int stepsPerBar() const { return loop.bars == 0 ? 0 : steps() / loop.bars; }
  CodeRange all() const { return {0, static_cast<int>(streams.size()), 0, steps()}; }
  /// How often the loop has the code of that cell in its stream.
  int occurrences(const CodeCell &cell) const;
};

/// The cells that the loop's locks stand for: those that lie in one wholly.
CodeCells lockedCells(const LoopContent &loop, const std::vector<CodeStream> &streams);

/// The loop with exactly these of its cells locked; locks of streams that the model does not have stay.
LoopContent withLockedCells(const LoopContent &loop, const std::vector<CodeStream> &streams, const CodeCells &cells);

/// The cells of a roll of so many bars that the codes tell.
BitPlane regionOf(const CodeCells &cells, const std::vector<CodeStream> &streams, const PitchLayout &layout, int bars);

/// The cells of the bundle's roll that are locked; none where it has no codes or does not read the loop.
BitPlane lockedRegion(const LoopContent &loop, learning::LoadedBundle &bundle);
BitPlane withoutCells(BitPlane region, const BitPlane &cells);

/// The loop with the candidate in place of the passage (withCandidate), but what is locked, by the streams of a model
/// of that layout, stays note for note. A candidate of another length or meter that takes the whole loop takes all.
LoopContent withCandidate(const LoopContent &loop, const LoopContent &candidate, const CellMask &passage,
                          const std::vector<CodeStream> &streams, const PitchLayout &layout);

/// What the bundle's codec hears in the loop. Errors: a bundle without codes, a loop that it does not read. One thread,
/// that of the bundle, here and below.
Result<CodedLoop> coded(learning::LoadedBundle &bundle, const LoopContent &loop);

/// The loop told by other codes: cells whose codes differ take what the decoder makes of them, everything else stays
/// note for note (replaceRegion), and so do locked cells. Errors: codes that do not fit the bundle.
Result<CodedLoop> recoded(learning::LoadedBundle &bundle, const CodedLoop &loop, const LoopCodes &codes);

/// The loop with these cells, but the locked ones, drawn anew by the bundle's prior to fit all others. Errors: a bundle
/// that does not infill, nothing to draw, a stop (cancelled).
Result<CodedLoop> redrawn(learning::LoadedBundle &bundle, const CodedLoop &loop, const CodeCells &cells,
                          std::uint64_t seed, const std::optional<learning::CodeFilter> &filter,
                          const CancellationToken &cancel);

} // namespace loopwright
