// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/training/event_log.h"
#include "app/training/run_folder.h"
#include "app/training/training_runs.h"

namespace loopwright {

/// One training being followed: what its folder says, read bit by bit.
class FollowedRun {
public:
  FollowedRun(const QString &folder, const RunSession &session);

  const QString &folder() const { return m_run.folder; }
  const TrainingRun &run() const { return m_run; }
  const RunSession &session() const { return m_session; }
  /// Another session, or what the user asked of this one.
  void setSession(const RunSession &session);
  const QList<learning::TrainingEvent> &events() const { return m_events; }

  /// Reads on, at most `limit` bytes; the new events.
  QList<learning::TrainingEvent> follow(qint64 limit);
  bool caughtUp() const { return m_log.atEnd(); }
  /// Whether there may be more to read.
  bool open() const { return m_alive || !m_log.atEnd(); }

private:
  void refresh();
  void keep(const learning::TrainingEvent &event);
  void judge();
  TrainingRun m_run;
  RunSession m_session;
  EventLog m_log;
  QList<learning::TrainingEvent> m_events;
  RunRecord m_last;                  // of the file, which says how the session stands
  std::optional<RunRecord> m_newest; // of what was read
  std::int64_t m_steps = 0;          // seen since the last thinning
  std::int64_t m_stride = 1;         // one of so many is kept
  qsizetype m_stepsKept = 0;
  bool m_transient = false; // the last event is a step that the next one replaces
  bool m_alive = false;
};

} // namespace loopwright
