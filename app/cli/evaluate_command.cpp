// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/model_options.h"
#include "app/judging/model_evaluation.h"
#include "engine/bundle/bundle_folder.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"

namespace loopwright::cli {
namespace {

struct EvaluateArguments {
  ModelArguments model;
  FilterArguments filter;
  ConditionArguments conditions;
  std::string corpus;
  ScorerArguments scorer;
  ModelEvaluationOptions options;
  std::vector<std::string> metrics; // empty: all
};

/// Leaves only the metrics asked for in a row of the JSON table. Errors: a metric that there is not.
Status keepMetrics(nlohmann::json &row, const std::vector<std::string> &metrics) {
  nlohmann::json kept = nlohmann::json::object();
  for (const std::string &metric : metrics) {
    if (!row.contains(metric)) {
      std::string known;
      for (const auto &[name, value] : row.items())
        known += (known.empty() ? "" : ", ") + name;
      return failure(ErrorKind::usage, "there is no metric \"" + metric + "\"", "--metrics",
                     "the metrics are " + known);
    }
    kept[metric] = row[metric];
  }
  row = kept;
  return {};
}

void print(const ReconstructionSummary &summary) {
  std::printf("Codec on held-out families: cell error %.5f (silence: %.5f); F1", summary.cellError,
              summary.silentCellError);
  for (const CellGroup group : kCellGroups)
    std::printf("  %s %.3f", nameOf(group), summary.f1.at(nameOf(group)));
  std::printf("\n");
}

nlohmann::json jsonOf(const InfillJudgement &of) {
  return {{"loops", of.loops},
          {"changed_outside", of.changedOutside},
          {"between_fills", of.betweenFills},
          {"between_loops", of.betweenLoops},
          {"cells", of.cells},
          {"cells_of_originals", of.cellsOfOriginals},
          {"jaccard", {{"fill", of.likeness}, {"random", of.likenessOfRandom}, {"bar_before", of.likenessOfBefore}}},
          {"nearer", of.nearer},
          {"at_least_as_near", of.atLeastAsNear},
          {"pitch_classes",
           {{"fill", of.pitchClasses}, {"random", of.pitchClassesOfRandom}, {"bar_before", of.pitchClassesOfBefore}}},
          {"nearer_pitch_classes", of.nearerPitchClasses},
          {"border_auc", of.borderArea}};
}

void print(const char *title, const InfillJudgement &of) {
  std::printf("Holes in %zu %s: %lld cells changed outside; distance of two fills %.3f (of two loops %.3f); "
              "cells %.1f (removed: %.1f)\n"
              "  Jaccard to what was removed: fill %.3f, random training bars %.3f, bar before %.3f; "
              "liker than both: %.2f, at least as like: %.2f\n"
              "  pitch classes: %.3f, %.3f, %.3f; at least both: %.2f\n"
              "  borders told from real ones, area %.3f\n",
              of.loops, title, static_cast<long long>(of.changedOutside), of.betweenFills, of.betweenLoops, of.cells,
              of.cellsOfOriginals, of.likeness, of.likenessOfRandom, of.likenessOfBefore, of.nearer, of.atLeastAsNear,
              of.pitchClasses, of.pitchClassesOfRandom, of.pitchClassesOfBefore, of.nearerPitchClasses, of.borderArea);
}

nlohmann::json jsonOf(const InfillEvaluation &evaluation) {
  return {{"held_out", jsonOf(evaluation.heldOut)},
          {"generated", jsonOf(evaluation.generated)},
          {"seconds", {{"first", evaluation.firstCandidate}, {"eight", evaluation.allCandidates}}}};
}

void print(const InfillEvaluation &evaluation) {
  print("held-out loops", evaluation.heldOut);
  print("sampled loops", evaluation.generated);
  std::printf("First candidate after %.0f ms, eight after %.0f ms (medians)\n", 1000 * evaluation.firstCandidate,
              1000 * evaluation.allCandidates);
}

/// One JSON object of what was found, with the metrics that were asked for.
Result<nlohmann::json> jsonOf(const ModelEvaluation &evaluation, const EvaluateArguments &arguments) {
  nlohmann::json result =
      evaluation.table ? nlohmann::json::parse(jsonOf(*evaluation.table)) : nlohmann::json::object();
  if (evaluation.table && !arguments.metrics.empty()) {
    if (auto kept = keepMetrics(result["metrics"], arguments.metrics); !kept)
      return tl::unexpected(kept.error());
    for (auto &row : result["controls"])
      if (auto kept = keepMetrics(row, arguments.metrics); !kept)
        return tl::unexpected(kept.error());
  }
  result["seed"] = arguments.options.seed;
  if (evaluation.reconstruction)
    result["reconstruction"] = *evaluation.reconstruction;
  if (evaluation.infills)
    result["infill"] = jsonOf(*evaluation.infills);
  return result;
}

void print(const ModelEvaluation &evaluation) {
  if (evaluation.table)
    std::printf("%s\n", markdownOf(*evaluation.table).c_str());
  else
    std::printf("This bundle has no prior: its codec is judged alone.\n");
  if (evaluation.reconstruction)
    print(*evaluation.reconstruction);
  if (evaluation.infills)
    print(*evaluation.infills);
}

/// What is to be judged, with what was asked of its sampling over what the bundle recommends.
Result<ModelEvaluationOptions> optionsFor(learning::LoadedBundle &bundle, const EvaluateArguments &arguments) {
  ModelEvaluationOptions options = arguments.options;
  options.table.threads = arguments.model.compute.options.threads;
  if (bundle.as<learning::Samples>() == nullptr)
    return options;
  const auto filter = arguments.filter.over(bundle.as<learning::Samples>()->standardFilter());
  if (!filter)
    return tl::unexpected(filter.error());
  auto conditions = arguments.conditions.over(bundle.as<learning::Samples>()->knownConditions());
  if (!conditions)
    return tl::unexpected(conditions.error());
  options.filter = *filter;
  options.conditions = std::move(*conditions);
  return options;
}

/// Whether the bundle, or a part of it, was trained on this corpus.
bool isTrainedOn(const ModelArguments &model, const Corpus &corpus) {
  const auto bundle = learning::BundleFolder::read(bundleNamed(model.folder.empty() ? "starter" : model.folder));
  return bundle && std::any_of(bundle->parts.begin(), bundle->parts.end(), [&corpus](const auto &part) {
           return part.second.recipe.value("corpus", nlohmann::json()) == corpus.contentHash();
         });
}

Status runEvaluate(CommandLine &line, const EvaluateArguments &arguments) {
  if (auto checked = arguments.filter.over({}); !checked)
    return tl::unexpected(checked.error());
  auto corpus = Corpus::open(arguments.corpus);
  if (!corpus)
    return tl::unexpected(corpus.error());
  auto bundle = arguments.model.open();
  if (!bundle)
    return tl::unexpected(bundle.error());
  if (auto checked = checkJudgeable(**bundle); !checked)
    return failure(checked.error().kind, checked.error().what, arguments.model.folder, checked.error().advice);
  const auto scorer = arguments.scorer.open(arguments.model.compute);
  if (!scorer)
    return tl::unexpected(scorer.error());
  const auto options = optionsFor(**bundle, arguments);
  if (!options)
    return tl::unexpected(options.error());
  const auto evaluation = evaluateModel(**bundle, *corpus, *scorer ? (*scorer)->as<learning::Scores>() : nullptr,
                                        *options, line.progress, line.cancel);
  if (!evaluation)
    return tl::unexpected(evaluation.error());
  const bool known = isTrainedOn(arguments.model, *corpus);
  if (!known)
    CommandLine::remark("the model was not trained on this corpus: how close its loops are to training music says "
                        "nothing about whether they are new");
  if (!line.json) {
    print(*evaluation);
    return {};
  }
  auto result = jsonOf(*evaluation, arguments);
  if (!result)
    return tl::unexpected(result.error());
  (*result)["model"] = (*bundle)->hash();
  (*result)["trained_on_corpus"] = known;
  CommandLine::print(*result);
  return {};
}

} // namespace

void addEvaluate(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<EvaluateArguments>();
  CLI::App *command = app.add_subcommand("evaluate", "Compare a model's loops with every control");
  arguments->model.addOptions(*command);
  arguments->filter.addOptions(*command);
  arguments->conditions.addOptions(*command);
  command->add_option("--corpus", arguments->corpus, "The corpus that the model was trained on")->required();
  command->add_option("-n", arguments->options.table.loops, "Loops of the model and of each control")
      ->capture_default_str();
  command->add_option("--rules", arguments->options.rules, "Compare with the loops that pass these rules only");
  command->add_option("--scorer", arguments->scorer.folder, "The bundle of a loop detector: compares loop scores too");
  command->add_option("--repeats", arguments->options.table.repeats, "Random embedders for precision and recall")
      ->capture_default_str();
  command->add_option("--metrics", arguments->metrics, "With --json: only these metrics, separated by commas")
      ->delimiter(',');
  command->add_option("--infill", arguments->options.holes,
                      "Also measure how it fills random gaps in this many held-out loops, and in as many of its own");
  command->add_option("--seed", arguments->options.seed, "Seed for everything random")->capture_default_str();
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runEvaluate(line, *arguments); }; });
}

} // namespace loopwright::cli
