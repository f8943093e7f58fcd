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

/// How an experiment is done and told.
struct Experimenting {
  const char *name;
  Result<nlohmann::json> (*workOut)(const Experiment &, const Material &, Laboratory &);
  Status (*report)(const Experiment &, const nlohmann::json &results, const std::string &command,
                   const std::filesystem::path &folder);
};
constexpr std::array<Experimenting, 4> kExperiments = {{{"loops-2021", workOutLoops2021, writeLoops2021Report},
                                                        {"loops-2022", workOutLoops2022, writeLoops2022Report},
                                                        {"musae", workOutMusae, writeMusaeReport},
                                                        {"ideas", workOutIdeas, writeIdeasReport}}};

const Experimenting &howOf(const Experiment &experiment) {
  return *std::find_if(kExperiments.begin(), kExperiments.end(),
                       [&](const Experimenting &known) { return experiment.name == known.name; });
}

/// Results are read from files, and plans may be changed by hand.
Error notWhatIsTold(const std::filesystem::path &where, const std::exception &problem) {
  return {ErrorKind::badInput, std::string("these results are not what the experiment gives: ") + problem.what(),
          where.string(), "use the plan that comes with the program, or another folder as --out"};
}

} // namespace

Result<nlohmann::json> workOut(const Experiment &experiment, const Material &material, Laboratory &laboratory) {
  try {
    return howOf(experiment).workOut(experiment, material, laboratory);
  } catch (const nlohmann::json::exception &problem) {
    return tl::unexpected(notWhatIsTold(laboratory.folder(), problem));
  }
}

Status writeReport(const Experiment &experiment, const nlohmann::json &results, const std::string &command,
                   const std::filesystem::path &folder) {
  try {
    return howOf(experiment).report(experiment, results, command, folder);
  } catch (const nlohmann::json::exception &problem) {
    return tl::unexpected(notWhatIsTold(folder, problem));
  }
}

} // namespace loopwright::reproduction
