// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/filter_form.h"

#include <QSignalBlocker>
#include <cmath>

#include "ui/generate/form_row.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr double kSliderSteps = 10; // a unit of temperature
constexpr int kMostTopK = 512;

bool same(const learning::CodeFilter &a, const learning::CodeFilter &b) {
  return std::abs(a.temperature - b.temperature) < 0.005 && a.topK == b.topK && std::abs(a.topP - b.topP) < 0.0005;
}

} // namespace

FilterForm::FilterForm(GenerationSession &session, QBoxLayout &form, QWidget *parent)
    : QObject(parent), m_session(session), m_slider(new QSlider(Qt::Horizontal, parent)),
      m_temperature(new NumberField(parent)), m_topK(new WholeNumberField(parent)), m_topP(new NumberField(parent)) {
  m_temperature->setObjectName(QStringLiteral("generate.temperature"));
  m_temperature->setAccessibleName(tr("Temperature"));
  m_temperature->setToolTip(
      tr("Lower is more predictable, higher is more surprising; at 0 the model always picks the most likely code"));
  m_temperature->setRange(0, 2);
  m_temperature->setSingleStep(0.1);
  m_temperature->setDecimals(2);
  m_slider->setObjectName(QStringLiteral("generate.temperature_slider"));
  m_slider->setAccessibleName(tr("Temperature slider"));
  m_slider->setToolTip(m_temperature->toolTip());
  m_slider->setRange(0, static_cast<int>(2 * kSliderSteps));
  m_slider->setFixedHeight(kHit);
  m_slider->setPageStep(5);
  m_topK->setObjectName(QStringLiteral("generate.top_k"));
  m_topK->setAccessibleName(tr("Top-k"));
  m_topK->setToolTip(tr("Sample only from the k most likely codes"));
  m_topK->setRange(0, kMostTopK);
  m_topK->setSpecialValueText(tr("all"));
  m_topP->setObjectName(QStringLiteral("generate.top_p"));
  m_topP->setAccessibleName(tr("Top-p"));
  m_topP->setToolTip(tr("Sample only from the most likely codes that together have this probability"));
  m_topP->setRange(0.05, 1);
  m_topP->setSingleStep(0.05);
  m_topP->setDecimals(2);
  m_reset.setObjectName(QStringLiteral("generate.recommended"));
  m_reset.setIcon(Theme::instance().icon(QStringLiteral("reset")));
  m_reset.setText(tr("Reset to Recommended"));
  m_reset.setToolTip(tr("Set temperature, top-k and top-p to what this model recommends"));

  for (QAbstractSpinBox *box : {static_cast<QAbstractSpinBox *>(m_temperature), static_cast<QAbstractSpinBox *>(m_topK),
                                static_cast<QAbstractSpinBox *>(m_topP)}) {
    box->setFixedSize(18 * kUnit, kHit);
  }
  auto *temperature = new QVBoxLayout;
  temperature->setSpacing(0);
  addFormRow(*temperature, tr("Temperature"), m_temperature);
  temperature->addWidget(m_slider);
  form.addLayout(temperature);
  addFormRow(form, tr("Top-k"), m_topK);
  addFormRow(form, tr("Top-p"), m_topP);

  connect(m_slider, &QSlider::valueChanged, this, [this](int value) { m_temperature->setValue(value / kSliderSteps); });
  connect(m_temperature, &QDoubleSpinBox::valueChanged, this, [this](double value) {
    const QSignalBlocker quiet(m_slider); // its steps are coarser than the field's
    m_slider->setValue(static_cast<int>(std::lround(value * kSliderSteps)));
    onEdited();
  });
  connect(m_topK, &QSpinBox::valueChanged, this, &FilterForm::onEdited);
  connect(m_topP, &QDoubleSpinBox::valueChanged, this, &FilterForm::onEdited);
  connect(&m_reset, &QAction::triggered, this, [this] { m_session.setFilter(m_session.standardFilter()); });
  connect(&session, &GenerationSession::filterChanged, this, &FilterForm::showFilter);
  showFilter();
}

learning::CodeFilter FilterForm::filter() const {
  learning::CodeFilter filter;
  filter.temperature = m_temperature->value();
  filter.topK = m_topK->value();
  filter.topP = m_topP->value();
  return same(filter, m_session.standardFilter()) ? m_session.standardFilter() : filter; // fields round
}

void FilterForm::showFilter() {
  const learning::CodeFilter wanted = m_session.filter();
  m_reset.setEnabled(!same(wanted, m_session.standardFilter()));
  if (same(wanted, filter()))
    return; // the fields say it already, as far as they can
  m_showing = true;
  m_temperature->setValue(wanted.temperature);
  m_topK->setValue(wanted.topK);
  m_topP->setValue(wanted.topP);
  m_showing = false;
}

void FilterForm::onEdited() {
  if (!m_showing)
    m_session.setFilter(filter());
}

} // namespace loopwright::ui
