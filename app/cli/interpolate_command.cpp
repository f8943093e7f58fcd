// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/loop_files.h"
#include "app/cli/model_options.h"
#include "engine/base/bits.h"
#include "engine/corpus/corpus_schema.h"
#include "engine/inference/latent_walk.h"

namespace loopwright::cli {
namespace {

constexpr int kMostSteps = 101;

struct InterpolateArguments {
  ModelArguments model;
  std::vector<std::string> files;
  std::string grid = "nearest";
  std::string out;
  int steps = 9;
  bool spherical = false;
  bool equal = false;
  bool raw = false;
  LoopFileOptions written;
};

Status checkArguments(const InterpolateArguments &arguments) {
  if (arguments.files.size() != 2 && arguments.files.size() != 4)
    return failure(ErrorKind::usage,
                   "there is nothing between " + std::to_string(arguments.files.size()) +
                       (arguments.files.size() == 1 ? " file" : " files"),
                   "", "give two files, or four for the corners of a square");
  if (arguments.steps < 2 || arguments.steps > kMostSteps)
    return failure(ErrorKind::usage, "a walk cannot have " + std::to_string(arguments.steps) + " steps", "--steps",
                   "give a number from 2 to " + std::to_string(kMostSteps));
  return {};
}

/// The first passage of each file where the model's encoder puts it.
Result<std::vector<learning::LatentPoint>> endsOf(const InterpolateArguments &arguments, Grid grid,
                                                  learning::LoadedBundle &bundle) {
  std::vector<Pianoroll> rolls;
  for (const std::string &file : arguments.files) {
    auto loops = readLoops(file, bundle.layout(), bundle.bars(), grid, 1, Split::test);
    if (!loops)
      return tl::unexpected(loops.error());
    rolls.push_back(std::move(loops->front()));
  }
  return bundle.latent()->means(rolls);
}

std::vector<std::string> namesOf(const InterpolateArguments &arguments) {
  if (arguments.files.size() == 2)
    return numberedNames("step", static_cast<std::size_t>(arguments.steps));
  std::vector<std::string> names;
  for (int row = 1; row <= arguments.steps; ++row)
    for (int column = 1; column <= arguments.steps; ++column)
      names.push_back("row-" + std::to_string(row) + "-column-" + std::to_string(column));
  return names;
}

/// Share of all cells that differ.
double distanceBetween(const Pianoroll &a, const Pianoroll &b) {
  int different = 0;
  for (std::size_t word = 0; word < a.sounding.words().size(); ++word)
    different += bitsSet(a.sounding.words()[word] ^ b.sounding.words()[word]);
  return static_cast<double>(different) / (static_cast<double>(a.steps()) * a.columns());
}

/// The pieces of a walk, and for a walk between two where each is on the way: 0 … 1.
struct Walk {
  std::vector<Pianoroll> rolls;
  std::vector<double> places;
};

Result<Walk> walkBetweenTwo(learning::HasLatent &latent, const std::vector<learning::LatentPoint> &ends, int steps,
                            learning::WalkForm form, bool equal) {
  const int finer = equal ? steps : learning::finerSteps(steps);
  auto rolls = latent.decode(learning::walk(ends[0], ends[1], finer, form));
  if (!rolls)
    return tl::unexpected(rolls.error());
  Walk walk;
  for (const std::size_t stop :
       learning::evenStops(rolls->size(), static_cast<std::size_t>(steps),
                           [&](std::size_t a, std::size_t b) { return distanceBetween((*rolls)[a], (*rolls)[b]); })) {
    walk.rolls.push_back((*rolls)[stop]);
    walk.places.push_back(static_cast<double>(stop) / (finer - 1));
  }
  return walk;
}

Result<Walk> walkOver(learning::HasLatent &latent, const std::vector<learning::LatentPoint> &ends,
                      const InterpolateArguments &arguments) {
  const auto form = arguments.spherical ? learning::WalkForm::spherical : learning::WalkForm::linear;
  if (ends.size() == 2)
    return walkBetweenTwo(latent, ends, arguments.steps, form, arguments.equal);
  auto rolls = latent.decode(learning::surface({ends[0], ends[1], ends[2], ends[3]}, arguments.steps, form));
  if (!rolls)
    return tl::unexpected(rolls.error());
  return Walk{std::move(*rolls), {}};
}

Status runInterpolate(CommandLine &line, const InterpolateArguments &arguments) {
  if (auto checked = checkArguments(arguments); !checked)
    return checked;
  const auto grid = corpus_schema::gridNamed(arguments.grid);
  if (!grid)
    return tl::unexpected(grid.error());
  auto bundle = arguments.model.openLatent();
  if (!bundle)
    return tl::unexpected(bundle.error());
  const auto ends = endsOf(arguments, *grid, **bundle);
  if (!ends)
    return tl::unexpected(ends.error());
  auto walk = walkOver(*(*bundle)->latent(), *ends, arguments);
  if (!walk)
    return tl::unexpected(walk.error());
  std::vector<Pianoroll> &rolls = walk->rolls;
  if (!arguments.raw)
    for (Pianoroll &roll : rolls)
      keepOneVoice(roll, (*bundle)->layout());
  const auto paths = writeLoops(arguments.out, namesOf(arguments), rolls, (*bundle)->layout(), arguments.written, line);
  if (!paths)
    return tl::unexpected(paths.error());
  nlohmann::json pieces = nlohmann::json::array();
  for (std::size_t i = 0; i < rolls.size(); ++i) {
    pieces.push_back({{"file", (*paths)[i]}, {"from_first", distanceBetween(rolls[i], rolls.front())}});
    if (!walk->places.empty())
      pieces.back()["place"] = walk->places[i];
  }
  const nlohmann::json result = {{"model", (*bundle)->hash()},
                                 {"files", arguments.files},
                                 {"steps", arguments.steps},
                                 {"form", arguments.spherical ? "spherical" : "linear"},
                                 {"stops", arguments.equal || walk->places.empty() ? "equal" : "even"},
                                 {"raw", arguments.raw},
                                 {"pieces", std::move(pieces)}};
  if (auto saved = writeRecipe(arguments.out, result); !saved)
    return saved;
  if (line.json)
    CommandLine::print(result);
  return {};
}

} // namespace

void addInterpolate(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<InterpolateArguments>();
  CLI::App *command = app.add_subcommand(
      "interpolate", "Walk through a model's latent space from one piece to another, or between four");
  command
      ->add_option("FILES", arguments->files, "Two MIDI files, or four: top left, top right, bottom left, bottom right")
      ->required();
  arguments->model.addOptions(*command);
  command->add_option("--grid", arguments->grid, "How MIDI files are put on the grid: nearest or floor")
      ->capture_default_str();
  command->add_option("--steps", arguments->steps, "Pieces of the walk, both ends included; of a side of the square")
      ->capture_default_str();
  command->add_flag("--spherical", arguments->spherical, "Walk along the arc round the origin instead of straight on");
  command->add_flag("--equal", arguments->equal,
                    "Between two files, stop at equal distances in the latent space, where the music may change all at "
                    "once, and not where it changes evenly");
  command->add_flag("--raw", arguments->raw, "Write what the model says, without keeping only the lowest bass note");
  command->add_option("--out", arguments->out, "The folder to write to")->required();
  arguments->written.addOptions(*command);
  line.addJsonOption(*command);
  command->callback(
      [&line, arguments] { line.chosen = [&line, arguments] { return runInterpolate(line, *arguments); }; });
}

} // namespace loopwright::cli
