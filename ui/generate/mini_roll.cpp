// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/mini_roll.h"

#include <algorithm>

#include "engine/music/pitch_layout.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr qreal kPitchedShare = 0.6;
constexpr qreal kGap = 3;
constexpr qreal kFill = 1.1;   // notes may touch the rows beside them: they are to be seen from afar
constexpr int kLeastRows = 17; // semitones: quiet lines stay near the middle, wide ones fill the height
constexpr qreal kThinnest = 2; // of a note
constexpr qreal kThickest = 5;
constexpr qreal kLeastOpacity = 0.5;

QColor ofVelocity(QColor color, int velocity) {
  color.setAlphaF(static_cast<float>(kLeastOpacity + (1 - kLeastOpacity) * velocity / 127.0));
  return color;
}

struct Rows {
  int lowest = 0;
  int count = 1;
};

Rows pitchRows(const LoopContent &content) {
  int lowest = 128;
  int highest = -1;
  for (const DocumentTrack &track : content.tracks)
    for (const DocumentNote &note : track.notes)
      if (!track.isDrums()) {
        lowest = std::min(lowest, note.note.pitch);
        highest = std::max(highest, note.note.pitch);
      }
  if (highest < 0)
    return {0, kLeastRows};
  const int rows = std::max(kLeastRows, highest - lowest + 1);
  return {lowest - (rows - (highest - lowest + 1)) / 2, rows};
}

void paintBarLines(QPainter &painter, const QRectF &area, const LoopContent &content) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::instance().colors().beatLine);
  for (int bar = 1; bar < content.bars; ++bar)
    painter.drawRect(QRectF(area.left() + area.width() * bar / content.bars - 0.5, area.top(), 1, area.height()));
}

void paintNotes(QPainter &painter, const QRectF &area, const DocumentTrack &track, const Rows &rows, Tick length,
                const QColor &color) {
  const qreal rowHeight = area.height() / rows.count;
  const qreal thickness = std::clamp(rowHeight * kFill, kThinnest, kThickest);
  for (const DocumentNote &note : track.notes) {
    const int row = track.isDrums() ? drumColumnOfPitch(note.note.pitch) : note.note.pitch - rows.lowest;
    if (row < 0)
      continue;
    const qreal left = area.left() + area.width() * static_cast<qreal>(note.note.onset) / static_cast<qreal>(length);
    const qreal width = area.width() * static_cast<qreal>(note.note.duration) / static_cast<qreal>(length);
    const qreal middle = area.bottom() - (row + 0.5) * rowHeight;
    const QRectF shape(left, middle - thickness / 2, std::max(width - 0.5, kThinnest), thickness);
    painter.setBrush(ofVelocity(color, note.note.velocity));
    const qreal radius = std::min({1.5, shape.width() / 2, thickness / 2});
    painter.drawRoundedRect(shape, radius, radius);
  }
}

} // namespace

void paintMiniRoll(QPainter &painter, const QRectF &area, const LoopContent &content) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintBarLines(painter, area, content);
  painter.setPen(Qt::NoPen);
  const qreal split = area.top() + (area.height() - kGap) * kPitchedShare;
  const QRectF above(area.left(), area.top(), area.width(), split - area.top());
  const QRectF below(area.left(), split + kGap, area.width(), area.bottom() - split - kGap);
  const Rows rows = pitchRows(content);
  int others = 0;
  const int leading = content.leadingPitchedTrack();
  for (int i = 0; i < content.tracks.size(); ++i) {
    const DocumentTrack &track = content.tracks[i];
    // The leading pitched track has the first hue here as in the roll, whatever its place.
    const int hue = track.isDrums() || i == leading ? 0 : ++others;
    const QColor color = Theme::instance().trackColor(track.isDrums(), hue);
    if (track.isDrums())
      paintNotes(painter, below, track, {0, kDrumColumns}, content.length(), color);
    else
      paintNotes(painter, above, track, rows, content.length(), color);
  }
  painter.restore();
}

QPixmap miniRoll(const LoopContent &content, const QSize &size, qreal pixelRatio) {
  QPixmap pixmap(size * pixelRatio);
  pixmap.setDevicePixelRatio(pixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintMiniRoll(painter, QRectF(QPointF(0, 0), QSizeF(size)), content);
  return pixmap;
}

} // namespace loopwright::ui
