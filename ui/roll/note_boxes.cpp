// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/note_boxes.h"

#include <algorithm>
#include <array>

namespace loopwright::ui {
namespace {

constexpr int kMaxRadius = 12;
using Corner = std::array<std::array<int, kMaxRadius>, kMaxRadius>; ///< coverage, 0–256, of the top left corner

Corner makeCorner(int radius) {
  constexpr int kSamples = 8;
  Corner corner{};
  for (int y = 0; y < radius; ++y)
    for (int x = 0; x < radius; ++x) {
      int inside = 0;
      for (int sample = 0; sample < kSamples * kSamples; ++sample) {
        const int column = sample % kSamples;
        const int row = sample / kSamples;
        const double dx = radius - (x + (column + 0.5) / kSamples);
        const double dy = radius - (y + (row + 0.5) / kSamples);
        inside += dx * dx + dy * dy <= radius * radius ? 1 : 0;
      }
      corner[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)] = inside * 256 / (kSamples * kSamples);
    }
  return corner;
}

const Corner &cornerOf(int radius) {
  static const auto corners = [] {
    std::array<Corner, kMaxRadius + 1> all{};
    for (int i = 0; i <= kMaxRadius; ++i)
      all[static_cast<std::size_t>(i)] = makeCorner(i);
    return all;
  }();
  return corners[static_cast<std::size_t>(radius)];
}

/// Two channels at a time.
QRgb mixed(QRgb under, QRgb over, int share) {
  const auto weight = static_cast<quint32>(share);
  const quint32 redBlue = ((under & 0xff00ffU) * (256 - weight) + (over & 0xff00ffU) * weight) >> 8 & 0xff00ffU;
  const quint32 green = ((under & 0xff00U) * (256 - weight) + (over & 0xff00U) * weight) >> 8 & 0xff00U;
  return 0xff000000U | redBlue | green;
}

} // namespace

NoteBoxes::NoteBoxes(QImage &image, const QRect &clip)
    : m_bits(image.bits()), m_bytesPerLine(image.bytesPerLine()), m_clip(clip & image.rect()) {}

QRgb *NoteBoxes::line(int y) { return reinterpret_cast<QRgb *>(m_bits + y * m_bytesPerLine); }

void NoteBoxes::fill(const QRect &box, int radius, QRgb color) {
  const QRect seen = box & m_clip;
  if (seen.isEmpty())
    return;
  const int r = std::clamp(radius, 0, std::min({kMaxRadius, box.width() / 2, box.height() / 2}));
  const Corner &corner = cornerOf(r);
  for (int y = seen.top(); y <= seen.bottom(); ++y) {
    const int row = std::min(y - box.top(), box.bottom() - y);
    if (row >= r) {
      fillSpan(y, box.left(), box.right(), color);
      continue;
    }
    for (int i = 0; i < r; ++i) {
      const int coverage = corner[static_cast<std::size_t>(row)][static_cast<std::size_t>(i)];
      blend(box.left() + i, y, color, coverage);
      blend(box.right() - i, y, color, coverage);
    }
    fillSpan(y, box.left() + r, box.right() - r, color);
  }
}

void NoteBoxes::fillSpan(int y, int left, int right, QRgb color) {
  left = std::max(left, m_clip.left());
  right = std::min(right, m_clip.right());
  if (left <= right)
    std::fill(line(y) + left, line(y) + right + 1, color);
}

void NoteBoxes::blend(int x, int y, QRgb color, int coverage) {
  if (x < m_clip.left() || x > m_clip.right())
    return;
  QRgb &pixel = line(y)[x];
  pixel = mixed(pixel, color, coverage);
}

} // namespace loopwright::ui
