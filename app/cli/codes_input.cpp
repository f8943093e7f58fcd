// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codes_input.h"

namespace loopwright::cli {

void CodesArguments::addOptions(CLI::App &command, const std::string &outMeaning) {
  codec.addOptions(command, "Codes from \"loopwright codes encode\" (.json), a MIDI file, or a corpus (.lwc)");
  command.add_option("--out", out, outMeaning);
  files.addOptions(command);
}

void remarkOnOtherModel(const CodeFile &codes, const learning::LoadedBundle &bundle) {
  if (isOfOtherModel(codes, bundle))
    CommandLine::remark("the codes were made by another model; they mean other music here");
}

Result<CodesInput> openCodesInput(const CodesArguments &arguments, CommandLine &line, bool needBundle) {
  CodesInput result;
  if (std::filesystem::path(arguments.codec.input).extension() != ".json") {
    auto input = openCodecInput(arguments.codec, true);
    if (!input)
      return tl::unexpected(input.error());
    result.bundle = std::move(input->bundle);
    auto codes = codesOf(*result.bundle, input->loops, line.progress, line.cancel);
    if (!codes)
      return tl::unexpected(codes.error());
    result.codes = std::move(*codes);
  } else {
    auto codes = readCodeFile(arguments.codec.input);
    if (!codes)
      return tl::unexpected(codes.error());
    if (needBundle) {
      auto bundle = arguments.codec.model.openCodes();
      if (!bundle)
        return tl::unexpected(bundle.error());
      remarkOnOtherModel(*codes, **bundle);
      result.bundle = std::move(*bundle);
      codes = fittedTo(*result.bundle, std::move(*codes), arguments.codec.input);
      if (!codes)
        return tl::unexpected(codes.error());
    } else if (codes->streams.empty()) {
      return failure(ErrorKind::badInput, "the file does not say which streams its codes have", arguments.codec.input,
                     "give a file that \"loopwright encode\" wrote");
    }
    result.codes = std::move(*codes);
  }
  if (result.codes.loops.empty())
    return failure(ErrorKind::badInput, "there are no loops in it", arguments.codec.input);
  return result;
}

void addCodes(CLI::App &app, CommandLine &line) {
  CLI::App *codes = app.add_subcommand("codes", "Inspect and edit the codes of loops");
  codes->require_subcommand(1);
  addCodesUsage(*codes, line);
  addCodesEdit(*codes, line);
}

} // namespace loopwright::cli
