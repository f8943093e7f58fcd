// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace loopwright::ui {

/// Fills boxes with round corners straight into an image (Format_RGB32): thousands a millisecond, edges on whole
/// pixels, corners smooth. Device pixels. The image must outlive it.
class NoteBoxes {
public:
  NoteBoxes(QImage &image, const QRect &clip);
  void fill(const QRect &box, int radius, QRgb color);

private:
  void fillSpan(int y, int left, int right, QRgb color);
  void blend(int x, int y, QRgb color, int coverage);
  QRgb *line(int y);
  uchar *m_bits;
  qsizetype m_bytesPerLine;
  QRect m_clip;
};

} // namespace loopwright::ui
