// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace loopwright {

/// So many of the items, evenly spread over them, in order; all where there are fewer, or `most` is 0. Of lists of the
/// same length the items at the same places.
template <class Item>
std::vector<Item> evenly(std::vector<Item> items, std::size_t most) {
  if (most == 0 || items.size() <= most)
    return items;
  std::vector<Item> some;
  some.reserve(most);
  for (std::size_t i = 0; i < most; ++i)
    some.push_back(std::move(items[i * items.size() / most]));
  return some;
}

} // namespace loopwright
