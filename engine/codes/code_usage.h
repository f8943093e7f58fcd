// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/codes/loop_codes.h"

namespace loopwright {

/// How often each code of a codebook was used: [code].
using CodeCounts = std::vector<std::int64_t>;

struct CodeCount {
  int code = 0;
  std::int64_t count = 0;
};

/// A code and the one at the next latent step.
struct CodePairCount {
  int first = 0;
  int second = 0;
  std::int64_t count = 0;
};

/// How a set of loops uses one stream's codebook (loops-2021, "Investigation of Frequent Pattern").
struct StreamUsage {
  CodeStream stream;
  std::vector<CodeCounts> atStep;   ///< [latent step][code]
  CodeCounts anywhere;              ///< [code], all steps together
  std::vector<CodePairCount> pairs; ///< those that occur, the most frequent first, equals in the order of their codes
};

/// The usage of every stream. The loops must fit the streams (checkCodes).
std::vector<StreamUsage> codeUsage(const std::vector<LoopCodes> &loops, const std::vector<CodeStream> &streams);

/// exp of the entropy in nats: how many codes, used equally, would be as unpredictable. 0 if nothing was counted.
double perplexity(const CodeCounts &counts);

/// The number of codes that were used at all.
int codesUsed(const CodeCounts &counts);

enum class UsageOrder {
  mostFirst,
  leastFirst, ///< of the codes that were used at all
};

/// The used codes in order of their counts, equals in the order of the codes; at most `most` of them.
std::vector<CodeCount> usedCodes(const CodeCounts &counts, UsageOrder order, std::size_t most);

/// The loop that has, at every latent step, the code of that rank (0: first) in the order of that step; where fewer
/// codes were used at a step, its last one. Figure 5 of loops-2021 shows ranks 0 and 1 of both orders. Needs a usage
/// of at least one loop.
LoopCodes rankedLoop(const std::vector<StreamUsage> &usage, UsageOrder order, std::size_t rank);

} // namespace loopwright
