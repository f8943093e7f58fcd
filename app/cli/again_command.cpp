// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/loop_files.h"
#include "app/cli/model_options.h"
#include "app/recipes/make_again.h"
#include "app/recipes/recipe_file.h"

namespace loopwright::cli {
namespace {

struct AgainArguments {
  ModelArguments model;
  LoopFileOptions files;
  std::string input;
  std::string out;
};

/// "loop-01": of the file that the loop was in, else of its place.
std::string nameOf(const NamedRecipe &named, std::size_t place) {
  return named.file.empty() ? "loop-" + std::string(place < 9 ? "0" : "") + std::to_string(place + 1)
                            : std::filesystem::path(named.file).stem().string();
}

Status runAgain(CommandLine &line, const AgainArguments &arguments) {
  const std::filesystem::path out = arguments.out;
  if (auto free = arguments.files.overwrite.checkFileOrFolder(out); !free)
    return free;
  auto recipes = readRecipes(arguments.input);
  if (!recipes)
    return tl::unexpected(recipes.error());
  const bool oneFile = out.extension() == ".mid";
  if (oneFile && recipes->size() != 1)
    return failure(ErrorKind::usage, std::to_string(recipes->size()) + " loops do not fit into one file", "--out",
                   "give a folder");
  ModelArguments model = arguments.model;
  if (model.folder.empty() && recipes->front().recipe.bundle != "starter")
    model.folder = recipes->front().recipe.bundle; // all of a file are of one bundle
  auto bundle = model.open();
  if (!bundle)
    return tl::unexpected(bundle.error());
  if (!oneFile)
    if (auto made = makeLoopFolder(out); !made)
      return made;
  nlohmann::json files = nlohmann::json::array();
  for (std::size_t i = 0; i < recipes->size(); ++i) {
    const NamedRecipe &named = (*recipes)[i];
    NoProgress silent;
    const auto loop = madeAgain(**bundle, named.recipe, silent, line.cancel);
    if (!loop)
      return tl::unexpected(loop.error());
    const auto file = writeLoop(oneFile ? out.parent_path() : out, oneFile ? out.stem().string() : nameOf(named, i),
                                scoreOf(*loop, named.recipe), loop->bars, arguments.files, line);
    if (!file)
      return tl::unexpected(file.error());
    files.push_back(file->midi.string());
    line.progress.report(
        {"Generating loops again", static_cast<std::int64_t>(i) + 1, static_cast<std::int64_t>(recipes->size())});
    if (!line.json)
      std::printf("%s\n", file->midi.c_str());
  }
  if (line.json)
    CommandLine::print({{"model", (*bundle)->hash()}, {"files", files}});
  return {};
}

} // namespace

void addAgain(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<AgainArguments>();
  CLI::App *command = app.add_subcommand("again", "Generate loops again from their recipe, note for note");
  command
      ->add_option("FILE", arguments->input,
                   "The recipe.json next to generated loops, or a MIDI file from generate, infill or the studio")
      ->required();
  arguments->model.addOptions(*command);
  command->add_option("--out", arguments->out, "The folder to write to; or a .mid file for one loop")->required();
  arguments->files.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runAgain(line, *arguments); }; });
}

} // namespace loopwright::cli
