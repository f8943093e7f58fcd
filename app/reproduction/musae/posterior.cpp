// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/posterior.h"

#include <set>

#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/numerics/two_sample_test.h"

namespace loopwright::reproduction {

Result<std::optional<PosteriorMatch>> comparePosterior(const Examination &of, const MusaePrior &prior) {
  constexpr std::size_t kFewestFamilies = 4;
  const PieceList heldOut = of.pieces.of(Split::test, of.sizes.judged);
  const std::vector<int> families = of.pieces.families(heldOut);
  if (std::set<int>(families.begin(), families.end()).size() < kFewestFamilies)
    return std::nullopt;
  const auto posterior = pointsOf(of, of.pieces.rolls(heldOut));
  if (!posterior)
    return tl::unexpected(posterior.error());
  PointSet sampled;
  sampled.dims = posterior->dims;
  for (std::size_t i = 0; i < heldOut.size(); ++i) {
    const learning::LatentPoint point = prior.sample(of.pieces.genres(heldOut[i]), of.seed, i);
    sampled.values.insert(sampled.values.end(), point.begin(), point.end());
  }
  TwoSampleOptions options;
  options.permutations = of.sizes.permutations;
  options.seed = of.seed;
  const auto test =
      twoSampleTest(*posterior, sampled, families, options, of.laboratory.progress(), of.laboratory.cancel());
  if (!test)
    return tl::unexpected(test.error());
  return PosteriorMatch{*test};
}

} // namespace loopwright::reproduction
