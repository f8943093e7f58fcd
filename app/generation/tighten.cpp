// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/tighten.h"

#include "app/document/region_edits.h"
#include "app/generation/loop_codes.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/learning/capabilities/codes/has_codes.h"

namespace loopwright {
namespace {

double distanceOf(const Pianoroll &roll, const PitchLayout &layout, const std::set<int> &bars, int half) {
  double sum = 0;
  for (const int bar : bars)
    sum += barDistance(roll, layout, bar - half, bar);
  return sum / static_cast<double>(bars.size());
}

CellMask cellsToTighten(const Passage &passage) {
  const int half = passage.loop.bars / 2;
  CellMask cells = passage.cells;
  cells.bars.erase(cells.bars.begin(), cells.bars.lower_bound(half));
  if (cells.empty() || isWhole(passage.loop, passage.cells))
    cells.bars = {half};
  if (cells.tracks.empty())
    cells.tracks = allCells(passage.loop).tracks;
  return cells;
}

} // namespace

Result<TightenedLoop> tightened(learning::LoadedBundle &bundle, const Passage &passage) {
  if (bundle.as<learning::HasCodes>() == nullptr)
    return failure(ErrorKind::badInput, "this model has no codes to tighten a loop with", {},
                   "choose one with a codec, such as the starter");
  if (!isRead(passage.loop, bundle.bars()))
    return failure(ErrorKind::badInput,
                   "the model reads " + std::to_string(bundle.bars()) + " bars in 4/4, this loop is another");
  const PitchLayout &layout = bundle.layout();
  const int half = bundle.bars() / 2;
  TightenedLoop result;
  result.before = passage.loop;
  result.cells = cellsToTighten(passage);
  const Pianoroll roll = rollOf(passage.loop, layout);
  auto codes = bundle.as<learning::HasCodes>()->encode({roll});
  for (const int bar : result.cells.bars)
    if (codes)
      codes = withBarFollowing(std::move(*codes), bundle.as<learning::HasCodes>()->streams(), bundle.bars(), bar,
                               bar - half);
  if (!codes)
    return tl::unexpected(codes.error());
  auto decoded = bundle.as<learning::HasCodes>()->decode(*codes);
  if (!decoded)
    return tl::unexpected(decoded.error());
  Pianoroll tight = std::move(decoded->front());
  keepOneVoice(tight, layout);
  const BitPlane region =
      withoutCells(regionOf({passage.loop, result.cells}, layout), lockedRegion(passage.loop, bundle));
  result.content = replaceRegion(passage.loop, tight, region, layout);
  result.distanceBefore = distanceOf(roll, layout, result.cells.bars, half);
  result.distanceAfter = distanceOf(rollOf(result.content, layout), layout, result.cells.bars, half);
  return result;
}

} // namespace loopwright
