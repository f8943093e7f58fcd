// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/command_line.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright::cli {

/// The codes of loops as a JSON file has them: {"model":…, "streams":[{"name","codes","length"}…], "loops":[…]}.
struct CodeFile {
  std::string model;               ///< hash of the bundle that made them; empty if the file does not say
  std::vector<CodeStream> streams; ///< empty if the file does not say
  std::vector<LoopCodes> loops;    ///< fit the streams, where there are any
};

/// Errors: no file of that form; codes that do not fit its streams.
Result<CodeFile> readCodeFile(const std::string &path);
nlohmann::json jsonOf(const CodeFile &codes);

/// A remark if the codes were made by another model than this one.
void remarkOnOtherModel(const CodeFile &codes, const learning::LoadedBundle &bundle);

} // namespace loopwright::cli
