// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <nlohmann/json.hpp>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"

namespace loopwright::cli {

/// What every command shares: how to report, how to stop, and which command was chosen.
/// A command adds itself with `add…(app, line)`: it declares its options on a subcommand and, in the subcommand's
/// callback, sets `chosen`. Results go to stdout, progress and remarks to stderr.
struct CommandLine {
  explicit CommandLine(ProgressSink &sink) : progress(sink) {}

  ProgressSink &progress;
  CancellationToken cancel;
  bool json = false; ///< print exactly one JSON object (train: one line an event)
  std::function<Status()> chosen;

  /// Adds `--json` to a command.
  void addJsonOption(CLI::App &command);
  /// Prints the object as one line of JSON on stdout.
  static void print(const nlohmann::json &object);
  /// A remark for the user on stderr: "loopwright: …".
  static void remark(const std::string &text);
};

/// "12.3%" of a share of 1.
std::string percent(double share);

/// Adds all commands (commands.cpp lists them).
void addCommands(CLI::App &app, CommandLine &line);

// One function a command, each in the file of its name: import_command.cpp has addImport,
// codes_commands.cpp those that go through a codec, codes_input.cpp addCodes.
void addImport(CLI::App &app, CommandLine &line);
void addInfo(CLI::App &app, CommandLine &line);
void addModels(CLI::App &app, CommandLine &line);
void addTrain(CLI::App &app, CommandLine &line);
void addGenerate(CLI::App &app, CommandLine &line);
void addInfill(CLI::App &app, CommandLine &line);
void addAgain(CLI::App &app, CommandLine &line);
void addInterpolate(CLI::App &app, CommandLine &line);
void addKnob(CLI::App &app, CommandLine &line);
void addReconstruct(CLI::App &app, CommandLine &line);
void addEncode(CLI::App &app, CommandLine &line);
void addDecode(CLI::App &app, CommandLine &line);
void addCodes(CLI::App &app, CommandLine &line);
void addEvaluate(CLI::App &app, CommandLine &line);
void addEmbed(CLI::App &app, CommandLine &line);
void addRender(CLI::App &app, CommandLine &line);
void addScore(CLI::App &app, CommandLine &line);
void addJudge(CLI::App &app, CommandLine &line);
void addJoin(CLI::App &app, CommandLine &line);
void addReproduce(CLI::App &app, CommandLine &line);

} // namespace loopwright::cli
