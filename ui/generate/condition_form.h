// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QWidget>

#include "engine/learning/interface/conditions.h"

namespace loopwright::ui {

/// What new loops are asked to be: genre, density, tempo, form. Shows only what the model knows.
class ConditionForm : public QWidget {
  Q_OBJECT
public:
  explicit ConditionForm(QWidget *parent = nullptr);

  /// The conditions; `tempo` in quarters a minute is the loop's, for those who want loops for it.
  learning::Conditions conditions(double tempo) const;
  /// What can be asked for. What was asked of the model before stays where this one knows it too.
  void setKnownConditions(const learning::KnownConditions &knownConditions);

private:
  void showState();
  learning::KnownConditions m_knownConditions;
  QComboBox *m_genre;
  QDoubleSpinBox *m_density;
  QDoubleSpinBox *m_guidance;
  QCheckBox *m_tempo;
  QCheckBox *m_form;
};

} // namespace loopwright::ui
