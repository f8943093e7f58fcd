// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "engine/base/result.h"

namespace loopwright {

/// Writes the bytes beside `path`, syncs and renames: readers see the old file or the new one, never a part.
/// On any error (unwritable folder, full disk) the old file is intact and nothing is left behind.
Status writeFileAtomically(const std::filesystem::path &path, std::string_view bytes);

/// Creates the folder and its parents, or says why not.
Status createFolder(const std::filesystem::path &path);

} // namespace loopwright
