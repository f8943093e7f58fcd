// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace loopwright {

/// A stream of random numbers that depends on nothing but its coordinates (seed, stream name, epoch, step, item),
/// so that any draw can be made again without knowing the ones before it.
/// The generator is xoshiro256** (Blackman and Vigna) seeded by SplitMix64 from the hashed coordinates.
/// Satisfies UniformRandomBitGenerator, but use the members below: the standard distributions differ between libraries.
class RandomStream {
public:
  using result_type = std::uint64_t;

  RandomStream(std::uint64_t seed, std::string_view stream, std::uint64_t epoch = 0, std::uint64_t step = 0,
               std::uint64_t item = 0);

  static constexpr result_type min() { return 0; }
  static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }
  result_type operator()();

  /// In [0, 1), 53 bits.
  double uniform();
  /// In [0, bound), without bias; bound > 0.
  std::uint64_t below(std::uint64_t bound);
  /// Standard normal (Box-Muller, one value a call).
  double normal();
  /// A uniformly drawn order of 0 … n-1 (Fisher-Yates).
  std::vector<std::int64_t> permutation(std::int64_t n);

private:
  std::uint64_t m_state[4];
};

} // namespace loopwright
