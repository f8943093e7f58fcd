// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/learning/interface/capability.h"
#include "engine/music/pianoroll.h"

namespace loopwright::learning {

/// A point of a continuous latent space, as many numbers as it has dimensions.
using LatentPoint = std::vector<float>;

/// Capability: loops to points of a continuous space and back. New loops lie where the standard normal distribution has
/// its points.
class HasLatent : public Capability {
public:
  static constexpr std::string_view kName = "latent";
  virtual int dimensions() const = 0;
  /// Where the encoder puts rolls of the bundle's layout and bars: the mean, one point a roll.
  virtual Result<std::vector<LatentPoint>> means(const std::vector<Pianoroll> &rolls) = 0;
  /// Raw output: cells with probability >= 0.5, no repair. Onsets are derived. Errors: a point of other dimensions or
  /// with a number that is not finite.
  virtual Result<std::vector<Pianoroll>> decode(const std::vector<LatentPoint> &points) = 0;
};

} // namespace loopwright::learning
