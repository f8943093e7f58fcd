// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/knob_effects.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/analysis/loop_metrics.h"
#include "engine/numerics/column_scales.h"

namespace loopwright {
namespace {

using Settings = std::vector<std::vector<double>>; // [settings, attributes] of a piece

bool risesAlong(const Settings &piece, std::size_t attribute) {
  for (std::size_t s = 1; s < piece.size(); ++s)
    if (!(piece[s][attribute] >= piece[s - 1][attribute])) // a NaN neither rises nor stays
      return false;
  return piece.back()[attribute] > piece.front()[attribute];
}

/// One setting of all pieces: [pieces, attributes].
std::vector<std::vector<double>> atSetting(const std::vector<Settings> &values, std::size_t setting) {
  std::vector<std::vector<double>> rows;
  rows.reserve(values.size());
  for (const Settings &piece : values)
    rows.push_back(piece[setting]);
  return rows;
}

} // namespace

Result<KnobEffects> measureKnob(const std::vector<Settings> &values, std::size_t attribute) {
  if (values.empty() || values.front().size() < 2 || attribute >= values.front().front().size())
    return failure(ErrorKind::usage, "a knob is measured on pieces at two settings or more", "settings");
  const std::size_t settings = values.front().size(), attributes = values.front().front().size();
  for (const Settings &piece : values)
    if (piece.size() != settings ||
        std::any_of(piece.begin(), piece.end(), [&](const auto &row) { return row.size() != attributes; }))
      return failure(ErrorKind::usage, "every piece needs every attribute at every setting", "settings");

  KnobEffects result;
  for (const Settings &piece : values)
    result.monotonePieces += risesAlong(piece, attribute) ? 1 : 0;
  result.monotonePieces /= static_cast<double>(values.size());
  result.attributes.resize(attributes);
  const ColumnScales middle(atSetting(values, settings / 2));
  for (std::size_t a = 0; a < attributes; ++a) {
    std::vector<double> changes;
    for (const Settings &piece : values)
      if (const double change = piece.back()[a] - piece.front()[a]; !std::isnan(change))
        changes.push_back(change);
    KnobEffect &effect = result.attributes[a];
    effect.pieces = changes.size();
    effect.change = meanAndDeviation(changes).mean;
    effect.deviations =
        values.size() < 2 ? std::numeric_limits<double>::quiet_NaN() : effect.change / middle.deviations[a];
  }
  for (std::size_t setting = 0; setting < settings; ++setting) {
    const std::vector<std::vector<double>> rows = atSetting(values, setting);
    for (std::size_t a = 0; a < attributes; ++a) {
      const std::vector<double> defined = definedValues(rows, a);
      result.attributes[a].means.push_back(defined.empty() ? std::numeric_limits<double>::quiet_NaN()
                                                           : meanAndDeviation(defined).mean);
    }
  }
  return result;
}

} // namespace loopwright
