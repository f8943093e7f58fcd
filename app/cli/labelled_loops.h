// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command_line.h"
#include "engine/corpus/window_set.h"

namespace loopwright::cli {

/// Which loops of a corpus.
struct LabelledLoopsRequest {
  std::string corpus;
  std::string split; ///< empty: all
  std::string rules; ///< empty: all
  std::size_t most = 2000;
  std::uint64_t seed = 1;           ///< of the choice
  std::vector<std::string> between; ///< two genres: only the loops that have one of them; empty: all

  /// --split, --rules, -n, --seed, --between
  void addOptions(CLI::App &command);
};

struct LabelledLoop {
  std::string path, song;
  int firstBar = 0; ///< from 0
  int family = 0;
  std::string split;               ///< "train"
  std::vector<std::string> labels; ///< one a column, empty where there is none; "a;b" for two
  std::size_t group = 0;           ///< which of the two genres
};

/// Loops with what label files say of their songs.
struct LabelledLoops {
  PitchLayout layout;
  int bars = 8;
  std::vector<std::string> columns; ///< labels that at least one of the loops has
  std::vector<LabelledLoop> loops;
  std::vector<Pianoroll> rolls; ///< one a loop
  std::size_t available = 0;    ///< loops that there were to choose from

  /// The first tag of a loop in a column, or its split ("split"); empty if it has none.
  std::string tag(std::size_t loop, const std::string &column) const;
};

/// Distinct loops, taken in turns from all families where there are too many. Errors as Corpus::load; no loop; genres
/// that are not two.
Result<LabelledLoops> loadLabelledLoops(const LabelledLoopsRequest &request);

} // namespace loopwright::cli
