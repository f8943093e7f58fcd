// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <filesystem>
#include <memory>

#include "app/document/loop_content.h"
#include "engine/audio/offline_renderer.h"

namespace loopwright {

/// Renders a loop into a WAV file in a thread of its own. Destroying it stops it; then no file is left behind. GUI
/// thread.
class SoundExport : public QObject {
  Q_OBJECT
public:
  SoundExport(const LoopContent &content, const RenderOptions &options, std::filesystem::path path,
              QObject *parent = nullptr);
  ~SoundExport() override;
  void start() { m_thread->start(); }

Q_SIGNALS:
  void progress(int percent); ///< at most 20 a second
  /// `sentence` says what went wrong; empty: the file is written.
  void finished(const QString &sentence);

private:
  CancellationToken m_cancel;
  std::unique_ptr<QThread> m_thread;
};

} // namespace loopwright
