// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/loop_files.h"
#include "app/cli/model_options.h"
#include "engine/analysis/reconstruction_metrics.h"
#include "engine/base/atomic_file.h"
#include "engine/base/read_file.h"
#include "engine/corpus/corpus_schema.h"

namespace loopwright::cli {
namespace {

struct CodeArguments {
  ModelArguments model;
  LoopFileOptions files;
  std::string input;
  std::string out;
  std::string grid = "nearest";
  std::size_t most = 1000;
};

/// A bundle with a codec, and the loops that a command reads.
struct CodecInput {
  std::unique_ptr<learning::LoadedBundle> bundle;
  std::vector<Pianoroll> loops;
};

Result<CodecInput> openCodecInput(const CodeArguments &arguments) {
  auto grid = corpus_schema::gridNamed(arguments.grid);
  if (!grid)
    return tl::unexpected(grid.error());
  auto bundle = arguments.model.openCodec();
  if (!bundle)
    return tl::unexpected(bundle.error());
  auto loops = readLoops(arguments.input, (*bundle)->layout(), (*bundle)->bars(), *grid, arguments.most);
  if (!loops)
    return tl::unexpected(loops.error());
  return CodecInput{std::move(*bundle), std::move(*loops)};
}

Status runReconstruct(CommandLine &line, const CodeArguments &arguments) {
  auto input = openCodecInput(arguments);
  if (!input)
    return tl::unexpected(input.error());
  const PitchLayout &layout = input->bundle->layout();
  const auto rolls = input->bundle->reconstructs()->reconstruct(input->loops, line.progress, line.cancel);
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
    if (auto created = createFolder(arguments.out); !created)
      return created;
    for (std::size_t i = 0; i < rolls->size(); ++i) {
      auto file = writeLoop(arguments.out, "reconstruction-" + std::to_string(i + 1), (*rolls)[i], layout,
                            arguments.files, line);
      if (!file)
        return tl::unexpected(file.error());
      files.push_back(file->midi.string());
    }
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
  auto input = openCodecInput(arguments);
  if (!input)
    return tl::unexpected(input.error());
  const auto codes = input->bundle->codes()->encode(input->loops);
  if (!codes)
    return tl::unexpected(codes.error());
  nlohmann::json streams = nlohmann::json::array();
  for (const learning::CodeStream &stream : input->bundle->codes()->streams())
    streams.push_back({{"name", stream.name}, {"codes", stream.codes}, {"length", stream.length}});
  const nlohmann::json result = {{"model", input->bundle->hash()}, {"streams", streams}, {"loops", *codes}};
  if (!arguments.out.empty())
    if (auto written = writeFileAtomically(arguments.out, result.dump() + "\n"); !written)
      return written;
  if (line.json || arguments.out.empty())
    CommandLine::print(result);
  else
    std::printf("%s: the codes of %zu loops\n", arguments.out.c_str(), codes->size());
  return {};
}

Status runDecode(CommandLine &line, const CodeArguments &arguments) {
  auto text = readFile(arguments.input, 1U << 30);
  if (!text)
    return tl::unexpected(text.error());
  const auto object = nlohmann::json::parse(*text, nullptr, false);
  std::vector<learning::LoopCodes> codes;
  try {
    codes = object.at("loops").get<std::vector<learning::LoopCodes>>();
  } catch (const nlohmann::json::exception &) {
    return failure(ErrorKind::badInput, "there is no list \"loops\" of codes in it", arguments.input,
                   "give a file that \"loopwright encode\" wrote");
  }
  auto bundle = arguments.model.openCodec();
  if (!bundle)
    return tl::unexpected(bundle.error());
  if (object.contains("model") && object["model"] != (*bundle)->hash())
    CommandLine::remark("the codes were made by another model; they mean other music here");
  const auto rolls = (*bundle)->codes()->decode(codes);
  if (!rolls)
    return tl::unexpected(rolls.error());
  if (auto created = createFolder(arguments.out); !created)
    return created;
  nlohmann::json files = nlohmann::json::array();
  for (std::size_t i = 0; i < rolls->size(); ++i) {
    auto file = writeLoop(arguments.out, "decoded-" + std::to_string(i + 1), (*rolls)[i], (*bundle)->layout(),
                          arguments.files, line);
    if (!file)
      return tl::unexpected(file.error());
    files.push_back(file->midi.string());
    if (!line.json)
      std::printf("%s\n", file->midi.c_str());
  }
  if (line.json)
    CommandLine::print({{"model", (*bundle)->hash()}, {"files", files}});
  return {};
}

void addInput(CLI::App &command, CodeArguments &arguments) {
  arguments.model.addOptions(command);
  command.add_option("FILE", arguments.input, "A MIDI file, or a corpus (.lwc: its test loops)")->required();
  command.add_option("--grid", arguments.grid, "How a MIDI file is put on the grid: nearest or floor")
      ->capture_default_str();
  command.add_option("-n", arguments.most, "Use at most so many loops")->capture_default_str();
}

} // namespace

void addReconstruct(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<CodeArguments>();
  CLI::App *command = app.add_subcommand("reconstruct", "Send loops through a codec and say what it keeps of them");
  addInput(*command, *arguments);
  command->add_option("--out", arguments->out, "Write the reconstructed loops to this folder");
  arguments->files.addOptions(*command);
  line.addJsonOption(*command);
  command->callback(
      [&line, arguments] { line.chosen = [&line, arguments] { return runReconstruct(line, *arguments); }; });
}

void addEncode(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<CodeArguments>();
  CLI::App *command = app.add_subcommand("encode", "Say the codes of loops");
  addInput(*command, *arguments);
  command->add_option("--out", arguments->out, "Write the codes to this JSON file");
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runEncode(line, *arguments); }; });
}

void addDecode(CLI::App &app, CommandLine &line) {
  auto arguments = std::make_shared<CodeArguments>();
  CLI::App *command = app.add_subcommand("decode", "Make loops of codes");
  arguments->model.addOptions(*command);
  command->add_option("FILE", arguments->input, "A JSON file of codes, as encode writes it")->required();
  command->add_option("--out", arguments->out, "The folder to write to")->required();
  arguments->files.addOptions(*command);
  line.addJsonOption(*command);
  command->callback([&line, arguments] { line.chosen = [&line, arguments] { return runDecode(line, *arguments); }; });
}

} // namespace loopwright::cli
