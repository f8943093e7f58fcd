// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/training_rolls.h"

#include <algorithm>
#include <numeric>

#include "engine/base/random.h"

namespace loopwright::learning {
namespace {

void eachBatch(std::int64_t total, std::int64_t batch, const CancellationToken &cancel,
               const std::function<void(const std::vector<std::int64_t> &items)> &visit) {
  for (std::int64_t begin = 0; begin < total && !cancel.requested(); begin += batch) {
    std::vector<std::int64_t> items(static_cast<std::size_t>(std::min(total, begin + batch) - begin));
    std::iota(items.begin(), items.end(), begin);
    visit(items);
  }
}

} // namespace

void keepEvenly(WindowSet &set, std::int64_t most) {
  if (static_cast<std::int64_t>(set.windows.size()) <= most)
    return;
  const auto order = RandomStream(0, "validation").permutation(static_cast<std::int64_t>(set.windows.size()));
  std::vector<WindowSet::Window> kept;
  for (std::size_t i = 0; i < static_cast<std::size_t>(most); ++i)
    kept.push_back(set.windows[static_cast<std::size_t>(order[i])]);
  set.windows = std::move(kept);
}

TrainingRolls::TrainingRolls(TrainingLoops loops, const Options &options, Encoding encoding)
    : m_codec(tensorCodecOf(encoding)), m_train(std::move(loops.train)), m_valid(std::move(loops.valid)),
      m_transpose(options.flag("transpose")) {
  if (m_transpose)
    for (const WindowSet::Window &window : m_train.windows)
      m_rooms.push_back(roomToTranspose(m_train, window));
  keepEvenly(m_valid, options.integer("validation_loops"));
}

std::vector<int> TrainingRolls::shiftsOf(const std::vector<std::int64_t> &items, const TrainingClock &clock) const {
  if (!m_transpose)
    return {};
  std::vector<int> shifts;
  for (const std::int64_t item : items) {
    const RoomToTranspose &room = m_rooms[static_cast<std::size_t>(item)];
    const int least = std::max(-5, -room.down);
    const int most = std::min(6, room.up);
    RandomStream random(clock.seed, "transpose", static_cast<std::uint64_t>(clock.epoch), 0,
                        static_cast<std::uint64_t>(item));
    shifts.push_back(least + static_cast<int>(random.below(static_cast<std::uint64_t>(most - least) + 1)));
  }
  return shifts;
}

at::Tensor TrainingRolls::training(const std::vector<std::int64_t> &items, const TrainingClock &clock) const {
  return m_codec.ofWindows(m_train, items, shiftsOf(items, clock));
}

void TrainingRolls::eachTraining(std::int64_t batch, const TrainingClock &clock, const CancellationToken &cancel,
                                 const Visit &visit) const {
  eachBatch(size(), batch, cancel,
            [&](const std::vector<std::int64_t> &items) { visit(training(items, clock), items); });
}

void TrainingRolls::eachHeldOut(std::int64_t batch, std::int64_t most, const CancellationToken &cancel,
                                const Visit &visit) const {
  eachBatch(std::min(most, heldOut()), batch, cancel,
            [&](const std::vector<std::int64_t> &items) { visit(m_codec.ofWindows(m_valid, items), items); });
}

} // namespace loopwright::learning
