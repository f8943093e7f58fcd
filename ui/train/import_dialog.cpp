// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/import_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <limits>

#include "engine/corpus/corpus_schema.h"
#include "ui/language/engine_text.h"
#include "ui/theme/theme.h"
#include "ui/train/form_fields.h"

namespace loopwright::ui {
namespace {

constexpr char kStandardLayout[] = "loop57h";
constexpr char kStandardRules[] = "cells";

WholeNumberField *number(const char *objectName, const QString &accessibleName, int least, int most, int value) {
  auto *box = new WholeNumberField;
  box->setObjectName(QLatin1String(objectName));
  box->setAccessibleName(accessibleName);
  box->setRange(least, most);
  box->setValue(value);
  box->setFixedWidth(30 * kUnit);
  box->setMinimumHeight(kHit);
  return box;
}

TonedLabel *remarkOfTwoLines() {
  TonedLabel *label = remark();
  label->setMinimumHeight(2 * label->fontMetrics().lineSpacing()); // so that nothing moves when another is chosen
  return label;
}

/// What a track of a layout holds.
QString aboutTrack(const TrackLayout &track) {
  switch (track.role) {
  case Role::drums:
    return track.kind == TrackKind::drums ? ImportDialog::tr("%1 drums").arg(track.columns) : ImportDialog::tr("drums");
  case Role::bass:
    return track.columns == 128 ? ImportDialog::tr("bass") : ImportDialog::tr("%1 bass pitches").arg(track.columns);
  case Role::chords:
    return ImportDialog::tr("guitar or piano");
  case Role::strings:
    return ImportDialog::tr("strings and others");
  case Role::melody:
    return ImportDialog::tr("a melody");
  case Role::piano:
    break;
  }
  return ImportDialog::tr("piano");
}

/// What a layout is for.
QString aboutLayout(const PitchLayout &layout) {
  QStringList words;
  for (const TrackLayout &track : layout.tracks)
    words << (track.hasNotes() ? aboutTrack(track) : ImportDialog::tr("keeps repeated bass notes separate"));
  if (layout.keepsNotes)
    words << ImportDialog::tr("notes exactly as played");
  if (layout.beatsPerBar == 1)
    words << ImportDialog::tr("lengths in beats");
  return words.join(QStringLiteral(", "));
}

} // namespace

ImportDialog::ImportDialog(const QString &folder, QWidget *parent)
    : QDialog(parent), m_layout(choice("import.layout", tr("Layout"))), m_grid(choice("import.grid", tr("Grid"))),
      m_rules(choice("import.rules", tr("Which windows count as loops"))),
      m_bars(number("import.bars", tr("Length of a loop in bars"), 1, corpus_schema::kLongestWindow, 8)),
      m_stride(
          number("import.stride", tr("Bars between the starts of two loops"), 0, corpus_schema::kLongestWindow, 0)),
      m_seed(
          number("import.seed", tr("Seed for the training and held-out split"), 0, std::numeric_limits<int>::max(), 1)),
      m_labels(new QLineEdit), m_layoutAbout(remarkOfTwoLines()), m_gridAbout(remarkOfTwoLines()),
      m_rulesAbout(remarkOfTwoLines()) {
  setObjectName(QStringLiteral("import"));
  setWindowTitle(tr("Import a Folder of MIDI Files"));
  for (const PitchLayout &layout : PitchLayout::all()) {
    m_layout->addItem(QString::fromStdString(layout.name));
    m_layout->setItemData(m_layout->count() - 1, aboutLayout(layout), Qt::ToolTipRole);
  }
  m_layout->setCurrentText(QLatin1String(kStandardLayout));
  for (const auto &[grid, about] :
       {std::pair(Grid::nearest, tr("Move each note to the nearest step: for played music")),
        std::pair(Grid::floor, tr("Every step that a note touches: as in the papers"))}) {
    m_grid->addItem(QLatin1String(corpus_schema::nameOf(grid)), static_cast<int>(grid));
    m_grid->setItemData(m_grid->count() - 1, about, Qt::ToolTipRole);
  }
  for (const RuleSet &rules : RuleSet::sets()) {
    m_rules->addItem(QString::fromStdString(rules.name));
    m_rules->setItemData(m_rules->count() - 1, engineText(rules.meaning), Qt::ToolTipRole);
  }
  m_rules->setCurrentText(QLatin1String(kStandardRules));
  m_stride->setSpecialValueText(tr("as the rules say"));
  m_labels->setObjectName(QStringLiteral("import.labels"));
  m_labels->setAccessibleName(tr("Label file"));
  m_labels->setPlaceholderText(tr("none"));
  m_labels->setToolTip(tr("A CSV file with a column named path and others such as genre or family"));
  m_labels->setMinimumHeight(kHit);

  auto *title = new TonedLabel(TonedLabel::Tone::normal, TextSize::large);
  title->setText(QDir(folder).dirName());
  title->setToolTip(folder);
  auto *chooseLabels = new QPushButton(tr("Choose…"));
  chooseLabels->setAccessibleName(tr("Choose a label file"));
  connect(chooseLabels, &QPushButton::clicked, this, [this] {
    const QString file = QFileDialog::getOpenFileName(this, tr("Song Labels"), {}, tr("Tables (*.csv)"));
    if (!file.isEmpty())
      m_labels->setText(file);
  });
  auto *labels = new QHBoxLayout;
  labels->setSpacing(2 * kUnit);
  labels->addWidget(m_labels, 1);
  labels->addWidget(chooseLabels);
  const auto withRemark = [](QWidget *field, QLabel *about) {
    auto *column = new QVBoxLayout;
    column->setSpacing(kUnit);
    column->addWidget(field);
    column->addWidget(about);
    return column;
  };
  auto *form = new QFormLayout;
  form->setHorizontalSpacing(5 * kUnit);
  form->setVerticalSpacing(3 * kUnit);
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("Layout"), withRemark(m_layout, m_layoutAbout));
  form->addRow(tr("Grid"), withRemark(m_grid, m_gridAbout));
  form->addRow(tr("Loops"), withRemark(m_rules, m_rulesAbout));
  form->addRow(tr("Bars"), m_bars);
  form->addRow(tr("Every … bars"), m_stride);
  form->addRow(tr("Labels"), labels);
  form->addRow(tr("Seed"), m_seed);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  QPushButton *accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
  accept->setObjectName(QStringLiteral("import.accept"));
  accept->setProperty("primary", true);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(4 * kUnit, 4 * kUnit, 4 * kUnit, 4 * kUnit);
  column->setSpacing(4 * kUnit);
  column->addWidget(title);
  column->addLayout(form);
  column->addStretch();
  column->addWidget(buttons);
  setMinimumWidth(120 * kUnit);
  for (QComboBox *box : {m_layout, m_grid, m_rules})
    connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::showMeanings);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showMeanings();
}

void ImportDialog::showMeanings() {
  // Rules that look at what the layout does not have are not offered.
  const auto layout = PitchLayout::named(m_layout->currentText().toStdString());
  for (int i = 0; layout && i < m_rules->count(); ++i) {
    const auto rules = RuleSet::named(m_rules->itemText(i).toStdString());
    const Status fits = rules ? rules->fits(*layout) : Status();
    QStandardItem *item = qobject_cast<QStandardItemModel *>(m_rules->model())->item(i);
    item->setEnabled(fits.has_value());
    item->setToolTip(engineText(fits ? rules->meaning : fits.error().what));
    if (!fits && i == m_rules->currentIndex())
      m_rules->setCurrentIndex(0);
  }
  m_layoutAbout->setText(m_layout->currentData(Qt::ToolTipRole).toString());
  m_gridAbout->setText(m_grid->currentData(Qt::ToolTipRole).toString());
  m_rulesAbout->setText(m_rules->currentData(Qt::ToolTipRole).toString());
}

ImportOptions ImportDialog::options() const {
  ImportOptions options;
  options.layout = PitchLayout::named(m_layout->currentText().toStdString()).value_or(options.layout);
  options.grid = static_cast<Grid>(m_grid->currentData().toInt());
  options.rules = RuleSet::named(m_rules->currentText().toStdString()).value_or(options.rules);
  options.bars = m_bars->value();
  if (m_stride->value() > 0)
    options.stride = m_stride->value();
  if (const QString labels = m_labels->text().trimmed(); !labels.isEmpty())
    options.labelFiles = {labels.toStdString()};
  options.seed = static_cast<std::uint64_t>(m_seed->value());
  return options;
}

} // namespace loopwright::ui
