// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QVBoxLayout>
#include <QWidget>

#include "app/playback/transport.h"

namespace loopwright::ui {

class TrackStrip;

/// How each track of the document sounds: instrument, mute, solo, volume, place between left and right.
class TrackStrips : public QWidget {
  Q_OBJECT
public:
  explicit TrackStrips(Transport &transport, QWidget *parent = nullptr);
  void setDocument(LoopDocument *document);

private:
  void showTracks();

  Transport &m_transport;
  QPointer<LoopDocument> m_document;
  QList<TrackStrip *> m_strips;
  QVBoxLayout *m_layout;
};

} // namespace loopwright::ui
