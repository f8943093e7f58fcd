// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rooms.h"

#include "tests/architecture/house.h"

namespace loopwright::house {

std::optional<std::string> roomOf(const std::string &path) {
  for (const std::string area : {"ui/", "app/"})
    if (path.rfind(area, 0) == 0) {
      const auto end = path.find('/', area.size());
      return path.substr(0, end == std::string::npos ? area.size() - 1 : end);
    }
  return std::nullopt;
}

const std::map<std::string, std::set<std::string>> &roomArrows() {
  static const std::map<std::string, std::set<std::string>> arrows = {
      // For both programs: no Qt.
      {"app/exploration", {}},
      {"app/recipes", {}},
      {"app/judging", {"app/recipes"}},
      {"app/reproduction", {"app/judging"}},
      {"app/cli", {"app/exploration", "app/judging", "app/recipes", "app/reproduction"}},
      // For the window.
      {"app/background", {}},
      {"app/document", {"app/recipes"}},
      {"app/training", {"app/background"}},
      {"app/generation", {"app/document", "app/recipes"}},
      {"app/playback", {"app/background", "app/document"}},
      {"app/settings", {"app/document"}},
      {"app/project", {"app/background", "app/document", "app/generation", "app/recipes"}},
      {"app/session", {"app/background", "app/document", "app/project"}},
      {"app/studio", {"app/session", "ui/language", "ui/place", "ui/shell", "ui/theme"}},

      // What every view may use.
      {"ui", {}},
      {"ui/theme", {}},
      {"ui/access", {}},
      {"ui/input", {}},
      {"ui/language", {}},
      {"ui/commands", {"ui/theme"}},
      {"ui/notices", {"ui/theme"}},
      // Views.
      {"ui/transport", {"ui", "ui/input", "ui/theme"}},
      {"ui/roll", {"ui", "ui/access", "ui/input", "ui/theme"}},
      {"ui/codes", {"ui", "ui/access", "ui/roll", "ui/theme"}},
      {"ui/generate", {"ui", "ui/input", "ui/theme"}},
      {"ui/library", {"ui", "ui/generate", "ui/theme"}},
      {"ui/open", {"ui/generate", "ui/input", "ui/theme"}},
      {"ui/export", {"ui/notices", "ui/theme"}},
      {"ui/settings", {"ui/commands", "ui/roll", "ui/input", "ui/theme"}},
      // Places, which know their views but no other place, and the shell, which knows no place.
      {"ui/place", {"ui", "ui/notices", "ui/transport"}},
      {"ui/compose",
       {"ui", "ui/codes", "ui/export", "ui/generate", "ui/library", "ui/notices", "ui/place", "ui/roll", "ui/theme"}},
      {"ui/train", {"ui", "ui/place", "ui/input", "ui/language", "ui/theme"}},
      {"ui/shell",
       {"ui", "ui/commands", "ui/export", "ui/notices", "ui/open", "ui/place", "ui/roll", "ui/settings", "ui/input",
        "ui/language", "ui/library", "ui/theme", "ui/transport"}},
  };
  return arrows;
}

std::string refusal(const std::string &file, const std::string &included) {
  const auto part = partOf(file);
  const auto usedPart = partOf(included);
  if (!part)
    return "no part of the house owns this file";
  if (!usedPart || mayUse(*part).count(*usedPart) == 0)
    return included + " is not for " + *part;
  const auto room = roomOf(file);
  const auto usedRoom = roomOf(included);
  if (!room || !usedRoom || room == usedRoom || (room->rfind("ui", 0) == 0 && usedRoom->rfind("app", 0) == 0))
    return {};
  const auto arrows = roomArrows().find(*room);
  if (arrows == roomArrows().end())
    return *room + " has no arrows yet: give it some in tests/architecture/rooms.cpp";
  return arrows->second.count(*usedRoom) == 1 ? std::string() : included + " is not for " + *room;
}

} // namespace loopwright::house
