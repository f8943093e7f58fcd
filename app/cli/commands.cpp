// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

namespace loopwright::cli {

void addCommands(CLI::App &app, CommandLine &line) {
  addImport(app, line);
  addInfo(app, line);
  addModels(app, line);
  addTrain(app, line);
  addGenerate(app, line);
  addInfill(app, line);
  addAgain(app, line);
  addInterpolate(app, line);
  addKnob(app, line);
  addReconstruct(app, line);
  addEncode(app, line);
  addDecode(app, line);
  addCodes(app, line);
  addEvaluate(app, line);
  addEmbed(app, line);
  addRender(app, line);
  addScore(app, line);
  addJudge(app, line);
  addJoin(app, line);
  addReproduce(app, line);
}

} // namespace loopwright::cli
