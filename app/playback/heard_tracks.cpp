// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/heard_tracks.h"

namespace loopwright {

std::vector<int> heardTracks(const LoopContent &document, const LoopContent &heard) {
  std::vector<int> result;
  int next[2] = {0, 0}; // of the pitched tracks, of the drums
  for (const DocumentTrack &track : heard.tracks) {
    int &candidate = next[track.isDrums() ? 1 : 0];
    while (candidate < document.tracks.size() && document.tracks[candidate].isDrums() != track.isDrums())
      ++candidate;
    result.push_back(candidate < document.tracks.size() ? candidate++ : -1);
  }
  return result;
}

} // namespace loopwright
