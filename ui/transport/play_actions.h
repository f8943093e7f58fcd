// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include "app/playback/transport.h"
#include "ui/menu_actions.h"
#include "ui/transport/tap_tempo.h"

namespace loopwright::ui {

/// The menu Play: commands to the transport, and the tempo of its document.
class PlayActions : public QObject {
  Q_OBJECT
public:
  PlayActions(Transport &transport, QWidget *window);

  MenuActions menu() const;
  QAction *play, *backToStart, *stop, *loop, *loopBars, *metronome, *tap, *previousBar, *nextBar, *panic;

  static constexpr double kSlowest = 20, kFastest = 400; ///< quarters a minute
  void setTempo(double beatsPerMinute);
  void setSwing(int percent);
  /// Goes round in the bars of these notes; in all of them again without notes or when it does so already.
  void loopBarsOf(const std::optional<CellMask> &cells);

Q_SIGNALS:
  void told(const QString &sentence); ///< why nothing happened

private:
  QAction *add(const QString &name, const QString &icon, const QString &text, const QList<QKeySequence> &keys);
  void show();
  void moveByBars(int bars);

  Transport &m_transport;
  QWidget *m_window;
  TapTempo m_taps;
  QElapsedTimer m_clock;
};

} // namespace loopwright::ui
