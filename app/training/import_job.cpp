// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/import_job.h"

#include <QElapsedTimer>
#include <QMutex>
#include <thread>

#include "engine/base/priority.h"
#include "engine/midi/smf.h"

namespace loopwright {
namespace {

constexpr qint64 kBetweenSignals = 50; // ms

/// Hands progress on to the thread of the job, not more often than it can be looked at.
class JobProgress final : public ProgressSink {
public:
  explicit JobProgress(ImportJob &job) : m_job(job) { m_since.start(); }
  void report(const Progress &progress) override {
    const QMutexLocker lock(&m_mutex);
    if (m_since.elapsed() < kBetweenSignals && progress.stage == m_stage)
      return;
    m_since.restart();
    m_stage = progress.stage;
    QMetaObject::invokeMethod(
        &m_job,
        [&job = m_job, progress] {
          Q_EMIT job.progress(QString::fromStdString(progress.stage), progress.done, progress.total);
        },
        Qt::QueuedConnection);
  }

private:
  ImportJob &m_job;
  QMutex m_mutex;
  QElapsedTimer m_since;
  std::string m_stage;
};

} // namespace

class ImportJob::Work {
public:
  ~Work() {
    m_cancel.request();
    if (m_thread.joinable())
      m_thread.join();
  }
  CancellationToken m_cancel;
  std::thread m_thread;
};

ImportJob::ImportJob(QObject *parent) : QObject(parent) {}

ImportJob::~ImportJob() = default;

bool ImportJob::running() const { return m_work != nullptr; }

void ImportJob::cancel() {
  if (m_work != nullptr)
    m_work->m_cancel.request();
}

void ImportJob::start(const QStringList &paths, const QString &corpus, const ImportOptions &options) {
  if (running())
    return;
  std::vector<std::filesystem::path> files;
  for (const QString &path : paths)
    files.emplace_back(path.toStdString());
  m_work = std::make_unique<Work>();
  m_work->m_thread = std::thread([this, files, corpus, options, cancel = m_work->m_cancel] {
    lowerThreadPriority(priority::kBackground);
    JobProgress progress(*this);
    auto report = importFiles(files, corpus.toStdString(), midi::readScores, options, progress, cancel);
    QMetaObject::invokeMethod(
        this,
        [this, corpus, report = std::move(report)] {
          m_work.reset();
          if (report)
            Q_EMIT finished(corpus, *report);
          else if (report.error().kind == ErrorKind::cancelled)
            Q_EMIT cancelled();
          else
            Q_EMIT failed(QString::fromStdString(report.error().message()));
        },
        Qt::QueuedConnection);
  });
}

} // namespace loopwright
