// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/audio_bar_correlation.h"

#include <algorithm>
#include <cmath>
#include <fftw3.h>
#include <memory>
#include <mutex>

#include "engine/audio/mel_filterbank.h"

namespace loopwright {
namespace {

constexpr int kMelBands = 128;
constexpr double kPaperFilterRate = 22050; // the reference passes no rate: librosa's default
constexpr double kPi = 3.14159265358979323846;

/// FFTW makes plans for one thread at a time.
std::mutex &planning() {
  static std::mutex mutex;
  return mutex;
}

/// |FFT|^2 of a real frame of any length: [size / 2 + 1].
class PowerSpectrum {
public:
  explicit PowerSpectrum(std::size_t size)
      : m_size(size), m_frame(fftw_alloc_real(size)), m_bins(fftw_alloc_complex(size / 2 + 1)) {
    const std::lock_guard<std::mutex> lock(planning());
    m_plan = fftw_plan_dft_r2c_1d(static_cast<int>(size), m_frame.get(), m_bins.get(), FFTW_ESTIMATE);
  }
  ~PowerSpectrum() {
    const std::lock_guard<std::mutex> lock(planning());
    fftw_destroy_plan(m_plan);
  }
  PowerSpectrum(const PowerSpectrum &) = delete;
  PowerSpectrum &operator=(const PowerSpectrum &) = delete;

  std::vector<double> of(const std::vector<double> &frame) {
    std::copy(frame.begin(), frame.end(), m_frame.get());
    fftw_execute(m_plan);
    std::vector<double> power;
    power.reserve(m_size / 2 + 1);
    for (std::size_t bin = 0; bin < m_size / 2 + 1; ++bin)
      power.push_back(m_bins[bin][0] * m_bins[bin][0] + m_bins[bin][1] * m_bins[bin][1]);
    return power;
  }

private:
  struct Free {
    void operator()(void *memory) const { fftw_free(memory); }
  };
  std::size_t m_size;
  std::unique_ptr<double[], Free> m_frame;
  std::unique_ptr<fftw_complex[], Free> m_bins;
  fftw_plan m_plan;
};

/// What the reference's single frame holds of a bar: mirrored before the first sample, Hann window.
std::vector<double> paperFrame(const float *bar, std::size_t size) {
  std::vector<double> frame(size);
  const std::size_t half = size / 2;
  for (std::size_t i = 0; i < size; ++i) {
    const double window = 0.5 - 0.5 * std::cos(2 * kPi * static_cast<double>(i) / static_cast<double>(size));
    frame[i] = window * static_cast<double>(bar[i < half ? half - i : i - half]);
  }
  return frame;
}

/// Pearson's r; NaN if one side is constant.
double pearson(const std::vector<double> &a, const std::vector<double> &b) {
  double meanA = 0, meanB = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    meanA += a[i];
    meanB += b[i];
  }
  meanA /= static_cast<double>(a.size());
  meanB /= static_cast<double>(b.size());
  double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - meanA) * (b[i] - meanB);
    aa += (a[i] - meanA) * (a[i] - meanA);
    bb += (b[i] - meanB) * (b[i] - meanB);
  }
  return ab / std::sqrt(aa * bb);
}

} // namespace

Result<BarSpectra> barSpectra(const MonoAudio &audio, int bars, CorrelationMode mode) {
  const std::size_t size = 4 * (audio.samples.size() / (4 * static_cast<std::size_t>(bars))); // whole samples a beat
  if (size < kMelBands)
    return failure(ErrorKind::badInput, "the loop is too short: a bar has " + std::to_string(size) + " samples");
  PowerSpectrum spectrum(size);
  const bool paper = mode == CorrelationMode::paper;
  const MelFilterbank mel(kMelBands, static_cast<int>(size), paper ? kPaperFilterRate : audio.sampleRate);
  BarSpectra bands;
  for (std::size_t bar = 0; bar < static_cast<std::size_t>(bars); ++bar) {
    const float *samples = audio.samples.data() + bar * size;
    bands.push_back(
        mel.apply(spectrum.of(paper ? paperFrame(samples, size) : std::vector<double>(samples, samples + size))));
  }
  return bands;
}

Result<std::vector<float>> spectralCorrelation(const BarSpectra &bars, CorrelationMode mode) {
  std::vector<double> distances;
  for (std::size_t i = 0; i < bars.size(); ++i)
    for (std::size_t j = i + 1; j < bars.size(); ++j) {
      const double r = pearson(bars[i], bars[j]);
      if (!std::isfinite(r))
        return failure(ErrorKind::badInput, "a bar of the loop is silent");
      distances.push_back(1 - r);
    }
  if (mode != CorrelationMode::matched) {
    std::vector<float> correlation;
    correlation.reserve(distances.size());
    for (const double distance : distances)
      correlation.push_back(static_cast<float>(1 - distance));
    return correlation;
  }
  auto matched = matchedCorrelation(distances);
  if (!matched)
    return failure(ErrorKind::badInput, "the loop's bars are all alike");
  return *matched;
}

} // namespace loopwright
