// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/overwrite.h"

#include <vector>

#include "app/recipes/recipe_file.h"
#include "engine/base/atomic_file.h"

namespace loopwright::cli {
namespace {

namespace fs = std::filesystem;

bool isLoop(const fs::path &file) { return file.extension() == ".mid"; }

/// A loop or a recipe in the folder; empty: it holds neither.
fs::path loopIn(const fs::path &folder) {
  std::error_code code;
  for (fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code))
    if (entry->path().filename() == kRecipeFile || isLoop(entry->path()))
      return entry->path();
  return {};
}

} // namespace

void Overwrite::addOption(CLI::App &command) { command.add_flag("--overwrite", allowed, "Replace existing files"); }

Status Overwrite::checkFile(const fs::path &file) const {
  std::error_code code;
  if (!allowed && fs::is_regular_file(file, code))
    return failure(ErrorKind::usage, "there is a file of that name already", file.string(),
                   "add --overwrite to replace it, or choose another name");
  return {};
}

Status Overwrite::checkFolder(const fs::path &folder) const {
  if (allowed)
    return {};
  if (const fs::path loop = loopIn(folder); !loop.empty())
    return failure(ErrorKind::usage, "there are loops in this folder already", loop.string(),
                   "add --overwrite to replace them, or choose another folder");
  return {};
}

Status Overwrite::checkFileOrFolder(const fs::path &path) const {
  return isLoop(path) ? checkFile(path) : checkFolder(path);
}

Status makeLoopFolder(const fs::path &folder) {
  if (auto created = createFolder(folder); !created)
    return created;
  std::error_code code;
  for (const std::string &loop : filesOfRecipes(folder / kRecipeFile))
    if (isLoop(loop))
      for (const char *suffix : {".mid", ".wav", ".png", ".svg"})
        fs::remove((folder / loop).replace_extension(suffix), code);
  fs::remove(folder / kRecipeFile, code);
  return {};
}

} // namespace loopwright::cli
