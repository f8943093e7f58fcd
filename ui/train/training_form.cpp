// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/training_form.h"

#include <QAction>
#include <QFileDialog>
#include <QFormLayout>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QStandardItemModel>
#include <limits>

#include "app/generation/bundle_title.h"
#include "app/training/run_folder.h"
#include "engine/base/paths.h"
#include "engine/bundle/bundle_folder.h"
#include "ui/language/engine_text.h"
#include "ui/train/form_fields.h"
#include "ui/train/run_words.h"

namespace loopwright::ui {
namespace {

using Tone = TonedLabel::Tone;

/// Stands for a codec that is trained first, in the same training.
const QString kNewCodec = QStringLiteral("new");

/// A field and a remark under it.
QVBoxLayout *withRemark(QWidget *field, QLabel *label) {
  auto *column = new QVBoxLayout;
  column->setSpacing(kUnit);
  column->addWidget(field);
  column->addWidget(label);
  return column;
}

} // namespace

TrainingForm::TrainingForm(TrainingRuns &runs, ModelCatalogue &catalogue, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_catalogue(catalogue), m_corpus(new CorpusChoice(runs)),
      m_model(choice("train.model", tr("Model"))), m_codec(choice("train.codec", tr("Codec"))),
      m_preset(choice("train.preset", tr("Preset"))), m_rules(choice("train.rules", tr("Learn from"))),
      m_modelAbout(remark()), m_modelsLeft(remark()), m_rulesAbout(remark()), m_sentence(new TonedLabel(Tone::dim)),
      m_codecName(new QLabel(tr("&Codec"))), m_codecRow(new QWidget), m_epochs(new WholeNumberField),
      m_seed(new QLineEdit), m_folder(new QLineEdit), m_showOptions(new QToolButton), m_options(new OptionForm),
      m_start(new QPushButton(tr("Start Training"))) {
  auto *scroll = new QScrollArea;
  scroll->setWidget(makeSheet());
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_sentence->setObjectName(QStringLiteral("train.form_sentence"));
  m_sentence->setWordWrap(true);
  m_start->setObjectName(QStringLiteral("train.start"));
  m_start->setProperty("primary", true);
  m_start->setMinimumHeight(9 * kUnit);
  auto *footer = new QHBoxLayout;
  footer->setContentsMargins(5 * kUnit, 0, 5 * kUnit, 0);
  footer->setSpacing(3 * kUnit);
  footer->addWidget(m_sentence, 1);
  footer->addWidget(m_start);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 4 * kUnit);
  column->setSpacing(3 * kUnit);
  column->addWidget(scroll, 1);
  column->addLayout(footer);

  connect(m_corpus, &CorpusChoice::corpusChanged, this, &TrainingForm::showFitting);
  connect(m_corpus, &CorpusChoice::shapeKnown, this, &TrainingForm::showFitting);
  connect(m_model, &QComboBox::currentIndexChanged, this, &TrainingForm::showModel);
  connect(m_preset, &QComboBox::currentIndexChanged, this, &TrainingForm::showPreset);
  connect(m_codec, &QComboBox::currentIndexChanged, this, &TrainingForm::showState);
  connect(m_codec, &QComboBox::activated, this, [this] { m_codecChosen = true; });
  connect(m_options, &OptionForm::changed, this, &TrainingForm::showState);
  connect(m_folder, &QLineEdit::textChanged, this, &TrainingForm::showState);
  connect(m_seed, &QLineEdit::textChanged, this, &TrainingForm::showState);
  connect(m_rules, &QComboBox::currentIndexChanged, this,
          [this] { m_rulesAbout->setText(m_rules->currentData(Qt::ToolTipRole).toString()); });
  connect(m_showOptions, &QToolButton::toggled, this, [this](bool on) {
    m_showOptions->setIcon(
        Theme::instance().icon(on ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_options->setVisible(on);
  });
  connect(m_start, &QPushButton::clicked, this, &TrainingForm::start);
  connect(&catalogue, &ModelCatalogue::loaded, this, &TrainingForm::showModels);
  connect(&catalogue, &ModelCatalogue::failed, this, [this](const QString &sentence) {
    m_catalogueProblem = sentence;
    showState();
  });

  m_rules->addItem(tr("all loops"));
  m_rules->setItemData(0, tr("Every loop in the corpus"), Qt::ToolTipRole);
  for (const RuleSet &rules : RuleSet::sets())
    if (!rules.rules.empty()) {
      m_rules->addItem(QString::fromStdString(rules.name), QString::fromStdString(rules.name));
      m_rules->setItemData(m_rules->count() - 1, engineText(rules.meaning), Qt::ToolTipRole);
    }
  m_rulesAbout->setText(m_rules->currentData(Qt::ToolTipRole).toString());
  m_modelsLeft->setObjectName(QStringLiteral("train.models_left"));
  m_modelsLeft->hide();
  m_options->hide();
  m_showOptions->setIcon(Theme::instance().icon(QStringLiteral("chevron-right")));
  showState();
}

QWidget *TrainingForm::makeSheet() {
  m_epochs->setObjectName(QStringLiteral("train.epochs"));
  m_epochs->setAccessibleName(tr("Epochs"));
  m_epochs->setRange(1, 1000000);
  m_epochs->setFixedWidth(30 * kUnit);
  m_epochs->setToolTip(tr("Passes over the training loops"));
  m_seed->setObjectName(QStringLiteral("train.seed"));
  m_seed->setAccessibleName(tr("Seed"));
  m_seed->setText(QStringLiteral("1"));
  m_seed->setFixedWidth(30 * kUnit);
  m_seed->setToolTip(tr("Seed for everything random; the same seed gives the same model"));
  m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,20}")), m_seed));
  m_folder->setObjectName(QStringLiteral("train.out"));
  m_folder->setAccessibleName(tr("Training folder"));
  m_folder->setToolTip(tr("Holds the log, the checkpoints and, at the end, the model"));
  auto *browse = new QPushButton(tr("Choose…"));
  browse->setObjectName(QStringLiteral("train.choose_out"));
  connect(browse, &QPushButton::clicked, this, [this] {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Training Folder"), m_folder->text());
    if (!folder.isEmpty())
      m_folder->setText(folder);
  });
  auto *folderRow = new QHBoxLayout;
  folderRow->setSpacing(2 * kUnit);
  folderRow->addWidget(m_folder, 1);
  folderRow->addWidget(browse);
  auto *chooseCodec = new QPushButton(tr("Open…"));
  chooseCodec->setObjectName(QStringLiteral("train.open_codec"));
  connect(chooseCodec, &QPushButton::clicked, this, &TrainingForm::askForCodec);
  auto *codecRow = new QHBoxLayout(m_codecRow);
  codecRow->setContentsMargins(0, 0, 0, 0);
  codecRow->setSpacing(2 * kUnit);
  codecRow->addWidget(m_codec, 1);
  codecRow->addWidget(chooseCodec);
  m_codecName->setBuddy(m_codec);
  m_showOptions->setObjectName(QStringLiteral("train.show_options"));
  m_showOptions->setCheckable(true);
  m_showOptions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

  auto *title = new TonedLabel(Tone::normal, TextSize::large);
  title->setText(tr("New training"));
  auto *form = new QFormLayout;
  form->setHorizontalSpacing(5 * kUnit);
  form->setVerticalSpacing(4 * kUnit);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("Corpus"), m_corpus);
  auto *models = withRemark(m_model, m_modelAbout);
  models->addWidget(m_modelsLeft);
  form->addRow(tr("&Model"), models);
  form->addRow(m_codecName, m_codecRow);
  form->addRow(tr("&Preset"), m_preset);
  form->addRow(tr("&Epochs"), m_epochs);
  form->addRow(tr("&Learn from"), withRemark(m_rules, m_rulesAbout));
  form->addRow(tr("Se&ed"), m_seed);
  form->addRow(tr("&Folder"), folderRow);
  const std::pair<int, QWidget *> buddies[] = {{1, m_model}, {5, m_rules}, {7, m_folder}};
  for (const auto &[row, field] : buddies)
    qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget())->setBuddy(field);
  Theme::align(*form);

  auto *sheet = new QWidget;
  auto *column = new QVBoxLayout;
  column->setSpacing(4 * kUnit);
  column->addWidget(title);
  column->addLayout(form);
  column->addWidget(m_showOptions, 0, Qt::AlignLeft);
  column->addWidget(m_options);
  column->addStretch();
  // Lines that are too long are hard to follow.
  auto *row = new QHBoxLayout(sheet);
  row->setContentsMargins(5 * kUnit, 4 * kUnit, 5 * kUnit, 4 * kUnit);
  auto *narrow = new QWidget;
  column->setContentsMargins(0, 0, 0, 0);
  narrow->setLayout(column);
  narrow->setMaximumWidth(220 * kUnit);
  row->addWidget(narrow, 1, Qt::AlignTop);
  row->addStretch();
  return sheet;
}

const CatalogueModel *TrainingForm::model() const { return m_catalogue.find(m_model->currentData().toString()); }

void TrainingForm::prepare() {
  m_catalogue.load();
  fillCodecs();
  showFitting();
  if (m_folder->text() == m_suggestedFolder && model() != nullptr) {
    m_suggestedFolder = run_folder::suggestion(m_model->currentData().toString());
    m_folder->setText(m_suggestedFolder);
  }
  showState();
}

void TrainingForm::showModels() {
  m_catalogueProblem.clear();
  {
    const QSignalBlocker quiet(m_model);
    const QString before = m_model->currentData().toString();
    m_model->clear();
    for (const CatalogueModel &each : m_catalogue.models())
      m_model->addItem(QString::fromStdString(each.description.name), QString::fromStdString(each.description.name));
    int first = 0; // who has not chosen wants loops: codec and model in one training
    while (first < m_model->count() - 1 && !m_catalogue.models().at(first).description.needsCodec)
      ++first;
    m_model->setCurrentIndex(before.isEmpty() ? first : std::max(0, m_model->findData(before)));
  }
  fillCodecs(); // which trainings are codecs is known only now
  showModel();
  showFitting();
  if (!m_wantedCodec.isEmpty())
    trainOn(std::exchange(m_wantedCodec, QString()));
}

void TrainingForm::trainOn(const QString &codec) {
  if (m_catalogue.models().isEmpty()) {
    m_wantedCodec = codec;
    return;
  }
  if (const auto run = m_runs.run(codec))
    m_corpus->setCorpus(run->corpus);
  for (int i = 0; i < m_model->count(); ++i)
    if (const CatalogueModel *each = m_catalogue.find(m_model->itemData(i).toString());
        each && each->description.needsCodec) {
      m_model->setCurrentIndex(i);
      break;
    }
  m_codecChosen = true;
  m_codec->setCurrentIndex(m_codec->findData(codec));
}

const CatalogueModel *TrainingForm::newCodec() const {
  const auto &models = m_catalogue.models();
  const auto found =
      std::find_if(models.begin(), models.end(), [](const CatalogueModel &each) { return each.description.hasCodes; });
  return found == models.end() ? nullptr : &*found;
}

QString TrainingForm::misfit(const CatalogueModel &of) const {
  if (!m_corpus->shape())
    return {};
  const Status reads = learning::readsLayout(of.description, m_corpus->shape()->layout, {});
  return reads ? QString() : QString::fromStdString(reads.error().what);
}

QString TrainingForm::misfit(const QString &codec) const {
  const auto &shape = m_corpus->shape();
  if (!shape)
    return {};
  if (codec == kNewCodec)
    return newCodec() ? misfit(*newCodec()) : QString();
  const auto bundle = learning::BundleFolder::readManifest(codec.toStdString());
  if (!bundle)
    return QString::fromStdString(bundle.error().message());
  if (bundle->layout.name == shape->layout.name && bundle->bars == shape->bars)
    return {};
  return tr("it encodes %1 bars of layout %2, but the corpus has %3 bars of layout %4")
      .arg(bundle->bars)
      .arg(QString::fromStdString(bundle->layout.name))
      .arg(shape->bars)
      .arg(QString::fromStdString(shape->layout.name));
}

/// Why an entry does not fit is its tool tip; showState reads it there.
void TrainingForm::showFitting() {
  const auto offer = [](QComboBox &box, int index, const QString &why) {
    QStandardItem *item = qobject_cast<QStandardItemModel *>(box.model())->item(index);
    item->setEnabled(why.isEmpty());
    item->setToolTip(why);
  };
  QStringList left;
  int firstFitting = -1;
  for (int i = 0; i < m_model->count(); ++i) {
    const CatalogueModel *each = m_catalogue.find(m_model->itemData(i).toString());
    const QString why = each == nullptr ? QString() : misfit(*each);
    offer(*m_model, i, why);
    if (!why.isEmpty())
      left << why;
    else if (firstFitting < 0)
      firstFitting = i;
  }
  m_modelsLeft->setText(left.isEmpty() ? QString()
                                       : tr("Does not fit this corpus: %1.").arg(left.join(QStringLiteral("; "))));
  m_modelsLeft->setVisible(!left.isEmpty());
  int firstCodec = -1;
  for (int i = 0; i < m_codec->count(); ++i) {
    const QString why = misfit(m_codec->itemData(i).toString());
    offer(*m_codec, i, why);
    if (why.isEmpty() && firstCodec < 0)
      firstCodec = i;
  }
  const auto chosenFits = [](const QComboBox &box) { return box.currentData(Qt::ToolTipRole).toString().isEmpty(); };
  if (firstCodec >= 0 && !chosenFits(*m_codec))
    m_codec->setCurrentIndex(firstCodec);
  if (firstFitting >= 0 && !chosenFits(*m_model))
    m_model->setCurrentIndex(firstFitting);
  showState();
}

void TrainingForm::showModel() {
  const CatalogueModel *chosen = model();
  if (chosen == nullptr)
    return;
  m_modelAbout->setText(engineText(chosen->description.description));
  m_codecName->setVisible(chosen->description.needsCodec);
  m_codecRow->setVisible(chosen->description.needsCodec);
  {
    const QSignalBlocker quiet(m_preset);
    m_preset->clear();
    for (const std::string &preset : chosen->description.presets)
      m_preset->addItem(QString::fromStdString(preset), QString::fromStdString(preset));
    m_preset->addItem(tr("none: use the model's defaults"), QString());
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(QStringLiteral("starter"))));
  }
  if (m_folder->text() == m_suggestedFolder) {
    m_suggestedFolder = run_folder::suggestion(m_model->currentData().toString());
    m_folder->setText(m_suggestedFolder);
  }
  showPreset();
}

void TrainingForm::showPreset() {
  const CatalogueModel *chosen = model();
  if (chosen == nullptr)
    return;
  const QString preset = m_preset->currentData().toString();
  m_options->setModel(*chosen, preset, "epochs");
  const auto values = chosen->values(preset.toStdString()).toJson();
  m_presetEpochs = values.contains("epochs") ? values["epochs"].get<int>() : 0;
  m_epochs->setValue(m_presetEpochs);
  showState();
}

void TrainingForm::fillCodecs() {
  const QString before = m_codecChosen ? m_codec->currentData().toString() : QString();
  m_codec->clear();
  if (newCodec()) {
    m_codec->addItem(tr("a new one, trained first"), kNewCodec);
    m_codec->setItemData(0, tr("Trains a codec on the same music first, then the model on its codes"),
                         Qt::AccessibleDescriptionRole);
  }
  for (const TrainingRun &run : m_runs.runs()) {
    const CatalogueModel *of = m_catalogue.find(run.model);
    if (run.hasBundle && of != nullptr && of->description.hasCodes)
      m_codec->addItem(run_words::title(run), run.folder);
  }
  if (const auto starter = paths::resource("starter/bundle"))
    m_codec->addItem(tr("the starter's codec"), QString::fromStdString(starter->string()));
  if (!before.isEmpty() && before != kNewCodec && m_codec->findData(before) < 0)
    m_codec->addItem(bundleTitle(before), before);
  m_codec->setCurrentIndex(
      std::max(before.isEmpty() ? 0 : m_codec->findData(before), std::min(0, m_codec->count() - 1)));
}

void TrainingForm::askForCodec() {
  const QString folder = QFileDialog::getExistingDirectory(this, tr("Codec Folder"));
  if (folder.isEmpty())
    return;
  if (m_codec->findData(folder) < 0)
    m_codec->addItem(bundleTitle(folder), folder);
  showFitting();
  m_codecChosen = true;
  m_codec->setCurrentIndex(m_codec->findData(folder)); // who chose it is told why it does not fit
}

learning::TrainingRequest TrainingForm::request() const {
  learning::TrainingRequest request;
  request.model = m_model->currentData().toString().toStdString();
  request.preset = m_preset->currentData().toString().toStdString();
  request.settings = m_options->changes();
  if (m_epochs->value() != m_presetEpochs)
    request.settings.emplace_back("epochs", std::to_string(m_epochs->value()));
  request.corpus = m_corpus->corpus().toStdString();
  request.out = m_folder->text().trimmed().toStdString();
  if (const CatalogueModel *chosen = model(); chosen != nullptr && chosen->description.needsCodec) {
    if (const QString codec = m_codec->currentData().toString(); codec == kNewCodec)
      request.newCodec = newCodec()->description.name;
    else
      request.codec = codec.toStdString();
  }
  request.rules = m_rules->currentData().toString().toStdString();
  request.seed = m_seed->text().toULongLong();
  return request;
}

void TrainingForm::showState() {
  const CatalogueModel *chosen = model();
  const auto changed = m_options->changes().size();
  m_showOptions->setText(changed == 0 ? tr("All options")
                                      : tr("All options (%n changed)", nullptr, static_cast<int>(changed)));
  m_showOptions->setEnabled(chosen != nullptr);
  QString wanting;
  bool wrong = false;
  bool seedGood = false;
  m_seed->text().toULongLong(&seedGood);
  if (!m_catalogueProblem.isEmpty()) {
    wanting = m_catalogueProblem;
    wrong = true;
  } else if (chosen == nullptr) {
    wanting = tr("Listing the models…");
  } else if (m_corpus->corpus().isEmpty()) {
    wanting = tr("Choose a corpus to train on, or import a folder of MIDI files.");
  } else if (chosen->description.needsCodec && m_codec->currentIndex() < 0) {
    wanting = tr("Choose a codec, or train one first.");
  } else if (const QString why = m_model->currentData(Qt::ToolTipRole).toString(); !why.isEmpty()) {
    wanting = tr("%1. Choose another model or another corpus.").arg(why);
    wrong = true;
  } else if (const QString codecWhy =
                 chosen->description.needsCodec ? m_codec->currentData(Qt::ToolTipRole).toString() : QString();
             !codecWhy.isEmpty()) {
    wanting = tr("This codec does not fit: %1. Choose another one.").arg(codecWhy);
    wrong = true;
  } else if (m_folder->text().trimmed().isEmpty()) {
    wanting = tr("Choose a folder for the training.");
  } else if (!seedGood) {
    wanting = tr("Enter a whole number as the seed.");
  } else if (const QString problem = m_options->problem(); !problem.isEmpty()) {
    wanting = problem;
    wrong = true;
  }
  m_sentence->setTone(wrong ? Tone::wrong : Tone::dim);
  m_sentence->setText(wanting.isEmpty() ? tr("Training continues when you close the window.") : wanting);
  m_start->setEnabled(wanting.isEmpty());
}

void TrainingForm::start() {
  const learning::TrainingRequest wanted = request();
  if (const auto begun = m_runs.start(wanted); !begun) {
    m_sentence->setTone(Tone::wrong);
    m_sentence->setText(QString::fromStdString(begun.error().message()));
    return;
  }
  m_suggestedFolder = m_folder->text();
  Q_EMIT started(QString::fromStdString(std::filesystem::absolute(wanted.out).lexically_normal().string()));
}

} // namespace loopwright::ui
