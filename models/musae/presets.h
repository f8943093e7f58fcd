// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace loopwright::models {

/// The files of presets/ by name, as JSON text; made into code by the build.
std::map<std::string, std::string> musaePresets();

} // namespace loopwright::models
