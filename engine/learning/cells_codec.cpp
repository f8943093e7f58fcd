// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/Parallel.h>

#include "engine/learning/encoding_codecs.h"
#include "engine/music/roll_notes.h"

namespace loopwright::learning {
namespace {

constexpr float kThreshold = 0.5F;

/// By how much each column moves when a loop is transposed: pitched tracks do, drums and columns of onsets do not.
std::vector<int> movedColumns(const PitchLayout &layout, int shift) {
  std::vector<int> moves(static_cast<std::size_t>(layout.columns()), 0);
  for (const TrackLayout &track : layout.tracks)
    if (track.isPitched())
      std::fill(moves.begin() + track.firstColumn, moves.begin() + track.endColumn(), shift);
  return moves;
}

/// Writes rows [firstStep, firstStep + steps) of a roll into cells [P, T].
void fill(float *cells, const BitPlane &plane, int firstStep, int steps, const std::vector<int> *moves) {
  for (int step = 0; step < steps; ++step)
    plane.forEachIn(firstStep + step, [&](int column) {
      const int target = moves == nullptr ? column : column + (*moves)[static_cast<std::size_t>(column)];
      cells[target * steps + step] = 1.0F;
    });
}

class CellsCodec final : public TensorCodec {
public:
  at::Tensor ofWindows(const WindowSet &set, const std::vector<std::int64_t> &items,
                       const std::vector<int> &shifts) const override {
    const int steps = set.steps();
    const std::int64_t size = set.layout.columns() * steps;
    at::Tensor cells = at::zeros({static_cast<std::int64_t>(items.size()), set.layout.columns(), steps}, at::kFloat);
    float *data = cells.data_ptr<float>();
    at::parallel_for(0, cells.size(0), 64, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const WindowSet::Window &window = set.windows[static_cast<std::size_t>(items[index])];
        const int shift = shifts.empty() ? 0 : shifts[index];
        const std::vector<int> moves = shift == 0 ? std::vector<int>() : movedColumns(set.layout, shift);
        fill(data + i * size, set.rollOf(window).sounding, set.firstStep(window), steps, shift == 0 ? nullptr : &moves);
      }
    });
    return cells;
  }

  at::Tensor ofRolls(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) const override {
    const int steps = rolls.empty() ? 0 : rolls.front().steps();
    const std::int64_t size = layout.columns() * steps;
    at::Tensor cells = at::zeros({static_cast<std::int64_t>(rolls.size()), layout.columns(), steps}, at::kFloat);
    float *data = cells.data_ptr<float>();
    for (std::size_t i = 0; i < rolls.size(); ++i)
      fill(data + static_cast<std::int64_t>(i) * size, rolls[i].sounding, 0, steps, nullptr);
    return cells;
  }

  std::vector<Pianoroll> rollsOf(const at::Tensor &output, const PitchLayout &layout) const override {
    const at::Tensor plain = output.detach().to(at::kCPU, at::kFloat).contiguous();
    const auto columns = static_cast<int>(plain.size(1));
    const auto steps = static_cast<int>(plain.size(2));
    std::vector<Pianoroll> rolls(static_cast<std::size_t>(plain.size(0)), Pianoroll(steps, columns));
    const float *data = plain.data_ptr<float>();
    at::parallel_for(0, plain.size(0), 16, [&](std::int64_t begin, std::int64_t end) {
      for (std::int64_t i = begin; i < end; ++i) {
        Pianoroll &roll = rolls[static_cast<std::size_t>(i)];
        const float *loop = data + i * columns * steps;
        for (int column = 0; column < columns; ++column)
          for (int step = 0; step < steps; ++step)
            if (loop[column * steps + step] >= kThreshold)
              roll.sounding.set(step, column);
        deriveOnsets(roll, layout);
      }
    });
    return rolls;
  }
};

} // namespace

const TensorCodec &cellsCodec() {
  static const CellsCodec codec;
  return codec;
}

} // namespace loopwright::learning
