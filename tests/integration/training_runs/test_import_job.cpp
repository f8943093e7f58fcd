// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/training/corpus_facts.h"
#include "app/training/import_job.h"
#include "tests/suite.h"
#include "tests/unit/corpus/example_songs.h"

using namespace loopwright;

namespace {} // namespace

class TestImportJob : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;
  QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
  void initTestCase() {
    for (std::uint64_t song = 1; song <= 60; ++song)
      example::writeSong(path("midi/%1.mid").arg(song).toStdString(), example::song(song, 12, 5));
    example::write(path("midi/broken.mid").toStdString(), "MThd no MIDI file");
  }

  void importsWithProgress() {
    ImportJob job;
    QSignalSpy progress(&job, &ImportJob::progress), finished(&job, &ImportJob::finished);
    ImportReport report;
    connect(&job, &ImportJob::finished, this, [&report](const QString &, const ImportReport &told) { report = told; });
    QElapsedTimer time;
    time.start();
    job.start({path("midi")}, path("all.lwc"), {});
    QVERIFY(job.running());
    job.start({path("midi")}, path("second.lwc"), {}); // one at a time
    QVERIFY(finished.wait(kSoon));
    QVERIFY(!job.running());
    QCOMPARE(report.files, 61);
    QCOMPARE(report.filesUsed, 60);
    QCOMPARE(report.filesSkipped.at("damaged"), 1);
    QVERIFY(QFile::exists(path("all.lwc")) && !QFile::exists(path("second.lwc")));
    QVERIFY(!progress.isEmpty());
    QSet<QString> stages;
    for (const auto &signal : progress)
      stages.insert(signal[0].toString());
    QVERIFY2(progress.size() <= time.elapsed() / 50 + 2 * stages.size(), qPrintable(QString::number(progress.size())));

    CorpusFacts facts;
    QSignalSpy told(&facts, &CorpusFacts::told);
    facts.ask(path("all.lwc"));
    QVERIFY(told.wait(kSoon));
    QCOMPARE(told[0][1].toLongLong() + told[0][2].toLongLong(), report.distinctLoops);
    QCOMPARE(told[0][3].toLongLong(), report.songs);
    QCOMPARE(told[0][4].toString(), QString("loop57"));
  }

  void isCancelledAndGoesOn() {
    ImportJob job;
    QSignalSpy cancelled(&job, &ImportJob::cancelled), finished(&job, &ImportJob::finished);
    job.start({path("midi")}, path("again.lwc"), {});
    job.cancel();
    QVERIFY(cancelled.wait(kSoon));
    QVERIFY(!job.running() && !QFile::exists(path("again.lwc")) && finished.isEmpty());
    job.start({path("midi")}, path("again.lwc"), {});
    QVERIFY(finished.wait(kSoon));
    QVERIFY(QFile::exists(path("again.lwc")));
  }

  void isLeftInTheMiddle() {
    {
      ImportJob job;
      job.start({path("midi")}, path("left.lwc"), {});
    }
    QVERIFY(!QFile::exists(path("left.lwc")));
  }

  void problemsAreSentences() {
    ImportJob job;
    QSignalSpy failed(&job, &ImportJob::failed);
    job.start({path("nowhere")}, path("new.lwc"), {});
    QVERIFY(failed.wait(kSoon));
    QVERIFY(failed[0][0].toString().contains("nowhere"));
    job.start({path("midi")}, path("all.lwc"), {});
    QVERIFY(failed.wait(kSoon));
    QVERIFY(failed[1][0].toString().contains("all.lwc"));

    CorpusFacts facts;
    QSignalSpy untold(&facts, &CorpusFacts::failed);
    facts.ask(path("midi/1.mid"));
    QVERIFY(untold.wait(kSoon));
    QVERIFY(untold[0][1].toString().contains("1.mid"));
  }
};

LOOPWRIGHT_TEST(TestImportJob, QCoreApplication)
#include "test_import_job.moc"
