// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/document/midi_import.h"

namespace loopwright::ui {

/// A whole MIDI file in one line, bar by bar: how much the bass plays above, the drums below, where meters change, and
/// the chosen bars as a frame that mouse and keys move (arrows a bar, page keys the frame's length, Home, End).
class SongOverview : public QWidget {
  Q_OBJECT
public:
  explicit SongOverview(const MidiFile &file, QWidget *parent = nullptr);

  void setChoice(const MidiChoice &choice);
  QSize sizeHint() const override;

Q_SIGNALS:
  void firstBarChosen(int bar);

protected:
  void paintEvent(QPaintEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

private:
  QRectF strip() const;
  qreal xOf(int bar) const;
  std::vector<int> notesPerBar(const QList<int> &parts) const;
  void paintDensity(QPainter &painter, const QRectF &area, const std::vector<int> &notes, const QColor &color) const;
  void paintBarNumbers(QPainter &painter) const;
  void choose(int bar);

  const MidiFile &m_file;
  MidiChoice m_choice;
  std::vector<int> m_bass;
  std::vector<int> m_drums;
};

} // namespace loopwright::ui
