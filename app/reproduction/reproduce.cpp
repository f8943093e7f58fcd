// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/reproduce.h"

#include <algorithm>
#include <array>

#include "app/reproduction/ideas/ideas.h"
#include "app/reproduction/ideas/ideas_report.h"
#include "app/reproduction/loops2021/loops2021.h"
#include "app/reproduction/loops2021/loops2021_report.h"
#include "app/reproduction/loops2022/loops2022.h"
#include "app/reproduction/loops2022/loops2022_report.h"
#include "app/reproduction/musae/musae.h"
#include "app/reproduction/musae/musae_report.h"

namespace loopwright::reproduction {
namespace {

/// How an experiment is worked out and reported. Here its results are JSON, as report.json has them.
struct Experimenting {
  const char *name;
  Result<nlohmann::json> (*workOut)(const Experiment &, const Material &, Laboratory &);
  Status (*report)(const Experiment &, const nlohmann::json &results, const std::string &command,
                   const std::filesystem::path &folder);
};

template <class Results, Result<Results> (*work)(const Experiment &, const Material &, Laboratory &),
          Status (*report)(const Experiment &, const Results &, const std::string &, const std::filesystem::path &)>
constexpr Experimenting experimenting(const char *name) {
  return {
      name,
      [](const Experiment &experiment, const Material &material, Laboratory &laboratory) -> Result<nlohmann::json> {
        const auto results = work(experiment, material, laboratory);
        return results ? Result<nlohmann::json>(nlohmann::json(*results)) : tl::unexpected(results.error());
      },
      [](const Experiment &experiment, const nlohmann::json &results, const std::string &command,
         const std::filesystem::path &folder) { return report(experiment, results.get<Results>(), command, folder); }};
}

constexpr std::array<Experimenting, 4> kExperiments = {
    experimenting<Loops2021Results, workOutLoops2021, writeLoops2021Report>("loops-2021"),
    experimenting<Loops2022Results, workOutLoops2022, writeLoops2022Report>("loops-2022"),
    experimenting<MusaeResults, workOutMusae, writeMusaeReport>("musae"),
    experimenting<IdeasResults, workOutIdeas, writeIdeasReport>("ideas")};

const Experimenting &howOf(const Experiment &experiment) {
  return *std::find_if(kExperiments.begin(), kExperiments.end(),
                       [&](const Experimenting &known) { return experiment.name == known.name; });
}

} // namespace

Result<nlohmann::json> workOut(const Experiment &experiment, const Material &material, Laboratory &laboratory) {
  try {
    return howOf(experiment).workOut(experiment, material, laboratory);
  } catch (const nlohmann::json::exception &problem) {
    return tl::unexpected(notWhatIsReported(laboratory.folder(), problem));
  }
}

Status writeReport(const Experiment &experiment, const nlohmann::json &results, const std::string &command,
                   const std::filesystem::path &folder) {
  try {
    return howOf(experiment).report(experiment, results, command, folder);
  } catch (const nlohmann::json::exception &problem) {
    return tl::unexpected(notWhatIsReported(folder, problem));
  }
}

} // namespace loopwright::reproduction
