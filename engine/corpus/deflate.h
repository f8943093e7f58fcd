// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace loopwright {

/// The bytes in zlib's format.
std::string deflated(std::string_view bytes);

/// Deflate cannot make more than this of one byte.
constexpr std::size_t kLargestExpansion = 1032;

/// The bytes again; none if the blob is damaged or holds more than `most`. Nothing larger than the blob can hold is
/// allocated.
std::optional<std::string> inflated(std::string_view blob, std::size_t most);

} // namespace loopwright
