// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/corpus_choice.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>

#include "ui/language/engine_text.h"
#include "ui/train/import_dialog.h"
#include "ui/train/import_report_dialog.h"

namespace loopwright::ui {
namespace {

using Tone = TonedLabel::Tone;

/// Where the corpus of a folder goes. One whose import was cancelled is gone on with.
QString fileFor(const QString &folder) {
  const QString name = QFileInfo(QDir::cleanPath(folder)).fileName();
  const QString stem = CorpusFacts::folder() + '/' + (name.isEmpty() ? QStringLiteral("corpus") : name);
  QString file = stem + QStringLiteral(".lwc");
  for (int number = 2; QFile::exists(file); ++number)
    file = QStringLiteral("%1-%2.lwc").arg(stem).arg(number);
  return file;
}

} // namespace

CorpusChoice::CorpusChoice(TrainingRuns &runs, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_import(new QAction(tr("Import a Folder of MIDI Files…"), this)),
      m_choice(new QComboBox), m_open(new QPushButton(tr("Open…"))),
      m_importButton(new QPushButton(Theme::instance().icon(QStringLiteral("import")), tr("Import MIDI Folder…"))),
      m_cancel(new QPushButton(tr("Cancel"))), m_details(new QPushButton(tr("Every File…"))),
      m_progress(new QProgressBar), m_stage(new TonedLabel(Tone::dim, TextSize::small)),
      m_told(new TonedLabel(Tone::dim, TextSize::small)), m_report(new TonedLabel(Tone::dim, TextSize::small)) {
  m_import->setObjectName(QStringLiteral("train.import"));
  m_import->setIcon(Theme::instance().icon(QStringLiteral("import")));
  m_choice->setObjectName(QStringLiteral("train.corpus"));
  m_choice->setAccessibleName(tr("Corpus"));
  m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_choice->setMinimumContentsLength(16);
  m_choice->setPlaceholderText(tr("No corpus yet: open one, or import MIDI files"));
  m_open->setObjectName(QStringLiteral("train.open_corpus"));
  m_open->setToolTip(tr("Open a corpus (.lwc)"));
  m_importButton->setObjectName(QStringLiteral("train.import_button"));
  m_importButton->setToolTip(tr("Make a corpus from all MIDI files in a folder and its subfolders"));
  m_cancel->setObjectName(QStringLiteral("train.cancel_import"));
  m_details->setObjectName(QStringLiteral("train.import_details"));
  m_details->setToolTip(tr("What became of each file, and why"));
  m_details->hide();
  connect(m_details, &QPushButton::clicked, this,
          [this] { (new ImportReportDialog(m_lastImport, this->window()))->open(); });
  m_progress->setAccessibleName(tr("Import progress"));
  m_progress->setTextVisible(false);
  m_report->setObjectName(QStringLiteral("train.import_report"));
  m_told->setObjectName(QStringLiteral("train.corpus_facts"));
  for (TonedLabel *label : {m_told, m_report}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
  }

  auto *first = new QHBoxLayout;
  first->setSpacing(2 * kUnit);
  first->addWidget(m_choice, 1);
  first->addWidget(m_open);
  first->addWidget(m_importButton);
  auto *importing = new QHBoxLayout;
  importing->setSpacing(3 * kUnit);
  importing->addWidget(m_stage);
  importing->addWidget(m_progress, 1);
  importing->addWidget(m_cancel);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kUnit);
  column->addLayout(first);
  column->addWidget(m_told);
  column->addLayout(importing);
  column->addWidget(m_report);
  column->addWidget(m_details, 0, Qt::AlignLeft);

  connect(m_choice, &QComboBox::activated, this, &CorpusChoice::onChosen);
  connect(m_open, &QPushButton::clicked, this, &CorpusChoice::askForFile);
  connect(m_importButton, &QPushButton::clicked, m_import, &QAction::trigger);
  connect(m_import, &QAction::triggered, this, &CorpusChoice::askForFolder);
  connect(m_cancel, &QPushButton::clicked, &m_job, &ImportJob::cancel);
  connect(&m_job, &ImportJob::progress, this, [this](const QString &stage, qint64 done, qint64 total) {
    m_stage->setText(total > 0 ? tr("%1: %L2 of %L3").arg(engineText(stage)).arg(done).arg(total) : engineText(stage));
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(1000 * done / total) : 0);
  });
  connect(&m_job, &ImportJob::finished, this, &CorpusChoice::onImported);
  connect(&m_job, &ImportJob::failed, this, [this](const QString &sentence) {
    showImporting(false);
    m_report->setTone(Tone::wrong);
    m_report->setText(sentence);
    m_report->show();
  });
  connect(&m_job, &ImportJob::cancelled, this, [this] {
    showImporting(false);
    m_report->setTone(Tone::dim);
    m_report->setText(tr("The import was cancelled. Import the same folder again to continue where it stopped."));
    m_report->show();
  });
  connect(&m_facts, &CorpusFacts::told, this,
          [this](const QString &, qint64 train, qint64 valid, qint64 songs, const QString &layout, int bars) {
            m_told->setTone(Tone::dim);
            m_told->setText(tr("%L1 training loops, %L2 held-out loops · %L3 songs · %4, %5 bars")
                                .arg(train)
                                .arg(valid)
                                .arg(songs)
                                .arg(layout)
                                .arg(bars));
            m_told->show();
            if (const auto known = PitchLayout::named(layout.toStdString()))
              m_shape = Shape{*known, bars};
            Q_EMIT shapeKnown();
          });
  connect(&m_facts, &CorpusFacts::failed, this, [this](const QString &, const QString &sentence) {
    m_told->setTone(Tone::wrong);
    m_told->setText(sentence);
    m_told->show();
  });
  showImporting(false);
  fill();
  if (!m_files.isEmpty())
    setCorpus(m_files.first());
}

void CorpusChoice::fill() {
  QStringList files;
  for (const TrainingRun &run : m_runs.runs())
    if (QFile::exists(run.corpus))
      files << run.corpus;
  files += CorpusFacts::known();
  files.removeDuplicates();
  m_files = files;
  m_choice->clear();
  for (const QString &file : m_files) {
    m_choice->addItem(QFileInfo(file).completeBaseName(), file);
    m_choice->setItemData(m_choice->count() - 1, file, Qt::ToolTipRole);
  }
}

QString CorpusChoice::corpus() const { return m_choice->currentData().toString(); }

void CorpusChoice::setCorpus(const QString &file) {
  if (m_choice->findData(file) < 0)
    m_choice->insertItem(0, QFileInfo(file).completeBaseName(), file);
  m_choice->setCurrentIndex(m_choice->findData(file));
  onChosen();
}

void CorpusChoice::onChosen() {
  m_choice->setToolTip(corpus());
  m_told->hide();
  m_shape.reset();
  m_facts.ask(corpus());
  Q_EMIT corpusChanged(corpus());
}

void CorpusChoice::askForFile() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Open a Corpus"), QFileInfo(corpus()).path(),
                                                    tr("Corpora (*.lwc);;All files (*)"));
  if (!file.isEmpty())
    setCorpus(file);
}

void CorpusChoice::askForFolder() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a Folder of MIDI Files"));
  if (folder.isEmpty())
    return;
  ImportDialog dialog(folder, this);
  if (dialog.exec() == QDialog::Accepted)
    importFolder(folder, dialog.options());
}

void CorpusChoice::importFolder(const QString &folder, ImportOptions options) {
  m_report->hide();
  m_details->hide();
  if (!QDir().mkpath(CorpusFacts::folder())) {
    m_report->setTone(Tone::wrong);
    m_report->setText(tr("%1: the folder cannot be created; check its permissions.").arg(CorpusFacts::folder()));
    m_report->show();
    return;
  }
  showImporting(true);
  options.programVersion = LOOPWRIGHT_VERSION;
  m_job.start({folder}, fileFor(folder), options);
}

void CorpusChoice::showImporting(bool importing) {
  m_stage->setText(tr("Looking for MIDI files…"));
  m_progress->setRange(0, 0);
  m_stage->setVisible(importing);
  m_progress->setVisible(importing);
  m_cancel->setVisible(importing);
  m_importButton->setEnabled(!importing);
  m_import->setEnabled(!importing);
}

void CorpusChoice::onImported(const QString &corpus, const ImportReport &report) {
  showImporting(false);
  QStringList text = {tr("Imported %L1 of %L2 files: %L3 different loops from %L4 songs.")
                          .arg(report.filesUsed)
                          .arg(report.files)
                          .arg(report.distinctLoops)
                          .arg(report.songs)};
  QStringList reasons;
  for (const auto &[problem, files] : report.filesSkipped)
    reasons << tr("%1 (%L2)").arg(engineText(problem)).arg(files);
  if (!reasons.isEmpty())
    text << tr("Skipped: %1.").arg(reasons.join(QStringLiteral(", ")));
  if (report.songsWithLabels > 0 || report.labelsWithoutFile > 0)
    text << tr("%L1 of %L2 songs labelled.").arg(report.songsWithLabels).arg(report.songs);
  if (!report.unknownLabelColumns.empty()) {
    QStringList columns;
    for (const std::string &column : report.unknownLabelColumns)
      columns << QString::fromStdString(column);
    text << tr("Label columns without a meaning here, kept all the same: %1.").arg(columns.join(QStringLiteral(", ")));
  }
  m_lastImport = report;
  m_details->show();
  m_report->setTone(Tone::dim);
  m_report->setText(text.join(' '));
  m_report->show();
  setCorpus(corpus);
}

} // namespace loopwright::ui
