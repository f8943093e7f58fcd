// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QWidget>

#include "app/generation/generation_session.h"
#include "ui/input/number_field.h"

namespace loopwright::ui {

/// What new loops are asked to be: genre, density, tempo, form. Shows only what the model knows.
class ConditionForm : public QWidget {
  Q_OBJECT
public:
  explicit ConditionForm(GenerationSession &session, QWidget *parent = nullptr);

private:
  void showConditions();
  void onEdited();
  void showState();
  GenerationSession &m_session;
  bool m_showing = false; ///< what changes now is not the user's doing
  QComboBox *m_genre;
  NumberField *m_density;
  NumberField *m_guidance;
  QCheckBox *m_tempo;
  QCheckBox *m_form;
};

} // namespace loopwright::ui
