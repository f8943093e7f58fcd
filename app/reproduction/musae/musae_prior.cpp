// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/musae_prior.h"

#include <algorithm>
#include <cmath>

#include "engine/base/random.h"
#include "engine/bundle/bundle_folder.h"
#include "engine/learning/capabilities/latent/has_latent.h"

namespace loopwright::reproduction {

Result<MusaePrior> MusaePrior::read(const std::filesystem::path &run) {
  const auto bundle = learning::BundleFolder::read(run);
  if (!bundle)
    return tl::unexpected(bundle.error());
  try {
    const nlohmann::json &recipe = bundle->parts.at("codec").recipe, &options = recipe.at("options");
    MusaePrior prior;
    prior.dims = options.at("latent");
    if (options.at("prior") != "flower")
      return prior;
    prior.petals = recipe.at("genres").get<std::vector<std::string>>();
    prior.radial = options.at("radial");
    prior.narrow = options.at("narrow");
    return prior;
  } catch (const std::exception &error) {
    return failure(ErrorKind::badInput, std::string("this is no bundle of MusAE: ") + error.what(), run.string(),
                   "delete the run's folder to train it again");
  }
}

learning::LatentPoint MusaePrior::sample(const std::vector<std::string> &genres, std::uint64_t seed,
                                         std::uint64_t item) const {
  RandomStream random(seed, "prior", 0, 0, item);
  std::vector<double> point(static_cast<std::size_t>(dims));
  for (double &value : point)
    value = random.normal();
  if (!petals.empty()) {
    std::vector<std::size_t> own;
    for (const std::string &genre : genres)
      if (const auto found = std::find(petals.begin(), petals.end(), genre); found != petals.end())
        own.push_back(static_cast<std::size_t>(found - petals.begin()));
    const double outwards = std::sqrt(radial) * point[0], aside = point[1];
    for (double &value : point)
      value *= std::sqrt(narrow);
    if (own.empty()) {
      point[0] = outwards;
      point[1] = std::sqrt(radial) * aside;
    } else {
      const auto petal = static_cast<double>(own[random.below(own.size())]);
      const double angle = 2 * std::acos(-1.0) * petal / static_cast<double>(petals.size());
      const double across = std::sqrt(narrow) * aside;
      point[0] = std::cos(angle) * (1 + outwards) - std::sin(angle) * across;
      point[1] = std::sin(angle) * (1 + outwards) + std::cos(angle) * across;
    }
  }
  return {point.begin(), point.end()};
}

} // namespace loopwright::reproduction
