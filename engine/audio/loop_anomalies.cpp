// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/loop_anomalies.h"

#include <algorithm>

#include "engine/base/random.h"

namespace loopwright {
namespace {

BarSpectra inAnotherOrder(const BarSpectra &loop, RandomStream &random) {
  BarSpectra bars;
  for (const std::int64_t bar : random.permutation(static_cast<std::int64_t>(loop.size())))
    bars.push_back(loop[static_cast<std::size_t>(bar)]);
  return bars;
}

/// A place after the first bar and before the last one's end.
std::ptrdiff_t anyBorder(const BarSpectra &loop, RandomStream &random) {
  return 1 + static_cast<std::ptrdiff_t>(random.below(loop.size() - 1));
}

BarSpectra begunElsewhere(BarSpectra loop, RandomStream &random) {
  std::rotate(loop.begin(), loop.begin() + anyBorder(loop, random), loop.end());
  return loop;
}

BarSpectra goingOnAs(BarSpectra loop, const BarSpectra &other, RandomStream &random) {
  const std::ptrdiff_t border = anyBorder(loop, random);
  std::copy(other.begin() + border, other.end(), loop.begin() + border);
  return loop;
}

} // namespace

void addAnomalies(CorrelationTable &table, const std::vector<BarSpectra> &loops, int count, std::uint64_t seed) {
  for (std::size_t i = 0; i < loops.size(); ++i) {
    RandomStream random(seed, "anomalies", 0, 0, i);
    for (int kind = 0; kind < count; ++kind) {
      std::size_t partner = i;
      BarSpectra bars;
      if (kind % 3 == 0) {
        bars = inAnotherOrder(loops[i], random);
      } else if (kind % 3 == 1) {
        bars = begunElsewhere(loops[i], random);
      } else {
        partner = static_cast<std::size_t>(random.below(loops.size()));
        bars = goingOnAs(loops[i], loops[partner], random);
      }
      if (auto row = spectralCorrelation(bars, table.mode))
        table.anomalies.push_back({std::move(*row), table.families[i], table.families[partner]});
    }
  }
}

} // namespace loopwright
