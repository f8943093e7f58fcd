// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/learning/registry.h"

namespace loopwright::models {

/// The codes of a set of loops in each key that is shown in training; a loop's keys that would leave the layout are
/// those of its nearest shift inside. The S streams of L codes of a loop are one sequence of S * L tokens, interleaved:
/// token l * S + s is code l of stream s. Immutable.
class CodedLoops {
public:
  /// Encodes the loops, in every key from 5 semitones down to 6 up if `transpose`.
  CodedLoops(learning::Codec &codec, const WindowSet &set, bool transpose);
  std::int64_t size() const { return m_codes.size(1); }
  /// Tokens int64 [items, S * L], each in its own key.
  at::Tensor tokens(const std::vector<std::int64_t> &items) const;
  /// The same, each in a random key of this epoch if there are several.
  at::Tensor tokensInAnyKey(const std::vector<std::int64_t> &items, const learning::TrainingClock &clock) const;
  const at::Tensor &original() const { return m_original; } ///< int16 [N, S * L]

private:
  at::Tensor gathered(const std::vector<std::int64_t> &items, const std::vector<std::int64_t> &keys) const;
  at::Tensor m_codes; // int16 [keys, N, S * L]
  at::Tensor m_original;
};

} // namespace loopwright::models
