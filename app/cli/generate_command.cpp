// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

#include "app/cli/loop_files.h"
#include "app/cli/model_options.h"
#include "app/recipes/make_again.h"
#include "app/recipes/recipe_file.h"
#include "engine/figure/pianoroll_picture.h"
#include "engine/inference/selective_sampler.h"
#include "engine/learning/capabilities/samples/samples.h"
#include "engine/learning/capabilities/scores/scores.h"

namespace loopwright::cli {
namespace {

constexpr std::int64_t kSampledAtOnce = 512;
constexpr std::int64_t kMostLoops = 10'000'000;

struct GenerateArguments {
  ModelArguments model;
  LoopFileOptions files;
  std::string out;
  std::int64_t count = 8;
  std::uint64_t seed = 1;
  FilterArguments filter;
  ConditionArguments conditions;
  ScorerArguments scorer;
  learning::Rejection rejection;
  double below = 0;
  bool raw = false;
  bool sheet = false;
};

std::string numberedName(std::int64_t number, std::int64_t count) {
  const std::string digits = std::to_string(number + 1);
  const std::size_t width = std::max<std::size_t>(2, std::to_string(count).size());
  return "loop-" + std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// "bass 24, drums 60 notes".
std::string notesInWords(const nlohmann::json &notes) {
  std::string words;
  for (const auto &[track, count] : notes.items())
    words += (words.empty() ? "" : ", ") + track + " " + std::to_string(count.get<int>());
  return words + " notes";
}

/// All loops in one picture.
Status writeSheet(const std::filesystem::path &path, const std::vector<Pianoroll> &rolls, const PitchLayout &layout,
                  std::int64_t count) {
  std::vector<figure::LoopView> views;
  for (std::size_t i = 0; i < rolls.size(); ++i) {
    auto view = figure::loopViewOf(scoreOf(rolls[i], layout), numberedName(static_cast<std::int64_t>(i), count),
                                   rolls[i].steps() / layout.stepsPerBar());
    if (!view)
      return tl::unexpected(view.error());
    views.push_back(std::move(*view));
  }
  return figure::writePicture(path, figure::pictureOfLoops(std::move(views)), 2);
}

nlohmann::json jsonOf(const learning::Rejection &rejection, std::int64_t candidates, double seconds) {
  return {{"rate", rejection.rate},
          {"below", rejection.below ? nlohmann::json(*rejection.below) : nlohmann::json()},
          {"candidates", candidates},
          {"seconds", seconds}};
}

/// An error where fewer loops were written than asked for.
Status outcomeOf(const GenerateArguments &arguments, std::int64_t written, std::int64_t candidates,
                 const CancellationToken &cancel) {
  if (cancel.requested())
    return failure(ErrorKind::cancelled, "stopped; the loops that were finished are kept", arguments.out);
  if (written < arguments.count)
    return failure(ErrorKind::badInput,
                   "of " + std::to_string(candidates) + " candidates only " + std::to_string(written) +
                       " are below; they are kept",
                   "--below", "use a larger score");
  return {};
}

Status runGenerate(CommandLine &line, const GenerateArguments &arguments) {
  if (auto checked = arguments.rejection.check(); !checked)
    return checked;
  if (auto checked = arguments.filter.over({}); !checked) // before a module is loaded
    return tl::unexpected(checked.error());
  if (arguments.count < 1 || arguments.count > kMostLoops)
    return failure(ErrorKind::usage, std::to_string(arguments.count) + " loops cannot be generated", "-n",
                   "give a number from 1 to " + std::to_string(kMostLoops));
  if (auto free = arguments.files.overwrite.checkFolder(arguments.out); !free)
    return free;
  auto bundle = arguments.model.open();
  if (!bundle)
    return tl::unexpected(bundle.error());
  learning::Samples *samples = (*bundle)->as<learning::Samples>();
  if (samples == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no prior to sample loops from", arguments.model.folder,
                   "train code-prior with it as --codec");
  auto detector = arguments.scorer.open(arguments.model.compute);
  if (!detector)
    return tl::unexpected(detector.error());
  learning::Scores *scores = *detector ? (*detector)->as<learning::Scores>() : (*bundle)->as<learning::Scores>();
  learning::SamplingOptions options;
  options.seed = arguments.seed;
  options.filter = *arguments.filter.over(samples->standardFilter());
  auto conditions = arguments.conditions.over(samples->knownConditions());
  if (!conditions)
    return tl::unexpected(conditions.error());
  options.conditions = std::move(*conditions);
  const PitchLayout &layout = (*bundle)->layout();
  nlohmann::json written = nlohmann::json::array();
  std::vector<Pianoroll> sampled;
  GenerationRecipe recipe = arguments.model.recipe(**bundle, arguments.files);
  recipe.seed = options.seed;
  recipe.filter = options.filter;
  recipe.conditions = options.conditions;
  recipe.raw = arguments.raw;
  learning::SelectiveSampler sampler(*samples, scores, layout, options, arguments.rejection);
  std::int64_t begun = 0, candidates = 0;
  double seconds = 0;
  // Some at a time: what is sampled is on disk soon, and a stop does not have to wait for thousands of files.
  while (begun < arguments.count && !line.cancel.requested()) {
    const std::int64_t wanted = std::min<std::int64_t>(kSampledAtOnce, arguments.count - begun);
    auto selected = sampler.sample(wanted, line.progress, line.cancel);
    if (!selected)
      return tl::unexpected(selected.error());
    candidates += selected->candidates;
    seconds += selected->seconds;
    const std::vector<Pianoroll> &rolls = selected->loops.rolls;
    if (!rolls.empty() && written.empty()) // no folder where nothing could be sampled
      if (auto made = makeLoopFolder(arguments.out); !made)
        return made;
    for (std::size_t i = 0; i < rolls.size() && !line.cancel.requested(); ++i) {
      const std::int64_t number = begun + static_cast<std::int64_t>(i);
      Pianoroll roll = rolls[i];
      if (!arguments.raw)
        keepOneVoice(roll, layout);
      recipe.number = selected->numbers[i];
      auto file = writeLoop(arguments.out, numberedName(number, arguments.count),
                            scoreOf(plainLoopOf(roll, layout, recipe.microsecondsPerQuarter), recipe),
                            (*bundle)->bars(), arguments.files, line);
      if (!file && file.error().kind == ErrorKind::cancelled)
        break;
      if (!file)
        return tl::unexpected(file.error());
      written.push_back(
          {{"file", file->midi.string()},
           {"bars", (*bundle)->bars()},
           {"notes", file->notes},
           {"repaired_cells", rolls[i].sounding.count() - roll.sounding.count()},
           {"candidate", selected->numbers[i]},
           {"score", std::isnan(selected->scores[i]) ? nlohmann::json() : nlohmann::json(selected->scores[i])}});
      line.progress.report({"Writing loops", number + 1, arguments.count});
      if (arguments.sheet)
        sampled.push_back(std::move(roll));
    }
    begun += wanted;
    if (static_cast<std::int64_t>(rolls.size()) < wanted)
      break;
  }
  Status finished = outcomeOf(arguments, static_cast<std::int64_t>(written.size()), candidates, line.cancel);
  if (written.empty())
    return finished;
  if (arguments.sheet && !sampled.empty())
    if (auto pictured =
            writeSheet(std::filesystem::path(arguments.out) / "loops.png", sampled, layout, arguments.count);
        !pictured)
      return pictured;
  nlohmann::json result = recipesJson(recipe, written);
  result["scorer"] = scores == nullptr ? nlohmann::json()
                     : *detector       ? nlohmann::json((*detector)->hash())
                                       : nlohmann::json((*bundle)->hash());
  result["rejection"] = jsonOf(arguments.rejection, candidates, seconds);
  if (auto saved = writeRecipes(arguments.out, result); !saved)
    return saved;
  if (line.json)
    CommandLine::print(result);
  else
    for (const auto &loop : written)
      std::printf("%s  %s\n", loop["file"].get<std::string>().c_str(), notesInWords(loop["notes"]).c_str());
  if (!line.json && candidates > static_cast<std::int64_t>(written.size()))
    std::printf("%zu of %lld candidates kept, %.2f s\n", written.size(), static_cast<long long>(candidates), seconds);
  return finished;
}

} // namespace

void addGenerate(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<GenerateArguments>();
  CLI::App *command = app.add_subcommand("generate", "Sample new loops and write them as MIDI, sound and pictures");
  arguments->model.addOptions(*command);
  command->add_option("-n", arguments->count, "How many")->capture_default_str();
  arguments->filter.addOptions(*command);
  arguments->conditions.addOptions(*command);
  arguments->scorer.addOptions(*command);
  command->add_option("--reject", arguments->rejection.rate,
                      "Share of the candidates to reject, those least like loops; from 0 to less than 1");
  CLI::Option *below = command->add_option("--below", arguments->below, "Keep only loops that score below this");
  command->add_option("--seed", arguments->seed, "The same seed gives the same loops")->capture_default_str();
  command->add_flag("--raw", arguments->raw,
                    "Write exactly what the model gives, without reducing the bass to its lowest note");
  command->add_option("--out", arguments->out, "The folder to write to")->required();
  command->add_flag("--sheet", arguments->sheet, "All loops in one picture, loops.png");
  arguments->files.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments, below, tempo = command->get_option("--tempo")] {
    if (const auto asked = arguments->conditions.tempo(); asked && tempo->count() == 0)
      arguments->files.beatsPerMinute = std::clamp(*asked, 20.0, 400.0);
    if (below->count() > 0)
      arguments->rejection.below = arguments->below;
    line.chosen = [&line, arguments] { return runGenerate(line, *arguments); };
  });
}

} // namespace loopwright::cli
