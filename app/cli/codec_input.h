// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/cli/loop_files.h"
#include "app/cli/model_options.h"

namespace loopwright::cli {

/// What commands that go through a codec read: FILE, --split, --grid, -n, and the bundle.
struct CodecArguments {
  ModelArguments model;
  std::string input;
  std::string grid = "nearest";
  Split split = Split::test;
  std::size_t most = 1000;

  /// `kinds` says what FILE may be.
  void addOptions(CLI::App &command, const std::string &kinds);
};

/// A bundle with a codec, and the loops that a command reads.
struct CodecInput {
  std::unique_ptr<learning::LoadedBundle> bundle;
  std::vector<Pianoroll> loops;
};
/// Errors, with `needCodes`: a codec with a continuous latent space.
Result<CodecInput> openCodecInput(const CodecArguments &arguments, bool needCodes);

} // namespace loopwright::cli
