// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>

#include "app/generation/generation_session.h"
#include "app/playback/transport.h"
#include "app/session/workspace.h"
#include "app/settings/settings.h"
#include "ui/notices/notice_bar.h"
#include "ui/transport/play_actions.h"

namespace loopwright::ui {

/// What the window gives to its places. All of it lives longer than they do.
struct PlaceServices {
  Workspace &workspace;
  Transport &transport;
  Settings &settings;
  GenerationSession &generation;
  PlayActions &play; ///< the commands of the menu Play
  NoticeBar &notices;
  QWidget &window;                                   ///< for dialogs to stand over
  std::function<void(const QString &id)> openPlace;  ///< nothing happens where there is none of that id
  std::function<void(const QString &path)> openFile; ///< in the place that takes it, else as a project or MIDI file
};

} // namespace loopwright::ui
