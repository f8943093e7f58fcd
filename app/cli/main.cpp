// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>
#include <unistd.h>

#include "app/cli/command_line.h"
#include "app/cli/progress_bar.h"

namespace {

loopwright::CancellationToken *signalledToken = nullptr;

extern "C" void onInterrupt(int) {
  // The second request does not wait for the work: what is on disk is whole at any moment.
  if (signalledToken->requested())
    ::_exit(4);
  signalledToken->request();
}

int exitStatusOf(loopwright::ErrorKind kind) {
  switch (kind) {
  case loopwright::ErrorKind::usage:
    return 2;
  case loopwright::ErrorKind::badInput:
    return 3;
  case loopwright::ErrorKind::cancelled:
    return 4;
  case loopwright::ErrorKind::resource:
    return 5;
  }
  return 3;
}

} // namespace

int main(int argc, char **argv) {
  using namespace loopwright;
  using namespace loopwright::cli;

  CLI::App app("Loopwright: generates, trains and evaluates symbolic music loops");
  app.set_version_flag("--version", LOOPWRIGHT_VERSION);
  app.require_subcommand(0, 1); // an unknown command is named before a missing one is asked for
  ProgressBar progress;
  CommandLine line(progress);
  addCommands(app, line);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError &problem) {
    return app.exit(problem) == 0 ? 0 : 2;
  }

  if (!line.chosen) {
    CommandLine::remark("no command was given; \"loopwright --help\" lists them");
    return 2;
  }

  signalledToken = &line.cancel;
  std::signal(SIGINT, onInterrupt);
  std::signal(SIGTERM, onInterrupt);
  std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to report, as a full disk is

  const Status status = line.chosen();
  progress.finish();
  if (!status) {
    CommandLine::remark(status.error().message());
    return exitStatusOf(status.error().kind);
  }
  return 0;
}
