// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bundle/join_bundles.h"

namespace loopwright::learning {

Result<BundleFolder> joinBundles(std::vector<BundleFolder> bundles) {
  if (bundles.empty())
    return failure(ErrorKind::usage, "there are no bundles to join");
  BundleFolder all = std::move(bundles.front());
  all.hash.clear();
  for (std::size_t i = 1; i < bundles.size(); ++i) {
    BundleFolder &other = bundles[i];
    if (other.bars != all.bars)
      return failure(ErrorKind::badInput, "loops of " + std::to_string(all.bars) + " and of " +
                                              std::to_string(other.bars) + " bars do not go into one bundle");
    const bool onlyScorer = other.parts.size() == 1 && other.parts.count("scorer") == 1;
    if (other.layout.name != all.layout.name && !onlyScorer)
      return failure(ErrorKind::badInput,
                     "the layouts " + all.layout.name + " and " + other.layout.name + " do not go into one bundle");
    for (auto &[name, part] : other.parts)
      if (!all.parts.emplace(name, std::move(part)).second)
        return failure(ErrorKind::badInput, "two of the bundles have a " + name, {},
                       "join bundles whose parts complete each other");
  }
  return all;
}

} // namespace loopwright::learning
