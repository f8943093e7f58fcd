// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "engine/base/hash.h"
#include "engine/base/result.h"
#include "engine/music/pianoroll.h"
#include "engine/music/quantizer.h"

namespace loopwright {

/// How rolls are packed. `rows`, as any program can read them: zlib over the sounding plane and then the onset plane,
/// each row as little-endian 64-bit words. `planes`, in corpora of version 2 alone: byte 0 of all words of the sounding
/// plane, then byte 1 …, then the same of the cells in which the onset plane differs from where its columns begin to
/// sound; zlib over all of it.
enum class RollPacking { rows, planes };

/// By rows.
std::string packRoll(const Pianoroll &roll);

/// The roll of a blob that claims so many steps and columns. Errors: of another size, damaged, cells outside the
/// layout, onsets where nothing sounds. Nothing larger than the blob can hold is allocated.
Result<Pianoroll> unpackRoll(std::string_view blob, int steps, int columns, RollPacking packing,
                             const std::string &where);

/// The content id of a song: SHA-256 of its roll, the layout, the grid and, where the layout keeps them, the bytes of
/// its notes (song_blobs.h). How the notes of a roll were played does not count.
Sha256 songId(const Pianoroll &roll, const PitchLayout &layout, Grid grid, const std::string &notes = {});

} // namespace loopwright
