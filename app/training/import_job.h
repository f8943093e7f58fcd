// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/background/background_work.h"
#include "engine/corpus/import.h"

namespace loopwright {

/// Makes a corpus of MIDI files on a thread of its own. A cancelled one is continued by the next import to the same
/// file. GUI thread.
class ImportJob : public QObject {
  Q_OBJECT
public:
  explicit ImportJob(QObject *parent = nullptr);
  ~ImportJob() override; ///< cancels, and waits for the file that is being read

  /// One at a time; does nothing while one runs.
  void start(const QStringList &paths, const QString &corpus, const ImportOptions &options);
  void cancel();
  bool running() const;

Q_SIGNALS:
  void progress(const QString &stage, qint64 done, qint64 total); ///< at most 20 a second
  void finished(const QString &corpus, const loopwright::ImportReport &report);
  void failed(const QString &sentence);
  void cancelled();

private:
  std::unique_ptr<BackgroundWork> m_work;
};

} // namespace loopwright
