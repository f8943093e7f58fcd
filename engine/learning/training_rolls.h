// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "engine/learning/interface/options.h"
#include "engine/learning/registry.h"
#include "engine/learning/tensor_codec.h"

namespace loopwright::learning {

/// Leaves so many windows of a set at most, drawn evenly, the same ones each time.
void keepEvenly(WindowSet &set, std::int64_t most);

/// The loops that a network learns from and is judged by, as tensors of its encoding (tensor_codec.h).
class TrainingRolls {
public:
  /// Of the held-out loops at most "validation_loops" are kept, drawn evenly.
  TrainingRolls(TrainingLoops loops, const Options &options, Encoding encoding = Encoding::cells);

  const PitchLayout &layout() const { return m_train.layout; }
  int bars() const { return m_train.bars; }
  std::int64_t size() const { return static_cast<std::int64_t>(m_train.size()); }
  std::int64_t heldOut() const { return static_cast<std::int64_t>(m_valid.size()); }
  /// Cells of all held-out loops.
  std::int64_t heldOutCells() const { return heldOut() * layout().columns() * m_valid.steps(); }

  /// Training loops; with "transpose" each in the key of this visit.
  at::Tensor training(const std::vector<std::int64_t> &items, const TrainingClock &clock) const;
  /// Calls visit(cells, items) for all training loops, or the first `most` held-out ones, `batch` at a time,
  /// until cancelled.
  using Visit = std::function<void(const at::Tensor &cells, const std::vector<std::int64_t> &items)>;
  void eachTraining(std::int64_t batch, const TrainingClock &clock, const CancellationToken &cancel,
                    const Visit &visit) const;
  void eachHeldOut(std::int64_t batch, std::int64_t most, const CancellationToken &cancel, const Visit &visit) const;

private:
  std::vector<int> shiftsOf(const std::vector<std::int64_t> &items, const TrainingClock &clock) const;
  const TensorCodec &m_codec;
  WindowSet m_train, m_valid;
  bool m_transpose;
  std::vector<RoomToTranspose> m_rooms; // of the training windows
};

} // namespace loopwright::learning
