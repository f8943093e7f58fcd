// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/model_options.h"
#include "app/judging/detector_judgement.h"

namespace loopwright::cli {
namespace {

struct JudgeArguments {
  DetectorMaterialOptions material;
  std::vector<std::string> scorers;
  ComputeArguments compute;
};

nlohmann::json jsonOf(const DetectorJudgement &judgement) {
  return {{"bundle", judgement.bundle},
          {"kept", judgement.kept},
          {"distinct_bars_kept", judgement.distinctBarsKept},
          {"auc",
           {{"shuffled", judgement.shuffled},
            {"offset", judgement.offset},
            {"mixed", judgement.mixed},
            {"all", judgement.all}}},
          {"windows_per_second", judgement.windowsPerSecond}};
}

void printRow(const std::string &name, const DetectorJudgement &row, double distinctBars) {
  std::printf("%-14s %6.1f%% %13.2f (%.2f x) %9.3f %7.3f %6.3f %6.3f\n", name.c_str(), 100 * row.kept,
              row.distinctBarsKept, row.distinctBarsKept / distinctBars, row.shuffled, row.offset, row.mixed, row.all);
}

Status runJudge(const JudgeArguments &arguments, CommandLine &line) {
  const auto material = readDetectorMaterial(arguments.material);
  if (!material)
    return tl::unexpected(material.error());
  std::vector<DetectorJudgement> judgements;
  for (const std::string &folder : arguments.scorers) {
    if (line.cancel.requested())
      return failure(ErrorKind::cancelled, "stopped before all detectors were judged");
    auto detector = ScorerArguments{folder}.open(arguments.compute);
    if (!detector)
      return tl::unexpected(detector.error());
    auto judgement = judgeDetector(**detector, *material);
    if (!judgement)
      return tl::unexpected(judgement.error());
    judgements.push_back(std::move(*judgement));
  }
  const double distinctBars = material->meanDistinctBars();
  const DetectorJudgement median = medianOf(judgements);
  if (line.json) {
    nlohmann::json detectors = nlohmann::json::array();
    for (const DetectorJudgement &judgement : judgements)
      detectors.push_back(jsonOf(judgement));
    CommandLine::print({{"corpus", arguments.material.corpus.string()},
                        {"loops", arguments.material.loops},
                        {"seed", arguments.material.seed},
                        {"windows", material->windows.size()},
                        {"distinct_bars", distinctBars},
                        {"held_out_loops", material->judged.loops.size()},
                        {"offset_windows", material->judged.offset.size()},
                        {"detectors", detectors},
                        {"median", jsonOf(median)}});
    return {};
  }
  std::printf("%zu windows, %.2f distinct bars each; %zu held-out loops (%s), %zu offset windows\n",
              material->windows.size(), distinctBars, material->judged.loops.size(), arguments.material.loops.c_str(),
              material->judged.offset.size());
  std::printf("%-14s %7s %22s %9s %7s %6s %6s\n", "detector", "kept", "distinct bars kept", "shuffled", "offset",
              "mixed", "all");
  for (const DetectorJudgement &judgement : judgements)
    printRow(judgement.bundle.substr(0, 12), judgement, distinctBars);
  if (judgements.size() > 1)
    printRow("median", median, distinctBars);
  std::printf("areas under the ROC curve, held-out loops against windows that are none; %.0f windows a second\n",
              median.windowsPerSecond);
  return {};
}

} // namespace

void addJudge(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<JudgeArguments>();
  CLI::App *command =
      app.add_subcommand("judge", "Measure how well loop detectors tell the loops of a corpus from other windows");
  command->add_option("CORPUS", arguments->material.corpus, "A corpus, best of all windows (import --rules cells)")
      ->required();
  command->add_option("--scorer", arguments->scorers, "The bundle of a loop detector; may be repeated")
      ->required()
      ->allow_extra_args(false);
  command
      ->add_option("--loops", arguments->material.loops,
                   "Which held-out windows are loops: those that the rules of this name keep, or \"sections\": those "
                   "that begin where the label of this name says, in bars")
      ->capture_default_str();
  command->add_option("--seed", arguments->material.seed, "Of the windows that are made")->capture_default_str();
  arguments->compute.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runJudge(*arguments, line); }; });
}

} // namespace loopwright::cli
