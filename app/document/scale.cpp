// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/scale.h"

#include <algorithm>
#include <array>

namespace loopwright {
namespace {

constexpr int kOctave = 12;
constexpr int kHighestPitch = 127;
/// By mode: bit i says that it holds the tone i semitones above the root.
constexpr std::array<unsigned, kModes> kTones = {0b101010110101, 0b010110101101, 0b011010101101, 0b011010110101,
                                                 0b010010101001};

/// By mode: how many semitones above the root the major scale with the same key signature begins.
constexpr std::array<int, kModes> kToMajor = {0, 3, 10, 5, 3};
constexpr int kSixSharpsOrFlats = 6;

} // namespace

bool Scale::hasFlats() const {
  const int major = (root + kToMajor[static_cast<std::size_t>(mode)]) % kOctave;
  if (major == kSixSharpsOrFlats)
    return mode != Mode::major; // F♯ major, but E♭ minor
  constexpr std::array kOfFlats = {1, 3, 5, 8, 10};
  return std::find(kOfFlats.begin(), kOfFlats.end(), major) != kOfFlats.end();
}

bool Scale::holds(int pitch) const {
  return (kTones[static_cast<std::size_t>(mode)] >> (((pitch - root) % kOctave + kOctave) % kOctave) & 1) != 0;
}

int Scale::nearest(int pitch) const {
  for (int away = 0; away < kOctave; ++away)
    for (const int near : {pitch - away, pitch + away})
      if (near >= 0 && near <= kHighestPitch && holds(near))
        return near;
  return pitch;
}

int Scale::moved(int pitch, int steps) const {
  const int direction = steps < 0 ? -1 : 1;
  for (; steps != 0; steps -= direction)
    do
      pitch += direction;
    while (!holds(pitch));
  return pitch;
}

std::optional<Scale> likelyScale(const LoopContent &content) {
  std::array<Tick, kOctave> heard{}; // by pitch class
  for (const DocumentTrack &track : content.tracks)
    if (!track.isDrums())
      for (const DocumentNote &note : track.notes)
        heard[static_cast<std::size_t>(note.note.pitch % kOctave)] += note.note.duration;
  std::optional<Scale> best;
  Tick most = 0;
  for (const Mode mode : {Mode::major, Mode::minor})
    for (int root = 0; root < kOctave; ++root) {
      const Scale scale{root, mode};
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
