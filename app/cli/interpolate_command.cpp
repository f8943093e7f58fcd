// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/loop_files.h"
#include "app/cli/model_options.h"
#include "app/exploration/interpolation.h"
#include "engine/corpus/corpus_schema.h"

namespace loopwright::cli {
namespace {

struct InterpolateArguments {
  ModelArguments model;
  std::vector<std::string> files;
  std::string grid = "nearest";
  std::string out;
  InterpolationOptions options;
  LoopFileOptions written;
};

/// The first passage of each file.
Result<std::vector<Pianoroll>> piecesOf(const InterpolateArguments &arguments, Grid grid,
                                        learning::LoadedBundle &bundle) {
  std::vector<Pianoroll> rolls;
  for (const std::string &file : arguments.files) {
    auto loops = readLoops(file, bundle.layout(), bundle.bars(), grid, 1, Split::test);
    if (!loops)
      return tl::unexpected(loops.error());
    rolls.push_back(std::move(loops->front()));
  }
  return rolls;
}

std::vector<std::string> namesOf(const InterpolateArguments &arguments) {
  if (arguments.files.size() == 2)
    return numberedNames("step", static_cast<std::size_t>(arguments.options.steps));
  std::vector<std::string> names;
  for (int row = 1; row <= arguments.options.steps; ++row)
    for (int column = 1; column <= arguments.options.steps; ++column)
      names.push_back("row-" + std::to_string(row) + "-column-" + std::to_string(column));
  return names;
}

Status runInterpolate(CommandLine &line, const InterpolateArguments &arguments) {
  if (auto checked = checkInterpolation(arguments.files.size(), arguments.options); !checked)
    return checked;
  const auto grid = corpus_schema::gridNamed(arguments.grid);
  if (!grid)
    return tl::unexpected(grid.error());
  if (auto free = arguments.written.overwrite.checkFolder(arguments.out); !free)
    return free;
  auto bundle = arguments.model.openLatent();
  if (!bundle)
    return tl::unexpected(bundle.error());
  const auto ends = piecesOf(arguments, *grid, **bundle);
  if (!ends)
    return tl::unexpected(ends.error());
  const auto walk = interpolate(**bundle, *ends, arguments.options, line.progress, line.cancel);
  if (!walk)
    return tl::unexpected(walk.error());
  const auto paths =
      writeLoops(arguments.out, namesOf(arguments), walk->rolls, (*bundle)->layout(), arguments.written, line);
  if (!paths)
    return tl::unexpected(paths.error());
  nlohmann::json pieces = nlohmann::json::array();
  for (std::size_t i = 0; i < walk->rolls.size(); ++i) {
    pieces.push_back({{"file", (*paths)[i]}, {"from_first", walk->fromFirst[i]}});
    if (!walk->places.empty())
      pieces.back()["place"] = walk->places[i];
  }
  const nlohmann::json result = {{"model", (*bundle)->hash()},
                                 {"files", arguments.files},
                                 {"steps", arguments.options.steps},
                                 {"form", arguments.options.spherical ? "spherical" : "linear"},
                                 {"stops", arguments.options.equal || walk->places.empty() ? "equal" : "even"},
                                 {"raw", arguments.options.raw},
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
  CLI::App *command =
      app.add_subcommand("interpolate", "Interpolate between two or four pieces through a model's latent space");
  command
      ->add_option("FILES", arguments->files, "Two MIDI files, or four: top left, top right, bottom left, bottom right")
      ->required();
  arguments->model.addOptions(*command);
  command->add_option("--grid", arguments->grid, "How MIDI files are put on the grid: nearest or floor")
      ->capture_default_str();
  command
      ->add_option(
          "--steps", arguments->options.steps,
          "Number of pieces along the path, including both ends; for four pieces, along each side of the square")
      ->capture_default_str();
  command->add_flag("--spherical", arguments->options.spherical,
                    "Follow the arc around the origin instead of a straight line");
  command->add_flag("--equal", arguments->options.equal,
                    "Between two files, stop at equal distances in the latent space, where the music may change all at "
                    "once, and not where it changes evenly");
  command->add_flag("--raw", arguments->options.raw,
                    "Write exactly what the model gives, without reducing the bass to its lowest note");
  command->add_option("--out", arguments->out, "The folder to write to")->required();
  arguments->written.addOptions(*command);
  line.addJsonOption(*command);
  command->callback(
      [&line, arguments] { line.chosen = [&line, arguments] { return runInterpolate(line, *arguments); }; });
}

} // namespace loopwright::cli
