// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QSlider>
#include <QSpinBox>
#include <QWidget>

#include "engine/learning/interface/code_filter.h"

namespace loopwright::ui {

/// How daring the sampling is: temperature, top-k, top-p, and the way back to what the model recommends.
class FilterForm : public QObject {
  Q_OBJECT
public:
  /// Its rows are added to the form.
  FilterForm(QBoxLayout &form, QWidget *parent);

  learning::CodeFilter filter() const;
  void setFilter(const learning::CodeFilter &filter);
  /// What the model recommends; the form follows it as long as nobody has changed anything.
  void setStandard(const learning::CodeFilter &filter);
  QAction *resetAction() { return &m_reset; }

private:
  void onEdited();
  learning::CodeFilter m_standard;
  QSlider *m_slider;
  QDoubleSpinBox *m_temperature;
  QSpinBox *m_topK;
  QDoubleSpinBox *m_topP;
  QAction m_reset;
};

} // namespace loopwright::ui
