// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/level_meter.h"

#include <QPainter>
#include <cmath>
#include <limits>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr double kQuietest = -48;     // dBFS, the left end
constexpr double kFallPerSecond = 24; // dB
constexpr int kClipShown = 2000;      // ms
constexpr int kFrame = 33;            // ms
constexpr double kSilence = -std::numeric_limits<double>::infinity();

} // namespace

LevelMeter::LevelMeter(QWidget *parent) : QWidget(parent), m_decibels{kSilence, kSilence} {
  setAccessibleName(tr("Level"));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  m_timer.setInterval(kFrame);
  connect(&m_timer, &QTimer::timeout, this, &LevelMeter::fall);
}

void LevelMeter::setLevels(float left, float right) {
  const std::array<float, 2> peaks = {left, right};
  bool louder = false;
  for (std::size_t channel = 0; channel < 2; ++channel) {
    if (!(peaks[channel] > 0))
      continue;
    const double decibels = 20 * std::log10(double(peaks[channel]));
    louder = louder || decibels > m_decibels[channel];
    m_decibels[channel] = std::max(m_decibels[channel], decibels);
    if (peaks[channel] >= 1)
      m_clipped.start();
  }
  if (!louder)
    return;
  if (!m_timer.isActive()) {
    m_clock.start();
    m_timer.start();
  }
  update();
}

void LevelMeter::fall() {
  const double fallen = kFallPerSecond * double(m_clock.restart()) / 1000;
  bool anything = m_clipped.isValid() && m_clipped.elapsed() < kClipShown;
  for (double &decibels : m_decibels) {
    decibels = decibels - fallen < kQuietest ? kSilence : decibels - fallen;
    anything = anything || decibels > kQuietest;
  }
  if (!anything)
    m_timer.stop();
  update();
}

void LevelMeter::paintEvent(QPaintEvent *) {
  const Colors &colors = Theme::instance().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const bool clipped = m_clipped.isValid() && m_clipped.elapsed() < kClipShown;
  for (int channel = 0; channel < 2; ++channel) {
    const QRectF bar(0, height() / 2. - 6 + channel * 7, width(), 5);
    painter.setBrush(colors.beatLine);
    painter.drawRoundedRect(bar, 2, 2);
    const double part = 1 - shown(channel) / kQuietest;
    if (part > 0) {
      painter.setBrush(clipped ? colors.wrong : colors.accent);
      painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * std::min(part, 1.), bar.height()), 2, 2);
    }
  }
}

} // namespace loopwright::ui
