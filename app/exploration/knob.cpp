// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exploration/knob.h"

#include <algorithm>
#include <cmath>

#include "engine/base/evenly.h"
#include "engine/corpus/corpus_fit.h"
#include "engine/corpus/family_loops.h"
#include "engine/inference/encode_loops.h"
#include "engine/learning/capabilities/latent/has_latent.h"
#include "engine/music/roll_notes.h"

namespace loopwright {
namespace {

constexpr std::size_t kLearnedFrom = 4000; // pieces; more say hardly anything new
constexpr int kMostSettings = 101;
constexpr double kFarthest = 10; // sigmas

Result<learning::HasLatent *> latentSpaceOf(learning::LoadedBundle &bundle) {
  if (bundle.as<learning::HasLatent>() == nullptr)
    return failure(ErrorKind::badInput, "this bundle has no continuous latent space", {}, "use a musae or VAE bundle");
  return bundle.as<learning::HasLatent>();
}

/// The knob's settings in sigmas, from the lowest to the highest.
std::vector<double> settingsOf(const KnobOptions &options) {
  std::vector<double> sigmas;
  sigmas.reserve(static_cast<std::size_t>(options.settings));
  for (int i = 0; i < options.settings; ++i)
    sigmas.push_back(options.reach * (2.0 * i / (options.settings - 1) - 1));
  return sigmas;
}

} // namespace

Status checkKnob(const KnobOptions &options) {
  if (options.settings < 2 || options.settings > kMostSettings || !(options.reach > 0 && options.reach <= kFarthest))
    return failure(ErrorKind::usage, "these settings of the knob make no sense", "",
                   "give --settings from 2 to 101 and --reach above 0, at most 10");
  return {};
}

Result<std::size_t> propertyNamed(const std::string &key, const PitchLayout &layout) {
  const std::vector<PieceAttribute> attributes = pieceAttributes(layout);
  std::string known;
  for (std::size_t i = 0; i < attributes.size(); ++i) {
    if (attributes[i].key == key)
      return i;
    known += (known.empty() ? "" : ", ") + attributes[i].key;
  }
  return failure(ErrorKind::usage, "there is no property \"" + key + "\"", "--property", "use one of " + known);
}

Result<AttributeDirection> learnKnob(learning::LoadedBundle &bundle, const std::filesystem::path &path,
                                     const KnobOptions &options, ProgressSink &progress,
                                     const CancellationToken &cancel) {
  const auto latent = latentSpaceOf(bundle);
  if (!latent)
    return tl::unexpected(latent.error());
  const auto property = propertyNamed(options.property, bundle.layout());
  if (!property)
    return tl::unexpected(property.error());
  const auto corpus = Corpus::open(path);
  if (!corpus)
    return tl::unexpected(corpus.error());
  if (auto fits = checkFit({corpus->layout(), corpus->bars()}, {bundle.layout(), bundle.bars()}, path.string()); !fits)
    return tl::unexpected(fits.error());
  auto loops = loadFamilyLoops(*corpus, {Split::train});
  if (!loops)
    return tl::unexpected(loops.error());
  const std::vector<Pianoroll> rolls = evenly(std::move(loops->rolls), kLearnedFrom);
  const std::vector<int> families = evenly(std::move(loops->families), kLearnedFrom);
  const auto means = learning::latentMeans(**latent, rolls, progress, cancel);
  if (!means)
    return tl::unexpected(means.error());
  AttributeOptions regression;
  regression.threads = options.threads;
  auto directions = attributeDirections(pointsOf(*means, (*latent)->dimensions()),
                                        measurePieces(rolls, bundle.layout()), families, regression, progress, cancel);
  if (!directions)
    return tl::unexpected(directions.error());
  if (!(*directions)[*property])
    return failure(ErrorKind::badInput, "the corpus does not say how \"" + options.property + "\" changes",
                   path.string(), "it never does, or in pieces of one family only: take another corpus");
  return std::move(*(*directions)[*property]);
}

std::vector<std::size_t> TurnedPieces::othersByChange() const {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < effects.attributes.size(); ++i)
    if (i != property && std::isfinite(effects.attributes[i].deviations))
      order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
    return std::abs(effects.attributes[a].deviations) > std::abs(effects.attributes[b].deviations);
  });
  return order;
}

Result<TurnedPieces> turnKnob(learning::LoadedBundle &bundle, const std::vector<Pianoroll> &pieces,
                              const AttributeDirection &direction, const KnobOptions &options, ProgressSink &progress,
                              const CancellationToken &cancel) {
  if (auto checked = checkKnob(options); !checked)
    return tl::unexpected(checked.error());
  const auto latent = latentSpaceOf(bundle);
  if (!latent)
    return tl::unexpected(latent.error());
  const auto property = propertyNamed(options.property, bundle.layout());
  if (!property)
    return tl::unexpected(property.error());
  const auto points = (*latent)->means(pieces);
  if (!points)
    return tl::unexpected(points.error());
  TurnedPieces turned;
  turned.sigmas = settingsOf(options);
  turned.attributes = pieceAttributes(bundle.layout());
  turned.property = *property;
  std::vector<learning::LatentPoint> moved;
  for (const learning::LatentPoint &point : *points)
    for (const double sigma : turned.sigmas)
      moved.push_back(movedAlong(direction, point, sigma));
  auto rolls = learning::decodePoints(**latent, moved, progress, cancel);
  if (!rolls)
    return tl::unexpected(rolls.error());
  turned.rolls = std::move(*rolls);
  std::vector<std::vector<std::vector<double>>> values(points->size());
  const std::vector<std::vector<double>> measured = measurePieces(turned.rolls, bundle.layout());
  for (std::size_t i = 0; i < measured.size(); ++i)
    values[i / turned.sigmas.size()].push_back(measured[i]);
  auto effects = measureKnob(values, *property);
  if (!effects)
    return tl::unexpected(effects.error());
  turned.effects = std::move(*effects);
  for (Pianoroll &roll : turned.rolls)
    keepOneVoice(roll, bundle.layout());
  return turned;
}

} // namespace loopwright
