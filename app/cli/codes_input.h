// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "app/cli/codec_input.h"
#include "app/exploration/code_file.h"

namespace loopwright::cli {

/// What `codes usage` and `codes edit` share: FILE, the codec's options, --out and what is written there.
struct CodesArguments {
  CodecArguments codec;
  LoopFileOptions files;
  std::string out;

  /// `outMeaning` says what --out is for.
  void addOptions(CLI::App &command, const std::string &outMeaning);
};

/// Codes of FILE, and the bundle if one was opened for them.
struct CodesInput {
  std::unique_ptr<learning::LoadedBundle> bundle;
  CodeFile codes;
};

/// A file of codes is read as it is; anything else goes through the codec. There is at least one loop. With
/// `needBundle` the bundle is opened in any case, and the codes fit its streams.
Result<CodesInput> openCodesInput(const CodesArguments &arguments, CommandLine &line, bool needBundle);

/// A remark if the codes were made by another model than this one.
void remarkOnOtherModel(const CodeFile &codes, const learning::LoadedBundle &bundle);

// The subcommands of `codes`, each in the file of its name.
void addCodesUsage(CLI::App &codes, CommandLine &line);
void addCodesEdit(CLI::App &codes, CommandLine &line);

} // namespace loopwright::cli
