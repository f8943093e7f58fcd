// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

/// The rooms of the house: the folders of ui/ and app/, and which of them may know which.
namespace loopwright::house {

/// "ui/roll" for ui/roll/gestures/gesture.h, "ui" for a header in ui/ itself; none outside ui/ and app/.
std::optional<std::string> roomOf(const std::string &path);

/// The rooms of ui/ and app/ that each room may include, beside itself. What ui/ may know of app/ the arrows of the
/// house say (house.h).
const std::map<std::string, std::set<std::string>> &roomArrows();

/// Why a file of the product may not include another (paths below the source root); empty: it may.
std::string refusal(const std::string &file, const std::string &included);

} // namespace loopwright::house
