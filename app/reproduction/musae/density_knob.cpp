// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/density_knob.h"

#include "engine/analysis/attribute_directions.h"
#include "engine/analysis/knob_effects.h"
#include "engine/analysis/track_metrics.h"
#include "engine/base/random.h"
#include "engine/learning/capabilities/latent/has_latent.h"

namespace loopwright::reproduction {
namespace {

constexpr char kDensity[] = "total.notes";
constexpr double kSettings[] = {-2, -1, 0, 1, 2};

/// The attributes of each piece moved to each setting: [pieces, settings, attributes].
Result<std::vector<std::vector<std::vector<double>>>> turned(const Examination &of, const PointSet &points,
                                                             const AttributeDirection &direction) {
  std::vector<learning::LatentPoint> moved;
  for (std::size_t i = 0; i < points.count(); ++i) {
    const learning::LatentPoint point(points.point(i), points.point(i) + points.dims);
    for (const double sigmas : kSettings)
      moved.push_back(movedAlong(direction, point, sigmas));
  }
  const auto rolls = rollsOf(of, moved);
  if (!rolls)
    return tl::unexpected(rolls.error());
  const auto measured = measureTracks(statesOf(*rolls, of.pieces.layout()), of.pieces.layout());
  std::vector<std::vector<std::vector<double>>> values;
  constexpr auto kCount = static_cast<std::ptrdiff_t>(std::size(kSettings));
  for (auto first = measured.begin(); first != measured.end(); first += kCount)
    values.emplace_back(first, first + kCount);
  return values;
}

/// The direction with its entries in another order and of other signs: it leads elsewhere, as far.
AttributeDirection elsewhere(const AttributeDirection &direction, std::uint64_t seed) {
  AttributeDirection other = direction;
  RandomStream random(seed, "elsewhere");
  const auto order = random.permutation(static_cast<std::int64_t>(other.direction.size()));
  for (std::size_t d = 0; d < order.size(); ++d)
    other.direction[d] =
        direction.direction[static_cast<std::size_t>(order[d])] * (random.below(2) == 0 ? -1.0F : 1.0F);
  return other;
}

} // namespace

Result<std::optional<DensityKnob>> turnDensityKnob(const Examination &of) {
  const PitchLayout &layout = of.pieces.layout();
  const std::vector<TrackMetricColumn> columns = trackMetricColumns(layout);
  const std::size_t density = *trackMetricIndex(columns, kDensity);
  const PieceList training = of.pieces.of(Split::train, of.sizes.learnt);
  const PieceList heldOut = of.pieces.of(Split::test, of.sizes.moved);
  const auto points = pointsOf(of, of.pieces.rolls(training));
  if (!points)
    return tl::unexpected(points.error());
  const auto directions =
      attributeDirections(*points, measureTracks(of.pieces.states(training), layout), of.pieces.families(training), {},
                          of.laboratory.progress(), of.laboratory.cancel());
  if (!directions)
    return tl::unexpected(directions.error());
  if (!(*directions)[density] || heldOut.empty())
    return std::nullopt;
  const auto starts = pointsOf(of, of.pieces.rolls(heldOut));
  if (!starts)
    return tl::unexpected(starts.error());
  const AttributeDirection &direction = *(*directions)[density];
  std::vector<KnobEffects> effects;
  for (const AttributeDirection &way : {direction, elsewhere(direction, of.seed)}) {
    const auto values = turned(of, *starts, way);
    if (!values)
      return tl::unexpected(values.error());
    auto effect = measureKnob(*values, density);
    if (!effect)
      return tl::unexpected(effect.error());
    effects.push_back(std::move(*effect));
  }
  DensityKnob knob{kDensity,
                   direction.heldOutR2,
                   {std::begin(kSettings), std::end(kSettings)},
                   heldOut.size(),
                   effects[0].monotonePieces,
                   effects[1].monotonePieces,
                   {}};
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const KnobEffect &effect = effects[0].attributes[c];
    knob.moved.push_back(
        {{columns[c].key, columns[c].label, columns[c].unit}, effect.change, effect.deviations, effect.means});
  }
  return knob;
}

} // namespace loopwright::reproduction
