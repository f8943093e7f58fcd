// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/mini_roll.h"

#include <algorithm>
#include <set>
#include <vector>

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
constexpr float kFaint = 0.22F;

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

/// Where ticks lie: the bars of the fresh cells are wider than the others, if they are not most of them anyway.
class TimeAxis {
public:
  TimeAxis(const QRectF &area, const LoopContent &content, const CellMask &fresh)
      : m_ticksPerBar(static_cast<qreal>(content.ticksPerBar())) {
    const auto wide = static_cast<qreal>(fresh.bars.size());
    const qreal bars = content.bars;
    const bool uneven = wide > 0 && wide <= kWideShare * bars;
    qreal x = area.left();
    for (int bar = 0; bar < content.bars; ++bar) {
      m_left.push_back(x);
      const qreal share = !uneven                      ? 1 / bars
                          : fresh.bars.count(bar) == 1 ? kWideShare / wide
                                                       : (1 - kWideShare) / (bars - wide);
      x += area.width() * share;
    }
    m_left.push_back(x);
  }
  qreal barLine(int bar) const { return m_left[static_cast<std::size_t>(bar)]; }
  qreal xOf(Tick tick) const {
    const qreal bars = std::clamp(static_cast<qreal>(tick) / m_ticksPerBar, 0.0, static_cast<qreal>(m_left.size() - 1));
    const auto bar = std::min(static_cast<std::size_t>(bars), m_left.size() - 2);
    return m_left[bar] + (m_left[bar + 1] - m_left[bar]) * (bars - static_cast<qreal>(bar));
  }

private:
  static constexpr qreal kWideShare = 0.6;
  qreal m_ticksPerBar;
  std::vector<qreal> m_left;
};

void paintBarLines(QPainter &painter, const QRectF &area, const TimeAxis &axis, int bars) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::instance().colors().beatLine);
  for (int bar = 1; bar < bars; ++bar)
    painter.drawRect(QRectF(axis.barLine(bar) - 0.5, area.top(), 1, area.height()));
}

/// `freshBars`: of this track; nullptr: all.
void paintNotes(QPainter &painter, const QRectF &area, const DocumentTrack &track, const Rows &rows,
                const TimeAxis &axis, Tick ticksPerBar, const std::set<int> *freshBars, const QColor &color) {
  const qreal rowHeight = area.height() / rows.count;
  const qreal thickness = std::clamp(rowHeight * kFill, kThinnest, kThickest);
  for (const DocumentNote &note : track.notes) {
    const int row = track.isDrums() ? drumColumnOfPitch(note.note.pitch) : note.note.pitch - rows.lowest;
    if (row < 0)
      continue;
    const qreal left = axis.xOf(note.note.onset);
    const qreal width = axis.xOf(note.note.end()) - left;
    const qreal middle = area.bottom() - (row + 0.5) * rowHeight;
    const QRectF shape(left, middle - thickness / 2, std::max(width - 0.5, kThinnest), thickness);
    QColor shade = ofVelocity(color, note.note.velocity);
    if (freshBars && freshBars->count(static_cast<int>(note.note.onset / ticksPerBar)) == 0)
      shade.setAlphaF(kFaint);
    painter.setBrush(shade);
    const qreal radius = std::min({1.5, shape.width() / 2, thickness / 2});
    painter.drawRoundedRect(shape, radius, radius);
  }
}

} // namespace

void paintMiniRoll(QPainter &painter, const QRectF &area, const LoopContent &content, const CellMask &fresh) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const TimeAxis axis(area, content, fresh);
  paintBarLines(painter, area, axis, content.bars);
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
    static const std::set<int> kNone;
    const std::set<int> *freshBars = fresh.empty() ? nullptr : fresh.tracks.count(i) == 1 ? &fresh.bars : &kNone;
    paintNotes(painter, track.isDrums() ? below : above, track, track.isDrums() ? Rows{0, kDrumColumns} : rows, axis,
               content.ticksPerBar(), freshBars, color);
  }
  painter.restore();
}

qreal miniRollX(const QRectF &area, const LoopContent &content, const CellMask &fresh, Tick tick) {
  return TimeAxis(area, content, fresh).xOf(tick);
}

QPixmap miniRoll(const LoopContent &content, const QSize &size, qreal pixelRatio, const CellMask &fresh) {
  QPixmap pixmap(size * pixelRatio);
  pixmap.setDevicePixelRatio(pixelRatio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintMiniRoll(painter, QRectF(QPointF(0, 0), QSizeF(size)), content, fresh);
  return pixmap;
}

} // namespace loopwright::ui
