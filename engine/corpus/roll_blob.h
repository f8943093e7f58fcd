// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "engine/base/hash.h"
#include "engine/base/result.h"
#include "engine/music/pianoroll.h"
#include "engine/music/quantizer.h"

namespace loopwright {

/// A roll as it stands in a corpus file: zlib over the sounding plane and then the onset plane, each row as
/// little-endian 64-bit words.
std::string packRoll(const Pianoroll &roll);

/// The roll of a blob that claims so many steps and columns. Errors: of another size, damaged, cells outside the
/// layout, onsets where nothing sounds. Nothing larger than the blob can hold is allocated.
Result<Pianoroll> unpackRoll(std::string_view blob, int steps, int columns, const std::string &where);

/// The content id of a song: SHA-256 of its roll, the layout and the grid.
Sha256 songId(const Pianoroll &roll, const PitchLayout &layout, Grid grid);

} // namespace loopwright
