// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/numerics/plane_tree.h"

#include <algorithm>
#include <cmath>

namespace loopwright {
namespace {

constexpr int kMostPointsOfGroup = 32;
constexpr int kLevels = 16;
constexpr std::size_t kPadding = 8;

/// Spreads 16 bits to the even places of 32.
std::uint32_t spreadBits(std::uint32_t bits) {
  bits = (bits | bits << 8) & 0x00FF00FFU;
  bits = (bits | bits << 4) & 0x0F0F0F0FU;
  bits = (bits | bits << 2) & 0x33333333U;
  return (bits | bits << 1) & 0x55555555U;
}

/// The level of the smallest square that holds both keys: 0 is the whole.
int sharedLevel(std::uint32_t a, std::uint32_t b) {
  int level = kLevels;
  for (std::uint32_t different = a ^ b; different != 0; different >>= 2)
    --level;
  return level;
}

} // namespace

void PlaneMasses::reserve(std::size_t places) {
  for (std::vector<float> *values : {&xs, &ys, &masses})
    if (values->size() < places + kPadding)
      values->resize(places + kPadding);
}

void PlaneMasses::finish(std::size_t places) {
  const std::size_t end = (places + kPadding - 1) / kPadding * kPadding;
  for (std::vector<float> *values : {&xs, &ys, &masses})
    std::fill(values->begin() + static_cast<std::ptrdiff_t>(places), values->begin() + static_cast<std::ptrdiff_t>(end),
              0.0F);
  count = static_cast<int>(end);
}

PlaneTree::PlaneTree(const std::vector<float> &xs, const std::vector<float> &ys) {
  const auto [lowX, highX] = std::minmax_element(xs.begin(), xs.end());
  const auto [lowY, highY] = std::minmax_element(ys.begin(), ys.end());
  const double left = static_cast<double>(*lowX), bottom = static_cast<double>(*lowY);
  const double extent = std::max({static_cast<double>(*highX) - left, static_cast<double>(*highY) - bottom, 1e-30});
  const double scale = ((1 << kLevels) - 1) / extent;
  // The place on a curve that visits the squares of every level one after the other (Morton), then the index.
  std::vector<std::uint64_t> places(xs.size());
  for (std::size_t i = 0; i < xs.size(); ++i) {
    const auto column = static_cast<std::uint32_t>((static_cast<double>(xs[i]) - left) * scale);
    const auto row = static_cast<std::uint32_t>((static_cast<double>(ys[i]) - bottom) * scale);
    places[i] = static_cast<std::uint64_t>(spreadBits(row) << 1 | spreadBits(column)) << 32 | i;
  }
  std::sort(places.begin(), places.end());
  std::vector<std::uint32_t> keys;
  keys.reserve(xs.size());
  m_order.reserve(xs.size());
  m_xs.reserve(xs.size());
  m_ys.reserve(xs.size());
  for (const std::uint64_t place : places) {
    const auto index = static_cast<std::size_t>(place & 0xFFFFFFFFU);
    keys.push_back(static_cast<std::uint32_t>(place >> 32));
    m_order.push_back(static_cast<std::int32_t>(index));
    m_xs.push_back(xs[index]);
    m_ys.push_back(ys[index]);
  }
  build(0, static_cast<int>(xs.size()), keys, extent);
}

PlaneTree::Sum PlaneTree::build(int first, int end, const std::vector<std::uint32_t> &keys, double extent) {
  const auto begin = static_cast<std::size_t>(first), last = static_cast<std::size_t>(end - 1);
  const int level = sharedLevel(keys[begin], keys[last]);
  const std::size_t own = m_nodes.size();
  m_nodes.emplace_back();
  Sum sum;
  const bool leaf = end - first <= kMostPointsOfGroup || level == kLevels;
  if (leaf) {
    m_groups.push_back({first, end});
    for (std::size_t i = begin; i <= last; ++i) {
      sum.x += static_cast<double>(m_xs[i]);
      sum.y += static_cast<double>(m_ys[i]);
    }
  } else {
    const int shift = 2 * (kLevels - 1 - level);
    for (int partFirst = first; partFirst < end;) {
      const std::uint32_t square = keys[static_cast<std::size_t>(partFirst)] >> shift;
      const auto partEnd = std::partition_point(keys.begin() + partFirst, keys.begin() + end,
                                                [&](std::uint32_t key) { return key >> shift == square; });
      const int next = static_cast<int>(partEnd - keys.begin());
      const Sum part = build(partFirst, next, keys, extent);
      sum.x += part.x;
      sum.y += part.y;
      partFirst = next;
    }
  }
  const double mass = end - first;
  m_nodes[own] = {static_cast<float>(sum.x / mass),
                  static_cast<float>(sum.y / mass),
                  static_cast<float>(mass),
                  static_cast<float>(std::ldexp(extent, -level)),
                  static_cast<int>(m_nodes.size()),
                  first,
                  end,
                  leaf};
  return sum;
}

void PlaneTree::seenFrom(const Group &group, double angle, PlaneMasses &seen) const {
  seen.reserve(m_xs.size());
  const auto range = [&](const std::vector<float> &values) {
    const auto ends = std::minmax_element(values.begin() + group.first, values.begin() + group.end);
    return std::make_pair(*ends.first, *ends.second);
  };
  const auto [left, right] = range(m_xs);
  const auto [bottom, top] = range(m_ys);
  const auto squaredAngle = static_cast<float>(angle * angle);
  std::size_t count = 0;
  for (std::size_t i = 0; i < m_nodes.size();) {
    const Node &node = m_nodes[i];
    const float dx = std::max({left - node.x, 0.0F, node.x - right});
    const float dy = std::max({bottom - node.y, 0.0F, node.y - top});
    if (node.side * node.side < squaredAngle * (dx * dx + dy * dy)) {
      seen.xs[count] = node.x;
      seen.ys[count] = node.y;
      seen.masses[count++] = node.mass;
      i = static_cast<std::size_t>(node.skip);
    } else if (node.leaf) {
      for (auto point = static_cast<std::size_t>(node.first); point < static_cast<std::size_t>(node.end); ++point) {
        seen.xs[count] = m_xs[point];
        seen.ys[count] = m_ys[point];
        seen.masses[count++] = 1;
      }
      i = static_cast<std::size_t>(node.skip);
    } else {
      ++i;
    }
  }
  seen.finish(count);
}

} // namespace loopwright
