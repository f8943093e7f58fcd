// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "engine/learning/interface/learning_module.h"

namespace loopwright {

/// One training as its run folder tells it.
struct TrainingRun {
  enum class State { running, stopping, interrupted, stopped, finished, failed };
  QString folder;
  QString model;
  QString corpus;
  State state = State::interrupted;
  QString sentence; ///< why it ended, what it waits for
  learning::TrainingRequest request;
  bool hasBundle = false; ///< there is a result to generate with (at the end of a training)
};

/// The trainings the user has started, wherever their folders are: each is a process of its own (`loopwright train`),
/// so that it goes on when the window is closed and cannot stall it; it is followed through the events it writes into
/// its run folder. What is noted of them is written by a thread of its own, all of it before the object ends. GUI
/// thread.
class TrainingRuns : public QObject {
  Q_OBJECT
public:
  explicit TrainingRuns(QObject *parent = nullptr);
  ~TrainingRuns() override;

  QList<TrainingRun> runs() const; ///< newest first
  std::optional<TrainingRun> run(const QString &folder) const;
  /// Starts a training in request.out, or goes on with the one there (request.resume).
  Status start(const learning::TrainingRequest &request);
  Status resume(const QString &folder);
  void stop(const QString &folder);    ///< after this step, with a checkpoint
  void stopNow(const QString &folder); ///< the last checkpoint is what is left
  void forget(const QString &folder);  ///< takes it off the list; its folder stays
  /// All events of a run so far; of its steps a few thousand, evenly spread, and the latest one.
  QList<learning::TrainingEvent> events(const QString &folder) const;

Q_SIGNALS:
  void runsChanged();
  void problem(const QString &sentence); ///< what is known of a training could not be written
  void eventsArrived(const QString &folder, const QList<loopwright::learning::TrainingEvent> &events);

private:
  class Implementation;
  std::unique_ptr<Implementation> m_implementation;
};

} // namespace loopwright
