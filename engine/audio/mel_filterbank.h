// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace loopwright {

/// Triangular filters, evenly spaced on Slaney's mel scale from 0 Hz to half the sample rate, each of area 2: what
/// librosa's `filters.mel` gives by default. Immutable, may be used from any thread.
class MelFilterbank {
public:
  /// For power spectra of fftSize / 2 + 1 bins.
  MelFilterbank(int filters, int fftSize, double sampleRate);
  int filters() const { return static_cast<int>(m_filters.size()); }
  /// Power by bin -> energy by filter.
  std::vector<double> apply(const std::vector<double> &power) const;

private:
  struct Filter {
    std::size_t firstBin = 0;
    std::vector<double> weights;
  };
  std::vector<Filter> m_filters;
};

/// Slaney's mel scale: linear below 1 kHz, logarithmic above.
double melOfHertz(double hertz);
double hertzOfMel(double mel);

} // namespace loopwright
