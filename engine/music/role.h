// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace loopwright {

/// What a track is to the music, whatever its place in a file or a layout. Files and the command line have the names
/// that nameOf gives.
enum class Role { drums, bass, chords, strings, melody, piano };

constexpr Role kRoles[] = {Role::drums, Role::bass, Role::chords, Role::strings, Role::melody, Role::piano};

/// "drums", "bass", …: stands in corpora, projects and recipes.
constexpr const char *nameOf(Role role) {
  switch (role) {
  case Role::drums:
    return "drums";
  case Role::bass:
    return "bass";
  case Role::chords:
    return "chords";
  case Role::strings:
    return "strings";
  case Role::melody:
    return "melody";
  case Role::piano:
    break;
  }
  return "piano";
}

/// The role of that name; none if there is no such role.
inline std::optional<Role> roleNamed(std::string_view name) {
  for (const Role role : kRoles)
    if (name == nameOf(role))
      return role;
  return std::nullopt;
}

/// The role of a part when nobody says: by channel and program, else chords (0–31) or strings.
constexpr Role likelyRole(bool drums, int program) {
  constexpr int kFirstBass = 32, kFirstBehindBass = 40;
  if (drums)
    return Role::drums;
  return program < kFirstBass ? Role::chords : program < kFirstBehindBass ? Role::bass : Role::strings;
}

} // namespace loopwright
