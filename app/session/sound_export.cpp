// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sound_export.h"

#include "engine/audio/wav_file.h"

namespace loopwright {
namespace {

Status renderTo(const std::filesystem::path &path, const Score &score, const RenderOptions &options,
                const CancellationToken &cancel) {
  NoProgress progress;
  const auto sound = renderScore(score, options, progress, cancel);
  if (!sound)
    return tl::unexpected(sound.error());
  return writeWavFile(path, sound->audio);
}

} // namespace

SoundExport::SoundExport(const LoopContent &content, const RenderOptions &options, std::filesystem::path path,
                         QObject *parent)
    : QObject(parent) {
  m_thread.reset(QThread::create([this, score = scoreOf(content), options, path = std::move(path), cancel = m_cancel] {
    const Status written = renderTo(path, score, options, cancel);
    if (!cancel.requested())
      Q_EMIT finished(written ? QString() : QString::fromStdString(written.error().message()));
  }));
}

SoundExport::~SoundExport() {
  m_cancel.request();
  m_thread->wait();
}

} // namespace loopwright
