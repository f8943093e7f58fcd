// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "engine/base/evenly.h"
#include "engine/corpus/corpus.h"
#include "engine/music/track_states.h"

namespace loopwright::reproduction {

/// Numbers of pieces.
using PieceList = std::vector<std::size_t>;

/// The distinct windows of a corpus whose layout has states, by number.
class Pieces {
public:
  /// Errors as Corpus::load, or a layout without states.
  static Result<Pieces> load(const std::filesystem::path &corpus, const WindowQuery &query);

  std::size_t size() const { return m_set.size(); }
  const PitchLayout &layout() const { return m_set.layout; }
  int steps() const { return m_set.steps(); }
  int family(std::size_t piece) const { return songOf(piece).family; }
  Split split(std::size_t piece) const { return songOf(piece).split; }
  const std::vector<std::string> &genres(std::size_t piece) const { return songOf(piece).genres; }

  /// Those that are wanted, in order.
  PieceList where(const std::function<bool(std::size_t piece)> &wanted) const;
  /// Those of a split, evenly spread; `most` 0: all.
  PieceList of(Split split, std::size_t most = 0) const;

  std::vector<Pianoroll> rolls(const PieceList &pieces) const;
  std::vector<TrackStates> states(const PieceList &pieces) const;
  std::vector<int> families(const PieceList &pieces) const;

private:
  const WindowSet::Song &songOf(std::size_t piece) const {
    return m_set.songs[static_cast<std::size_t>(m_set.windows[piece].song)];
  }
  WindowSet m_set;
};

/// The states of whole rolls.
std::vector<TrackStates> statesOf(const std::vector<Pianoroll> &rolls, const PitchLayout &layout);

} // namespace loopwright::reproduction
