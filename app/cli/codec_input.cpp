// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codec_input.h"

#include "engine/corpus/corpus_schema.h"

namespace loopwright::cli {

void CodecArguments::addOptions(CLI::App &command, const std::string &kinds) {
  model.addOptions(command);
  command.add_option("FILE", input, kinds)->required();
  addSplitOption(command, split);
  command.add_option("--grid", grid, "How notes of a MIDI file are moved to the grid: nearest or floor")
      ->capture_default_str();
  command.add_option("-n", most, "Use at most this many loops")->capture_default_str();
}

Result<CodecInput> openCodecInput(const CodecArguments &arguments, bool needCodes) {
  auto grid = corpus_schema::gridNamed(arguments.grid);
  if (!grid)
    return tl::unexpected(grid.error());
  auto bundle = needCodes ? arguments.model.openCodes() : arguments.model.openCodec();
  if (!bundle)
    return tl::unexpected(bundle.error());
  auto loops =
      readLoops(arguments.input, (*bundle)->layout(), (*bundle)->bars(), *grid, arguments.most, arguments.split);
  if (!loops)
    return tl::unexpected(loops.error());
  return CodecInput{std::move(*bundle), std::move(*loops)};
}

} // namespace loopwright::cli
