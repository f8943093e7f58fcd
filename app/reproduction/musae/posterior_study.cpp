// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/posterior_study.h"

#include <set>

#include "engine/numerics/two_sample_test.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

Json accuracyJson(const TwoSampleAccuracy &found) {
  return {{"accuracy", found.accuracy},
          {"low", found.interval.low},
          {"high", found.interval.high},
          {"p", found.p},
          {"alike", found.alike}};
}

} // namespace

Result<Json> studyPosterior(const Study &study, const MusaePrior &prior) {
  constexpr std::size_t kFewestFamilies = 4;
  const PieceList heldOut = study.pieces.of(Split::test, study.sizes.judged);
  const std::vector<int> families = study.pieces.families(heldOut);
  if (std::set<int>(families.begin(), families.end()).size() < kFewestFamilies)
    return Json();
  const auto posterior = pointsOf(study, study.pieces.rolls(heldOut));
  if (!posterior)
    return tl::unexpected(posterior.error());
  PointSet sampled;
  sampled.dims = posterior->dims;
  for (std::size_t i = 0; i < heldOut.size(); ++i) {
    const learning::LatentPoint point = prior.sample(study.pieces.genres(heldOut[i]), study.seed, i);
    sampled.values.insert(sampled.values.end(), point.begin(), point.end());
  }
  TwoSampleOptions options;
  options.permutations = study.sizes.permutations;
  options.seed = study.seed;
  const auto test =
      twoSampleTest(*posterior, sampled, families, options, study.laboratory.progress(), study.laboratory.cancel());
  if (!test)
    return tl::unexpected(test.error());
  return Json{{"points", accuracyJson(test->points)},
              {"squares", accuracyJson(test->squares)},
              {"margin", test->margin},
              {"judged", test->judged},
              {"families", test->families},
              {"alike", test->alike()}};
}

} // namespace loopwright::reproduction
