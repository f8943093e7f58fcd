// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/model_options.h"
#include "app/cli/training_report.h"
#include "engine/audio/sound_correlations.h"

namespace loopwright::cli {
namespace {

struct TrainArguments {
  learning::TrainingRequest request;
  std::vector<std::string> settings;
  std::int64_t epochs = 0;
  std::string split = "families";
  ComputeArguments compute;
};

/// The loops of sound that a loop detector learns from; what was skipped is told.
Result<CorrelationTable> readSound(const std::filesystem::path &folder, const CorrelationRequest &request,
                                   CommandLine &line) {
  auto sound = readSoundCorrelations(folder, request, line.progress, line.cancel);
  if (!sound)
    return tl::unexpected(sound.error());
  for (const auto &[path, problem] : sound->skipped)
    std::fprintf(stderr, "skipped %s: %s\n", path.c_str(), problem.c_str());
  return std::move(sound->table);
}

Status train(CommandLine &line, TrainArguments &arguments) {
  learning::TrainingRequest &request = arguments.request;
  for (const std::string &setting : arguments.settings) {
    const auto equals = setting.find('=');
    if (equals == std::string::npos)
      return failure(ErrorKind::usage, "\"" + setting + "\" is no setting", "--set", "write --set key=value");
    request.settings.emplace_back(setting.substr(0, equals), setting.substr(equals + 1));
  }
  request.sound = [&](const CorrelationRequest &wanted) { return readSound(request.corpus, wanted, line); };
  request.splitWindows = arguments.split == "windows";
  if (arguments.epochs != 0)
    request.settings.emplace_back("epochs", std::to_string(arguments.epochs));
  auto module = arguments.compute.load();
  if (!module)
    return tl::unexpected(module.error());
  TrainingReport report(line);
  const auto outcome = (*module)->train(request, report, line.cancel);
  if (!outcome)
    return tl::unexpected(outcome.error());
  if (outcome->end == learning::TrainingOutcome::End::cancelled)
    return failure(ErrorKind::cancelled, "the training was stopped", request.out.string(),
                   "run the same command with --resume to continue");
  if (!line.json)
    std::printf("bundle: %s\n", outcome->bundle.c_str());
  return {};
}

/// Who follows the events learns of a failure by them too.
Status runTrain(CommandLine &line, TrainArguments &arguments) {
  Status status = train(line, arguments);
  if (!status && line.json && status.error().kind != ErrorKind::cancelled)
    CommandLine::print({{"event", "error"}, {"text", status.error().message()}});
  return status;
}

} // namespace

void addTrain(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<TrainArguments>();
  CLI::App *command = app.add_subcommand("train", "Train a model on a corpus");
  command
      ->add_option("MODEL", arguments->request.model,
                   "vqvae, code-prior, code-transformer, cnn-vae, nonar-lstm-vae, ar-lstm-vae, musae or loop-detector; "
                   "\"loopwright models\" tells about them")
      ->required();
  command
      ->add_option("--corpus", arguments->request.corpus,
                   "The corpus to train on; for a loop detector, a folder of audio loops")
      ->required();
  command
      ->add_option("--out", arguments->request.out,
                   "The run folder, for the log, the checkpoints and the finished bundle")
      ->required();
  command->add_option("--codec", arguments->request.codec, "The codec that a prior is trained on, as a bundle");
  command->add_option(
      "--new-codec", arguments->request.newCodec,
      "Train a codec of this model first (vqvae), in the run folder's \"codec\", and then the prior on it");
  command->add_option("--preset", arguments->request.preset,
                      "Named settings: starter, loops-2022, loops-2021; \"loopwright models\" says which a model has");
  command->add_option("--set", arguments->settings, "An option as key=value; may be repeated")->take_all();
  command->add_option("--epochs", arguments->epochs,
                      "Epochs, or passes over the training loops (default: the preset's)");
  command->add_option("--rules", arguments->request.rules, "Train only on loops that pass these rules");
  command
      ->add_option("--split", arguments->split,
                   "What is held out to judge by: whole families of songs, or windows, as papers do, though they have "
                   "siblings among the others")
      ->check(CLI::IsMember({"families", "windows"}))
      ->capture_default_str();
  command->add_option("--seed", arguments->request.seed, "Seed for everything random")->capture_default_str();
  command->add_flag("--resume", arguments->request.resume, "Continue from the last checkpoint in the run folder");
  arguments->compute.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runTrain(line, *arguments); }; });
}

} // namespace loopwright::cli
