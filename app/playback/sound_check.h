// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <filesystem>
#include <memory>
#include <vector>

#include "app/background/background_work.h"
#include "app/document/loop_document.h"
#include "engine/audio/synth_events.h"

namespace loopwright {

/// Finds out, in a thread of its own, which sounds of the open loop a SoundFont that the user has chosen lacks: their
/// notes would be silent. GUI thread.
class SoundCheck : public QObject {
  Q_OBJECT
public:
  explicit SoundCheck(QObject *parent = nullptr);

  void setSoundFont(const std::filesystem::path &file); ///< empty: the system's, which has them all
  void setDocument(LoopDocument *document);

Q_SIGNALS:
  /// Of the open loop; empty: all are there.
  void missingChanged(const std::vector<loopwright::SynthChannel> &missing);

private:
  void check();
  QPointer<LoopDocument> m_document;
  std::filesystem::path m_soundFont, m_checkedFont;
  std::vector<SynthChannel> m_checked;
  std::unique_ptr<BackgroundWork> m_work;
};

} // namespace loopwright
