// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipes/sampled_fills.h"

#include <algorithm>
#include <charconv>

#include "engine/inference/fit_order.h"
#include "engine/learning/capabilities/infills/infills.h"
#include "engine/learning/capabilities/scores/scores.h"
#include "engine/music/roll_patch.h"

namespace loopwright {

Result<SampledFills> sampledFills(learning::LoadedBundle &bundle, const learning::InfillRequest &request, bool judged,
                                  ProgressSink &progress, const CancellationToken &cancel) {
  if (bundle.as<learning::Infills>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no prior over codes: it fills no holes", {},
                   "train code-transformer or code-prior with it as --codec");
  auto found = bundle.as<learning::Infills>()->infill(request, progress, cancel);
  if (!found)
    return tl::unexpected(found.error());
  std::vector<Pianoroll> &rolls = found->loops.rolls;
  std::vector<double> scores;
  if (judged && bundle.as<learning::Scores>() != nullptr && !rolls.empty()) {
    auto scored = bundle.as<learning::Scores>()->scores(rolls, bundle.layout());
    if (!scored)
      return tl::unexpected(scored.error());
    scores = std::move(*scored);
  }
  SampledFills sampled;
  sampled.cancelled = found->loops.cancelled;
  for (const std::size_t i : learning::bestFitFirst(found->fits)) {
    SampledFill fill;
    fill.number = request.sampling.first + static_cast<std::int64_t>(i);
    fill.roll = std::move(rolls[i]);
    if (i < found->loops.codes.size())
      fill.codes = std::move(found->loops.codes[i]);
    fill.fit = found->fits[i];
    fill.bleed = found->bleeds[i];
    if (i < scores.size())
      fill.score = scores[i];
    sampled.fills.push_back(std::move(fill));
  }
  return sampled;
}

Result<BitPlane> regionNamed(const std::string &passage, const PitchLayout &layout, int bars) {
  const auto wrong = [&passage] {
    return failure(ErrorKind::badInput, "\"" + passage + "\" names no bars and tracks of this loop", {},
                   "write them as 3,4 bass");
  };
  BitPlane region(bars * layout.stepsPerBar(), layout.columns());
  const auto space = passage.find(' ');
  const std::string tracks = space == std::string::npos ? "" : passage.substr(space + 1);
  std::vector<Role> roles;
  for (const Role role : layout.roles())
    if (("," + tracks + ",").find(std::string(",") + nameOf(role) + ",") != std::string::npos)
      roles.push_back(role);
  const char *at = passage.data(), *end = passage.data() + std::min(space, passage.size());
  while (at < end) {
    int bar = 0;
    const auto parsed = std::from_chars(at, end, bar);
    if (parsed.ec != std::errc() || bar < 1 || bar > bars || (parsed.ptr != end && *parsed.ptr != ','))
      return wrong();
    at = parsed.ptr + (parsed.ptr == end ? 0 : 1);
    const BitPlane cells = regionOf(layout, bars, bar - 1, bar, roles);
    for (std::size_t word = 0; word < region.words().size(); ++word)
      region.words()[word] |= cells.words()[word];
  }
  return region.count() == 0 ? Result<BitPlane>(wrong()) : region;
}

BitPlane regionOf(const CodeCells &cells, const std::vector<CodeStream> &streams, const PitchLayout &layout, int bars) {
  const int steps = bars * layout.stepsPerBar();
  BitPlane region(steps, layout.columns());
  for (const CodeCell &cell : cells) {
    const CodeStream &stream = streams[static_cast<std::size_t>(cell.stream)];
    const int stepsPerCode = steps / stream.length;
    for (int step = cell.step * stepsPerCode; step < (cell.step + 1) * stepsPerCode; ++step)
      for (const int column : stream.columns)
        region.set(step, column);
  }
  return region;
}

BitPlane withoutCells(BitPlane region, const BitPlane &cells) {
  for (std::size_t word = 0; word < region.words().size(); ++word)
    region.words()[word] &= ~cells.words()[word];
  return region;
}

} // namespace loopwright
