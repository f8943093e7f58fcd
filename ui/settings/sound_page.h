// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QWidget>

#include "app/playback/transport.h"
#include "app/settings/settings.h"

namespace loopwright::ui {

/// Where the sound goes and how it is made. Every change is heard at once, while playing goes on.
class SoundPage : public QWidget {
  Q_OBJECT
public:
  SoundPage(Settings &settings, Transport &transport, QWidget *parent = nullptr);

private:
  QWidget *soundFontRow();
  void apply();
  void chooseSoundFont();
  void showState();

  Settings &m_settings;
  Transport &m_transport;
  QComboBox *m_driver;
  QLineEdit *m_device;
  QLineEdit *m_soundFont;
  QComboBox *m_rate;
  QSlider *m_gain;
  QCheckBox *m_reverb;
  QCheckBox *m_chorus;
  QLabel *m_state;
};

} // namespace loopwright::ui
