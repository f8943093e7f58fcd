// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QBoxLayout>
#include <QSlider>
#include <QWidget>

#include "app/generation/generation_session.h"
#include "ui/input/number_field.h"

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
  NumberField *m_temperature;
  WholeNumberField *m_topK;
  NumberField *m_topP;
  QAction m_reset;
};

} // namespace loopwright::ui
