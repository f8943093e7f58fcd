// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/music/bar_correlation.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/base/bits.h"

namespace loopwright {
namespace {

constexpr std::array<CorrelationMode, 3> kModes = {CorrelationMode::paper, CorrelationMode::corrected,
                                                   CorrelationMode::matched};

/// The words of a row without its columns of onsets.
std::vector<std::uint64_t> soundingMask(const PitchLayout &layout) {
  std::vector<std::uint64_t> mask(static_cast<std::size_t>((layout.columns() + 63) / 64));
  for (const TrackLayout &track : layout.tracks)
    if (track.hasNotes())
      for (int column = track.firstColumn; column < track.endColumn(); ++column)
        mask[static_cast<std::size_t>(column / 64)] |= std::uint64_t{1} << (column % 64);
  return mask;
}

} // namespace

const char *nameOf(CorrelationMode mode) {
  switch (mode) {
  case CorrelationMode::paper:
    return "paper";
  case CorrelationMode::corrected:
    return "corrected";
  case CorrelationMode::matched:
    break;
  }
  return "matched";
}

Result<CorrelationMode> correlationModeNamed(std::string_view name) {
  for (const CorrelationMode mode : kModes)
    if (name == nameOf(mode))
      return mode;
  return failure(ErrorKind::usage, "there is no correlation mode \"" + std::string(name) + "\"", "",
                 "use paper, corrected or matched");
}

std::optional<std::vector<float>> barCorrelation(const Pianoroll &roll, const PitchLayout &layout, int firstBar,
                                                 int bars, CorrelationMode mode) {
  const std::vector<std::uint64_t> mask = soundingMask(layout);
  const int steps = layout.stepsPerBar();
  std::vector<int> distances;
  distances.reserve(static_cast<std::size_t>(barPairs(bars)));
  for (int i = 0; i < bars; ++i)
    for (int j = i + 1; j < bars; ++j) {
      int differing = 0;
      for (int step = 0; step < steps; ++step) {
        const std::uint64_t *a = roll.sounding.row((firstBar + i) * steps + step);
        const std::uint64_t *b = roll.sounding.row((firstBar + j) * steps + step);
        for (std::size_t word = 0; word < mask.size(); ++word)
          differing += bitsSet((a[word] ^ b[word]) & mask[word]);
      }
      distances.push_back(differing);
    }
  const int largest = distances.empty() ? 0 : *std::max_element(distances.begin(), distances.end());
  if (mode == CorrelationMode::matched && largest == 0)
    return std::nullopt;
  const double scale = largest + (mode == CorrelationMode::matched ? 0.0 : 1e-5);
  std::vector<float> correlation;
  correlation.reserve(distances.size());
  for (const int distance : distances)
    correlation.push_back(static_cast<float>(1 - distance / scale));
  return correlation;
}

std::optional<std::vector<float>> matchedCorrelation(const std::vector<double> &distances) {
  double largest = 0;
  for (const double distance : distances) {
    if (!std::isfinite(distance))
      return std::nullopt;
    largest = std::max(largest, distance);
  }
  if (!(largest > 0))
    return std::nullopt;
  std::vector<float> correlation;
  correlation.reserve(distances.size());
  for (const double distance : distances)
    correlation.push_back(static_cast<float>(1 - distance / largest));
  return correlation;
}

} // namespace loopwright
