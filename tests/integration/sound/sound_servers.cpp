// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/sound/sound_servers.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <csignal>
#include <jack/jack.h>

namespace loopwright::examples {
namespace {

constexpr int kLongestStart = 15000; // ms

template <class Condition>
bool waitUntil(QProcess &process, Condition &&condition) {
  QElapsedTimer time;
  time.start();
  while (!condition()) {
    if (time.hasExpired(kLongestStart) || process.waitForFinished(20) || process.error() == QProcess::FailedToStart)
      return false;
  }
  return true;
}

void endProcess(QProcess &process) {
  process.terminate();
  if (!process.waitForFinished(5000))
    process.kill();
  process.waitForFinished(1000);
}

QString whatItSaid(QProcess &process) {
  const QString said = QString::fromLocal8Bit(process.readAll());
  return process.program() + " cannot be started here: " + (said.isEmpty() ? process.errorString() : said);
}

} // namespace

JackServer::JackServer(int sampleRate, int periodFrames, Clock clock) {
  static int number = 0;
  m_name = QString("loopwright-test-%1-%2").arg(QCoreApplication::applicationPid()).arg(++number);
  qputenv("JACK_DEFAULT_SERVER", m_name.toLocal8Bit());
  qputenv("JACK_NO_START_SERVER", "1");
  m_process.setProcessChannelMode(QProcess::MergedChannels);
  QStringList arguments = clock == Clock::real ? QStringList{"-R"} : QStringList{"-S", "-t", "10000", "-r"};
  arguments << "-n" << m_name << "-d"
            << "dummy"
            << "-r" << QString::number(sampleRate) << "-p" << QString::number(periodFrames);
  m_process.start("jackd", arguments);
}

JackServer::~JackServer() {
  endProcess(m_process);
  qunsetenv("JACK_DEFAULT_SERVER");
}

QString JackServer::problem() {
  jack_set_error_function([](const char *) {});
  jack_set_info_function([](const char *) {});
  const bool answers = waitUntil(m_process, [] {
    jack_client_t *client = jack_client_open("probe", JackNoStartServer, nullptr);
    if (client != nullptr)
      jack_client_close(client);
    return client != nullptr;
  });
  return answers ? QString() : whatItSaid(m_process);
}

PulseServer::PulseServer() {
  qputenv("PULSE_SERVER", "unix:" + m_folder.filePath("pulse/native").toLocal8Bit());
  m_process.setProcessChannelMode(QProcess::MergedChannels);
  m_process.setProcessEnvironment(environment());
  m_process.start("pulseaudio",
                  {"--daemonize=no", "--exit-idle-time=-1", "-n", "--disable-shm=1", "-L",
                   "module-null-sink sink_name=test rate=48000", "-L", "module-native-protocol-unix auth-anonymous=1"});
}

PulseServer::~PulseServer() {
  endProcess(m_process);
  qunsetenv("PULSE_SERVER");
}

QProcessEnvironment PulseServer::environment() const {
  QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
  result.insert("HOME", m_folder.path());
  result.insert("XDG_RUNTIME_DIR", m_folder.path());
  result.remove("PULSE_RUNTIME_PATH");
  return result;
}

QString PulseServer::problem() {
  const bool answers = waitUntil(m_process, [this] {
    QProcess client;
    client.setProcessEnvironment(environment());
    client.start("pactl", {"info"});
    return client.waitForFinished() && client.exitCode() == 0 && client.exitStatus() == QProcess::NormalExit;
  });
  return answers ? QString() : whatItSaid(m_process);
}

void PulseServer::freeze() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
void PulseServer::thaw() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

void PulseServer::record(QProcess &recorder) const {
  recorder.setProcessEnvironment(environment());
  recorder.start("parec",
                 {"-d", "test.monitor", "--format=float32le", "--rate=48000", "--channels=2", "--latency-msec=20"});
}

} // namespace loopwright::examples
