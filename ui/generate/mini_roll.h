// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPixmap>

#include "app/document/loop_content.h"

namespace loopwright::ui {

/// A loop as a small picture in the theme's colours: pitched tracks above, nine drum lanes below, velocity as opacity.
void paintMiniRoll(QPainter &painter, const QRectF &area, const LoopContent &content);

/// The same as a pixmap of that size in device-independent pixels.
QPixmap miniRoll(const LoopContent &content, const QSize &size, qreal pixelRatio);

} // namespace loopwright::ui
