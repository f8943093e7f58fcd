// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/learning/cell_tally.h"

#include <algorithm>
#include <numeric>

namespace loopwright::learning {
namespace {

/// Right, wrong and missed cells of a group of columns.
struct CellCount {
  double hits = 0, predicted = 0, active = 0;
  double f1() const { return predicted + active > 0 ? 2 * hits / (predicted + active) : 1; }
};

} // namespace

CellTally::CellTally(const PitchLayout &layout)
    : m_layout(layout), m_all(static_cast<std::size_t>(layout.columns())),
      m_hits(at::zeros({layout.columns()}, at::kDouble)), m_predicted(at::zeros({layout.columns()}, at::kDouble)),
      m_active(at::zeros({layout.columns()}, at::kDouble)) {
  std::iota(m_all.begin(), m_all.end(), 0);
}

void CellTally::add(const at::Tensor &logits, const at::Tensor &target, const std::vector<std::int64_t> &columns) {
  const at::Tensor output = logits.ge(0).to(at::kFloat);
  const at::Tensor place = at::tensor(columns, at::kLong);
  const auto tally = [&place](at::Tensor &sums, const at::Tensor &on) {
    sums.index_add_(0, place, on.sum(at::IntArrayRef{0, 2}).to(at::kDouble));
  };
  tally(m_hits, output * target);
  tally(m_predicted, output);
  tally(m_active, target);
}

void CellTally::add(const at::Tensor &logits, const at::Tensor &target) { add(logits, target, m_all); }

Values CellTally::values(std::int64_t cells) const {
  const auto count = [this](const std::vector<std::pair<int, int>> &ranges) {
    CellCount group;
    for (const auto &[first, end] : ranges) {
      group.hits += m_hits.slice(0, first, end).sum().item<double>();
      group.predicted += m_predicted.slice(0, first, end).sum().item<double>();
      group.active += m_active.slice(0, first, end).sum().item<double>();
    }
    return group;
  };
  Values values;
  if (m_layout.hasDrumComponents()) {
    const int drums = m_layout.track(Role::drums)->firstColumn;
    const auto lanes = [&](int first, int end) { return std::pair(drums + first, drums + end); };
    values["f1_kick"] = count({lanes(kKickColumn, kKickColumn + 1)}).f1();
    values["f1_snare"] = count({lanes(kSnareColumn, kSnareColumn + 1)}).f1();
    values["f1_hats"] =
        count({lanes(kClosedHatColumn, kClosedHatColumn + 1), lanes(kOpenHatColumn, kOpenHatColumn + 1)}).f1();
    values["f1_other_drums"] =
        count({lanes(kLowTomColumn, kLowTomColumn + 1), lanes(kMidTomColumn, kDrumColumns)}).f1();
  }
  std::vector<std::pair<int, int>> noted;
  for (const TrackLayout &track : m_layout.tracks) {
    const std::pair columns(track.firstColumn, track.endColumn());
    if (track.hasNotes())
      noted.push_back(columns);
    if (!track.isDrums())
      values[std::string("f1_") + nameOf(track.role) + (track.hasNotes() ? "" : "_onsets")] = count({columns}).f1();
  }
  values["f1_all"] = count(noted).f1();
  const CellCount all = count({{0, m_layout.columns()}});
  const double total = std::max(1.0, static_cast<double>(cells));
  values["cell_error"] = (all.predicted + all.active - 2 * all.hits) / total;
  values["silent_cell_error"] = all.active / total;
  return values;
}

} // namespace loopwright::learning
