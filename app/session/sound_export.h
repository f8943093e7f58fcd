// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <optional>

#include "app/background/background_work.h"
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
  void start();
  bool running() const { return m_running; }

Q_SIGNALS:
  void progress(int percent); ///< at most 20 a second
  /// `sentence` says what went wrong; empty: the file is written.
  void finished(const QString &sentence);

private:
  bool m_running = false;
  Score m_score;
  RenderOptions m_options;
  std::filesystem::path m_path;
  std::optional<BackgroundWork> m_work; // last: it uses the others
};

} // namespace loopwright
