// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "engine/codes/loop_codes.h"

namespace loopwright {

/// Latent steps whose codes are written over others: the code at from[i] goes to to[i]. loops-2021 copies 0, 1 to
/// 16, 17: with its four latent steps a bar, the first half of bar 1 onto that of bar 5.
struct StepCopy {
  std::vector<int> from;
  std::vector<int> to;
};

/// The loops with the codes copied, all read before any is written. `stream` names the only stream to edit; empty:
/// every stream. Errors (usage): no stream of that name; lists of different lengths; a step that there is not.
/// The loops must fit the streams (checkCodes).
Result<std::vector<LoopCodes>> withStepsCopied(std::vector<LoopCodes> loops, const std::vector<CodeStream> &streams,
                                               const StepCopy &copy, const std::string &stream = {});

/// The loops in which bar `bar` has the codes of bar `followed` (bars from 0, of `bars`). Errors as above, a bar that
/// there is not, or a stream whose latent steps are no whole number a bar.
Result<std::vector<LoopCodes>> withBarFollowing(std::vector<LoopCodes> loops, const std::vector<CodeStream> &streams,
                                                int bars, int bar, int followed, const std::string &stream = {});

// Edits of one loop by place. Codes stay in their stream: a code of one codebook means nothing to another.

/// A latent step of a stream, both from 0.
struct CodeCell {
  int stream = 0;
  int step = 0;
  friend bool operator<(const CodeCell &a, const CodeCell &b) {
    return std::tie(a.stream, a.step) < std::tie(b.stream, b.step);
  }
  friend bool operator==(const CodeCell &a, const CodeCell &b) { return a.stream == b.stream && a.step == b.step; }
};
using CodeCells = std::set<CodeCell>;

/// The latent steps [firstStep, endStep) of the streams [firstStream, endStream).
struct CodeRange {
  int firstStream = 0, endStream = 0;
  int firstStep = 0, endStep = 0;

  bool empty() const { return firstStream >= endStream || firstStep >= endStep; }
  int steps() const { return endStep - firstStep; }
  bool contains(const CodeCell &cell) const {
    return cell.stream >= firstStream && cell.stream < endStream && cell.step >= firstStep && cell.step < endStep;
  }
  CodeCells cells() const;
  friend bool operator==(const CodeRange &a, const CodeRange &b) {
    return a.firstStream == b.firstStream && a.endStream == b.endStream && a.firstStep == b.firstStep &&
           a.endStep == b.endStep;
  }
};

/// As much of the range as the loop has.
CodeRange clipped(const CodeRange &range, const LoopCodes &codes);

/// Codes to write elsewhere: [stream from firstStream on][step].
struct CodePattern {
  int firstStream = 0;
  LoopCodes codes;
};
CodePattern patternOf(const LoopCodes &codes, const CodeRange &range);

/// The loop with the pattern written from `firstStep` on, in the streams that it was taken from. What would lie outside
/// the loop and what is locked stays as it is.
LoopCodes withPattern(LoopCodes codes, const CodePattern &pattern, int firstStep, const CodeCells &locked);

/// The loop in which the range and the one `distance` steps later (earlier, if negative) have changed places; where
/// they overlap, the range moves there and what it passes moves the other way. What would have to go through a locked
/// cell or leave the loop stays as it is.
LoopCodes withSwapped(LoopCodes codes, const CodeRange &range, int distance, const CodeCells &locked);

/// Where two loops of the same streams differ.
CodeCells changedCells(const LoopCodes &before, const LoopCodes &after);

} // namespace loopwright
