// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "engine/audio/audio_bar_correlation.h"
#include "engine/audio/audio_loop_folder.h"
#include "engine/base/csv.h"
#include "tests/fuzz/scratch_file.h"

using namespace loopwright;

// The bytes as a sound file, and as a list of tempos. Whatever is decoded is finite and no longer than asked for, and
// bars that can be compared have likenesses in range.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  constexpr double kLongest = 4; // s
  const std::string text(reinterpret_cast<const char *>(data), size);
  static_cast<void>(parseCsv(text));
  static_cast<void>(tempoInName(text));

  static const ScratchFile scratch("fuzz_sound");
  scratch.write(data, size);
  const auto audio = readMonoAudio(scratch.path(), kCorrelationRate, kLongest, {});
  if (!audio)
    return 0;
  if (audio->seconds() > kLongest)
    std::abort();
  for (const float sample : audio->samples)
    if (!std::isfinite(sample))
      std::abort();
  for (const CorrelationMode mode : {CorrelationMode::paper, CorrelationMode::corrected, CorrelationMode::matched}) {
    const auto spectra = barSpectra(*audio, 8, mode);
    if (!spectra)
      continue;
    const auto row = spectralCorrelation(*spectra, mode);
    if (!row)
      continue;
    for (const float likeness : *row)
      if (!(likeness >= (mode == CorrelationMode::matched ? 0.0F : -1.001F) && likeness <= 1.001F))
        std::abort();
  }
  return 0;
}
