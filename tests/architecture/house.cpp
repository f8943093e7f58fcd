// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house.h"

#include <map>

namespace loopwright::house {

std::optional<std::string> partOf(const std::string &path) {
  const auto below = [&path](const std::string &folder) { return path.rfind(folder, 0) == 0; };
  // What programs see of a capability are its headers.
  if (below("engine/learning/capabilities/") && path.size() > 2 && path.substr(path.size() - 2) == ".h")
    return "learning_interface";
  for (const char *part : {"interface", "loader"})
    if (below(std::string("engine/learning/") + part + "/"))
      return std::string("learning_") + part;
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
  using Parts = std::set<std::string>;
  const auto with = [](Parts parts, const Parts &more) {
    parts.insert(more.begin(), more.end());
    return parts;
  };
  static const Parts interface = {"base", "codes", "music", "learning_interface"};
  static const Parts torch =
      with(interface, {"corpus", "numerics", "analysis", "bundle", "learning_loader", "learning"});
  static const Parts app = with(interface, {"midi", "corpus", "numerics", "analysis", "figure", "audio", "bundle",
                                            "inference", "learning_loader", "app"});
  static const std::map<std::string, Parts> arrows = {
      {"base", {"base"}},
      {"codes", {"base", "codes"}},
      {"music", {"base", "music"}},
      {"midi", {"base", "music", "midi"}},
      {"corpus", {"base", "music", "midi", "corpus"}}, // import reads MIDI files
      {"numerics", {"base", "numerics"}},              // nothing musical
      {"analysis", {"base", "codes", "music", "numerics", "analysis"}},
      {"figure", {"base", "music", "figure"}},
      {"audio", {"base", "music", "audio"}},
      {"bundle", {"base", "music", "bundle"}},
      {"learning_interface", interface},
      {"learning_loader", with(interface, {"learning_loader"})},
      {"inference", with(interface, {"inference"})},
      {"learning", torch},
      {"models", with(torch, {"models"})},
      {"app", app},
      {"ui", with(app, {"ui"})},
      {"studio", {"base", "music", "corpus", "audio", "learning_interface", "learning_loader", "app", "ui", "studio"}},
  };
  return arrows.at(part);
}

} // namespace loopwright::house
