// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <cstdio>

namespace loopwright::cli {

void CommandLine::addJsonOption(CLI::App &command) {
  command.add_flag("--json", json, "Print the result as one JSON object");
}

void CommandLine::print(const nlohmann::json &object) {
  // Text from files may be no valid UTF-8; it must not stop the report.
  const std::string text = object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  std::fwrite(text.data(), 1, text.size(), stdout);
  std::fflush(stdout);
}

void CommandLine::remark(const std::string &text) { std::fprintf(stderr, "loopwright: %s\n", text.c_str()); }

std::string percent(double share) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f%%", 100 * share);
  return text;
}

} // namespace loopwright::cli
