// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "app/generation/loop_codes.h"
#include "ui/roll/roll_geometry.h"

namespace loopwright::ui {

/// The heights of the strip, in px.
constexpr int kCodeRow = 20;
constexpr int kCodeMargin = 4; ///< over and under the rows

/// What the strip shows now.
struct ShownCodes {
  const CodedLoop &loop;
  const LoopCodes &codes; ///< in place of the loop's while they are dragged
  const CodeCells &locked;
  CodeRange selection;
  std::optional<CodeRange> target; ///< where a dragged selection would go
  std::optional<CodeCell> cursor;  ///< shown while the keyboard is here
  bool outOfDate = false;
  bool late = false; ///< for so long that it is said in words
};

/// The place of a cell, in pixels of the strip.
QRectF codeRect(const RollGeometry &geometry, const CodedLoop &loop, const CodeCell &cell);

/// Paints rows, heads and marks; the playhead is the strip's own.
void paintCodes(QPainter &painter, const QSize &size, const RollGeometry &geometry, const ShownCodes &shown);

/// A quiet sentence in the place of codes.
void paintNoCodes(QPainter &painter, const QSize &size, const RollGeometry &geometry, const QString &sentence);

} // namespace loopwright::ui
