// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sound_export.h"

#include "app/background/throttled_progress.h"
#include "engine/audio/wav_file.h"

namespace loopwright {
namespace {

Status renderTo(const std::filesystem::path &path, const Score &score, const RenderOptions &options,
                ProgressSink &progress, const CancellationToken &cancel) {
  const auto sound = renderScore(score, options, progress, cancel);
  if (!sound)
    return tl::unexpected(sound.error());
  return writeWavFile(path, sound->audio);
}

} // namespace

SoundExport::SoundExport(const LoopContent &content, const RenderOptions &options, std::filesystem::path path,
                         QObject *parent)
    : QObject(parent), m_score(scoreOf(content)), m_options(options), m_path(std::move(path)) {}

SoundExport::~SoundExport() = default;

void SoundExport::start() {
  m_running = true;
  m_work.emplace(
      this,
      [this, score = m_score, options = m_options, path = m_path](const CancellationToken &cancel) {
        ThrottledProgress sink(this, [this](const Progress &told) {
          if (told.total > 0)
            Q_EMIT progress(static_cast<int>(100 * told.done / told.total));
        });
        return renderTo(path, score, options, sink, cancel);
      },
      [this](const Status &written) {
        m_running = false;
        Q_EMIT finished(written ? QString() : QString::fromStdString(written.error().message()));
      });
}

} // namespace loopwright
