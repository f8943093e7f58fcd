// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coded_loops.h"

#include "engine/base/random.h"
#include "engine/learning/tensor_codec.h"

namespace loopwright::models {
namespace {

constexpr int kLowestShift = -5;
constexpr int kHighestShift = 6;

} // namespace

CodedLoops::CodedLoops(learning::Codec &codec, const WindowSet &set, bool transpose) {
  const auto total = static_cast<std::int64_t>(set.size());
  const learning::TensorCodec &cells = learning::tensorCodecOf(Encoding::cells);
  constexpr std::int64_t kBatch = 256;
  std::vector<at::Tensor> byShift;
  for (int shift = transpose ? kLowestShift : 0; shift <= (transpose ? kHighestShift : 0); ++shift) {
    std::vector<at::Tensor> batches;
    for (std::int64_t begin = 0; begin < total; begin += kBatch) {
      std::vector<std::int64_t> items;
      std::vector<int> shifts;
      for (std::int64_t i = begin; i < std::min(total, begin + kBatch); ++i) {
        const learning::RoomToTranspose room = learning::roomToTranspose(set, set.windows[static_cast<std::size_t>(i)]);
        items.push_back(i);
        shifts.push_back(std::min(std::max(shift, -room.down), room.up));
      }
      const at::Tensor codes = codec.encode(cells.ofWindows(set, items, shifts)); // [N, S, L]
      batches.push_back(codes.permute({0, 2, 1}).reshape({codes.size(0), -1}).to(at::kShort));
    }
    byShift.push_back(at::cat(batches));
    if (shift == 0)
      m_original = byShift.back();
  }
  m_codes = at::stack(byShift);
}

at::Tensor CodedLoops::gathered(const std::vector<std::int64_t> &items, const std::vector<std::int64_t> &keys) const {
  const std::int64_t length = m_codes.size(2);
  at::Tensor tokens = at::empty({static_cast<std::int64_t>(items.size()), length}, at::kLong);
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::int16_t *codes =
        m_codes.data_ptr<std::int16_t>() + ((keys.empty() ? 0 : keys[i]) * size() + items[i]) * length;
    std::copy(codes, codes + length, tokens.data_ptr<std::int64_t>() + static_cast<std::int64_t>(i) * length);
  }
  return tokens;
}

at::Tensor CodedLoops::tokens(const std::vector<std::int64_t> &items) const {
  return m_original.index_select(0, at::tensor(items, at::kLong)).to(at::kLong);
}

at::Tensor CodedLoops::tokensInAnyKey(const std::vector<std::int64_t> &items,
                                      const learning::TrainingClock &clock) const {
  std::vector<std::int64_t> keys;
  if (const auto choices = static_cast<std::uint64_t>(m_codes.size(0)); choices > 1)
    for (const std::int64_t item : items)
      keys.push_back(
          static_cast<std::int64_t>(RandomStream(clock.seed, "transpose", static_cast<std::uint64_t>(clock.epoch), 0,
                                                 static_cast<std::uint64_t>(item))
                                        .below(choices)));
  return gathered(items, keys);
}

} // namespace loopwright::models
