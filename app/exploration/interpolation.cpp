// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exploration/interpolation.h"

#include "engine/base/bits.h"
#include "engine/inference/encode_loops.h"
#include "engine/inference/latent_walk.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/music/roll_notes.h"

namespace loopwright {
namespace {

constexpr int kMostSteps = 101;

/// Share of all cells that differ.
double distanceBetween(const Pianoroll &a, const Pianoroll &b) {
  int different = 0;
  for (std::size_t word = 0; word < a.sounding.words().size(); ++word)
    different += bitsSet(a.sounding.words()[word] ^ b.sounding.words()[word]);
  return static_cast<double>(different) / (static_cast<double>(a.steps()) * a.columns());
}

Result<Interpolation> walkBetweenTwo(learning::HasLatent &latent, const std::vector<learning::LatentPoint> &ends,
                                     const InterpolationOptions &options, learning::WalkForm form,
                                     ProgressSink &progress, const CancellationToken &cancel) {
  const int finer = options.equal ? options.steps : learning::finerSteps(options.steps);
  auto rolls = learning::decodePoints(latent, learning::walk(ends[0], ends[1], finer, form), progress, cancel);
  if (!rolls)
    return tl::unexpected(rolls.error());
  Interpolation walk;
  for (const std::size_t stop :
       learning::evenStops(rolls->size(), static_cast<std::size_t>(options.steps),
                           [&](std::size_t a, std::size_t b) { return distanceBetween((*rolls)[a], (*rolls)[b]); })) {
    walk.rolls.push_back((*rolls)[stop]);
    walk.places.push_back(static_cast<double>(stop) / (finer - 1));
  }
  return walk;
}

Result<Interpolation> walkBetween(learning::HasLatent &latent, const std::vector<learning::LatentPoint> &ends,
                                  const InterpolationOptions &options, ProgressSink &progress,
                                  const CancellationToken &cancel) {
  const auto form = options.spherical ? learning::WalkForm::spherical : learning::WalkForm::linear;
  if (ends.size() == 2)
    return walkBetweenTwo(latent, ends, options, form, progress, cancel);
  auto rolls = learning::decodePoints(
      latent, learning::surface({ends[0], ends[1], ends[2], ends[3]}, options.steps, form), progress, cancel);
  if (!rolls)
    return tl::unexpected(rolls.error());
  return Interpolation{std::move(*rolls), {}, {}};
}

} // namespace

Status checkInterpolation(std::size_t pieces, const InterpolationOptions &options) {
  if (pieces != 2 && pieces != 4)
    return failure(ErrorKind::usage,
                   "there is nothing between " + std::to_string(pieces) + (pieces == 1 ? " file" : " files"), "",
                   "give two files, or four for the corners of a square");
  if (options.steps < 2 || options.steps > kMostSteps)
    return failure(ErrorKind::usage, "a walk cannot have " + std::to_string(options.steps) + " steps", "--steps",
                   "give a number from 2 to " + std::to_string(kMostSteps));
  return {};
}

Result<Interpolation> interpolate(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &pieces,
                                  const InterpolationOptions &options, ProgressSink &progress,
                                  const CancellationToken &cancel) {
  if (auto checked = checkInterpolation(pieces.size(), options); !checked)
    return tl::unexpected(checked.error());
  learning::HasLatent *latent = bundle.as<learning::HasLatent>();
  if (latent == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no continuous latent space", {}, "use a musae or VAE bundle");
  const auto ends = latent->means(pieces);
  if (!ends)
    return tl::unexpected(ends.error());
  auto walk = walkBetween(*latent, *ends, options, progress, cancel);
  if (!walk)
    return walk;
  if (!options.raw)
    for (Pianoroll &roll : walk->rolls)
      keepOneVoice(roll, bundle.layout());
  for (const Pianoroll &roll : walk->rolls)
    walk->fromFirst.push_back(distanceBetween(roll, walk->rolls.front()));
  return walk;
}

} // namespace loopwright
