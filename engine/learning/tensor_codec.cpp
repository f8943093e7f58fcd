// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/tensor_codec.h"

#include <algorithm>

#include "engine/learning/encoding_codecs.h"

namespace loopwright::learning {

const TensorCodec &tensorCodecOf(Encoding encoding) {
  switch (encoding) {
  case Encoding::states:
    return statesCodec();
  case Encoding::notes:
    return notesCodec();
  case Encoding::cells:
    break;
  }
  return cellsCodec();
}

RoomToTranspose roomToTranspose(const WindowSet &set, const WindowSet::Window &window) {
  const BitPlane &plane = set.rollOf(window).sounding;
  const int first = set.firstStep(window);
  std::vector<bool> used(static_cast<std::size_t>(plane.columns()), false);
  for (int step = first; step < first + set.steps(); ++step)
    plane.forEachIn(step, [&](int column) { used[static_cast<std::size_t>(column)] = true; });
  RoomToTranspose room{128, 128};
  for (const TrackLayout &track : set.layout.tracks) {
    if (!track.isPitched())
      continue;
    const auto begin = used.begin() + track.firstColumn, end = used.begin() + track.endColumn();
    const auto lowest = std::find(begin, end, true);
    // A silent track has room for everything.
    const auto highest = std::find(std::make_reverse_iterator(end), std::make_reverse_iterator(begin), true);
    if (lowest == end)
      continue;
    room.down = std::min(room.down, static_cast<int>(lowest - begin));
    room.up = std::min(room.up, static_cast<int>(highest - std::make_reverse_iterator(end)));
  }
  return room;
}

} // namespace loopwright::learning
