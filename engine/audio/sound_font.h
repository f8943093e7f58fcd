// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "engine/base/result.h"

namespace loopwright {

/// The SoundFont to play with: `wanted` if it is not empty, else $LOOPWRIGHT_SOUNDFONT, else the first that exists of
/// usualSoundFonts(). Error (resource): it is missing, damaged or no SoundFont 2 file (its chunks are
/// looked at, not its samples). Thread-safe.
Result<std::filesystem::path> findSoundFont(const std::filesystem::path &wanted = {});

/// The places where systems keep a General MIDI SoundFont, in the order of search.
std::vector<std::filesystem::path> usualSoundFonts();

} // namespace loopwright
