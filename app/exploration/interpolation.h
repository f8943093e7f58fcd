// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/base/result.h"
#include "engine/learning/interface/learning_module.h"

/// Walks through a model's continuous latent space from one piece to another, or between four.
namespace loopwright {

struct InterpolationOptions {
  int steps = 9;          ///< pieces of a walk between two, both ends included; between four: of a side of the square
  bool spherical = false; ///< along the arc round the origin instead of straight on
  /// Between two pieces: stops at equal distances in the latent space, where the music may change all at once, and not
  /// where it changes evenly.
  bool equal = false;
  bool raw = false; ///< what the model says, without keeping only the lowest bass note
};

struct Interpolation {
  std::vector<Pianoroll> rolls;  ///< from the first piece to the last; between four, row by row
  std::vector<double> places;    ///< of each on the way, 0 … 1; none between four
  std::vector<double> fromFirst; ///< share of all cells in which each differs from the first
};

/// Whether there can be such a walk. Errors (usage): pieces that are not two or four; fewer than 2 or more than 101
/// steps.
Status checkInterpolation(std::size_t pieces, const InterpolationOptions &options);

/// Encodes the pieces, of the bundle's layout and bars, and decodes what lies between them: two, or four for the
/// corners top left, top right, bottom left, bottom right. Errors: as checkInterpolation; a bundle without a continuous
/// latent space (badInput); of the model; cancelled. The bundle's thread.
Result<Interpolation> interpolate(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &pieces,
                                  const InterpolationOptions &options, ProgressSink &progress,
                                  const CancellationToken &cancel);

} // namespace loopwright
