// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sound_export.h"

#include <QElapsedTimer>

#include "engine/audio/wav_file.h"

namespace loopwright {
namespace {

constexpr qint64 kBetweenSignals = 50; // ms

/// From the render's thread, not more often than it can be looked at.
class ExportProgress final : public ProgressSink {
public:
  explicit ExportProgress(SoundExport &owner) : m_owner(owner) {}
  void report(const Progress &progress) override {
    if (progress.total <= 0 || (m_since.isValid() && m_since.elapsed() < kBetweenSignals))
      return;
    m_since.start();
    // Through the owner's own queue: nothing comes after it is gone.
    QMetaObject::invokeMethod(
        &m_owner,
        [owner = &m_owner, percent = static_cast<int>(100 * progress.done / progress.total)] {
          Q_EMIT owner->progress(percent);
        },
        Qt::QueuedConnection);
  }

private:
  SoundExport &m_owner;
  QElapsedTimer m_since;
};

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
    : QObject(parent) {
  m_thread.reset(QThread::create([this, score = scoreOf(content), options, path = std::move(path), cancel = m_cancel] {
    ExportProgress progress(*this);
    const Status written = renderTo(path, score, options, progress, cancel);
    const QString problem = written ? QString() : QString::fromStdString(written.error().message());
    if (!cancel.requested())
      QMetaObject::invokeMethod(
          this, [this, problem] { Q_EMIT finished(problem); }, Qt::QueuedConnection);
  }));
}

SoundExport::~SoundExport() {
  m_cancel.request();
  m_thread->wait();
}

} // namespace loopwright
