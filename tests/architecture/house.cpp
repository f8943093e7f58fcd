// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house.h"

#include <map>

namespace loopwright::house {

std::optional<std::string> partOf(const std::string &path) {
  const auto below = [&path](const std::string &folder) { return path.rfind(folder, 0) == 0; };
  if (below("engine/learning/interface/"))
    return "learning_interface";
  if (below("engine/")) {
    const auto begin = std::string("engine/").size();
    const auto end = path.find('/', begin);
    return end == std::string::npos ? "engine" : path.substr(begin, end - begin);
  }
  if (below("models/"))
    return "models";
  if (below("app/"))
    return path == "app/studio/main.cpp" ? "studio" : "app";
  if (below("ui/"))
    return "ui";
  return std::nullopt;
}

const std::set<std::string> &mayUse(const std::string &part) {
  static const std::set<std::string> torchFree = {"base",     "codes",  "music", "midi", "corpus",
                                                  "analysis", "figure", "audio", "app",  "learning_interface"};
  static const std::map<std::string, std::set<std::string>> arrows = {
      {"base", {"base"}},
      {"codes", {"base", "codes"}},
      {"music", {"base", "music"}},
      {"midi", {"base", "music", "midi"}},
      {"corpus", {"base", "music", "midi", "corpus"}}, // import reads MIDI files
      {"analysis", {"base", "codes", "music", "analysis"}},
      {"figure", {"base", "music", "figure"}},
      {"audio", {"base", "music", "audio"}},
      {"learning_interface", {"base", "codes", "music", "corpus", "analysis", "learning_interface"}},
      {"learning", {"base", "codes", "music", "corpus", "analysis", "learning_interface", "learning"}},
      {"models", {"base", "codes", "music", "corpus", "analysis", "learning_interface", "learning", "models"}},
      {"app", torchFree},
      {"ui",
       {"base", "codes", "music", "midi", "corpus", "analysis", "figure", "audio", "learning_interface", "app", "ui"}},
      {"studio", {"base", "music", "corpus", "audio", "learning_interface", "app", "ui", "studio"}},
  };
  return arrows.at(part);
}

} // namespace loopwright::house
