// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace loopwright::program {

struct Outcome {
  int status = -1;
  QByteArray output;
  QByteArray errors;
  nlohmann::json json() const { return nlohmann::json::parse(output.toStdString(), nullptr, false); }
};

/// The console program in a process of its own.
inline Outcome run(const QStringList &arguments) {
  QProcess process;
  process.start(QStringLiteral(LOOPWRIGHT_BINARY_DIR "/bin/loopwright"), arguments);
  process.waitForFinished(120000);
  return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace loopwright::program
