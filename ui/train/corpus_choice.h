// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>

#include "app/training/corpus_facts.h"
#include "app/training/import_job.h"
#include "app/training/training_runs.h"
#include "ui/train/toned_label.h"

namespace loopwright::ui {

/// The corpus to learn from: one that was used before, a file, or a folder of MIDI files, which is imported here.
class CorpusChoice : public QWidget {
  Q_OBJECT
public:
  explicit CorpusChoice(TrainingRuns &runs, QWidget *parent = nullptr);
  QString corpus() const; ///< empty: none
  void setCorpus(const QString &file);
  /// Makes a corpus of all MIDI files below the folder and chooses it.
  void importFolder(const QString &folder, ImportOptions options = {});
  bool isImporting() const { return m_job.running(); }
  QAction *importAction() const { return m_import; }
  /// What the chosen corpus holds; not known while it is read, or where it cannot be.
  struct Shape {
    PitchLayout layout;
    int bars = 8;
  };
  const std::optional<Shape> &shape() const { return m_shape; }

Q_SIGNALS:
  void corpusChanged(const QString &file);
  void shapeKnown();

private:
  void fill();
  void onChosen();
  void askForFile();
  void askForFolder();
  void showImporting(bool importing);
  void onImported(const QString &corpus, const ImportReport &report);
  TrainingRuns &m_runs;
  CorpusFacts m_facts;
  ImportJob m_job;
  QAction *m_import;
  QComboBox *m_choice;
  QPushButton *m_open, *m_importButton, *m_cancel, *m_details;
  QProgressBar *m_progress;
  TonedLabel *m_stage, *m_told, *m_report;
  QStringList m_files;
  std::optional<Shape> m_shape;
  ImportReport m_lastImport;
};

} // namespace loopwright::ui
