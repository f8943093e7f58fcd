// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/model_options.h"
#include "app/cli/training_report.h"
#include "app/reproduction/reproduce.h"

namespace loopwright::cli {
namespace {

struct ReproduceArguments {
  std::string experiment;
  std::string scale = "desk";
  std::vector<std::string> music;
  std::vector<std::string> labels;
  std::string sound;
  std::string out;
  ComputeArguments compute;
};

/// The command that does the same again.
std::string commandOf(const ReproduceArguments &arguments) {
  std::string command = "loopwright reproduce " + arguments.experiment;
  for (const std::string &path : arguments.music)
    command += " " + path;
  for (const std::string &path : arguments.labels)
    command += " --labels " + path;
  if (!arguments.sound.empty())
    command += " --sound " + arguments.sound;
  return command + " --scale " + arguments.scale + " --out " + arguments.out;
}

Status runReproduce(CommandLine &line, const ReproduceArguments &arguments) {
  const auto experiment = reproduction::readExperiment(arguments.experiment, arguments.scale);
  if (!experiment)
    return tl::unexpected(experiment.error());
  auto module = arguments.compute.load();
  if (!module)
    return tl::unexpected(module.error());
  TrainingReport observer(line);
  reproduction::Laboratory laboratory(arguments.out, **module, observer, line.progress, line.cancel);
  const reproduction::Material material{{arguments.music.begin(), arguments.music.end()},
                                        {arguments.labels.begin(), arguments.labels.end()},
                                        arguments.sound};
  const auto results = reproduction::workOut(*experiment, material, laboratory);
  if (!results)
    return tl::unexpected(results.error());
  const std::filesystem::path folder = std::filesystem::path(arguments.out) / "report";
  if (auto written = reproduction::writeReport(*experiment, *results, commandOf(arguments), folder); !written)
    return written;
  if (line.json)
    CommandLine::print(*results);
  else
    std::printf("%s\n", (folder / "report.md").c_str());
  return {};
}

} // namespace

void addReproduce(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<ReproduceArguments>();
  CLI::App *command = app.add_subcommand(
      "reproduce",
      "Repeat the experiments of a paper and compare the results with its figures, or measure ideas beyond the papers");
  command->add_option("EXPERIMENT", arguments->experiment, "loops-2021, loops-2022, musae or ideas")->required();
  command->add_option("MUSIC", arguments->music, "Folders of MIDI files, or files")->required();
  command->add_option("--sound", arguments->sound, "A folder of loops of sound, for the loop detector of loops-2022");
  command->add_option("--labels", arguments->labels, "A CSV file about the music, as import takes it; may be repeated")
      ->take_all();
  command->add_option("--scale", arguments->scale, "desk (two to three hours) or paper")->capture_default_str();
  command->add_option("--out", arguments->out, "The folder for all that is made; begun again, it goes on there")
      ->required();
  arguments->compute.addOptions(*command);
  line.addJsonOption(*command);
  command->callback(
      [&line, arguments] { line.chosen = [&line, arguments] { return runReproduce(line, *arguments); }; });
}

} // namespace loopwright::cli
