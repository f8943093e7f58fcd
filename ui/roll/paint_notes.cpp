// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStaticText>

#include "ui/roll/note_names.h"
#include "ui/roll/roll_painter.h"

namespace loopwright::ui {
namespace {

constexpr double kRadius = 2;
constexpr double kNamedWidth = 26;

/// The name of a pitch, laid out once.
const QStaticText &laidOutName(int pitch, bool flats) {
  static std::array<QStaticText, 128> names;
  QStaticText &name = names[static_cast<std::size_t>(pitch)];
  if (const QString text = pitchName(pitch, flats); name.text() != text) {
    name.setText(text);
    name.setTextFormat(Qt::PlainText);
  }
  return name;
}

} // namespace

const NoteColors &RollPainter::hueOf(int track) const { return m_look.of(m_view.content(), track); }

const NoteColors &RollPainter::colorsOf(int track) const {
  return m_view.isHeard(track) ? hueOf(track) : m_look.silent;
}

const NoteColors &RollPainter::ownColorsOf(int track) const { return m_view.heard() ? m_look.ghost : colorsOf(track); }

void RollPainter::paintNote(const DocumentNote &note, const QRectF &place, const QRectF &pane, const NoteColors &colors,
                            bool named) {
  const auto velocity = static_cast<std::size_t>(note.note.velocity & 127);
  const int pixel = std::max(1, device(1));
  QRect box = deviceRect(place);
  box.setWidth(std::max(box.width() - pixel, 2 * pixel)); // a gap before the next one
  if (place.height() >= 12)
    box.adjust(0, pixel, 0, -pixel);
  else
    box.adjust(0, 0, 0, -pixel);
  NoteBoxes boxes(m_image, deviceRect(QRectF(m_clip) & pane));
  const int radius = device(kRadius);
  const bool selected = m_view.isSelected(note.id);
  if (selected)
    boxes.fill(box.adjusted(-pixel, -pixel, pixel, pixel), radius + pixel, m_look.selectedEdge);
  const bool edged = note.generated && box.width() > 3 * pixel && box.height() > 3 * pixel;
  if (edged)
    boxes.fill(box, radius, colors.generatedEdge[velocity]);
  boxes.fill(edged ? box.adjusted(pixel, pixel, -pixel, -pixel) : box, edged ? radius - pixel : radius,
             colors.fill[velocity]);
  if (!named || place.height() < kNamedRowHeight || place.width() < kNamedWidth)
    return;
  const QColor fill(colors.fill[velocity]);
  m_painter.setPen(contrast(fill, Qt::black) > contrast(fill, Qt::white) ? Qt::black : Qt::white);
  const QStaticText &name = laidOutName(note.note.pitch, m_view.showsFlats());
  m_painter.drawStaticText(QPointF(place.left() + 4, place.center().y() - name.size().height() / 2), name);
}

void RollPainter::paintPitchedNotes() {
  const NoteRows &rows = m_view.pitchedRows();
  const QRectF pane = m_geometry.pitched();
  if (rows.track() < 0 || pane.isEmpty() || !pane.intersects(m_clip))
    return;
  m_painter.save();
  m_painter.setClipRect(QRectF(m_clip) & pane);
  m_painter.setFont(m_look.small);
  const Tick end = endTick();
  const Tick first = firstTick();
  const auto paint = [&](const NoteRows &of, bool heard, const NoteColors &colors) {
    for (int pitch = m_geometry.pitchAt(pane.bottom() - 1); pitch <= m_geometry.pitchAt(pane.top()); ++pitch)
      for (auto shown = of.firstAfter(pitch, first); shown != of.row(pitch).end() && shown->onset < end; ++shown)
        paintNote(heard ? m_view.heardNoteAt(of, *shown) : m_view.noteAt(of, *shown), m_view.rectOf(of, pitch, *shown),
                  pane, colors, m_view.options().noteNames);
  };
  paint(rows, false, ownColorsOf(rows.track()));
  if (m_view.heard())
    paint(m_view.heard()->pitched, true, colorsOf(rows.track()));
  m_painter.restore();
}

void RollPainter::paintDrumNotes() {
  const NoteRows &rows = m_view.drumRows();
  const QRectF pane = m_geometry.drums();
  if (rows.track() < 0 || pane.isEmpty() || !pane.intersects(m_clip))
    return;
  const Tick end = endTick();
  const Tick first = firstTick();
  const auto paint = [&](const NoteRows &of, bool heard, const NoteColors &colors) {
    for (int lane = m_geometry.laneAt(pane.top()); lane <= m_geometry.laneAt(pane.bottom() - 1); ++lane)
      for (auto shown = of.firstAfter(lane, first); shown != of.row(lane).end() && shown->onset < end; ++shown)
        paintNote(heard ? m_view.heardNoteAt(of, *shown) : m_view.noteAt(of, *shown), m_view.rectOf(of, lane, *shown),
                  pane, colors, false);
  };
  paint(rows, false, ownColorsOf(rows.track()));
  if (m_view.heard())
    paint(m_view.heard()->drums, true, colorsOf(rows.track()));
}

void RollPainter::paintGhosts() {
  const QRectF pane = m_geometry.pitched();
  if (!m_view.options().ghosts || pane.isEmpty())
    return;
  NoteBoxes boxes(m_image, deviceRect(QRectF(m_clip) & pane));
  const Tick first = firstTick();
  const Tick end = endTick();
  for (const int track : m_view.ghostTracks()) {
    const QRgb color = mixedColor(m_look.colors.surface, hueOf(track).hue, 0.34).rgb();
    for (const DocumentNote &ghost : m_view.content().tracks[track].notes) {
      if (ghost.note.end() <= first || ghost.note.onset >= end)
        continue;
      const double x = m_geometry.xOf(ghost.note.onset);
      const QRectF place(x, m_geometry.pitchTop(ghost.note.pitch), m_geometry.xOf(ghost.note.end()) - x,
                         m_geometry.rowHeight());
      boxes.fill(deviceRect(place.adjusted(0, 1, -1, -1)), device(kRadius), color);
    }
  }
}

} // namespace loopwright::ui
