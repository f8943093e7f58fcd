// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/mel_filterbank.h"

#include <algorithm>
#include <cmath>

namespace loopwright {
namespace {

constexpr double kHertzPerMel = 200.0 / 3; // below 1 kHz
constexpr double kBreakHertz = 1000;
constexpr double kBreakMel = kBreakHertz / kHertzPerMel;
const double kLogStep = std::log(6.4) / 27; // above

} // namespace

double melOfHertz(double hertz) {
  return hertz < kBreakHertz ? hertz / kHertzPerMel : kBreakMel + std::log(hertz / kBreakHertz) / kLogStep;
}

double hertzOfMel(double mel) {
  return mel < kBreakMel ? mel * kHertzPerMel : kBreakHertz * std::exp(kLogStep * (mel - kBreakMel));
}

MelFilterbank::MelFilterbank(int filters, int fftSize, double sampleRate) {
  const double highest = melOfHertz(sampleRate / 2);
  std::vector<double> edges;
  edges.reserve(static_cast<std::size_t>(filters) + 2);
  for (int i = 0; i < filters + 2; ++i)
    edges.push_back(hertzOfMel(highest * i / (filters + 1)));
  const double hertzPerBin = sampleRate / fftSize;
  const int lastOfSpectrum = fftSize / 2;
  const double lastBin = lastOfSpectrum;
  for (std::size_t i = 0; i < static_cast<std::size_t>(filters); ++i) {
    const double low = edges[i], peak = edges[i + 1], high = edges[i + 2];
    Filter filter;
    const double first = std::min(lastBin, std::ceil(low / hertzPerBin));
    filter.firstBin = static_cast<std::size_t>(first);
    for (double bin = first; bin <= lastBin && bin * hertzPerBin <= high; ++bin) {
      const double hertz = bin * hertzPerBin;
      const double rise = (hertz - low) / (peak - low);
      const double fall = (high - hertz) / (high - peak);
      filter.weights.push_back(std::max(0.0, std::min(rise, fall)) * 2 / (high - low));
    }
    m_filters.push_back(std::move(filter));
  }
}

std::vector<double> MelFilterbank::apply(const std::vector<double> &power) const {
  std::vector<double> energies;
  energies.reserve(m_filters.size());
  for (const Filter &filter : m_filters) {
    double energy = 0;
    for (std::size_t i = 0; i < filter.weights.size(); ++i)
      energy += filter.weights[i] * power[filter.firstBin + i];
    energies.push_back(energy);
  }
  return energies;
}

} // namespace loopwright
