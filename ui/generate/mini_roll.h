// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPixmap>

#include "app/document/loop_edits.h"

namespace loopwright::ui {

/// A loop as a small picture in the theme's colours: pitched tracks above, nine drum lanes below, velocity as opacity.
/// Where only some cells of it are new, their bars are wider and all other notes faint.
void paintMiniRoll(QPainter &painter, const QRectF &area, const LoopContent &content, const CellMask &fresh = {});

/// Where a moment of the loop lies in that picture.
qreal miniRollX(const QRectF &area, const LoopContent &content, const CellMask &fresh, Tick tick);

/// The same as a pixmap of that size in device-independent pixels.
QPixmap miniRoll(const LoopContent &content, const QSize &size, qreal pixelRatio, const CellMask &fresh = {});

} // namespace loopwright::ui
