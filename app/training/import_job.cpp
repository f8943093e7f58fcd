// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/import_job.h"

#include "app/background/throttled_progress.h"
#include "engine/midi/smf.h"

namespace loopwright {

ImportJob::ImportJob(QObject *parent) : QObject(parent) {}

ImportJob::~ImportJob() = default;

bool ImportJob::running() const { return m_work != nullptr; }

void ImportJob::cancel() {
  if (m_work != nullptr)
    m_work->cancel();
}

void ImportJob::start(const QStringList &paths, const QString &corpus, const ImportOptions &options) {
  if (running())
    return;
  std::vector<std::filesystem::path> files;
  for (const QString &path : paths)
    files.emplace_back(path.toStdString());
  m_work = std::make_unique<BackgroundWork>(
      this,
      [this, files, corpus, options](const CancellationToken &cancel) {
        ThrottledProgress sink(this, [this](const Progress &told) {
          Q_EMIT progress(QString::fromStdString(told.stage), told.done, told.total);
        });
        return importFiles(files, corpus.toStdString(), midi::readScores, options, sink, cancel);
      },
      [this, corpus](const Result<ImportReport> &report) {
        m_work.reset();
        if (report)
          Q_EMIT finished(corpus, *report);
        else if (report.error().kind == ErrorKind::cancelled)
          Q_EMIT cancelled();
        else
          Q_EMIT failed(QString::fromStdString(report.error().message()));
      });
}

} // namespace loopwright
