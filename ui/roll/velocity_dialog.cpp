// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roll/velocity_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace loopwright::ui {

VelocityDialog::VelocityDialog(std::size_t notes, int velocity, QWidget *parent)
    : QDialog(parent), m_velocity(velocity), m_how(new QComboBox), m_number(new WholeNumberField) {
  setObjectName(QStringLiteral("roll.velocityDialog"));
  setWindowTitle(tr("Set Velocity"));
  m_how->addItem(tr("Set to"), static_cast<int>(VelocityChange::How::set));
  m_how->addItem(tr("Add"), static_cast<int>(VelocityChange::How::add));
  m_how->addItem(tr("Scale to"), static_cast<int>(VelocityChange::How::scale));
  m_how->setAccessibleName(tr("How to change the velocities"));
  m_number->setAccessibleName(tr("Velocity, amount or percentage"));
  for (QWidget *field : {static_cast<QWidget *>(m_how), static_cast<QWidget *>(m_number)})
    field->setMinimumHeight(28);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  const auto count = static_cast<int>(notes);
  QPushButton *accept = buttons->addButton(
      count == 1 ? tr("Change 1 velocity") : tr("Change %n velocities", nullptr, count), QDialogButtonBox::AcceptRole);
  accept->setObjectName(QStringLiteral("roll.velocityDialog.accept"));
  accept->setProperty("primary", true);
  auto *form = new QFormLayout(this);
  form->setContentsMargins(16, 16, 16, 16);
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(12);
  form->addRow(m_how, m_number);
  form->addRow(buttons);
  connect(m_how, &QComboBox::currentIndexChanged, this, &VelocityDialog::showHow);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showHow();
  m_number->setFocus();
  m_number->selectAll();
}

VelocityChange VelocityDialog::change() const {
  return {static_cast<VelocityChange::How>(m_how->currentData().toInt()), m_number->value()};
}

void VelocityDialog::showHow() {
  switch (change().how) {
  case VelocityChange::How::set:
    m_number->setRange(1, 127);
    m_number->setValue(m_velocity);
    break;
  case VelocityChange::How::add:
    m_number->setRange(-126, 126);
    m_number->setValue(10);
    break;
  case VelocityChange::How::scale:
    m_number->setRange(1, 1000);
    m_number->setValue(100);
    break;
  }
  m_number->setSuffix(change().how == VelocityChange::How::scale ? tr(" %") : QString());
}

} // namespace loopwright::ui
