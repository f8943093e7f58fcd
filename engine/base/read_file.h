// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "engine/base/result.h"

namespace loopwright {

/// The whole file as bytes. Errors: missing, unreadable, not a regular file, or larger than `limit` bytes
/// (checked before anything is allocated).
Result<std::string> readFile(const std::filesystem::path &path, std::uint64_t limit = std::uint64_t{1} << 32);

} // namespace loopwright
