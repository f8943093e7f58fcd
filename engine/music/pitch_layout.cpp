// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/pitch_layout.h"

#include <algorithm>

namespace loopwright {

const std::array<DrumComponent, kDrumColumns> kDrumComponents = {{{"kick", 35, 36},
                                                                  {"snare", 38, 38},
                                                                  {"closed hi-hat", 42, 42},
                                                                  {"low tom", 45, 45},
                                                                  {"open hi-hat", 46, 46},
                                                                  {"mid tom", 48, 48},
                                                                  {"crash", 49, 49},
                                                                  {"high tom", 50, 50},
                                                                  {"ride", 51, 51}}};

int drumColumnOfPitch(int pitch) {
  switch (pitch) {
  case 35:
  case 36:
    return 0;
  case 37:
  case 38:
  case 39:
  case 40:
    return 1;
  case 42:
  case 44:
    return 2;
  case 41:
  case 43:
  case 45:
    return 3;
  case 46:
    return 4;
  case 47:
  case 48:
    return 5;
  case 49:
  case 55:
  case 57:
    return 6;
  case 50:
    return 7;
  case 51:
  case 59:
    return 8;
  default:
    return -1;
  }
}

const TrackLayout *PitchLayout::track(TrackKind kind) const {
  for (const TrackLayout &track : tracks)
    if (track.kind == kind)
      return &track;
  return nullptr;
}

const TrackLayout *PitchLayout::drums() const {
  const auto drums =
      std::find_if(tracks.begin(), tracks.end(), [](const TrackLayout &track) { return track.isDrums(); });
  return drums == tracks.end() ? nullptr : &*drums;
}

bool PitchLayout::isDrumsAndBass() const {
  const auto pitched =
      std::count_if(tracks.begin(), tracks.end(), [](const TrackLayout &track) { return track.isPitched(); });
  return track(TrackKind::drums) != nullptr && pitched == 1;
}

const std::vector<PitchLayout> &PitchLayout::all() {
  const TrackLayout drums{"drums", TrackKind::drums, 0, kDrumColumns, 0};
  constexpr int kSteelGuitar = 25;
  constexpr int kStringEnsemble = 48;
  const TrackLayout bass{"bass", TrackKind::pitched, 9, 48, 24, true, kBassProgram};
  static const std::vector<PitchLayout> layouts = {
      {"loop57", 4, {drums, bass}},
      {"loop57h", 4, {drums, bass, {"bass onsets", TrackKind::bassOnsets, 57, 1, 0}}},
      {"loop93", 4, {drums, {"bass", TrackKind::pitched, 9, 84, 24, true, kBassProgram}}},
      {"tracks4",
       4,
       {{"drums", TrackKind::drumPitches, 0, 128, 0, true},
        {"bass", TrackKind::pitched, 128, 128, 0, true, kBassProgram},
        {"guitar", TrackKind::pitched, 256, 128, 0, true, kSteelGuitar},
        {"strings", TrackKind::pitched, 384, 128, 0, true, kStringEnsemble}}},
  };
  return layouts;
}

Result<PitchLayout> PitchLayout::named(std::string_view name) {
  std::string known;
  for (const PitchLayout &layout : all()) {
    if (layout.name == name)
      return layout;
    known += known.empty() ? layout.name : ", " + layout.name;
  }
  return failure(ErrorKind::usage, "there is no layout \"" + std::string(name) + "\"", "", "use one of " + known);
}

} // namespace loopwright
