// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"

#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace loopwright {
namespace {

std::uint64_t splitMix(std::uint64_t &state) {
  state += 0x9E3779B97F4A7C15ULL;
  std::uint64_t z = state;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

std::uint64_t hashOf(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL; // FNV-1a
  for (const char character : text) {
    hash ^= static_cast<unsigned char>(character);
    hash *= 0x100000001B3ULL;
  }
  return hash;
}

std::uint64_t rotateLeft(std::uint64_t value, int bits) { return (value << bits) | (value >> (64 - bits)); }

} // namespace

RandomStream::RandomStream(std::uint64_t seed, std::string_view stream, std::uint64_t epoch, std::uint64_t step,
                           std::uint64_t item) {
  // Each coordinate is mixed through before the next one enters: neighbours give unrelated streams.
  std::uint64_t state = seed;
  for (const std::uint64_t coordinate : {hashOf(stream), epoch, step, item}) {
    const std::uint64_t mixed = splitMix(state);
    state = mixed ^ coordinate;
  }
  for (std::uint64_t &word : m_state)
    word = splitMix(state);
}

RandomStream::result_type RandomStream::operator()() {
  const std::uint64_t result = rotateLeft(m_state[1] * 5, 7) * 9;
  const std::uint64_t shifted = m_state[1] << 17;
  m_state[2] ^= m_state[0];
  m_state[3] ^= m_state[1];
  m_state[1] ^= m_state[2];
  m_state[0] ^= m_state[3];
  m_state[2] ^= shifted;
  m_state[3] = rotateLeft(m_state[3], 45);
  return result;
}

double RandomStream::uniform() { return static_cast<double>((*this)() >> 11) * 0x1.0p-53; }

std::uint64_t RandomStream::below(std::uint64_t bound) {
  assert(bound > 0);
  // Rejection of the incomplete last interval keeps every value equally likely.
  const std::uint64_t limit = max() - max() % bound;
  std::uint64_t value = (*this)();
  while (value >= limit)
    value = (*this)();
  return value % bound;
}

double RandomStream::normal() {
  const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
  return radius * std::cos(2.0 * 3.14159265358979323846 * uniform());
}

std::vector<std::int64_t> RandomStream::permutation(std::int64_t n) {
  std::vector<std::int64_t> order(static_cast<std::size_t>(n));
  std::iota(order.begin(), order.end(), 0);
  for (std::size_t left = order.size(); left > 1; --left)
    std::swap(order[left - 1], order[below(left)]);
  return order;
}

} // namespace loopwright
