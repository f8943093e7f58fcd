// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/scale.h"

#include <array>

namespace loopwright {
namespace {

constexpr int kOctave = 12;
constexpr std::array<bool, kOctave> kMajor = {true,  false, true,  false, true,  true,
                                              false, true,  false, true,  false, true};
constexpr std::array<bool, kOctave> kMinor = {true,  false, true, true,  false, true,
                                              false, true,  true, false, true,  false};

} // namespace

bool Scale::holds(int pitch) const {
  const auto degree = static_cast<std::size_t>((pitch - root + 2 * kOctave) % kOctave);
  return minor ? kMinor[degree] : kMajor[degree];
}

std::optional<Scale> likelyScale(const LoopContent &content) {
  std::array<Tick, kOctave> heard{}; // by pitch class
  for (const DocumentTrack &track : content.tracks)
    if (!track.isDrums())
      for (const DocumentNote &note : track.notes)
        heard[static_cast<std::size_t>(note.note.pitch % kOctave)] += note.note.duration;
  std::optional<Scale> best;
  Tick most = 0;
  for (const bool minor : {false, true})
    for (int root = 0; root < kOctave; ++root) {
      const Scale scale{root, minor};
      // The root and its fifth tell keys with the same notes apart.
      Tick sum = 2 * heard[static_cast<std::size_t>(root)] + heard[static_cast<std::size_t>((root + 7) % kOctave)];
      for (int pitch = 0; pitch < kOctave; ++pitch)
        sum += scale.holds(pitch) ? 4 * heard[static_cast<std::size_t>(pitch)] : 0;
      if (sum > most) {
        most = sum;
        best = scale;
      }
    }
  return best;
}

} // namespace loopwright
