// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/roll/roll_painter.h"

namespace loopwright::ui {

void RollPainter::paintVelocity() {
  const QRectF pane = m_geometry.velocity();
  const int track = m_view.activeTrack();
  if (pane.isEmpty() || !pane.intersects(m_clip))
    return;
  if (track < 0)
    return;
  const NoteColors &colors = colorsOf(track);
  const LoopContent &content = m_view.heard() ? m_view.heard()->content : m_view.content();
  NoteBoxes boxes(m_image, deviceRect(QRectF(m_clip) & pane));
  const Tick slack = static_cast<Tick>(8 / m_geometry.pixelsPerTick());
  const Tick first = firstTick() - slack;
  const Tick end = endTick() + slack;
  const auto paintBar = [&](const DocumentNote &note) {
    constexpr double kStem = 3;
    constexpr double kHead = 7;
    const double x = m_geometry.xOf(note.note.onset) + kStem / 2;
    const double top = m_geometry.velocityTop(note.note.velocity);
    const bool selected = m_view.isSelected(note.id);
    const QRgb fill = colors.fill[static_cast<std::size_t>(note.note.velocity & 127)];
    const QRectF head(x - kHead / 2, top - kHead / 2, kHead, kHead);
    boxes.fill(deviceRect(QRectF(x - kStem / 2, top, kStem, pane.bottom() - top)), 0, fill);
    boxes.fill(deviceRect(selected ? head.adjusted(-1, -1, 1, 1) : head), device(kHead / 2),
               selected ? m_look.selectedEdge : fill);
    if (selected)
      boxes.fill(deviceRect(head), device(kHead / 2), fill);
  };
  // Selected ones last: they lie over others of the same tick.
  for (const bool selected : {false, true})
    for (const DocumentNote &note : content.tracks[track].notes)
      if (note.note.onset >= first && note.note.onset < end && m_view.isSelected(note.id) == selected)
        paintBar(note);
}

void RollPainter::paintVelocityHead() {
  const QRectF pane = m_geometry.velocity();
  if (pane.isEmpty())
    return;
  const QRectF head = RollGeometry::headOf(pane);
  const int track = m_view.activeTrack();
  m_painter.fillRect(QRectF(0, pane.top(), 3, pane.height()), hueOf(track).hue);
  m_painter.setPen(m_look.colors.text);
  m_painter.setFont(m_look.smallBold);
  const QRectF text(12, head.top(), head.right() - 12 - 34, head.height());
  m_painter.drawText(QRectF(text.left(), text.top() + 6, text.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                     m_painter.fontMetrics().elidedText(QCoreApplication::translate("Roll", "Velocity"), Qt::ElideRight,
                                                        static_cast<int>(text.width())));
  m_painter.setFont(m_look.small);
  m_painter.setPen(m_look.colors.textDim);
  if (track >= 0)
    m_painter.drawText(QRectF(text.left(), text.top() + 22, text.width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                       m_painter.fontMetrics().elidedText(m_view.content().tracks[track].name, Qt::ElideRight,
                                                          static_cast<int>(text.width())));
  for (const int velocity : {32, 64, 96, 127}) {
    const double y = m_geometry.velocityTop(velocity);
    if (velocity == 64 || velocity == 127 || head.height() > 100)
      m_painter.drawText(QRectF(head.right() - 34, std::max(y - 8, head.top()), 28, 16),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(velocity));
  }
  m_painter.fillRect(QRectF(head.right() - 1, head.top(), 1, head.height()), m_look.colors.border);
}

} // namespace loopwright::ui
