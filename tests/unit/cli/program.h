// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <thread>

/// The console program in a process of its own.
namespace loopwright::program {

inline const QString kProgram = QStringLiteral(LOOPWRIGHT_BINARY_DIR "/bin/loopwright");

struct Outcome {
  int status = -1; ///< -1: it crashed
  QByteArray output;
  QByteArray errors;
  nlohmann::json json() const { return nlohmann::json::parse(output.toStdString(), nullptr, false); }
};

inline Outcome finish(QProcess &process) {
  process.waitForFinished(120000);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
          process.readAllStandardError()};
}

inline Outcome run(const QStringList &arguments) {
  QProcess process;
  process.start(kProgram, arguments);
  return finish(process);
}

/// The same where no file may grow beyond 1 KiB, as on a full disk.
inline Outcome runWithoutSpace(const QStringList &arguments) {
  QProcess process;
  process.start("bash", QStringList{"-c", "ulimit -f 1; exec \"$0\" \"$@\"", kProgram} + arguments);
  return finish(process);
}

/// The sentences for the user; progress has lines of its own.
inline QStringList sentences(const QByteArray &errors) {
  QStringList found;
  for (const QString &line : QString::fromUtf8(errors).split('\n'))
    if (line.startsWith("loopwright: "))
      found << line;
  return found;
}

inline bool hasKeys(const nlohmann::json &object, std::initializer_list<const char *> keys) {
  for (const char *key : keys)
    if (!object.contains(key)) {
      qWarning("no key %s", key);
      return false;
    }
  return true;
}

/// One second, and more where other work keeps the processors busy.
inline qint64 soon() {
  double load = 0;
  ::getloadavg(&load, 1);
  return static_cast<qint64>(1000 * std::max(1.0, 2 * load / std::max(1U, std::thread::hardware_concurrency())));
}

/// Waits for a piece of text in what the process says; false if it ends before.
inline bool waitFor(QProcess &process, const QByteArray &text, QByteArray &said) {
  QElapsedTimer timer;
  timer.start();
  while (!said.contains(text)) {
    process.waitForReadyRead(100);
    const QByteArray more = process.readAllStandardOutput() + process.readAllStandardError();
    said += more;
    if ((process.state() == QProcess::NotRunning && more.isEmpty()) || timer.elapsed() > 120000)
      return said.contains(text);
  }
  return true;
}

} // namespace loopwright::program
