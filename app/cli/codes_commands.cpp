// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/codes_input.h"
#include "engine/analysis/reconstruction_metrics.h"
#include "engine/base/atomic_file.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/capabilities/reconstructs/reconstructs.h"

namespace loopwright::cli {
namespace {

struct CodeArguments {
  CodecArguments codec;
  LoopFileOptions files;
  Overwrite overwrite; ///< of encode, which writes no loops
  std::string out;
};

Status runReconstruct(CommandLine &line, const CodeArguments &arguments) {
  if (auto free = arguments.files.overwrite.checkFolder(arguments.out); !free)
    return free;
  auto input = openCodecInput(arguments.codec, false);
  if (!input)
    return tl::unexpected(input.error());
  const PitchLayout &layout = input->bundle->layout();
  const auto rolls = input->bundle->as<learning::Reconstructs>()->reconstruct(input->loops, line.progress, line.cancel);
  if (!rolls)
    return tl::unexpected(rolls.error());
  const auto scores = scoreReconstruction(input->loops, *rolls, layout);
  if (!scores)
    return tl::unexpected(scores.error());
  nlohmann::json groups = nlohmann::json::object();
  for (const CellGroup group : kCellGroups)
    groups[nameOf(group)] = {{"precision", scores->of(group).precision()},
                             {"recall", scores->of(group).recall()},
                             {"f1", scores->of(group).f1()}};
  const CellScores &all = scores->of(CellGroup::all);
  nlohmann::json files = nlohmann::json::array();
  if (!arguments.out.empty()) {
    auto written = writeLoops(arguments.out, numberedNames("reconstruction", rolls->size()), *rolls, layout,
                              arguments.files, line);
    if (!written)
      return tl::unexpected(written.error());
    files = std::move(*written);
  }
  if (line.json) {
    CommandLine::print({{"model", input->bundle->hash()},
                        {"loops", rolls->size()},
                        {"cell_error", all.cellError()},
                        {"silent_cell_error", all.silentError()},
                        {"groups", groups},
                        {"files", files}});
    return {};
  }
  std::printf("%zu loops; cell error %.5f (silence: %.5f)\n", rolls->size(), all.cellError(), all.silentError());
  for (const CellGroup group : kCellGroups)
    std::printf("%-12s precision %.3f  recall %.3f  F1 %.3f\n", nameOf(group), scores->of(group).precision(),
                scores->of(group).recall(), scores->of(group).f1());
  return {};
}

Status runEncode(CommandLine &line, const CodeArguments &arguments) {
  if (auto free = arguments.overwrite.checkFile(arguments.out); !free)
    return free;
  auto input = openCodecInput(arguments.codec, true);
  if (!input)
    return tl::unexpected(input.error());
  const auto codes = codesOf(*input->bundle, input->loops, line.progress, line.cancel);
  if (!codes)
    return tl::unexpected(codes.error());
  const nlohmann::json result = jsonOf(*codes);
  if (!arguments.out.empty())
    if (auto written = writeFileAtomically(arguments.out, result.dump() + "\n"); !written)
      return written;
  if (line.json || arguments.out.empty())
    CommandLine::print(result);
  else
    std::printf("%s: the codes of %zu loops\n", arguments.out.c_str(), codes->loops.size());
  return {};
}

Status runDecode(CommandLine &line, const CodeArguments &arguments) {
  if (auto free = arguments.files.overwrite.checkFolder(arguments.out); !free)
    return free;
  const auto codes = readCodeFile(arguments.codec.input);
  if (!codes)
    return tl::unexpected(codes.error());
  auto bundle = arguments.codec.model.openCodes();
  if (!bundle)
    return tl::unexpected(bundle.error());
  remarkOnOtherModel(*codes, **bundle);
  const auto rolls = (*bundle)->as<learning::HasCodes>()->decode(codes->loops);
  if (!rolls)
    return tl::unexpected(rolls.error());
  const auto files = writeLoops(arguments.out, numberedNames("decoded", rolls->size()), *rolls, (*bundle)->layout(),
                                arguments.files, line);
  if (!files)
    return tl::unexpected(files.error());
  if (line.json)
    CommandLine::print({{"model", (*bundle)->hash()}, {"files", *files}});
  return {};
}

} // namespace

void addReconstruct(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<CodeArguments>();
  CLI::App *command =
      app.add_subcommand("reconstruct", "Encode and decode loops, and measure how much of them survives");
  arguments->codec.addOptions(*command, "A MIDI file, or a corpus (.lwc)");
  command->add_option("--out", arguments->out, "Write the reconstructed loops to this folder");
  arguments->files.addOptions(*command);
  line.addJsonOption(*command);
  command->callback(
      [&line, arguments] { line.chosen = [&line, arguments] { return runReconstruct(line, *arguments); }; });
}

void addEncode(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<CodeArguments>();
  CLI::App *command = app.add_subcommand("encode", "Print the codes of loops");
  arguments->codec.addOptions(*command, "A MIDI file, or a corpus (.lwc)");
  command->add_option("--out", arguments->out, "Write the codes to this JSON file");
  arguments->overwrite.addOption(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runEncode(line, *arguments); }; });
}

void addDecode(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<CodeArguments>();
  CLI::App *command = app.add_subcommand("decode", "Turn codes into loops");
  arguments->codec.model.addOptions(*command);
  command->add_option("FILE", arguments->codec.input, "A JSON file of codes, as encode writes it")->required();
  command->add_option("--out", arguments->out, "The folder to write to")->required();
  arguments->files.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runDecode(line, *arguments); }; });
}

} // namespace loopwright::cli
