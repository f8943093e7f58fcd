// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/seed.h"

#include <QRandomGenerator>
#include <algorithm>

namespace loopwright {
namespace {

constexpr int kMostRolled = 9999; // short enough to say

} // namespace

Seed::Seed() { roll(); }

void Seed::set(int number) {
  m_number = std::max(0, number);
  m_used = false;
}

void Seed::roll() { set(QRandomGenerator::global()->bounded(1, kMostRolled + 1)); }

std::uint64_t Seed::next() const {
  const bool stays = m_locked || !m_used || m_number == kMost;
  return static_cast<std::uint64_t>(m_number) + (stays ? 0U : 1U);
}

std::uint64_t Seed::take() {
  const std::uint64_t seed = next();
  m_number = static_cast<int>(seed);
  m_used = true;
  return seed;
}

} // namespace loopwright
