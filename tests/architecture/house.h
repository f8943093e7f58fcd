// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>

/// The house as the design draws it: which folder may know which. Right may include left.
namespace loopwright::house {

/// The part of the house that a path below the source root belongs to ("engine/midi/smf.h" is "midi"); none for
/// tests and other files that may include anything.
std::optional<std::string> partOf(const std::string &path);

/// What a part may include and link, itself included. Throws std::out_of_range for a part that has no arrows yet.
const std::set<std::string> &mayUse(const std::string &part);

} // namespace loopwright::house
