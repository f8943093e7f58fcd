// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

#include "ui/roll/note_boxes.h"
#include "ui/roll/roll_look.h"
#include "ui/roll/roll_view.h"

namespace loopwright::ui {

/// Rows lower than this have no room for names, in px.
constexpr double kNamedRowHeight = 11;

/// Paints all of the roll that stands still while it plays (everything but the playhead and what a drag shows) into
/// an image of the canvas's size (Format_RGB32, any device pixel ratio), within a clip in logical pixels.
class RollPainter {
public:
  RollPainter(QImage &image, const RollView &view, const RollLook &look, const QRect &clip);
  void paint();

private:
  void paintRegion();
  void paintRuler();
  void paintLoopBars();
  void paintRows();
  void paintGrid(const QRectF &pane);
  void paintPitchedNotes();
  void paintDrumNotes();
  void paintGhosts();
  void paintKeys();
  void paintLaneNames();
  void paintStrip(const QRectF &pane, const QString &name, const QColor &hue);
  void paintVelocity();
  void paintVelocityHead();

  const NoteColors &hueOf(int track) const;
  const NoteColors &colorsOf(int track) const; ///< grey where it is not heard
  /// Of the document's notes: ghosts while something else sounds.
  const NoteColors &ownColorsOf(int track) const;
  void paintNote(const DocumentNote &note, const QRectF &place, const QRectF &pane, const NoteColors &colors,
                 bool named);
  void verticalLine(Tick tick, const QRectF &pane, double width, const QColor &color);
  int device(double logical) const; ///< to the nearest device pixel
  QRect deviceRect(const QRectF &rect) const;
  QRectF crisp(const QRectF &rect) const; ///< with edges on device pixels, logical
  Tick firstTick() const { return m_view.geometry().tickAt(m_clip.left()) - 1; }
  Tick endTick() const { return m_view.geometry().tickAt(m_clip.right() + 1) + 1; }

  QImage &m_image;
  const RollView &m_view;
  const RollLook &m_look;
  const RollGeometry &m_geometry;
  QRect m_clip;
  double m_ratio;
  QPainter m_painter;
};

} // namespace loopwright::ui
