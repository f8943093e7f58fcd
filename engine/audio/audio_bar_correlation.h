// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audio/mono_audio.h"
#include "engine/music/bar_correlation.h"

namespace loopwright {

/// The rate at which loops of sound are compared, Hz (loops-2022).
constexpr int kCorrelationRate = 8000;

/// One spectrum of 128 mel bands a bar.
using BarSpectra = std::vector<std::vector<double>>;

/// The spectra of an audio loop that has exactly `bars` bars (loops-2022, section 3.1; details 1.2).
///   paper               filters as if the sound had 22,050 Hz; a Hann window centred on the bar's first sample, the
///                       sound mirrored before it, so that only the first half of the bar is heard
///   corrected, matched  filters for the sound's own rate, the whole bar
/// Errors (badInput): a bar shorter than 128 samples. Thread-safe.
Result<BarSpectra> barSpectra(const MonoAudio &audio, int bars, CorrelationMode mode);

/// Likeness of each pair of bars in the order of barCorrelation(): Pearson's r between their spectra; `matched`:
/// 1 - d / max(d) with d = 1 - r. Errors (badInput): a bar that is silent, bars that are all alike where `matched`
/// needs a difference. Thread-safe.
Result<std::vector<float>> spectralCorrelation(const BarSpectra &bars, CorrelationMode mode);

} // namespace loopwright
