// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reproduction/musae/knob_study.h"

#include "engine/analysis/attribute_directions.h"
#include "engine/analysis/knob_effects.h"
#include "engine/analysis/track_metrics.h"
#include "engine/base/random.h"

namespace loopwright::reproduction {
namespace {

using Json = nlohmann::json;

constexpr char kDensity[] = "total.notes";
constexpr double kSettings[] = {-2, -1, 0, 1, 2};

/// The attributes of each piece moved to each setting: [pieces, settings, attributes].
Result<std::vector<std::vector<std::vector<double>>>> turned(const Study &study, const PointSet &points,
                                                             const AttributeDirection &direction) {
  std::vector<learning::LatentPoint> moved;
  for (std::size_t i = 0; i < points.count(); ++i) {
    const learning::LatentPoint point(points.point(i), points.point(i) + points.dims);
    for (const double sigmas : kSettings)
      moved.push_back(movedAlong(direction, point, sigmas));
  }
  const auto rolls = rollsOf(study, moved);
  if (!rolls)
    return tl::unexpected(rolls.error());
  const auto measured = measureTracks(statesOf(*rolls, study.pieces.layout()), study.pieces.layout());
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

Result<Json> studyKnob(const Study &study) {
  const PitchLayout &layout = study.pieces.layout();
  const std::vector<TrackMetricColumn> columns = trackMetricColumns(layout);
  const std::size_t density = *trackMetricIndex(columns, kDensity);
  const PieceList training = study.pieces.of(Split::train, study.sizes.learnt);
  const PieceList heldOut = study.pieces.of(Split::test, study.sizes.moved);
  const auto points = pointsOf(study, study.pieces.rolls(training));
  if (!points)
    return tl::unexpected(points.error());
  const auto directions =
      attributeDirections(*points, measureTracks(study.pieces.states(training), layout),
                          study.pieces.families(training), {}, study.laboratory.progress(), study.laboratory.cancel());
  if (!directions)
    return tl::unexpected(directions.error());
  if (!(*directions)[density] || heldOut.empty())
    return Json();
  const auto starts = pointsOf(study, study.pieces.rolls(heldOut));
  if (!starts)
    return tl::unexpected(starts.error());
  const AttributeDirection &direction = *(*directions)[density];
  std::vector<KnobEffects> effects;
  for (const AttributeDirection &way : {direction, elsewhere(direction, study.seed)}) {
    const auto values = turned(study, *starts, way);
    if (!values)
      return tl::unexpected(values.error());
    auto effect = measureKnob(*values, density);
    if (!effect)
      return tl::unexpected(effect.error());
    effects.push_back(std::move(*effect));
  }
  Json result = {{"attribute", kDensity},
                 {"held_out_r2", jsonNumber(direction.heldOutR2)},
                 {"settings", kSettings},
                 {"pieces", heldOut.size()},
                 {"monotone", effects[0].monotonePieces},
                 {"monotone_random", effects[1].monotonePieces}};
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const KnobEffect &effect = effects[0].attributes[c];
    result["moved"].push_back({{"key", columns[c].key},
                               {"label", columns[c].label},
                               {"unit", columns[c].unit},
                               {"change", jsonNumber(effect.change)},
                               {"deviations", jsonNumber(effect.deviations)},
                               {"means", jsonNumbers(effect.means)}});
  }
  return result;
}

} // namespace loopwright::reproduction
