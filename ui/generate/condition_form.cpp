// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/condition_form.h"

#include <cmath>

#include "ui/generate/form_row.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr double kAny = 0;
constexpr double kMostCells = 64;

/// Adds a row that is shown and hidden as one, together with its label.
QWidget *addRow(QVBoxLayout &form, const QString &label, QWidget *field) {
  auto *row = new QWidget;
  auto *layout = new QVBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  addFormRow(*layout, label, field);
  form.addWidget(row);
  return row;
}

} // namespace

ConditionForm::ConditionForm(QWidget *parent)
    : QWidget(parent), m_genre(new QComboBox), m_density(new QDoubleSpinBox), m_guidance(new QDoubleSpinBox),
      m_tempo(new QCheckBox(tr("For this tempo"))), m_form(new QCheckBox(tr("Form of real loops"))) {
  m_genre->setObjectName(QStringLiteral("generate.genre"));
  m_genre->setAccessibleName(tr("Genre"));
  m_genre->setToolTip(tr("Loops of this genre, of those that the model learned"));
  m_genre->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_genre->setMinimumContentsLength(8);
  m_genre->setFixedSize(28 * kUnit, kHit);
  m_density->setObjectName(QStringLiteral("generate.density"));
  m_density->setAccessibleName(tr("Density"));
  m_density->setRange(kAny, kMostCells);
  m_density->setDecimals(0);
  m_density->setSpecialValueText(tr("any"));
  m_density->setFixedSize(18 * kUnit, kHit);
  m_guidance->setObjectName(QStringLiteral("generate.guidance"));
  m_guidance->setAccessibleName(tr("Guidance"));
  m_guidance->setToolTip(tr("1: genre, density and tempo as the model learned them; above: more of what is asked for"));
  m_guidance->setRange(0, 5);
  m_guidance->setSingleStep(0.5);
  m_guidance->setDecimals(1);
  m_guidance->setFixedSize(18 * kUnit, kHit);
  m_tempo->setObjectName(QStringLiteral("generate.for_tempo"));
  m_tempo->setToolTip(tr("Loops as they are at the tempo of the loop that is open"));
  m_form->setObjectName(QStringLiteral("generate.form"));
  m_form->setToolTip(tr("Which bars repeat which is taken from a loop that the model learned from"));
  for (QCheckBox *box : {m_tempo, m_form})
    box->setFixedHeight(kHit);

  auto *form = new QVBoxLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->setSpacing(2 * kUnit);
  addRow(*form, tr("Genre"), m_genre);
  addRow(*form, tr("Density"), m_density);
  addRow(*form, tr("Guidance"), m_guidance);
  form->addWidget(m_tempo);
  form->addWidget(m_form);
  connect(m_genre, &QComboBox::currentIndexChanged, this, &ConditionForm::showState);
  connect(m_density, &QDoubleSpinBox::valueChanged, this, &ConditionForm::showState);
  connect(m_tempo, &QCheckBox::toggled, this, &ConditionForm::showState);
  setKnownConditions({});
}

learning::Conditions ConditionForm::conditions(double tempo) const {
  learning::Conditions conditions = m_knownConditions.standard;
  if (const QString genre = m_genre->currentData().toString(); !genre.isEmpty())
    conditions.genres = {{genre.toStdString(), 1}};
  if (m_knownConditions.density && m_density->value() > kAny)
    conditions.density = m_density->value();
  if (m_knownConditions.tempo && m_tempo->isChecked())
    conditions.tempo = tempo;
  if (conditions.conditional())
    conditions.guidance = m_guidance->value();
  conditions.form = m_knownConditions.form && m_form->isChecked();
  return conditions;
}

void ConditionForm::setKnownConditions(const learning::KnownConditions &knownConditions) {
  const bool hadForm = m_knownConditions.form;
  const bool hadGuidance = m_knownConditions.density.has_value() || !m_knownConditions.genres.empty();
  m_knownConditions = knownConditions;
  const QString genre = m_genre->currentData().toString();
  m_genre->clear();
  m_genre->addItem(tr("any"), QString());
  for (const std::string &name : knownConditions.genres) {
    const QString text = QString::fromStdString(name);
    m_genre->addItem(QString(text).replace(QLatin1Char('_'), QLatin1Char(' ')), text);
  }
  m_genre->setCurrentIndex(std::max(0, m_genre->findData(genre)));
  if (knownConditions.density)
    m_density->setToolTip(tr("Sounding cells a bar; nine of ten loops that the model learned have %1 to %2")
                              .arg(std::lround(knownConditions.density->low))
                              .arg(std::lround(knownConditions.density->high)));
  if (!hadForm)
    m_form->setChecked(knownConditions.standard.form);
  if (!hadGuidance)
    m_guidance->setValue(knownConditions.standard.guidance);
  m_genre->parentWidget()->setVisible(!knownConditions.genres.empty());
  m_density->parentWidget()->setVisible(knownConditions.density.has_value());
  m_guidance->parentWidget()->setVisible(!knownConditions.genres.empty() || knownConditions.density ||
                                         knownConditions.tempo);
  m_tempo->setVisible(knownConditions.tempo.has_value());
  m_form->setVisible(knownConditions.form);
  setVisible(!knownConditions.genres.empty() || knownConditions.density || knownConditions.tempo ||
             knownConditions.form);
  showState();
}

void ConditionForm::showState() {
  const bool asked = m_genre->currentIndex() > 0 || m_density->value() > kAny || m_tempo->isChecked();
  m_guidance->setEnabled(asked);
}

} // namespace loopwright::ui
