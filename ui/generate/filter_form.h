// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QSlider>
#include <QSpinBox>
#include <QWidget>

#include "app/generation/generation_session.h"

namespace loopwright::ui {

/// How daring the sampling is: temperature, top-k, top-p, and the way back to what the model recommends.
class FilterForm : public QObject {
  Q_OBJECT
public:
  /// Its rows are added to the form.
  FilterForm(GenerationSession &session, QBoxLayout &form, QWidget *parent);

  QAction *resetAction() { return &m_reset; }

private:
  learning::CodeFilter filter() const; ///< as the fields say
  void showFilter();
  void onEdited();
  GenerationSession &m_session;
  bool m_showing = false; ///< what changes now is not the user's doing
  QSlider *m_slider;
  QDoubleSpinBox *m_temperature;
  QSpinBox *m_topK;
  QDoubleSpinBox *m_topP;
  QAction m_reset;
};

} // namespace loopwright::ui
