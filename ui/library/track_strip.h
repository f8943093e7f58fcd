// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QWidget>

#include "app/playback/transport.h"

namespace loopwright::ui {

/// One track: its instrument, and how loud and where it is.
class TrackStrip : public QWidget {
  Q_OBJECT
public:
  TrackStrip(Transport &transport, LoopDocument &document, int track, QWidget *parent);

  void showTrack(); ///< after the document has changed; the track must still be there
  void showMix();

protected:
  void resizeEvent(QResizeEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

private:
  const DocumentTrack &track() const { return m_document->content().tracks[m_track]; }
  QToolButton *toggle(const QString &text, const QString &name);
  void fillPrograms();
  void setProgram(int program);

  Transport &m_transport;
  QPointer<LoopDocument> m_document;
  int m_track;
  QPushButton *m_program;
  QToolButton *m_mute, *m_solo;
  QSlider *m_volume, *m_pan;
};

} // namespace loopwright::ui
