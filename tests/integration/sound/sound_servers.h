// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace loopwright::examples {

/// A JACK server with a dummy driver, under a name of its own; this process's clients find it while it lives.
class JackServer {
public:
  /// Patient: it waits for its clients, so that a busy machine loses nothing. Real: as it runs for a musician, at
  /// real-time priority where the system grants it, and without waiting for anybody.
  enum class Clock { patient, real };
  explicit JackServer(int sampleRate = 48000, int periodFrames = 256, Clock clock = Clock::patient);
  ~JackServer();
  /// Empty once it answers; else what is wrong.
  QString problem();
  /// In order: one that is killed leaves its name in the machine's list of eight servers for good.
  void end() { m_process.terminate(); }

private:
  QString m_name;
  QProcess m_process;
};

/// A PulseAudio server with a sink that goes nowhere, in a folder of its own; this process's clients find it while it
/// lives.
class PulseServer {
public:
  PulseServer();
  ~PulseServer();
  QString problem();
  void kill() { m_process.kill(); }
  void freeze() const; ///< until thaw() it answers nobody
  void thaw() const;
  /// Starts to record what the sink plays: 32-bit float stereo at 48 kHz.
  void record(QProcess &recorder) const;

private:
  QProcessEnvironment environment() const;
  QTemporaryDir m_folder;
  QProcess m_process;
};

} // namespace loopwright::examples
