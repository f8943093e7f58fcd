// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tail_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace loopwright::ui {

TailDialog::TailDialog(QWidget *parent) : QDialog(parent), m_tail(new QComboBox) {
  setObjectName(QStringLiteral("export.sound"));
  setWindowTitle(tr("Export as Sound"));
  m_tail->setObjectName(QStringLiteral("export.tail"));
  m_tail->setAccessibleName(tr("After the last bar"));
  m_tail->addItem(tr("Loop: the end rings into the beginning"), static_cast<int>(Tail::wrap));
  m_tail->addItem(tr("Ring out: the file is longer than the bars"), static_cast<int>(Tail::append));
  m_tail->addItem(tr("Cut at the last bar line"), static_cast<int>(Tail::none));
  m_tail->setMinimumHeight(28);
  auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  QPushButton *accept = buttons->addButton(tr("Choose the file…"), QDialogButtonBox::AcceptRole);
  accept->setObjectName(QStringLiteral("export.accept"));
  accept->setProperty("primary", true);
  auto *form = new QFormLayout(this);
  form->setContentsMargins(16, 16, 16, 16);
  form->setHorizontalSpacing(12);
  form->setVerticalSpacing(16);
  form->addRow(tr("After the last bar"), m_tail);
  form->addRow(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Tail TailDialog::tail() const { return static_cast<Tail>(m_tail->currentData().toInt()); }

} // namespace loopwright::ui
