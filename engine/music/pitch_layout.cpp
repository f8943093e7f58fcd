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

int TrackLayout::columnOfPitch(int pitch) const {
  const int column = kind == TrackKind::drums ? drumColumnOfPitch(pitch) : pitch - lowestPitch;
  return column < 0 || column >= columns ? -1 : column;
}

int TrackLayout::exportPitchOf(int column) const {
  const DrumComponent &kick = kDrumComponents[kKickColumn];
  if (kind == TrackKind::drums)
    return kDrumComponents[static_cast<std::size_t>(column)].exportPitch;
  const int pitch = lowestPitch + column;
  return kind == TrackKind::drumPitches && pitch == kick.pitch ? kick.exportPitch : pitch;
}

bool PitchLayout::offers(Encoding encoding) const {
  return std::find(encodings.begin(), encodings.end(), encoding) != encodings.end();
}

const TrackLayout *PitchLayout::track(Role role) const {
  for (const TrackLayout &track : tracks)
    if (track.role == role && track.hasNotes())
      return &track;
  return nullptr;
}

const TrackLayout *PitchLayout::onsetsOf(Role role) const {
  for (const TrackLayout &track : tracks)
    if (track.role == role && track.kind == TrackKind::onsets)
      return &track;
  return nullptr;
}

bool PitchLayout::hasDrumComponents() const {
  const TrackLayout *drums = track(Role::drums);
  return drums != nullptr && drums->kind == TrackKind::drums;
}

std::vector<Role> PitchLayout::roles() const {
  std::vector<Role> roles;
  for (const TrackLayout &track : tracks)
    if (track.hasNotes())
      roles.push_back(track.role);
  return roles;
}

const std::vector<PitchLayout> &PitchLayout::all() {
  constexpr int kSteelGuitar = 25;
  constexpr int kStringEnsemble = 48;
  const auto pitched = [](const char *title, Role role, int firstColumn, int columns, int lowestPitch, Voice voice,
                          int program) {
    return TrackLayout{title, role, TrackKind::pitched, firstColumn, columns, lowestPitch, voice, program, {}};
  };
  const TrackLayout drums{"drums", Role::drums, TrackKind::drums, 0, kDrumColumns, 0, Voice::all, 0, {}};
  const TrackLayout drumPitches{"drums", Role::drums, TrackKind::drumPitches, 0, 128, 0, Voice::lowest, 0, {}};
  const TrackLayout bassOnsets{"bass onsets", Role::bass, TrackKind::onsets, 57, 1, 0, Voice::all, 0, {}};
  const auto bass = [&pitched](int columns) {
    return pitched("bass", Role::bass, kDrumColumns, columns, 24, Voice::lowest, kBassProgram);
  };
  const auto loops = [](const char *title, std::vector<TrackLayout> parts) {
    return PitchLayout{title,           4, 4, false, false, false, {Role::drums, Role::bass}, {Encoding::cells},
                       std::move(parts)};
  };
  static const std::vector<PitchLayout> layouts = {
      loops("loop57", {drums, bass(48)}),
      loops("loop57h", {drums, bass(48), bassOnsets}),
      loops("loop93", {drums, bass(84)}),
      {"tracks4",
       4,
       4,
       false,
       false,
       true,
       {Role::drums, Role::bass, Role::chords},
       {Encoding::states},
       {drumPitches, pitched("bass", Role::bass, 128, 128, 0, Voice::lowest, kBassProgram),
        pitched("guitar", Role::chords, 256, 128, 0, Voice::lowest, kSteelGuitar),
        pitched("strings", Role::strings, 384, 128, 0, Voice::lowest, kStringEnsemble)}},
      {"drums9", 4, 4, false, false, false, {Role::drums}, {Encoding::cells}, {drums}},
      {"melody",
       4,
       4,
       true,
       true,
       false,
       {Role::melody},
       {Encoding::notes},
       {pitched("melody", Role::melody, 0, 128, 0, Voice::highest, 0)}},
      {"piano128",
       8,
       1,
       true,
       true,
       false,
       {Role::piano},
       {Encoding::cells, Encoding::notes},
       {pitched("piano", Role::piano, 0, 128, 0, Voice::all, 0)}},
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
