// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>
#include <QSlider>
#include <QWidget>

#include "ui/input/number_field.h"
#include "ui/transport/level_meter.h"
#include "ui/transport/play_actions.h"
#include "ui/transport/position_display.h"

namespace loopwright::ui {

/// The bar that stands under all places: play and its kin, tempo, position, what sounds, level, volume.
class TransportBar : public QWidget {
  Q_OBJECT
public:
  TransportBar(Transport &transport, PlayActions &actions, QWidget *parent = nullptr);

  void setDocument(LoopDocument *document);

protected:
  void resizeEvent(QResizeEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

private:
  QWidget *button(QAction *action, bool large = false);
  void showTempo(); ///< and swing
  void showPosition();
  void showSounding();

  Transport &m_transport;
  QPointer<LoopDocument> m_document;
  NumberField *m_tempo;
  WholeNumberField *m_swing;
  PositionDisplay *m_position;
  QLabel *m_sounding;
  QLabel *m_soundingKind;
  LevelMeter *m_meter;
  QSlider *m_volume;
};

} // namespace loopwright::ui
