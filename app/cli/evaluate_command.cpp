// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>
#include <optional>

#include "app/cli/infill_evaluation.h"
#include "app/cli/model_options.h"
#include "engine/analysis/evaluation.h"
#include "engine/analysis/reconstruction_metrics.h"
#include "engine/corpus/family_loops.h"
#include "engine/inference/encode_loops.h"

namespace loopwright::cli {
namespace {

struct EvaluateArguments {
  ModelArguments model;
  FilterArguments filter;
  ConditionArguments conditions;
  std::string corpus;
  std::string rules;
  ScorerArguments scorer;
  std::uint64_t seed = 1;
  EvaluationOptions options;
  std::vector<std::string> metrics; // empty: all
  std::size_t holes = 0;
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

/// The table of sampled loops and controls.
Result<EvaluationTable> judgeSamples(CommandLine &line, EvaluateArguments &arguments, const Corpus &corpus,
                                     learning::LoadedBundle &bundle, learning::Scores *scorer,
                                     const FamilyLoops &heldOut) {
  const auto filter = arguments.filter.over(bundle.samples()->standardFilter());
  if (!filter)
    return tl::unexpected(filter.error());
  auto conditions = arguments.conditions.over(bundle.samples()->knownConditions());
  if (!conditions)
    return tl::unexpected(conditions.error());
  auto training = loadFamilyLoops(corpus, {Split::train, true, arguments.rules});
  if (!training)
    return tl::unexpected(training.error());
  learning::SamplingOptions sampling;
  sampling.count = static_cast<std::int64_t>(arguments.options.loops);
  sampling.seed = arguments.seed;
  sampling.filter = *filter;
  sampling.conditions = std::move(*conditions);
  auto sampled = bundle.samples()->sample(sampling, line.progress, line.cancel);
  if (!sampled)
    return tl::unexpected(sampled.error());
  if (sampled->cancelled)
    return failure(ErrorKind::cancelled, "stopped");
  EvaluationInput input;
  input.layout = corpus.layout();
  input.generated.push_back({"model", "model", std::move(sampled->rolls), {}});
  input.training = std::move(training->rolls);
  input.trainingFamilies = std::move(training->families);
  input.heldOut = heldOut.rolls;
  input.heldOutFamilies = heldOut.families;
  if (learning::HasCodes *codec = bundle.codes()) {
    input.encode = [codec, &line](const std::vector<Pianoroll> &loops) {
      return learning::encodeLoops(*codec, loops, line.progress, line.cancel);
    };
    input.generated.front().codes = std::move(sampled->codes);
  }
  if (scorer != nullptr) {
    input.score = [scorer, &corpus](const std::vector<Pianoroll> &loops) {
      return scorer->scores(loops, corpus.layout());
    };
    input.scoreThreshold = scorer->threshold();
  }
  arguments.options.seed = arguments.seed;
  arguments.options.threads = arguments.model.compute.options.threads;
  return evaluateLoops(input, arguments.options, line.progress, line.cancel);
}

/// What the bundle keeps of held-out loops; none for one that rebuilds nothing.
Result<std::optional<ReconstructionScores>> judgeReconstruction(CommandLine &line, learning::LoadedBundle &bundle,
                                                                const FamilyLoops &heldOut, const PitchLayout &layout) {
  if (bundle.reconstructs() == nullptr)
    return std::nullopt;
  const auto rebuilt = bundle.reconstructs()->reconstruct(heldOut.rolls, line.progress, line.cancel);
  if (!rebuilt)
    return tl::unexpected(rebuilt.error());
  const auto scores = scoreReconstruction(heldOut.rolls, *rebuilt, layout);
  if (!scores)
    return tl::unexpected(scores.error());
  return *scores;
}

nlohmann::json jsonOf(const ReconstructionScores &scores) {
  const CellScores &all = scores.of(CellGroup::all);
  nlohmann::json groups = nlohmann::json::object();
  for (const CellGroup group : kCellGroups)
    groups[nameOf(group)] = scores.of(group).f1();
  return {{"cell_error", all.cellError()}, {"silent_cell_error", all.silentError()}, {"f1", groups}};
}

void print(const ReconstructionScores &scores) {
  const CellScores &all = scores.of(CellGroup::all);
  std::printf("Codec on held-out families: cell error %.5f (silence: %.5f); F1", all.cellError(), all.silentError());
  for (const CellGroup group : kCellGroups)
    std::printf("  %s %.3f", nameOf(group), scores.of(group).f1());
  std::printf("\n");
}

Status runEvaluate(CommandLine &line, EvaluateArguments &arguments) {
  if (auto checked = arguments.filter.over({}); !checked)
    return tl::unexpected(checked.error());
  auto corpus = Corpus::open(arguments.corpus);
  if (!corpus)
    return tl::unexpected(corpus.error());
  auto bundle = arguments.model.open();
  if (!bundle)
    return tl::unexpected(bundle.error());
  if ((*bundle)->samples() == nullptr && (*bundle)->reconstructs() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no codec and nothing else that makes loops",
                   arguments.model.folder, "train vqvae or code-prior makes one");
  const auto scorer = arguments.scorer.open(arguments.model.compute);
  if (!scorer)
    return tl::unexpected(scorer.error());
  if (corpus->layout().name != (*bundle)->layout().name || corpus->bars() != (*bundle)->bars())
    return failure(ErrorKind::badInput,
                   "the corpus has " + std::to_string(corpus->bars()) + " bars of layout " + corpus->layout().name +
                       ", the model makes " + std::to_string((*bundle)->bars()) + " of " + (*bundle)->layout().name,
                   arguments.corpus, "import the music with the model's layout");
  const auto heldOut = loadFamilyLoops(*corpus, {Split::test, true, arguments.rules});
  if (!heldOut)
    return tl::unexpected(heldOut.error());
  std::optional<EvaluationTable> table;
  if ((*bundle)->samples() != nullptr) {
    auto judged = judgeSamples(line, arguments, *corpus, **bundle, *scorer ? (*scorer)->scores() : nullptr, *heldOut);
    if (!judged)
      return tl::unexpected(judged.error());
    table = std::move(*judged);
  }
  const auto scores = judgeReconstruction(line, **bundle, *heldOut, corpus->layout());
  if (!scores)
    return tl::unexpected(scores.error());

  std::optional<InfillEvaluation> infills;
  if (arguments.holes > 0) {
    const auto training = loadFamilyLoops(*corpus, {Split::train, true, arguments.rules});
    if (!training)
      return tl::unexpected(training.error());
    learning::SamplingOptions sampling;
    sampling.count = static_cast<std::int64_t>(arguments.holes);
    sampling.seed = arguments.seed;
    if ((*bundle)->samples() != nullptr) {
      const auto filter = arguments.filter.over((*bundle)->samples()->standardFilter());
      if (!filter)
        return tl::unexpected(filter.error());
      sampling.filter = *filter;
    }
    const auto judged = evaluateInfills(**bundle, heldOut->rolls, training->rolls, sampling, line);
    if (!judged)
      return tl::unexpected(judged.error());
    infills = *judged;
  }

  if (line.json) {
    nlohmann::json result = table ? nlohmann::json::parse(jsonOf(*table)) : nlohmann::json::object();
    if (table && !arguments.metrics.empty()) {
      if (auto kept = keepMetrics(result["metrics"], arguments.metrics); !kept)
        return kept;
      for (auto &row : result["controls"])
        if (auto kept = keepMetrics(row, arguments.metrics); !kept)
          return kept;
    }
    result["model"] = (*bundle)->hash();
    result["seed"] = arguments.seed;
    if (*scores)
      result["reconstruction"] = jsonOf(**scores);
    if (infills)
      result["infill"] = jsonOf(*infills);
    CommandLine::print(result);
    return {};
  }
  if (table)
    std::printf("%s\n", markdownOf(*table).c_str());
  else
    std::printf("This bundle has no prior: its codec is judged alone.\n");
  if (*scores)
    print(**scores);
  if (infills)
    print(*infills);
  return {};
}

} // namespace

void addEvaluate(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<EvaluateArguments>();
  CLI::App *command = app.add_subcommand("evaluate", "Judge a model's loops beside every control");
  arguments->model.addOptions(*command);
  arguments->filter.addOptions(*command);
  arguments->conditions.addOptions(*command);
  command->add_option("--corpus", arguments->corpus, "The corpus that the model was trained on")->required();
  command->add_option("-n", arguments->options.loops, "Loops of the model and of each control")->capture_default_str();
  command->add_option("--rules", arguments->rules, "Compare with the loops that pass these rules only");
  command->add_option("--scorer", arguments->scorer.folder, "The bundle of a loop detector: compares loop scores too");
  command->add_option("--repeats", arguments->options.repeats, "Random embedders for precision and recall")
      ->capture_default_str();
  command->add_option("--metrics", arguments->metrics, "With --json: only these metrics, separated by commas")
      ->delimiter(',');
  command->add_option("--infill", arguments->holes,
                      "Judge how it fills random holes in so many held-out loops, and in as many of its own");
  command->add_option("--seed", arguments->seed, "Of everything random")->capture_default_str();
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runEvaluate(line, *arguments); }; });
}

} // namespace loopwright::cli
