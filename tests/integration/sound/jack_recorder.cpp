// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sound/jack_recorder.h"

#include <algorithm>
#include <cerrno>

namespace loopwright::examples {

JackRecorder::JackRecorder() : m_samples(30 * 48000) {
  m_client = jack_client_open("recorder", JackNoStartServer, nullptr);
  if (m_client == nullptr)
    return;
  m_port = jack_port_register(m_client, "in", JACK_DEFAULT_AUDIO_TYPE, JackPortIsInput, 0);
  jack_set_process_callback(m_client, &JackRecorder::process, this);
  jack_set_xrun_callback(
      m_client,
      [](void *recorder) {
        ++static_cast<JackRecorder *>(recorder)->m_xruns;
        return 0;
      },
      this);
  jack_activate(m_client);
}

JackRecorder::~JackRecorder() {
  if (m_client != nullptr)
    jack_client_close(m_client);
}

bool JackRecorder::listenTo(const QString &client) {
  if (m_client == nullptr)
    return false;
  const QString port = client + ":left";
  const int problem = jack_connect(m_client, port.toLocal8Bit().constData(), jack_port_name(m_port));
  if (problem != 0 && problem != EEXIST)
    return false;
  m_recorded = 0;
  return true;
}

std::vector<float> JackRecorder::samples() const {
  return {m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(m_recorded.load())};
}

int JackRecorder::process(jack_nframes_t frames, void *recorder) {
  auto *self = static_cast<JackRecorder *>(recorder);
  const auto *input = static_cast<const float *>(jack_port_get_buffer(self->m_port, frames));
  const std::size_t before = self->m_recorded;
  if (before + frames <= self->m_samples.size()) {
    std::copy_n(input, frames, self->m_samples.begin() + static_cast<std::ptrdiff_t>(before));
    self->m_recorded = before + frames;
  }
  return 0;
}

} // namespace loopwright::examples
