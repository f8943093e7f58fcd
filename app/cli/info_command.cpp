// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <memory>

#include "app/cli/command_line.h"

namespace loopwright::cli {

void addInfo(CLI::App &app, CommandLine &line) {
  auto path = std::make_shared<std::string>();
  CLI::App *command = app.add_subcommand("info", "Say what is in a corpus, bundle, run or MIDI file");
  command->add_option("FILE", *path, "The file or bundle folder")->required();
  line.addJsonOption(*command);
  command->callback([&line, path] {
    line.chosen = [path]() -> Status {
      return failure(ErrorKind::badInput, "this is none of the kinds of file that Loopwright knows", *path);
    };
  });
}

} // namespace loopwright::cli
