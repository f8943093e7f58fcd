// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/piece_attributes.h"

#include "engine/analysis/loop_metrics.h"
#include "engine/analysis/track_metrics.h"

namespace loopwright {

std::vector<PieceAttribute> pieceAttributes(const PitchLayout &layout) {
  std::vector<PieceAttribute> attributes;
  if (layout.offers(Encoding::states))
    for (const TrackMetricColumn &column : trackMetricColumns(layout))
      attributes.push_back({column.key, column.label});
  else
    for (const LoopMetricColumn &column : loopMetricColumns())
      attributes.push_back({column.key, column.label});
  return attributes;
}

std::vector<std::vector<double>> measurePieces(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) {
  std::vector<std::vector<double>> rows;
  rows.reserve(rolls.size());
  for (const Pianoroll &roll : rolls) {
    if (layout.offers(Encoding::states)) {
      rows.push_back(measureTracks(statesOf(roll, layout, 0, roll.steps()), layout));
      continue;
    }
    const LoopMetrics metrics = measureLoop(roll, layout);
    std::vector<double> row;
    for (const LoopMetricColumn &column : loopMetricColumns())
      row.push_back(column.value(metrics));
    rows.push_back(std::move(row));
  }
  return rows;
}

} // namespace loopwright
