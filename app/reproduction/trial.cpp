// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/trial.h"

#include "engine/analysis/evaluation.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/corpus/family_loops.h"
#include "engine/inference/encode_loops.h"
#include "engine/inference/selective_sampler.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"

namespace loopwright::reproduction {
namespace {

using learning::LoadedBundle;

/// The models of one seed, by the experiment's names.
struct TrainedModel {
  std::unique_ptr<LoadedBundle> bundle;
  std::filesystem::path run;
};
using Models = std::map<std::string, TrainedModel>;

Result<Models> trainModels(const Scale &scale, const std::filesystem::path &corpus, std::uint64_t seed,
                           Laboratory &laboratory) {
  Models models;
  for (const bool onCodes : {false, true}) // codecs before the priors that learn their codes
    for (const auto &[name, plan] : scale.models) {
      if (name == "detector" || plan.codec.empty() == onCodes)
        continue;
      learning::TrainingRequest request = requestOf(plan, corpus, seed);
      if (onCodes)
        request.codec = models.at(plan.codec).run;
      const std::string run = name + "-" + std::to_string(seed);
      auto bundle = laboratory.trained(run, request);
      if (!bundle)
        return tl::unexpected(bundle.error());
      models[name] = {std::move(*bundle), laboratory.run(run)};
    }
  return models;
}

/// The filter of a row that says one: what it leaves out is off. Else the model's own.
learning::CodeFilter filterOf(const RowPlan &row, const learning::CodeFilter &standard) {
  if (row.filter.empty())
    return standard;
  const auto value = [&row](const char *name, double off) {
    const auto found = row.filter.find(name);
    return found == row.filter.end() ? off : found->second;
  };
  learning::CodeFilter filter = standard;
  filter.temperature = value("temperature", 1);
  filter.topK = static_cast<int>(value("top_k", 0));
  filter.topP = value("top_p", 1);
  return filter;
}

/// Changes the codes of loops that were sampled, and with them what the loops are.
Status editCodes(learning::SampledLoops &loops, learning::HasCodes &codec, const StepCopy &copy) {
  auto codes = withStepsCopied(std::move(loops.codes), codec.streams(), copy);
  if (!codes)
    return tl::unexpected(codes.error());
  auto rolls = codec.decode(*codes);
  if (!rolls)
    return tl::unexpected(rolls.error());
  loops.codes = std::move(*codes);
  loops.rolls = std::move(*rolls);
  return {};
}

/// Sounding cells a bar.
double meanDensity(const std::vector<Pianoroll> &loops, const PitchLayout &layout) {
  double cells = 0;
  for (const Pianoroll &loop : loops)
    cells += measureLoop(loop, layout).cellsPerBar;
  return cells / std::max<double>(1, static_cast<double>(loops.size()));
}

Result<GeneratedLoops> sample(const RowPlan &row, LoadedBundle &bundle, LoadedBundle *detector,
                              const learning::SamplingOptions &asked, std::int64_t count,
                              std::map<std::string, Price> &prices, Laboratory &laboratory) {
  learning::SamplingOptions sampling = asked;
  sampling.filter = filterOf(row, bundle.as<learning::Samples>()->standardFilter());
  learning::Rejection rejection;
  rejection.rate = row.reject;
  learning::Scores *scores = detector == nullptr ? nullptr : detector->as<learning::Scores>();
  learning::SelectiveSampler sampler(*bundle.as<learning::Samples>(), scores, bundle.layout(), sampling, rejection);
  auto selected = sampler.sample(count, laboratory.progress(), laboratory.cancel());
  if (!selected)
    return tl::unexpected(selected.error());
  if (selected->loops.cancelled)
    return failure(ErrorKind::cancelled, "stopped");
  prices[row.key] = {row.reject, selected->candidates, selected->seconds};
  if (!row.copy.from.empty())
    if (auto edited = editCodes(selected->loops, *bundle.as<learning::HasCodes>(), row.copy); !edited)
      return tl::unexpected(edited.error());
  return GeneratedLoops{row.key, row.label, std::move(selected->loops.rolls), std::move(selected->loops.codes)};
}

} // namespace

Json planOf(const Experiment &experiment, const Material &material) {
  const auto whole = [](const std::filesystem::path &path) {
    std::error_code code;
    const std::filesystem::path canonical = std::filesystem::weakly_canonical(path, code);
    return (code ? path : canonical).string();
  };
  Json plan = {{"experiment", experiment.name}, {"scale", experiment.scale.name}, {"plan", experiment.plan},
               {"music", Json::array()},        {"labels", Json::array()},        {"sound", whole(material.sound)}};
  for (const std::filesystem::path &path : material.music)
    plan["music"].push_back(whole(path));
  for (const std::filesystem::path &path : material.labels)
    plan["labels"].push_back(whole(path));
  return plan;
}

learning::TrainingRequest requestOf(const ModelPlan &plan, const std::filesystem::path &corpus, std::uint64_t seed) {
  learning::TrainingRequest request;
  request.model = plan.model;
  request.preset = plan.preset;
  request.settings = plan.settings;
  request.corpus = corpus;
  request.seed = seed;
  request.splitWindows = plan.splitWindows;
  return request;
}

Result<std::filesystem::path> importMusic(const std::string &name, const Scale &scale, const Material &material,
                                          LoadedBundle *detector, Laboratory &laboratory) {
  auto rules = RuleSet::named(scale.rules);
  if (!rules)
    return tl::unexpected(rules.error());
  auto layout = PitchLayout::named(scale.layout);
  if (!layout)
    return tl::unexpected(layout.error());
  ImportOptions options;
  options.parts = PartsRule::first; // as the papers
  options.layout = *layout;
  options.rules = *rules;
  options.bars = scale.bars;
  options.grid = scale.grid;
  options.labelFiles = material.labels;
  options.programVersion = LOOPWRIGHT_VERSION;
  if (scale.loops > 0)
    options.most = scale.loops;
  if (detector != nullptr) {
    learning::Scores *scores = detector->as<learning::Scores>();
    options.scorer = WindowScorer{detector->hash(), scores->threshold(), [scores, &options](const auto &rolls) {
                                    return scores->scores(rolls, options.layout);
                                  }};
  }
  return laboratory.corpus(name, material.music, options);
}

Result<CorpusSummary> readCorpusSummary(const std::filesystem::path &path) {
  const auto corpus = Corpus::open(path);
  if (!corpus)
    return tl::unexpected(corpus.error());
  const auto summary = corpus->summary();
  if (!summary)
    return tl::unexpected(summary.error());
  return CorpusSummary{corpus->contentHash(), summary->settings, summary->report,
                       summary->distinctWindows.at(Split::train)};
}

Result<Trial> runTrial(const Experiment &experiment, const std::filesystem::path &corpusFile, std::uint64_t seed,
                       LoadedBundle *detector, Laboratory &laboratory) {
  auto models = trainModels(experiment.scale, corpusFile, seed, laboratory);
  if (!models)
    return tl::unexpected(models.error());
  const auto corpus = Corpus::open(corpusFile);
  if (!corpus)
    return tl::unexpected(corpus.error());
  auto training = loadFamilyLoops(*corpus, {Split::train});
  if (!training)
    return tl::unexpected(training.error());
  auto heldOut = loadFamilyLoops(*corpus, {Split::test});
  if (!heldOut)
    return tl::unexpected(heldOut.error());

  Trial trial;
  trial.seed = seed;
  for (const auto &[name, model] : *models) {
    const bool onCodes = !experiment.scale.models.at(name).codec.empty();
    auto cost = trainingCostOf(onCodes, model.run);
    if (!cost)
      return tl::unexpected(cost.error());
    trial.costs[name] = std::move(*cost);
    if (onCodes) // it rebuilds what its codec does
      continue;
    auto kept = reconstructionOf(*model.bundle, heldOut->rolls, laboratory.progress(), laboratory.cancel());
    if (!kept)
      return tl::unexpected(kept.error());
    trial.reconstruction[name] = std::move(*kept);
  }

  EvaluationInput input;
  input.layout = corpus->layout();
  const std::int64_t wanted = experiment.scale.generated;
  const std::int64_t count = wanted > 0 ? wanted : static_cast<std::int64_t>(training->rolls.size());
  const auto codecOf = [&](const RowPlan &row) { return experiment.scale.models.at(row.model).codec; };
  const std::string codec = codecOf(experiment.rows.front());
  for (const RowPlan &row : experiment.rows) {
    learning::SamplingOptions asked;
    asked.seed = seed;
    asked.conditions.form = row.form;
    asked.conditions.guidance = row.guidance;
    if (row.usualDensity)
      asked.conditions.density = meanDensity(training->rolls, corpus->layout());
    auto sampled = sample(row, *models->at(row.model).bundle, detector, asked, count, trial.prices, laboratory);
    if (!sampled)
      return tl::unexpected(sampled.error());
    if (codecOf(row) != codec) // codes of two codecs have nothing to do with each other
      sampled->codes.clear();
    input.generated.push_back(std::move(*sampled));
  }
  input.training = std::move(training->rolls);
  input.trainingFamilies = std::move(training->families);
  input.heldOut = std::move(heldOut->rolls);
  input.heldOutFamilies = std::move(heldOut->families);
  if (!codec.empty())
    input.encode = [&](const std::vector<Pianoroll> &loops) {
      return learning::encodeLoops(*models->at(codec).bundle->as<learning::HasCodes>(), loops, laboratory.progress(),
                                   laboratory.cancel());
    };
  if (detector != nullptr) {
    input.score = [&](const std::vector<Pianoroll> &loops) {
      return detector->as<learning::Scores>()->scores(loops, corpus->layout());
    };
    input.scoreThreshold = detector->as<learning::Scores>()->threshold();
  }
  EvaluationOptions options;
  options.loops = static_cast<std::size_t>(count);
  options.repeats = experiment.scale.embedders;
  options.seed = seed;
  const auto table = evaluateLoops(input, options, laboratory.progress(), laboratory.cancel());
  if (!table)
    return tl::unexpected(table.error());
  trial.table = summaryOf(*table);
  return trial;
}

std::vector<Work> worksOfSeeds(const Experiment &experiment, const std::filesystem::path &corpus,
                               LoadedBundle *detector, Laboratory &laboratory) {
  std::vector<Work> works;
  for (int seed = 1; seed <= experiment.scale.seeds; ++seed)
    works.push_back(Work::of<Trial>("seed-" + std::to_string(seed), [&experiment, &laboratory, corpus, detector, seed] {
      return runTrial(experiment, corpus, static_cast<std::uint64_t>(seed), detector, laboratory);
    }));
  return works;
}

} // namespace loopwright::reproduction
