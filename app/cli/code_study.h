// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/cli/code_files.h"
#include "app/cli/codec_input.h"

namespace loopwright::cli {

/// What `codes usage` and `codes edit` share: FILE, the codec's options, --out and what is written there.
struct CodeStudyArguments {
  CodecArguments codec;
  LoopFileOptions files;
  std::string out;

  /// `outMeaning` says what --out is for.
  void addOptions(CLI::App &command, const std::string &outMeaning);
};

/// Codes of FILE, and the bundle if one was opened for them.
struct StudiedCodes {
  std::unique_ptr<learning::LoadedBundle> bundle;
  CodeFile codes;
};

/// A file of codes is read as it is; anything else goes through the codec. There is at least one loop. With
/// `needBundle` the bundle is opened in any case, and the codes fit its streams.
Result<StudiedCodes> studiedCodes(const CodeStudyArguments &arguments, CommandLine &line, bool needBundle);

// The subcommands of `codes`, each in the file of its name.
void addCodesUsage(CLI::App &codes, CommandLine &line);
void addCodesEdit(CLI::App &codes, CommandLine &line);

} // namespace loopwright::cli
