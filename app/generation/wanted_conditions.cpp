// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/wanted_conditions.h"

#include <algorithm>

namespace loopwright {
namespace {

bool knows(const learning::KnownConditions &known, const std::string &genre) {
  return std::find(known.genres.begin(), known.genres.end(), genre) != known.genres.end();
}

bool hasGuidance(const learning::KnownConditions &known) { return known.density.has_value() || !known.genres.empty(); }

} // namespace

learning::Conditions WantedConditions::of(const learning::KnownConditions &known, double tempo) const {
  learning::Conditions conditions = known.standard;
  if (knows(known, genre))
    conditions.genres = {{genre, 1}};
  if (known.density && density > 0)
    conditions.density = density;
  if (known.tempo && forTempo)
    conditions.tempo = tempo;
  if (conditions.conditional())
    conditions.guidance = guidance;
  conditions.form = known.form && form;
  return conditions;
}

void WantedConditions::follow(const learning::KnownConditions &before, const learning::KnownConditions &now) {
  if (!knows(now, genre))
    genre.clear();
  if (!before.form)
    form = now.standard.form;
  if (!hasGuidance(before))
    guidance = now.standard.guidance;
}

} // namespace loopwright
