// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <array>

namespace loopwright::ui {

/// Two bars, left over right, -48 to 0 dBFS; peaks fall 24 dB a second. It says in red that the sound has clipped, for
/// two seconds.
class LevelMeter : public QWidget {
  Q_OBJECT
public:
  explicit LevelMeter(QWidget *parent = nullptr);
  QSize sizeHint() const override { return {96, 20}; }

  /// What is shown now, dBFS; -infinity for nothing.
  double shown(int channel) const { return m_decibels[std::size_t(channel)]; }

public Q_SLOTS:
  /// Peaks since the last call, full scale 1.
  void setLevels(float left, float right);

protected:
  void paintEvent(QPaintEvent *event) override;

private:
  void fall();

  std::array<double, 2> m_decibels;
  QElapsedTimer m_clipped;
  QElapsedTimer m_clock;
  QTimer m_timer;
};

} // namespace loopwright::ui
