// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <vector>

#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::learning {

/// How points between two points are found.
enum class WalkForm {
  linear,    ///< along the straight line (MusAE, equation 19)
  spherical, ///< along the arc round the origin, lengths between both (Shoemake 1985); straight where the two point the
             ///< same way or opposite ways
};

/// The point of share `alpha` of `first` and 1 - alpha of `second`; exactly one of them at 1 and 0. Points of equal
/// size.
LatentPoint between(const LatentPoint &first, const LatentPoint &second, double alpha, WalkForm form);

/// `steps` points, at least 2, from `first` to `second`, both included.
std::vector<LatentPoint> walk(const LatentPoint &first, const LatentPoint &second, int steps, WalkForm form);

/// Which `count` of `places` points in a row to stop at so that the music changes evenly: the first, the last, and
/// between them those for which the largest `distance(a, b)` of neighbours is as small as can be; of these, those for
/// which the squares have the least sum: the energy of a curve, measured in what is decoded and not in the latent space
/// (Arvanitidis et al. 2018, section 4). Where several have it, the most equal gaps. 2 <= count <= places; distances
/// are 0 or more.
std::vector<std::size_t> evenStops(std::size_t places, std::size_t count,
                                   const std::function<double(std::size_t a, std::size_t b)> &distance);

/// Points of a walk among which `stops` stops find their places, both ends included.
constexpr int finerSteps(int stops) { return 8 * (stops - 1) + 1; }

/// steps x steps points, row by row, of the surface between four corners: top left, top right, bottom left, bottom
/// right. Its border are the walks between them.
std::vector<LatentPoint> surface(const std::array<LatentPoint, 4> &corners, int steps, WalkForm form);

} // namespace loopwright::learning
