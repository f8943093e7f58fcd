// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/loop_points.h"

#include <cmath>

#include "engine/analysis/loop_metrics.h"

namespace loopwright {

PointSet cellPoints(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) {
  PointSet points;
  const int steps = rolls.empty() ? 0 : rolls.front().steps();
  for (const TrackLayout &track : layout.tracks)
    if (track.hasNotes())
      points.dims += steps * track.columns;
  points.values.reserve(rolls.size() * static_cast<std::size_t>(points.dims));
  for (const Pianoroll &roll : rolls)
    for (const TrackLayout &track : layout.tracks)
      if (track.hasNotes())
        for (int step = 0; step < steps; ++step)
          for (int column = track.firstColumn; column < track.endColumn(); ++column)
            points.values.push_back(roll.sounding.at(step, column) ? 1.0F : 0.0F);
  return points;
}

PointSet metricPoints(const std::vector<Pianoroll> &rolls, const PitchLayout &layout) {
  const std::vector<LoopMetricColumn> &columns = loopMetricColumns();
  const std::vector<LoopMetrics> metrics = measureLoops(rolls, layout);
  PointSet points;
  points.dims = static_cast<int>(columns.size());
  points.values.resize(rolls.size() * columns.size());
  for (std::size_t c = 0; c < columns.size(); ++c) {
    std::vector<double> known;
    for (const LoopMetrics &loop : metrics)
      if (const double value = columns[c].value(loop); std::isfinite(value))
        known.push_back(value);
    const MeanAndDeviation usual = meanAndDeviation(known);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
      const double value = columns[c].value(metrics[i]);
      points.values[i * columns.size() + c] = std::isfinite(value) && usual.deviation > 0
                                                  ? static_cast<float>((value - usual.mean) / usual.deviation)
                                                  : 0.0F;
    }
  }
  return points;
}

} // namespace loopwright
