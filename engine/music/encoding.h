// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace loopwright {

/// What a model reads of a piece of music. A layout says which of them its music has, a model which one it reads.
enum class Encoding {
  cells,  ///< the cells of a roll: sounding or not (pianoroll.h)
  states, ///< of each one-voice track at each step a pitch, silence or a hold (track_states.h)
  notes,  ///< the notes themselves, in ticks (kept_notes.h)
};

/// "cells", "states", "notes".
constexpr const char *nameOf(Encoding encoding) {
  switch (encoding) {
  case Encoding::cells:
    return "cells";
  case Encoding::states:
    return "states";
  case Encoding::notes:
    break;
  }
  return "notes";
}

/// The encoding of that name; none if there is no such encoding.
inline std::optional<Encoding> encodingNamed(std::string_view name) {
  for (const Encoding encoding : {Encoding::cells, Encoding::states, Encoding::notes})
    if (name == nameOf(encoding))
      return encoding;
  return std::nullopt;
}

} // namespace loopwright
