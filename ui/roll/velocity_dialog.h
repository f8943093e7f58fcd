// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>

#include "ui/input/number_field.h"
#include "ui/roll/note_commands.h"

namespace loopwright::ui {

/// Asks how the velocities of notes are to change: set to a number, by an amount, by a percentage.
class VelocityDialog : public QDialog {
  Q_OBJECT
public:
  /// For so many notes, the first of which has this velocity.
  VelocityDialog(std::size_t notes, int velocity, QWidget *parent = nullptr);
  VelocityChange change() const;

private:
  void showHow();
  int m_velocity;
  QComboBox *m_how;
  WholeNumberField *m_number;
};

} // namespace loopwright::ui
