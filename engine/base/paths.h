// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace loopwright {

/// Where things are, by the XDG base directory specification. None of these creates a folder.
namespace paths {
std::filesystem::path configFolder(); ///< settings: $XDG_CONFIG_HOME/loopwright
std::filesystem::path stateFolder();  ///< run logs, journals: $XDG_STATE_HOME/loopwright
std::filesystem::path dataFolder();   ///< the user's own library: $XDG_DATA_HOME/loopwright
std::filesystem::path cacheFolder();  ///< what can be made again: $XDG_CACHE_HOME/loopwright

/// The folder of the running program.
std::filesystem::path programFolder();

/// A file or folder the program ships, by its name under resources/ ("starter/bundle"): $LOOPWRIGHT_RESOURCES,
/// then beside an installed program (../share/loopwright), then the source tree it was built from.
std::optional<std::filesystem::path> resource(const std::string &name);
} // namespace paths

} // namespace loopwright
