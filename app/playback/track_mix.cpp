// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/track_mix.h"

#include <algorithm>

namespace loopwright {

std::array<PartMix, kMostPlayedParts> partMixesOf(const LoopContent &document, const QList<TrackMix> &mixes,
                                                  const LoopContent &heard) {
  const QList<TrackMix> living = mixes.first(std::min(mixes.size(), document.tracks.size()));
  const bool anySolo = std::any_of(living.begin(), living.end(), [](const TrackMix &mix) { return mix.soloed; });
  std::array<PartMix, kMostPlayedParts> result;
  qsizetype next[2] = {0, 0}; // the document's next pitched track and drums
  const qsizetype parts = std::min<qsizetype>(heard.tracks.size(), kMostPlayedParts);
  for (qsizetype part = 0; part < parts; ++part) {
    const bool drums = heard.tracks[part].isDrums();
    qsizetype &track = next[drums ? 1 : 0];
    while (track < document.tracks.size() && document.tracks[track].isDrums() != drums)
      ++track;
    const TrackMix mix = living.value(track++);
    result[static_cast<std::size_t>(part)] = {mix.volume, mix.pan, !mix.muted && (mix.soloed || !anySolo)};
  }
  return result;
}

} // namespace loopwright
