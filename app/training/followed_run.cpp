// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/followed_run.h"

#include <QCoreApplication>
#include <QFile>

namespace loopwright {
namespace {

using learning::TrainingEvent;
constexpr qsizetype kMostSteps = 4096;

struct TrainingWords {
  Q_DECLARE_TR_FUNCTIONS(TrainingWords)
};

/// The last record of a log, read from its end: how a run stands before all of it was read.
RunRecord lastRecord(const QString &folder) {
  QFile file(run_folder::eventsFile(folder));
  RunRecord last;
  last.kind = RunRecord::Kind::session;
  if (!file.open(QIODevice::ReadOnly))
    return last;
  constexpr qint64 kTail = 65536;
  file.seek(qMax<qint64>(0, file.size() - kTail));
  const QList<QByteArray> lines = file.read(kTail).split('\n');
  for (auto line = lines.rbegin(); line != lines.rend(); ++line)
    if (auto record = RunRecord::parse(*line))
      return *record;
  return last;
}

} // namespace

FollowedRun::FollowedRun(const QString &folder, const RunSession &session)
    : m_session(session), m_log(run_folder::eventsFile(folder)), m_last(lastRecord(folder)) {
  m_run.folder = folder;
  m_alive = m_session.alive();
  refresh();
}

void FollowedRun::setSession(const RunSession &session) {
  m_session = session;
  refresh();
}

void FollowedRun::refresh() {
  m_run.request = m_session.request;
  m_run.model = QString::fromStdString(m_session.request.model);
  m_run.corpus = QString::fromStdString(m_session.request.corpus.string());
  m_alive = m_session.alive();
  judge();
}

void FollowedRun::keep(const TrainingEvent &event) {
  if (m_transient)
    m_events.removeLast();
  m_transient = false;
  m_events.append(event);
  if (event.kind != TrainingEvent::Kind::step)
    return;
  m_transient = m_steps++ % m_stride != 0;
  if (m_transient || ++m_stepsKept < kMostSteps)
    return;
  bool spare = true;
  m_events.removeIf([&spare](const TrainingEvent &each) {
    if (each.kind == TrainingEvent::Kind::step)
      spare = !spare;
    return each.kind == TrainingEvent::Kind::step && spare;
  });
  m_stepsKept /= 2;
  m_stride *= 2;
}

QList<TrainingEvent> FollowedRun::follow(qint64 limit) {
  m_alive = m_session.alive(); // before reading: what is written by then is read below
  QList<TrainingEvent> arrived;
  for (RunRecord &record : m_log.readMore(limit)) {
    if (record.kind == RunRecord::Kind::event) {
      keep(record.event);
      arrived.append(record.event);
    }
    m_newest = std::move(record);
  }
  if (m_log.atEnd() && m_newest)
    m_last = *m_newest;
  judge();
  return arrived;
}

void FollowedRun::judge() {
  using State = TrainingRun::State;
  const bool ended = m_last.kind == RunRecord::Kind::event && m_last.event.kind == TrainingEvent::Kind::end;
  m_run.hasBundle = run_folder::finished(m_run.folder);
  m_run.sentence.clear();
  if (m_alive) {
    m_run.state = m_session.stop == RunSession::Stop::none ? State::running : State::stopping;
    if (m_run.state == State::stopping)
      m_run.sentence = TrainingWords::tr("Stopping after this step…");
    else if (m_last.kind != RunRecord::Kind::event)
      m_run.sentence = TrainingWords::tr("Reading the corpus…");
    return;
  }
  const QString said = m_last.kind == RunRecord::Kind::session ? run_folder::lastSentence(m_run.folder) : QString();
  if (m_last.kind == RunRecord::Kind::error || !said.isEmpty()) {
    m_run.state = State::failed;
    m_run.sentence = m_last.kind == RunRecord::Kind::error ? m_last.text : said;
  } else if (ended && m_run.hasBundle) {
    m_run.state = State::finished;
    if (m_last.event.text != "finished") // then the state says it all
      m_run.sentence = QString::fromStdString(m_last.event.text);
  } else if (ended || m_session.stop != RunSession::Stop::none) {
    m_run.state = State::stopped;
    m_run.sentence = m_session.stop == RunSession::Stop::now && !ended
                         ? TrainingWords::tr("Stopped. You can resume from the last checkpoint.")
                         : TrainingWords::tr("Stopped. You can resume from here.");
  } else {
    m_run.state = State::interrupted;
    m_run.sentence =
        TrainingWords::tr("Interrupted: the process ended unexpectedly. You can resume from the last checkpoint.");
  }
}

} // namespace loopwright
