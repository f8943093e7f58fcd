// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/result.h"
#include "engine/corpus/window_set.h"

namespace loopwright {

/// Which loops of a corpus to look at.
struct LabelledLoopsRequest {
  std::filesystem::path corpus;
  std::optional<Split> split; ///< none: all
  std::string rules;          ///< empty: all
  std::size_t most = 2000;
  std::uint64_t seed = 1;           ///< of the choice
  std::vector<std::string> between; ///< two genres: only the loops that have one of them; empty: all
};

/// A loop of a corpus with what label files say of its song.
struct LabelledLoop {
  std::string path, song;
  int firstBar = 0; ///< from 0
  int family = 0;
  Split split = Split::train;
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

  /// The first tag of a loop in a column, or its split ("split"); empty if it has none. The column is there
  /// (hasColumn).
  std::string tag(std::size_t loop, const std::string &column) const;
  /// Whether loops can be told apart by this column; by "split" they always can.
  bool hasColumn(const std::string &column) const;
};

/// "train", "valid", "test"
const char *nameOf(Split split);

/// Distinct loops, taken in turns from all families where there are too many. Errors as Corpus::load; no loop; genres
/// that are not two.
Result<LabelledLoops> loadLabelledLoops(const LabelledLoopsRequest &request);

} // namespace loopwright
