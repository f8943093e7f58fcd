// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/one_pitch.h"

namespace loopwright::models {
namespace {

constexpr double kSilent = -20; // as a logit

} // namespace

learning::OptionSpec onePitchOption() {
  return {
      "one_pitch", "Play one bass pitch at a time, the likeliest, wherever the bass is more likely to sound than not",
      false,       0,
      0,           {}};
}

OnePitchColumns onePitchColumns(const learning::Options &options, const PitchLayout &layout) {
  const TrackLayout *bass = layout.track(Role::bass);
  if (!options.flag("one_pitch") || bass == nullptr)
    return {};
  return {bass->firstColumn, bass->endColumn()};
}

at::Tensor onePitchAtATime(const at::Tensor &logits, const OnePitchColumns &columns) {
  if (columns.first == columns.end)
    return logits;
  const at::Tensor pitches = logits.slice(1, columns.first, columns.end);
  // log odds of any = log(1 / P(none) - 1), P(none) the product of 1 / (1 + exp(logit))
  const at::Tensor any = at::log(at::expm1(at::softplus(pitches).sum(1, true)));
  at::Tensor decided = logits.clone();
  decided.slice(1, columns.first, columns.end).fill_(kSilent).scatter_(1, pitches.argmax(1, true), any);
  return decided;
}

} // namespace loopwright::models
