// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/ideas/ideas.h"

namespace loopwright::reproduction {

void to_json(nlohmann::json &json, const IdeasResults &results) {
  json = {{"corpus", results.corpus}, {"seeds", results.seeds}};
}

void from_json(const nlohmann::json &json, IdeasResults &results) {
  json.at("corpus").get_to(results.corpus);
  json.at("seeds").get_to(results.seeds);
}

Result<IdeasResults> workOutIdeas(const Experiment &experiment, const Material &material, Laboratory &laboratory) {
  if (auto kept = laboratory.keepTo(planOf(experiment, material)); !kept)
    return tl::unexpected(kept.error());
  const auto loops = importMusic("loops", experiment.scale, material, nullptr, laboratory);
  if (!loops)
    return tl::unexpected(loops.error());
  const std::vector<Work> works = worksOfSeeds(experiment, *loops, nullptr, laboratory);
  if (auto finished = laboratory.finish(works); !finished)
    return tl::unexpected(finished.error());
  auto seeds = laboratory.known<Trial>(works);
  if (!seeds)
    return tl::unexpected(seeds.error());
  auto corpus = readCorpusSummary(*loops);
  if (!corpus)
    return tl::unexpected(corpus.error());
  return IdeasResults{std::move(*corpus), std::move(*seeds)};
}

} // namespace loopwright::reproduction
