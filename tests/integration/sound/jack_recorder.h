// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <atomic>
#include <jack/jack.h>
#include <vector>

namespace loopwright::examples {

/// A JACK client that keeps what another client plays on its left, for up to 30 seconds of 48 kHz.
class JackRecorder {
public:
  JackRecorder();
  ~JackRecorder();
  JackRecorder(const JackRecorder &) = delete;
  JackRecorder &operator=(const JackRecorder &) = delete;

  /// Listens to a client and begins a new recording. False if the client is not there.
  bool listenTo(const QString &client);
  std::vector<float> samples() const;
  int xruns() const { return m_xruns; }

private:
  static int process(jack_nframes_t frames, void *recorder);
  jack_client_t *m_client = nullptr;
  jack_port_t *m_port = nullptr;
  std::vector<float> m_samples;
  std::atomic<std::size_t> m_recorded{0};
  std::atomic<int> m_xruns{0};
};

} // namespace loopwright::examples
