// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/roll_painter.h"

#include <cmath>

#include "ui/roll/note_names.h"

namespace loopwright::ui {
namespace {

constexpr double kLeastLineDistance = 6; ///< grid lines closer than this are left out

} // namespace

RollPainter::RollPainter(QImage &image, const RollView &view, const RollLook &look, const QRect &clip)
    : m_image(image), m_view(view), m_look(look), m_geometry(view.geometry()), m_clip(clip),
      m_ratio(image.devicePixelRatio()), m_painter(&image) {
  m_painter.setClipRect(clip);
  m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void RollPainter::paint() {
  QRegion between(m_clip);
  for (const QRectF &pane : {m_geometry.pitched(), m_geometry.drums(), m_geometry.velocity()})
    between -= pane.toRect();
  for (const QRect &area : between)
    m_painter.fillRect(area, m_look.colors.window);
  paintRows();
  for (const QRectF &pane : {m_geometry.pitched(), m_geometry.drums(), m_geometry.velocity()})
    paintGrid(pane);
  paintRegion();
  paintRuler();
  paintGhosts();
  paintPitchedNotes();
  paintDrumNotes();
  paintVelocity();
  if (m_clip.left() < RollGeometry::kHeadWidth) {
    const LoopContent &content = m_view.content();
    if (m_view.pitchedTrack() >= 0) {
      paintKeys();
      paintStrip(m_geometry.pitched(), content.tracks[m_view.pitchedTrack()].name, hueOf(m_view.pitchedTrack()).hue);
    }
    if (m_view.drumTrack() >= 0) {
      paintLaneNames();
      paintStrip(m_geometry.drums(), content.tracks[m_view.drumTrack()].name, m_look.drums.hue);
    }
    paintVelocityHead();
  }
}

int RollPainter::device(double logical) const { return static_cast<int>(std::lround(logical * m_ratio)); }

QRect RollPainter::deviceRect(const QRectF &rect) const {
  const int left = device(rect.left());
  const int top = device(rect.top());
  return {left, top, device(rect.right()) - left, device(rect.bottom()) - top};
}

QRectF RollPainter::crisp(const QRectF &rect) const {
  const QRect pixels = deviceRect(rect);
  return {pixels.x() / m_ratio, pixels.y() / m_ratio, pixels.width() / m_ratio, pixels.height() / m_ratio};
}

void RollPainter::verticalLine(Tick tick, const QRectF &pane, double width, const QColor &color) {
  const double x = device(m_geometry.xOf(tick) - width / 2) / m_ratio;
  if (x + width > pane.left() && x < pane.right())
    m_painter.fillRect(QRectF(x, pane.top(), std::max(width, 1 / m_ratio), pane.height()), color);
}

void RollPainter::paintRows() {
  const Colors &colors = m_look.colors;
  const QRectF pitched = m_geometry.pitched();
  const QRectF drums = m_geometry.drums();
  for (const QRectF &pane : {pitched, drums, m_geometry.velocity()})
    m_painter.fillRect(pane, colors.surface);
  if (!pitched.isEmpty()) {
    for (int pitch = m_geometry.pitchAt(pitched.bottom() - 1); pitch <= m_geometry.pitchAt(pitched.top()); ++pitch) {
      const QRectF row(pitched.left(), m_geometry.pitchTop(pitch), pitched.width(), m_geometry.rowHeight());
      const std::optional<Scale> &scale = m_view.key();
      const bool tinted = m_view.options().keyTint && scale;
      if (tinted && pitch % 12 == scale->root)
        m_painter.fillRect(row & pitched, m_look.rootRow);
      else if (tinted ? !scale->holds(pitch) : isBlackKey(pitch))
        m_painter.fillRect(row & pitched, colors.surfaceDim);
      if (pitch % 12 == 0)
        m_painter.fillRect(QRectF(row.left(), row.bottom() - 1 / m_ratio, row.width(), 1 / m_ratio) & pitched,
                           m_look.octaveLine);
    }
  }
  for (const int velocity : {32, 64, 96, 127})
    if (const QRectF pane = m_geometry.velocity(); !pane.isEmpty())
      m_painter.fillRect(crisp(QRectF(pane.left(), m_geometry.velocityTop(velocity), pane.width(), 1)),
                         colors.stepLine);
  for (int lane = 0; !drums.isEmpty() && lane < m_view.lanes().size(); ++lane)
    if ((m_view.lanes().size() - lane) % 2 == 0) // counted from the kick, so that extra lanes change nothing below them
      m_painter.fillRect(QRectF(drums.left(), m_geometry.laneTop(lane), drums.width(), m_geometry.laneHeight()) & drums,
                         colors.surfaceDim);
}

void RollPainter::paintGrid(const QRectF &pane) {
  if (pane.isEmpty())
    return;
  const LoopContent &content = m_view.content();
  const Colors &colors = m_look.colors;
  const Tick first = std::max<Tick>(0, firstTick());
  const Tick end = std::min(content.length(), endTick());
  const auto fits = [this](Tick distance) {
    return static_cast<double>(distance) * m_geometry.pixelsPerTick() >= kLeastLineDistance;
  };
  const auto lines = [&](Tick distance, double width, const QColor &color) {
    for (Tick tick = first / distance * distance; tick <= end; tick += distance)
      verticalLine(tick, pane, width, color);
  };
  const GridValue grid = m_view.options().grid;
  if (fits(grid.ticks()))
    for (Tick tick = gridLineAtOrBefore(content, first, grid); tick <= end; tick = gridLineAfter(content, tick, grid))
      verticalLine(tick, pane, 1, colors.stepLine);
  if (fits(content.ticksPerBeat()))
    lines(content.ticksPerBeat(), 1, colors.beatLine);
  lines(content.ticksPerBar(), 1.5, colors.barLine);
  const QRectF after(QPointF(m_geometry.xOf(content.length()), pane.top()), pane.bottomRight());
  if (after.left() < pane.right()) {
    m_painter.fillRect(crisp(after & pane), m_look.outside);
    verticalLine(content.length(), pane, 1.5, colors.barLine);
  }
}

void RollPainter::paintRegion() {
  const std::optional<CellMask> &region = m_view.region();
  if (!region)
    return;
  const Tick bar = m_view.content().ticksPerBar();
  for (const auto &[track, pane] :
       {std::pair(m_view.pitchedTrack(), m_geometry.pitched()), std::pair(m_view.drumTrack(), m_geometry.drums())})
    if (region->tracks.count(track) > 0)
      for (const int each : region->bars) {
        const QRectF cells(QPointF(m_geometry.xOf(each * bar), pane.top()),
                           QPointF(m_geometry.xOf((each + 1) * bar), pane.bottom()));
        m_painter.fillRect(crisp(cells & pane), m_look.region);
      }
}

void RollPainter::paintRuler() {
  const LoopContent &content = m_view.content();
  const Colors &colors = m_look.colors;
  const QRectF ruler = m_geometry.ruler();
  const double barWidth = static_cast<double>(content.ticksPerBar()) * m_geometry.pixelsPerTick();
  const double beatWidth = static_cast<double>(content.ticksPerBeat()) * m_geometry.pixelsPerTick();
  m_painter.save();
  m_painter.setClipRect(QRectF(m_clip) & ruler);
  m_painter.setFont(m_look.small);
  Tick every = 1; // numbers only where they fit: each bar, or each 2nd, 4th …
  while (barWidth * static_cast<double>(every) < 24)
    every *= 2;
  const auto label = [&](Tick tick, const QString &text, const QColor &color) {
    m_painter.setPen(color);
    m_painter.drawText(QRectF(m_geometry.xOf(tick) + 5, ruler.top(), 60, ruler.height() - 3),
                       Qt::AlignLeft | Qt::AlignVCenter, text);
  };
  const QRectF ticks(ruler.left(), ruler.bottom() - 6, ruler.width(), 6);
  for (Tick bar = 0; bar <= content.bars; ++bar) {
    const Tick start = bar * content.ticksPerBar();
    for (int beat = 1; beat < content.beatsPerBar && bar < content.bars && beatWidth >= 8; ++beat) {
      const Tick tick = start + beat * content.ticksPerBeat();
      verticalLine(tick, ticks, 1, colors.beatLine);
      if (beatWidth >= 44)
        label(tick, barAndBeat(content, tick), colors.textDim);
    }
    verticalLine(start, bar % every == 0 ? ruler.adjusted(0, 8, 0, 0) : ticks, 1, colors.barLine);
    if (bar % every == 0 && bar < content.bars) {
      m_painter.setFont(m_look.smallBold);
      label(start, QString::number(bar + 1), colors.text);
      m_painter.setFont(m_look.small);
    }
  }
  paintLoopBars();
  m_painter.restore();
  m_painter.fillRect(QRectF(ruler.left(), ruler.bottom() - 1, ruler.width(), 1), colors.border);
}

/// The bars that playing goes round in, where not in all: a clasp over them.
void RollPainter::paintLoopBars() {
  const auto bars = m_view.transport().loopBars();
  if (!bars)
    return;
  const QRectF ruler = m_geometry.ruler();
  const Tick bar = m_view.content().ticksPerBar();
  const double left = m_geometry.xOf(bars->first * bar);
  const QRectF place(left, ruler.top(), m_geometry.xOf(bars->end * bar) - left, ruler.height());
  QColor veil = m_look.colors.accent;
  veil.setAlphaF(0.18F);
  m_painter.fillRect(crisp(place), veil);
  m_painter.fillRect(crisp(QRectF(place.left(), place.top(), place.width(), 3)), m_look.colors.accent);
  for (const double x : {place.left(), place.right() - 2})
    m_painter.fillRect(crisp(QRectF(x, place.top(), 2, 10)), m_look.colors.accent);
}

} // namespace loopwright::ui
