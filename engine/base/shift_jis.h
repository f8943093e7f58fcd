// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace loopwright {

/// The text as UTF-8 if it looks like Shift-JIS (code page 932), as old Japanese MIDI files have it; none if it is not
/// that, or rather a western text. A guess: bytes that are rare in Windows-1252 speak for it, accented letters before
/// plain ones against it.
std::optional<std::string> fromShiftJis(std::string_view text);

} // namespace loopwright
