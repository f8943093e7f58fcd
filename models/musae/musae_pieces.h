// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/interface/options.h"
#include "engine/learning/registry.h"
#include "engine/learning/trainable.h"

namespace loopwright::models {

/// The genres that have a petal, in their order round the flower: those that the option petal_order names, or the ones
/// of most training songs, at most the option petals, similar ones side by side. Errors: a genre that no song has, or
/// that is named twice.
Result<std::vector<std::string>> petalsOf(const learning::Options &options, const WindowSet &train);

/// The pieces that MusAE learns from and is judged by: windows as states, with the petals of their songs' genres.
class MusaePieces {
public:
  /// `genres` round the flower.
  MusaePieces(learning::TrainingLoops loops, std::vector<std::string> genres, const learning::Options &options);

  const PitchLayout &layout() const { return m_train.layout; }
  int bars() const { return m_train.bars; }
  int steps() const { return m_train.steps(); }
  const std::vector<std::string> &genres() const { return m_genres; }
  /// Training pieces of an epoch.
  std::int64_t size() const;
  std::int64_t heldOut() const { return static_cast<std::int64_t>(m_valid.size()); }
  /// How many training pieces each petal stands for, the centre last; a piece of two genres is half in both.
  std::vector<double> shares() const;
  /// Of how many families of songs the training pieces of each petal are, the centre last.
  std::vector<std::int64_t> families() const;

  /// Which pieces the items of an epoch are: others in every epoch where there are more than it has.
  std::vector<std::int64_t> piecesOf(const std::vector<std::int64_t> &items,
                                     const learning::TrainingClock &clock) const;
  /// States int64 [N, K, T] of training pieces, each in the key of this visit.
  at::Tensor states(const std::vector<std::int64_t> &pieces, const learning::TrainingClock &clock) const;
  /// One petal of each, int64 [N], a random one of this visit where a song has several genres; the centre where it has
  /// none.
  at::Tensor petals(const std::vector<std::int64_t> &pieces, const learning::TrainingClock &clock) const;
  /// States of so many training pieces of a petal at most, evenly spread over them, in their own keys.
  at::Tensor statesOfPetal(std::int64_t petal, std::size_t most) const;
  /// States of the held-out pieces [begin, end).
  at::Tensor heldOutStates(std::int64_t begin, std::int64_t end) const;

private:
  WindowSet m_train, m_valid;
  std::vector<std::string> m_genres;
  std::vector<std::vector<std::int64_t>> m_petalsOfSong; ///< [training songs]
  std::int64_t m_most;
  bool m_transpose;
};

} // namespace loopwright::models
