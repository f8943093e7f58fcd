// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/sound_correlations.h"

#include <cmath>
#include <cstdio>

#include "engine/audio/loop_anomalies.h"
#include "engine/base/hash.h"

namespace loopwright {
namespace {

constexpr double kTolerance = 0.125; // beats

Result<BarSpectra> spectraOf(const AudioLoopFile &loop, int bars, CorrelationMode mode,
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
  return barSpectra(*audio, bars, mode);
}

} // namespace

Result<SoundCorrelations> readSoundCorrelations(const std::filesystem::path &folder, const CorrelationRequest &request,
                                                ProgressSink &progress, const CancellationToken &cancel) {
  auto list = findAudioLoops(folder);
  if (!list)
    return tl::unexpected(list.error());
  SoundCorrelations found;
  found.skipped = std::move(list->skipped);
  found.table.mode = request.mode;
  found.table.bars = request.bars;
  std::vector<BarSpectra> loops;
  std::string content;
  const auto total = static_cast<std::int64_t>(list->loops.size());
  for (std::int64_t i = 0; i < total; ++i) {
    progress.report({"Listening to loops", i, total});
    const AudioLoopFile &loop = list->loops[static_cast<std::size_t>(i)];
    auto spectra = spectraOf(loop, request.bars, request.mode, cancel);
    if (cancel.requested())
      return failure(ErrorKind::cancelled, "stopped");
    auto row = spectra ? spectralCorrelation(*spectra, request.mode) : tl::unexpected(spectra.error());
    if (!row) {
      found.skipped.push_back({loop.path.string(), row.error().what});
      continue;
    }
    content += loop.path.filename().string() + '\0' + loop.family + '\0';
    content.append(reinterpret_cast<const char *>(row->data()), row->size() * sizeof(float));
    found.table.rows.push_back(std::move(*row));
    found.table.families.push_back(loop.family);
    loops.push_back(std::move(*spectra));
  }
  addAnomalies(found.table, loops, request.anomalies, request.seed);
  progress.report({"Listening to loops", total, total});
  found.table.hash = toHex(sha256(content));
  return found;
}

} // namespace loopwright
