// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loopwright {

/// A sine of our own with a short rise and a fall, added to the sound: the metronome's click and the test tone.
/// One thread; allocates nothing.
class SignalTone {
public:
  /// Begins again. The fall takes the last `fallSeconds` of `seconds`.
  void start(double hertz, float amplitude, double seconds, double fallSeconds, int sampleRate);
  void stop() { m_left = 0; }
  void add(float *left, float *right, int frames);

private:
  double m_phase = 0; ///< in turns
  double m_step = 0;  ///< turns a frame
  float m_amplitude = 0;
  int m_left = 0; ///< frames
  int m_done = 0;
  int m_rise = 1;
  int m_fall = 1;
};

} // namespace loopwright
