// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "engine/music/pianoroll.h"
#include "engine/music/pitch_layout.h"
#include "engine/numerics/prdc.h"

namespace loopwright {

/// The untrained network that loops-2022 compares loops by (details 1.7, "Embedder"): convolution of the sounding
/// plane to 8 channels (kernel 3, stride 2), to 8 channels (kernel 3, stride 4), both bias-free with a fresh batch
/// normalisation in evaluation mode and LeakyReLU(0.2), then a linear layer to 128 values. 18,104 parameters for 57
/// columns and 8 bars, batch normalisation included. It reads the drum and pitched columns only.
/// Weights: uniform in ±1/sqrt(fan-in), PyTorch's default. Immutable; may be used from any thread.
class RandomEmbedder {
public:
  static constexpr int kChannels = 8;
  static constexpr int kDims = 128;

  /// For loops of `steps` steps, a multiple of 8.
  RandomEmbedder(std::uint64_t seed, const PitchLayout &layout, int steps);

  /// With given weights, in PyTorch's order: [8, columns, 3], [8, 8, 3], [128, 8 * steps / 8], [128].
  RandomEmbedder(const PitchLayout &layout, int steps, std::vector<float> first, std::vector<float> second,
                 std::vector<float> linear, std::vector<float> bias);

  std::int64_t parameters() const;
  /// Points [loops, 128].
  PointSet embed(const std::vector<Pianoroll> &loops, int threads = 0) const;

private:
  void embedOne(const Pianoroll &loop, float *out) const;

  std::vector<int> m_columns; ///< columns of the roll that are read
  int m_steps;
  std::vector<float> m_first;
  std::vector<float> m_second;
  std::vector<float> m_linear;
  std::vector<float> m_bias;
};

} // namespace loopwright
