// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <array>

#include "app/document/loop_content.h"
#include "engine/audio/player.h"

namespace loopwright {

/// How the user wants to hear a track of a document.
struct TrackMix {
  bool muted = false;
  bool soloed = false;
  float volume = 1; ///< 0–1.5
  float pan = 0;    ///< -1 left … 1 right
};

/// The mix of the parts of `heard` (the document's content, or a candidate in its place): each of its tracks is mixed
/// like the document's of the same kind and place among its kind. Where any track is soloed, only soloed ones are
/// heard. Tracks that `mixes` or the document has not are mixed as a new track.
std::array<PartMix, kMostPlayedParts> partMixesOf(const LoopContent &document, const QList<TrackMix> &mixes,
                                                  const LoopContent &heard);

} // namespace loopwright
