// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/corpus/corpus.h"

namespace loopwright {

/// Copies of a corpus's windows with the families of their songs, one a roll.
struct FamilyLoops {
  std::vector<Pianoroll> rolls;
  std::vector<int> families;
};

/// Loads them. Errors as Corpus::load.
Result<FamilyLoops> loadFamilyLoops(const Corpus &corpus, const WindowQuery &query);

} // namespace loopwright
