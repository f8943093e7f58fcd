// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// What RUN/session.json says: what was asked for, and the process of the latest session.
struct RunSession {
  enum class Stop { none, afterStep, now };
  learning::TrainingRequest request;
  qint64 process = 0;
  quint64 processStart = 0; ///< tells the process from a later one with its number
  Stop stop = Stop::none;   ///< what the user asked of that process

  /// Whether that process is there still.
  bool alive() const;
  /// Errors: no such file, damaged.
  static Result<RunSession> read(const QString &folder);
  Status write(const QString &folder) const;
};

/// The files of a training's folder that belong to its being run from the window.
namespace run_folder {
QString eventsFile(const QString &folder);
QString errorsFile(const QString &folder);
QString bundle(const QString &folder);
/// Whether a training was begun there (run.json), so that it can be gone on with.
bool begun(const QString &folder);
bool finished(const QString &folder); ///< has a bundle
/// The last sentence that the program said; empty if none.
QString lastSentence(const QString &folder);
/// A folder that is not there yet: DATA/runs/vqvae-2026-03-01, -2, …
QString suggestion(const QString &model);
} // namespace run_folder

/// When the process began, in clock ticks since the machine was started; 0 if there is none (or only its remains).
quint64 processStartTime(qint64 process);

} // namespace loopwright
