// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/roll/note_names.h"
#include "ui/roll/roll_painter.h"

namespace loopwright::ui {
namespace {

constexpr double kBlackKeyShare = 0.6;

} // namespace

void RollPainter::paintKeys() {
  const QRectF pane = m_geometry.pitched();
  const QRectF keys = RollGeometry::headOf(pane);
  if (keys.isEmpty())
    return;
  const Colors &colors = m_look.colors;
  m_painter.save();
  m_painter.setClipRect(QRectF(m_clip) & keys);
  m_painter.fillRect(keys, colors.whiteKey);
  m_painter.setFont(m_look.small);
  const double hair = 1 / m_ratio;
  const double row = m_geometry.rowHeight();
  const QColor keyEdge = mixedColor(colors.whiteKey, colors.blackKey, 0.35);
  const QColor keyText = mixedColor(colors.blackKey, Qt::black, 0.25);
  for (int pitch = m_geometry.pitchAt(pane.bottom() - 1); pitch <= m_geometry.pitchAt(pane.top()); ++pitch) {
    const double top = m_geometry.pitchTop(pitch);
    const bool black = isBlackKey(pitch);
    if (black) {
      // A white key's edge runs through the middle of the black one between it and the next.
      m_painter.fillRect(QRectF(keys.left(), top + row / 2, keys.width(), hair), keyEdge);
      m_painter.fillRect(QRectF(keys.left(), top, keys.width() * kBlackKeyShare, row), colors.blackKey);
    } else if (const int tone = pitch % 12; tone == 0 || tone == 5) {
      m_painter.fillRect(QRectF(keys.left(), top + row - hair, keys.width(), hair), keyEdge);
    }
    if (pitch % 12 != 0 && !(m_view.options().noteNames && row >= kNamedRowHeight))
      continue;
    m_painter.setPen(black ? mixedColor(colors.blackKey, Qt::white, 0.75) : keyText);
    // The names of Cs are readable in rows that are lower than they are.
    const double right = keys.left() + keys.width() * (black ? kBlackKeyShare : 1) - 6;
    m_painter.drawText(QRectF(keys.left(), top + row / 2 - 8, right - keys.left(), 16),
                       Qt::AlignRight | Qt::AlignVCenter, pitchName(pitch, m_view.showsFlats()));
  }
  m_painter.restore();
  m_painter.fillRect(QRectF(keys.right() - 1, keys.top(), 1, keys.height()), colors.border);
}

void RollPainter::paintLaneNames() {
  const QRectF pane = m_geometry.drums();
  const QRectF names = RollGeometry::headOf(pane);
  if (names.isEmpty())
    return;
  m_painter.save();
  m_painter.setClipRect(QRectF(m_clip) & names);
  m_painter.setFont(m_look.small);
  for (int lane = 0; lane < m_view.lanes().size(); ++lane) {
    const QRectF row(names.left(), m_geometry.laneTop(lane), names.width(), m_geometry.laneHeight());
    m_painter.fillRect(row, (m_view.lanes().size() - lane) % 2 == 0 ? m_look.colors.surfaceDim : m_look.colors.surface);
    m_painter.setPen(m_look.colors.text);
    const QRectF place = row.adjusted(4, 0, -8, 0);
    m_painter.drawText(
        place, Qt::AlignRight | Qt::AlignVCenter,
        m_painter.fontMetrics().elidedText(m_view.lanes()[lane].name, Qt::ElideRight, static_cast<int>(place.width())));
  }
  m_painter.restore();
  m_painter.fillRect(QRectF(names.right() - 1, names.top(), 1, names.height()), m_look.colors.border);
}

void RollPainter::paintStrip(const QRectF &pane, const QString &name, const QColor &hue) {
  constexpr double kMarkWidth = 3;
  constexpr double kRoomForButtons = 2 * 28 + 16;
  const QRectF strip = RollGeometry::stripOf(pane);
  m_painter.fillRect(QRectF(0, strip.top(), kMarkWidth, strip.height()), hue);
  const QRectF room = strip.adjusted(kMarkWidth, kRoomForButtons, 0, -4);
  if (room.height() < 24)
    return;
  m_painter.save();
  m_painter.setFont(m_look.smallBold);
  m_painter.setPen(m_look.colors.text);
  m_painter.translate(room.center());
  m_painter.rotate(-90);
  const QRectF turned(-room.height() / 2, -room.width() / 2, room.height(), room.width());
  m_painter.drawText(turned, Qt::AlignRight | Qt::AlignVCenter,
                     m_painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(turned.width())));
  m_painter.restore();
}

} // namespace loopwright::ui
