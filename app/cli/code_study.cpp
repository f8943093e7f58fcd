// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/code_study.h"
#include "engine/inference/encode_loops.h"

namespace loopwright::cli {

void CodeStudyArguments::addOptions(CLI::App &command, const std::string &outMeaning) {
  codec.addOptions(command, "Codes as encode writes them (.json), a MIDI file, or a corpus (.lwc)");
  command.add_option("--out", out, outMeaning);
  files.addOptions(command);
}

Result<StudiedCodes> studiedCodes(const CodeStudyArguments &arguments, CommandLine &line, bool needBundle) {
  StudiedCodes studied;
  if (std::filesystem::path(arguments.codec.input).extension() != ".json") {
    auto input = openCodecInput(arguments.codec, true);
    if (!input)
      return tl::unexpected(input.error());
    studied.bundle = std::move(input->bundle);
    auto loops = learning::encodeLoops(*studied.bundle->codes(), input->loops, line.progress, line.cancel);
    if (!loops)
      return tl::unexpected(loops.error());
    studied.codes = {studied.bundle->hash(), studied.bundle->codes()->streams(), std::move(*loops)};
  } else {
    auto codes = readCodeFile(arguments.codec.input);
    if (!codes)
      return tl::unexpected(codes.error());
    studied.codes = std::move(*codes);
    if (needBundle) {
      auto bundle = arguments.codec.model.openCodes();
      if (!bundle)
        return tl::unexpected(bundle.error());
      remarkOnOtherModel(studied.codes, **bundle);
      studied.bundle = std::move(*bundle);
      studied.codes.streams = studied.bundle->codes()->streams();
      if (Status fits = checkCodes(studied.codes.loops, studied.codes.streams); !fits)
        return failure(ErrorKind::badInput, fits.error().what, arguments.codec.input + ", " + fits.error().where,
                       "use the model that made them");
    } else if (studied.codes.streams.empty()) {
      return failure(ErrorKind::badInput, "it does not say which streams its codes have", arguments.codec.input,
                     "give a file that \"loopwright encode\" wrote");
    }
  }
  if (studied.codes.loops.empty())
    return failure(ErrorKind::badInput, "there are no loops in it", arguments.codec.input);
  return studied;
}

void addCodes(CLI::App &app, CommandLine &line) {
  CLI::App *codes = app.add_subcommand("codes", "Study and edit the codes of loops");
  codes->require_subcommand(1);
  addCodesUsage(*codes, line);
  addCodesEdit(*codes, line);
}

} // namespace loopwright::cli
