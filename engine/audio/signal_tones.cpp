// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audio/signal_tones.h"

#include <algorithm>
#include <cmath>

namespace loopwright {
namespace {

constexpr double kRiseSeconds = 0.001;
constexpr double kTurn = 6.283185307179586;

} // namespace

void SignalTone::start(double hertz, float amplitude, double seconds, double fallSeconds, int sampleRate) {
  m_phase = 0;
  m_step = hertz / sampleRate;
  m_amplitude = amplitude;
  m_left = static_cast<int>(seconds * sampleRate);
  m_done = 0;
  m_rise = std::max(1, static_cast<int>(kRiseSeconds * sampleRate));
  m_fall = std::max(1, static_cast<int>(fallSeconds * sampleRate));
}

void SignalTone::add(float *left, float *right, int frames) {
  const int end = std::min(frames, m_left);
  for (int i = 0; i < end; ++i) {
    const float rise = std::min(1.0F, static_cast<float>(++m_done) / static_cast<float>(m_rise));
    const float fall = std::min(1.0F, static_cast<float>(m_left - i) / static_cast<float>(m_fall));
    const float sample = m_amplitude * rise * fall * static_cast<float>(std::sin(kTurn * m_phase));
    m_phase += m_step - std::floor(m_phase);
    left[i] += sample;
    right[i] += sample;
  }
  m_left -= end;
}

} // namespace loopwright
