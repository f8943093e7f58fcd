// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/cli/command_line.h"

namespace loopwright::cli {

/// Whether a command may replace what is there. Commands check before they work; errors are of usage.
struct Overwrite {
  bool allowed = false;

  /// Adds --overwrite.
  void addOption(CLI::App &command);
  /// An error if there is such a file and it may not be replaced.
  Status checkFile(const std::filesystem::path &file) const;
  /// An error if the folder holds loops or a recipe and they may not be replaced: a recipe.json tells how all loops
  /// beside it were made.
  Status checkFolder(const std::filesystem::path &folder) const;
  /// checkFile for a name that ends in .mid, else checkFolder.
  Status checkFileOrFolder(const std::filesystem::path &path) const;
};

/// Creates a folder for new loops. What an earlier run left there goes: its recipe, and the loops that the recipe names
/// with their sound and pictures.
Status makeLoopFolder(const std::filesystem::path &folder);

} // namespace loopwright::cli
