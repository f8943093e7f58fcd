// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/track_strips.h"

#include "ui/library/track_strip.h"

namespace loopwright::ui {

TrackStrips::TrackStrips(Transport &transport, QWidget *parent)
    : QWidget(parent), m_transport(transport), m_layout(new QVBoxLayout(this)) {
  setAccessibleName(tr("Tracks"));
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(4);
  connect(&m_transport, &Transport::mixChanged, this, [this] {
    for (TrackStrip *strip : std::as_const(m_strips))
      strip->showMix();
  });
}

void TrackStrips::setDocument(LoopDocument *document) {
  if (m_document)
    m_document->disconnect(this);
  m_document = document;
  qDeleteAll(m_strips);
  m_strips.clear();
  if (document)
    connect(document, &LoopDocument::changed, this, &TrackStrips::showTracks);
  showTracks();
}

void TrackStrips::showTracks() {
  const qsizetype tracks = m_document ? m_document->content().tracks.size() : 0;
  while (m_strips.size() > tracks)
    delete m_strips.takeLast();
  for (TrackStrip *strip : std::as_const(m_strips))
    strip->showTrack();
  while (m_strips.size() < tracks) {
    m_strips.append(new TrackStrip(m_transport, *m_document, int(m_strips.size()), this));
    m_layout->addWidget(m_strips.last());
  }
}

} // namespace loopwright::ui
