// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/encoding_codecs.h"

namespace loopwright::learning {
namespace {

/// The states of so many pieces, one after the other: int64 [count, tracks, steps].
template <class StatesOfPiece>
at::Tensor stacked(std::size_t count, const PitchLayout &layout, int steps, const StatesOfPiece &statesOfPiece) {
  at::Tensor states =
      at::empty({static_cast<std::int64_t>(count), static_cast<std::int64_t>(layout.tracks.size()), steps}, at::kLong);
  auto *out = states.data_ptr<std::int64_t>();
  for (std::size_t i = 0; i < count; ++i) {
    const TrackStates one = statesOfPiece(i);
    out = std::copy(one.states.begin(), one.states.end(), out);
  }
  return states;
}

class StatesCodec final : public TensorCodec {
public:
  at::Tensor ofWindows(const WindowSet &set, const std::vector<std::int64_t> &items,
                       const std::vector<int> &shifts) const override {
    return stacked(items.size(), set.layout, set.steps(), [&](std::size_t i) {
      const WindowSet::Window &window = set.windows[static_cast<std::size_t>(items[i])];
      const int first = set.firstStep(window);
      return statesOf(set.rollOf(window), set.layout, first, first + set.steps(), shifts.empty() ? 0 : shifts[i]);
    });
  }

  at::Tensor ofRolls(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) const override {
    const int steps = rolls.empty() ? 0 : rolls.front().steps();
    return stacked(rolls.size(), layout, steps, [&](std::size_t i) { return statesOf(rolls[i], layout, 0, steps); });
  }

  std::vector<Pianoroll> rollsOf(const at::Tensor &output, const PitchLayout &layout) const override {
    const auto tracks = static_cast<std::int64_t>(layout.tracks.size());
    const at::Tensor best = output.detach().view({output.size(0), tracks, kTrackStates, output.size(2)}).argmax(2);
    std::vector<Pianoroll> rolls;
    for (const TrackStates &states : trackStatesOf(best))
      rolls.push_back(rollOf(states, layout));
    return rolls;
  }
};

} // namespace

const TensorCodec &statesCodec() {
  static const StatesCodec codec;
  return codec;
}

std::vector<TrackStates> trackStatesOf(const at::Tensor &states) {
  const at::Tensor plain = states.contiguous();
  const std::int64_t *state = plain.data_ptr<std::int64_t>();
  std::vector<TrackStates> pieces;
  for (std::int64_t i = 0; i < plain.size(0); ++i) {
    pieces.emplace_back(static_cast<int>(plain.size(1)), static_cast<int>(plain.size(2)));
    for (std::uint8_t &one : pieces.back().states)
      one = static_cast<std::uint8_t>(*state++);
  }
  return pieces;
}

} // namespace loopwright::learning
