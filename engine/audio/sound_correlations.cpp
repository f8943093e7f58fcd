// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/sound_correlations.h"

#include <cmath>
#include <cstdio>

#include "engine/audio/audio_bar_correlation.h"
#include "engine/base/hash.h"

namespace loopwright {
namespace {

constexpr double kTolerance = 0.125; // beats

Result<std::vector<float>> correlate(const AudioLoopFile &loop, int bars, CorrelationMode mode,
                                     const CancellationToken &cancel) {
  const double seconds = 4 * bars * 60 / loop.tempo;
  const double tolerance = kTolerance * 60 / loop.tempo;
  const auto audio = readMonoAudio(loop.path, kCorrelationRate, 2 * seconds, cancel);
  if (!audio)
    return tl::unexpected(audio.error());
  if (std::abs(audio->seconds() - seconds) > tolerance) {
    char length[64];
    std::snprintf(length, sizeof length, "it lasts %.2f s, %d bars at %g last %.2f s", audio->seconds(), bars,
                  loop.tempo, seconds);
    return failure(ErrorKind::badInput, length, loop.path.string());
  }
  return audioBarCorrelation(*audio, bars, mode);
}

} // namespace

Result<SoundCorrelations> readSoundCorrelations(const std::filesystem::path &folder, int bars, CorrelationMode mode,
                                                ProgressSink &progress, const CancellationToken &cancel) {
  auto list = findAudioLoops(folder);
  if (!list)
    return tl::unexpected(list.error());
  SoundCorrelations found;
  found.skipped = std::move(list->skipped);
  found.table.mode = mode;
  found.table.bars = bars;
  std::string content;
  const auto total = static_cast<std::int64_t>(list->loops.size());
  for (std::int64_t i = 0; i < total; ++i) {
    progress.report({"Listening to loops", i, total});
    const AudioLoopFile &loop = list->loops[static_cast<std::size_t>(i)];
    auto row = correlate(loop, bars, mode, cancel);
    if (cancel.requested())
      return failure(ErrorKind::cancelled, "stopped");
    if (!row) {
      found.skipped.push_back({loop.path.string(), row.error().what});
      continue;
    }
    content += loop.path.filename().string() + '\0' + loop.family + '\0';
    content.append(reinterpret_cast<const char *>(row->data()), row->size() * sizeof(float));
    found.table.rows.push_back(std::move(*row));
    found.table.families.push_back(loop.family);
  }
  progress.report({"Listening to loops", total, total});
  found.table.hash = toHex(sha256(content));
  return found;
}

} // namespace loopwright
