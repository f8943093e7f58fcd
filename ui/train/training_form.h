// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/input/number_field.h"
#include "ui/train/corpus_choice.h"
#include "ui/train/option_form.h"

namespace loopwright::ui {

/// What a new training is to be: corpus, model, preset, options, folder.
class TrainingForm : public QWidget {
  Q_OBJECT
public:
  TrainingForm(TrainingRuns &runs, ModelCatalogue &catalogue, QWidget *parent = nullptr);
  learning::TrainingRequest request() const;
  CorpusChoice &corpus() { return *m_corpus; }
  /// Offers to train a model on the codes of this run's codec.
  void trainOn(const QString &codec);
  /// A fresh folder, and the codecs that are there by now.
  void prepare();

Q_SIGNALS:
  void started(const QString &folder);

private:
  QWidget *makeSheet();
  void showModels();
  /// Offers the models and codecs that can learn from the corpus, and says of each other one why it cannot.
  void showFitting();
  /// Why the model cannot learn from the chosen corpus; empty: it can, or the corpus is not known yet.
  QString misfit(const CatalogueModel &model) const;
  QString misfit(const QString &codec) const;
  void showModel();
  void showPreset();
  void fillCodecs();
  void askForCodec();
  void showState();
  void start();
  const CatalogueModel *model() const;
  const CatalogueModel *newCodec() const; ///< the model of a codec that is to be trained first; nullptr: none
  TrainingRuns &m_runs;
  ModelCatalogue &m_catalogue;
  CorpusChoice *m_corpus;
  QComboBox *m_model, *m_codec, *m_preset, *m_rules;
  TonedLabel *m_modelAbout, *m_modelsLeft, *m_rulesAbout, *m_sentence;
  QLabel *m_codecName;
  QWidget *m_codecRow;
  WholeNumberField *m_epochs;
  QLineEdit *m_seed, *m_folder;
  QToolButton *m_showOptions;
  OptionForm *m_options;
  QPushButton *m_start;
  int m_presetEpochs = 0;
  QString m_suggestedFolder;
  bool m_codecChosen = false; ///< by the user
  QString m_wantedCodec;      ///< until the models are known
  QString m_catalogueProblem;
};

} // namespace loopwright::ui
