// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "engine/audio/synth_events.h"
#include "engine/base/result.h"

namespace loopwright {

/// The SoundFont to play with: `wanted` if it is not empty, else $LOOPWRIGHT_SOUNDFONT, else the first that exists of
/// usualSoundFonts(). Error (resource): it is missing, damaged or no SoundFont 2 file (its chunks are
/// looked at, not its samples). Thread-safe.
Result<std::filesystem::path> findSoundFont(const std::filesystem::path &wanted = {});

/// Which of these sounds the SoundFont does not have, nor one near them. Reads the whole file. Thread-safe.
Result<std::vector<SynthChannel>> missingSounds(const std::vector<SynthChannel> &sounds,
                                                const std::filesystem::path &soundFont);

/// The places where systems keep a General MIDI SoundFont, in the order of search.
std::vector<std::filesystem::path> usualSoundFonts();

} // namespace loopwright
