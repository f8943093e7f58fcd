// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace loopwright {

/// A name of a file as UTF-8: what is valid UTF-8 stays as it is, the rest is taken as Shift-JIS where it
/// looks like that, else as Windows-1252.
std::string asUtf8(std::string_view name);

/// A text of a MIDI file as UTF-8 of at most `limit` bytes. Files do not say their encoding: what is valid UTF-8 is
/// taken as that, what looks like Shift-JIS as that, the rest as Windows-1252. Control characters become spaces, zeros
/// at the end are dropped.
std::string toUtf8(std::string_view text, std::size_t limit);

} // namespace loopwright
