// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/codes/code_usage.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <utility>

namespace loopwright {

std::vector<StreamUsage> codeUsage(const std::vector<LoopCodes> &loops, const std::vector<CodeStream> &streams) {
  std::vector<StreamUsage> usage;
  for (std::size_t s = 0; s < streams.size(); ++s) {
    const auto codebook = static_cast<std::size_t>(streams[s].codes);
    const auto length = static_cast<std::size_t>(streams[s].length);
    StreamUsage own{streams[s], std::vector<CodeCounts>(length, CodeCounts(codebook)), CodeCounts(codebook), {}};
    std::map<std::pair<int, int>, std::int64_t> pairs;
    for (const LoopCodes &loop : loops)
      for (std::size_t step = 0; step < length; ++step) {
        const int code = loop[s][step];
        ++own.atStep[step][static_cast<std::size_t>(code)];
        ++own.anywhere[static_cast<std::size_t>(code)];
        if (step + 1 < length)
          ++pairs[{code, loop[s][step + 1]}];
      }
    for (const auto &[pair, count] : pairs)
      own.pairs.push_back({pair.first, pair.second, count});
    std::stable_sort(own.pairs.begin(), own.pairs.end(),
                     [](const CodePairCount &a, const CodePairCount &b) { return a.count > b.count; });
    usage.push_back(std::move(own));
  }
  return usage;
}

double perplexity(const CodeCounts &counts) {
  double total = 0;
  for (const std::int64_t count : counts)
    total += static_cast<double>(count);
  if (total == 0)
    return 0;
  double entropy = 0;
  for (const std::int64_t count : counts)
    if (count > 0) {
      const double share = static_cast<double>(count) / total;
      entropy -= share * std::log(share);
    }
  return std::exp(entropy);
}

int codesUsed(const CodeCounts &counts) {
  return static_cast<int>(std::count_if(counts.begin(), counts.end(), [](std::int64_t count) { return count > 0; }));
}

std::vector<CodeCount> usedCodes(const CodeCounts &counts, UsageOrder order, std::size_t most) {
  std::vector<CodeCount> used;
  for (std::size_t code = 0; code < counts.size(); ++code)
    if (counts[code] > 0)
      used.push_back({static_cast<int>(code), counts[code]});
  std::stable_sort(used.begin(), used.end(), [order](const CodeCount &a, const CodeCount &b) {
    return order == UsageOrder::mostFirst ? a.count > b.count : a.count < b.count;
  });
  used.resize(std::min(used.size(), most));
  return used;
}

LoopCodes rankedLoop(const std::vector<StreamUsage> &usage, UsageOrder order, std::size_t rank) {
  LoopCodes loop;
  for (const StreamUsage &stream : usage) {
    std::vector<int> codes;
    for (const CodeCounts &counts : stream.atStep) {
      const std::vector<CodeCount> used = usedCodes(counts, order, rank + 1);
      assert(!used.empty());
      codes.push_back(used.back().code);
    }
    loop.push_back(std::move(codes));
  }
  return loop;
}

} // namespace loopwright
