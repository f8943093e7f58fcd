// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "engine/learning/trainable.h"

namespace loopwright::learning {

/// Right, wrong and missed cells of reconstructions, by column, and what follows for groups of columns.
class CellTally {
public:
  explicit CellTally(const PitchLayout &layout);
  /// Logits and targets [N, columns, T]; `columns`: which of the layout's they are.
  void add(const at::Tensor &logits, const at::Tensor &target, const std::vector<std::int64_t> &columns);
  /// The same over all columns of the layout.
  void add(const at::Tensor &logits, const at::Tensor &target);
  /// "cell_error" and "silent_cell_error" over `cells` cells, "f1_all", "f1_bass", "f1_kick" and the like.
  Values values(std::int64_t cells) const;

private:
  PitchLayout m_layout;
  std::vector<std::int64_t> m_all;          // column numbers
  at::Tensor m_hits, m_predicted, m_active; // double [columns]
};

} // namespace loopwright::learning
