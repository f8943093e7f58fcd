// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/overwrite.h"
#include "engine/audio/offline_renderer.h"
#include "engine/corpus/window_set.h"
#include "engine/music/pianoroll.h"
#include "engine/music/quantizer.h"
#include "engine/music/roll_notes.h"

namespace loopwright::cli {

/// What is written of each loop, beside its .mid.
struct LoopFileOptions {
  bool wav = false;
  bool png = false;
  bool svg = false;
  std::optional<double> beatsPerMinute; ///< none: as the notes have it, 120 where they have none
  Tail tail = Tail::wrap;               ///< loops are made to repeat
  std::filesystem::path soundFont;
  Overwrite overwrite;

  void addOptions(CLI::App &command);
};

/// What was written.
struct LoopFile {
  std::filesystem::path midi;
  std::map<std::string, int> notes; ///< by track, named in lower case
};

/// Writes FOLDER/NAME.mid and what the options ask for: a loop of so many bars.
Result<LoopFile> writeLoop(const std::filesystem::path &folder, const std::string &name, Score score, int bars,
                           const LoopFileOptions &options, CommandLine &line);
Result<LoopFile> writeLoop(const std::filesystem::path &folder, const std::string &name, const Pianoroll &roll,
                           const PitchLayout &layout, const LoopFileOptions &options, CommandLine &line);

/// Makes the folder (makeLoopFolder), writes loops of these names into it and prints their paths (not with --json);
/// returns the paths.
Result<nlohmann::json> writeLoops(const std::filesystem::path &folder, const std::vector<std::string> &names,
                                  const std::vector<Pianoroll> &rolls, const PitchLayout &layout,
                                  const LoopFileOptions &options, CommandLine &line);

/// Writes FOLDER/recipe.json: how what lies beside it was made.
Status writeRecipe(const std::filesystem::path &folder, const nlohmann::json &recipe);

/// "PREFIX-1", "PREFIX-2" …
std::vector<std::string> numberedNames(const std::string &prefix, std::size_t count);

/// The windows of so many bars of a MIDI file or, if the name ends in .lwc, of a split of a corpus, as rolls of the
/// layout. `most` limits them.
Result<std::vector<Pianoroll>> readLoops(const std::filesystem::path &path, const PitchLayout &layout, int bars,
                                         Grid grid, std::size_t most, Split split);

/// Why a MIDI file cannot be read with a layout.
Error refusal(SongProblem problem, const PitchLayout &layout, const std::filesystem::path &path);

/// Adds --split: of a corpus, which part to read.
void addSplitOption(CLI::App &command, Split &split);

} // namespace loopwright::cli
