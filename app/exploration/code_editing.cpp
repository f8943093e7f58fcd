// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exploration/code_editing.h"

#include "app/exploration/code_file.h"
#include "engine/analysis/loop_metrics.h"
#include "engine/numerics/moments.h"

namespace loopwright {
namespace {

Result<std::vector<LoopCodes>> edited(const std::vector<LoopCodes> &codes, const std::vector<CodeStream> &streams,
                                      int bars, const CodeEdits &edits) {
  Result<std::vector<LoopCodes>> loops = codes;
  for (const BarPair &follow : edits.follows)
    if (loops)
      loops = withBarFollowing(std::move(*loops), streams, bars, follow.bar, follow.followed, edits.stream);
  for (const StepCopy &copy : edits.copies)
    if (loops)
      loops = withStepsCopied(std::move(*loops), streams, copy, edits.stream);
  return loops;
}

double distanceOf(const std::vector<Pianoroll> &rolls, const PitchLayout &layout, const BarPair &bars) {
  std::vector<double> distances;
  distances.reserve(rolls.size());
  for (const Pianoroll &roll : rolls)
    distances.push_back(barDistance(roll, layout, bars.bar, bars.followed));
  return meanAndDeviation(distances).mean;
}

std::vector<BarDistances> distancesOf(const std::vector<Pianoroll> &before, const std::vector<Pianoroll> &after,
                                      const PitchLayout &layout, const std::vector<BarPair> &follows) {
  const BarPair halves{before.front().steps() / layout.stepsPerBar() / 2, 0};
  std::vector<BarPair> pairs = {halves};
  for (const BarPair &follow : follows)
    if (follow.bar != halves.bar || follow.followed != halves.followed)
      pairs.push_back(follow);
  std::vector<BarDistances> distances;
  distances.reserve(pairs.size());
  for (const BarPair &pair : pairs)
    distances.push_back({pair, distanceOf(before, layout, pair), distanceOf(after, layout, pair)});
  return distances;
}

} // namespace

Result<EditedCodes> editCodes(learning::LoadedBundle &bundle, const std::vector<LoopCodes> &loops,
                              const CodeEdits &edits) {
  const auto codec = codecOf(bundle);
  if (!codec)
    return tl::unexpected(codec.error());
  auto codes = edited(loops, (*codec)->streams(), bundle.bars(), edits);
  if (!codes)
    return tl::unexpected(codes.error());
  const auto before = (*codec)->decode(loops);
  if (!before)
    return tl::unexpected(before.error());
  auto after = (*codec)->decode(*codes);
  if (!after)
    return tl::unexpected(after.error());
  EditedCodes result;
  for (std::size_t i = 0; i < codes->size(); ++i)
    result.changed += (*codes)[i] != loops[i] ? 1 : 0;
  result.distances = distancesOf(*before, *after, bundle.layout(), edits.follows);
  result.codes = std::move(*codes);
  result.rolls = std::move(*after);
  return result;
}

Result<std::vector<Pianoroll>> decodeRankedLoops(learning::LoadedBundle &bundle,
                                                 const std::vector<StreamUsage> &usage) {
  const auto codec = codecOf(bundle);
  if (!codec)
    return tl::unexpected(codec.error());
  return (*codec)->decode({rankedLoop(usage, UsageOrder::mostFirst, 0), rankedLoop(usage, UsageOrder::mostFirst, 1),
                           rankedLoop(usage, UsageOrder::leastFirst, 0), rankedLoop(usage, UsageOrder::leastFirst, 1)});
}

} // namespace loopwright
