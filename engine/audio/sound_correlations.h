// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "engine/audio/audio_loop_folder.h"
#include "engine/base/cancellation.h"
#include "engine/base/progress.h"
#include "engine/music/bar_correlation.h"

namespace loopwright {

/// The correlations of all loops in a folder of sound, and what could not be used.
struct SoundCorrelations {
  CorrelationTable table;
  std::vector<AudioLoopList::Skipped> skipped;
};

/// Decodes every sound file of the folder (findAudioLoops) that is as many 4/4 bars long at its tempo as asked for, to
/// an eighth of a beat, compares its bars, and makes anomalies of them (addAnomalies). A file that cannot be used is
/// skipped with its reason. Errors: no folder, no sound file; cancelled.
Result<SoundCorrelations> readSoundCorrelations(const std::filesystem::path &folder, const CorrelationRequest &request,
                                                ProgressSink &progress, const CancellationToken &cancel);

} // namespace loopwright
