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

ConditionForm::ConditionForm(GenerationSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_genre(new QComboBox), m_density(new NumberField),
      m_guidance(new NumberField), m_tempo(new QCheckBox(tr("At this tempo"))),
      m_form(new QCheckBox(tr("Forms of real loops"))) {
  m_genre->setObjectName(QStringLiteral("generate.genre"));
  m_genre->setAccessibleName(tr("Genre"));
  m_genre->setToolTip(tr("Generate loops of this genre; the list has the genres that the model knows"));
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
  m_guidance->setToolTip(
      tr("1 follows genre, density and tempo as the model learned them; higher values follow them more strictly"));
  m_guidance->setRange(0, 5);
  m_guidance->setSingleStep(0.5);
  m_guidance->setDecimals(1);
  m_guidance->setFixedSize(18 * kUnit, kHit);
  m_tempo->setObjectName(QStringLiteral("generate.for_tempo"));
  m_tempo->setToolTip(tr("Generate loops that suit the tempo of the open loop"));
  m_form->setObjectName(QStringLiteral("generate.form"));
  m_form->setToolTip(tr("Take the pattern of repeated bars from one of the loops that the model was trained on"));
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
  connect(m_genre, &QComboBox::currentIndexChanged, this, &ConditionForm::onEdited);
  connect(m_density, &QDoubleSpinBox::valueChanged, this, &ConditionForm::onEdited);
  connect(m_guidance, &QDoubleSpinBox::valueChanged, this, &ConditionForm::onEdited);
  connect(m_tempo, &QCheckBox::toggled, this, &ConditionForm::onEdited);
  connect(m_form, &QCheckBox::toggled, this, &ConditionForm::onEdited);
  connect(&session, &GenerationSession::modelChanged, this, &ConditionForm::showConditions);
  showConditions();
}

void ConditionForm::onEdited() {
  showState();
  if (m_showing)
    return;
  WantedConditions wanted;
  wanted.genre = m_genre->currentData().toString().toStdString();
  wanted.density = m_density->value();
  wanted.guidance = m_guidance->value();
  wanted.forTempo = m_tempo->isChecked();
  wanted.form = m_form->isChecked();
  m_session.setConditions(wanted);
}

void ConditionForm::showConditions() {
  const learning::KnownConditions &known = m_session.knownConditions();
  const WantedConditions wanted = m_session.conditions();
  m_showing = true;
  m_genre->clear();
  m_genre->addItem(tr("any"), QString());
  for (const std::string &name : known.genres) {
    const QString text = QString::fromStdString(name);
    m_genre->addItem(QString(text).replace(QLatin1Char('_'), QLatin1Char(' ')), text);
  }
  m_genre->setCurrentIndex(std::max(0, m_genre->findData(QString::fromStdString(wanted.genre))));
  if (known.density)
    m_density->setToolTip(tr("Sounding cells per bar; nine in ten training loops have %1 to %2")
                              .arg(std::lround(known.density->low))
                              .arg(std::lround(known.density->high)));
  m_density->setValue(wanted.density);
  m_guidance->setValue(wanted.guidance);
  m_tempo->setChecked(wanted.forTempo);
  m_form->setChecked(wanted.form);
  m_showing = false;
  m_genre->parentWidget()->setVisible(!known.genres.empty());
  m_density->parentWidget()->setVisible(known.density.has_value());
  m_guidance->parentWidget()->setVisible(!known.genres.empty() || known.density || known.tempo);
  m_tempo->setVisible(known.tempo.has_value());
  m_form->setVisible(known.form);
  setVisible(!known.genres.empty() || known.density || known.tempo || known.form);
  showState();
}

void ConditionForm::showState() {
  const bool asked = m_genre->currentIndex() > 0 || m_density->value() > kAny || m_tempo->isChecked();
  m_guidance->setEnabled(asked);
}

} // namespace loopwright::ui
