// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QWidget>

#include "engine/learning/interface/wishes.h"

namespace loopwright::ui {

/// What new loops are asked to be: genre, density, tempo, form. Shows only what the model knows.
class WishForm : public QWidget {
  Q_OBJECT
public:
  explicit WishForm(QWidget *parent = nullptr);

  /// The wishes; `tempo` in quarters a minute is the loop's, for those who want loops for it.
  learning::Wishes wishes(double tempo) const;
  /// What can be asked for. What was asked of the model before stays where this one knows it too.
  void setRepertoire(const learning::Repertoire &repertoire);

private:
  void showState();
  learning::Repertoire m_repertoire;
  QComboBox *m_genre;
  QDoubleSpinBox *m_density;
  QDoubleSpinBox *m_guidance;
  QCheckBox *m_tempo;
  QCheckBox *m_form;
};

} // namespace loopwright::ui
