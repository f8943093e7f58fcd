// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/compose_view.h"
#include "ui/place/place_list.h"
#include "ui/shell/main_window.h"
#include "ui/train/train_view.h"

namespace loopwright::ui {

/// What the places of a window show, for tests to put their hands on.
inline ComposeView &composeOf(const MainWindow &window) {
  return *qobject_cast<ComposeView *>(window.place(QStringLiteral("compose"))->widget());
}
inline TrainView &trainOf(const MainWindow &window) {
  return *qobject_cast<TrainView *>(window.place(QStringLiteral("train"))->widget());
}

} // namespace loopwright::ui
