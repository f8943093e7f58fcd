// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/paths.h"

#include <cstdlib>

namespace loopwright::paths {
namespace {

std::filesystem::path xdgFolder(const char *variable, const char *belowHome) {
  const char *value = std::getenv(variable);
  // The specification says that a relative value is to be ignored.
  if (value != nullptr && std::filesystem::path(value).is_absolute())
    return std::filesystem::path(value) / "loopwright";
  const char *home = std::getenv("HOME");
  return std::filesystem::path(home != nullptr ? home : "/") / belowHome / "loopwright";
}

} // namespace

std::filesystem::path configFolder() { return xdgFolder("XDG_CONFIG_HOME", ".config"); }
std::filesystem::path stateFolder() { return xdgFolder("XDG_STATE_HOME", ".local/state"); }
std::filesystem::path dataFolder() { return xdgFolder("XDG_DATA_HOME", ".local/share"); }
std::filesystem::path cacheFolder() { return xdgFolder("XDG_CACHE_HOME", ".cache"); }

std::filesystem::path programFolder() {
  std::error_code code;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", code);
  return code ? std::filesystem::path(".") : program.parent_path();
}

std::optional<std::filesystem::path> resource(const std::string &name) {
  const char *override = std::getenv("LOOPWRIGHT_RESOURCES");
  const std::filesystem::path candidates[] = {
      override != nullptr ? std::filesystem::path(override) : std::filesystem::path(),
      programFolder().parent_path() / "share" / "loopwright",
      std::filesystem::path(LOOPWRIGHT_RESOURCES_IN_SOURCE),
  };
  for (const auto &folder : candidates) {
    std::error_code code;
    if (!folder.empty() && std::filesystem::exists(folder / name, code))
      return folder / name;
  }
  return std::nullopt;
}

} // namespace loopwright::paths
