// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/learning/capabilities/codes/has_codes.h"
#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// The codes of loops as a JSON file has them: {"model":…, "streams":[{"name","codes","length"}…], "loops":[…]}.
struct CodeFile {
  std::string model;               ///< hash of the bundle that made them; empty if the file does not say
  std::vector<CodeStream> streams; ///< empty if the file does not say
  std::vector<LoopCodes> loops;    ///< fit the streams, where there are any
};

/// Errors: no file of that form; codes that do not fit its streams.
Result<CodeFile> readCodeFile(const std::filesystem::path &path);
nlohmann::json jsonOf(const CodeFile &codes);

/// Whether the codes were made by another model than this one: they mean other music there.
bool isOfOtherModel(const CodeFile &codes, const learning::LoadedBundle &bundle);

/// The bundle's codec. Errors (badInput): it has none with codes.
Result<learning::HasCodes *> codecOf(learning::LoadedBundle &bundle);

/// The codes as codes of the bundle's streams. `path`: their file, for the error. Errors: a bundle without codes; codes
/// that do not fit (badInput).
Result<CodeFile> fittedTo(learning::LoadedBundle &bundle, CodeFile codes, const std::filesystem::path &path);

/// What the bundle's codec makes of loops of its layout and bars. Errors: a bundle without codes (badInput); of the
/// model; cancelled. The bundle's thread.
Result<CodeFile> codesOf(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &loops, ProgressSink &progress,
                         const CancellationToken &cancel);

} // namespace loopwright
