// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>

#include "app/cli/loop_files.h"
#include "app/cli/model_options.h"
#include "app/exploration/knob.h"
#include "engine/corpus/corpus_schema.h"

namespace loopwright::cli {
namespace {

constexpr std::size_t kOthersShown = 5;

struct KnobArguments {
  ModelArguments model;
  std::string input;
  std::string corpus;
  KnobOptions knob;
  std::string grid = "nearest";
  std::string out;
  std::size_t most = 1;
  LoopFileOptions written;
};

nlohmann::json numberOrNull(double value) { return std::isfinite(value) ? nlohmann::json(value) : nlohmann::json(); }

nlohmann::json jsonOf(const TurnedPieces &turned) {
  nlohmann::json all = nlohmann::json::object();
  for (std::size_t i = 0; i < turned.attributes.size(); ++i) {
    const KnobEffect &effect = turned.effects.attributes[i];
    nlohmann::json means = nlohmann::json::array();
    for (const double mean : effect.means)
      means.push_back(numberOrNull(mean));
    all[turned.attributes[i].key] = {{"change", numberOrNull(effect.change)},
                                     {"deviations", numberOrNull(effect.deviations)},
                                     {"means", std::move(means)}};
  }
  return all;
}

void print(const TurnedPieces &turned, double heldOutR2) {
  std::printf("The model's directions explain %s of the property's variance in held-out families (R²).\n",
              std::isfinite(heldOutR2) ? percent(heldOutR2).c_str() : "nothing known");
  const auto line = [&](std::size_t i) {
    std::printf("%-32s", turned.attributes[i].label.c_str());
    for (const double mean : turned.effects.attributes[i].means)
      std::printf(" %8.3g", mean);
    std::printf("\n");
  };
  line(turned.property);
  const std::vector<std::size_t> others = turned.othersByChange();
  if (turned.rolls.size() == turned.sigmas.size())
    std::printf("One piece has no spread to compare changes by; recipe.json has them all. To see what else moves most, "
                "turn several pieces of a corpus with -n.\n");
  if (!others.empty())
    std::printf("what else moved, most of all first:\n");
  for (std::size_t i = 0; i < std::min(kOthersShown, others.size()); ++i)
    line(others[i]);
}

/// "setting-1", and before it the piece where there are several.
std::vector<std::string> namesOf(const TurnedPieces &turned) {
  std::vector<std::string> names;
  const std::size_t settings = turned.sigmas.size();
  for (std::size_t i = 0; i < turned.rolls.size(); ++i)
    names.push_back((turned.rolls.size() > settings ? "piece-" + std::to_string(i / settings + 1) + "-" : "") +
                    "setting-" + std::to_string(i % settings + 1));
  return names;
}

Status runKnob(CommandLine &line, const KnobArguments &arguments) {
  const auto grid = corpus_schema::gridNamed(arguments.grid);
  if (!grid)
    return tl::unexpected(grid.error());
  if (auto checked = checkKnob(arguments.knob); !checked)
    return checked;
  if (auto free = arguments.written.overwrite.checkFolder(arguments.out); !free)
    return free;
  auto bundle = arguments.model.openLatent();
  if (!bundle)
    return tl::unexpected(bundle.error());
  const PitchLayout &layout = (*bundle)->layout();
  if (const auto property = propertyNamed(arguments.knob.property, layout); !property)
    return tl::unexpected(property.error());
  const auto pieces = readLoops(arguments.input, layout, (*bundle)->bars(), *grid, arguments.most, Split::test);
  if (!pieces)
    return tl::unexpected(pieces.error());
  KnobOptions knob = arguments.knob;
  knob.threads = arguments.model.compute.options.threads;
  const auto direction = learnKnob(**bundle, arguments.corpus, knob, line.progress, line.cancel);
  if (!direction)
    return tl::unexpected(direction.error());
  const auto turned = turnKnob(**bundle, *pieces, *direction, knob, line.progress, line.cancel);
  if (!turned)
    return tl::unexpected(turned.error());
  const auto paths = writeLoops(arguments.out, namesOf(*turned), turned->rolls, layout, arguments.written, line);
  if (!paths)
    return tl::unexpected(paths.error());
  nlohmann::json made = nlohmann::json::array();
  for (std::size_t i = 0; i < paths->size(); ++i)
    made.push_back({{"file", (*paths)[i]},
                    {"piece", i / turned->sigmas.size() + 1},
                    {"sigma", turned->sigmas[i % turned->sigmas.size()]}});
  const nlohmann::json result = {{"model", (*bundle)->hash()},
                                 {"property", knob.property},
                                 {"sigmas", turned->sigmas},
                                 {"held_out_r2", numberOrNull(direction->heldOutR2)},
                                 {"monotone_pieces", turned->effects.monotonePieces},
                                 {"properties", jsonOf(*turned)},
                                 {"pieces", made}};
  if (auto saved = writeRecipe(arguments.out, result); !saved)
    return saved;
  if (line.json)
    CommandLine::print(result);
  else
    print(*turned, direction->heldOutR2);
  return {};
}

} // namespace

void addKnob(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<KnobArguments>();
  CLI::App *command =
      app.add_subcommand("knob", "Turn one property of a piece down and up by moving through a model's latent space");
  command->add_option("FILE", arguments->input, "A MIDI file, its first passage; or a corpus, pieces held out of it")
      ->required();
  command->add_option("--property", arguments->knob.property, "What the knob turns, as total.notes or up")->required();
  command->add_option("--corpus", arguments->corpus, "Music to learn from where the property grows")->required();
  arguments->model.addOptions(*command);
  command->add_option("--grid", arguments->grid, "How notes of a MIDI file are moved to the grid: nearest or floor")
      ->capture_default_str();
  command->add_option("-n", arguments->most, "Use at most so many passages or pieces")->capture_default_str();
  command->add_option("--settings", arguments->knob.settings, "Settings of the knob")->capture_default_str();
  command->add_option("--reach", arguments->knob.reach, "How far it turns either way, in standard deviations")
      ->capture_default_str();
  command->add_option("--out", arguments->out, "The folder to write to")->required();
  arguments->written.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runKnob(line, *arguments); }; });
}

} // namespace loopwright::cli
