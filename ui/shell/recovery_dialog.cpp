// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace loopwright::ui {

RecoveryDialog::RecoveryDialog(const QList<Project::Recovery> &found, QWidget *parent)
    : QDialog(parent), m_found(found), m_list(new QListWidget), m_sentence(new QLabel), m_open(nullptr) {
  setObjectName("recoveryDialog");
  setWindowTitle(tr("Unsaved Work"));
  setAttribute(Qt::WA_DeleteOnClose);
  m_sentence->setWordWrap(true);
  m_sentence->setTextFormat(Qt::PlainText);
  m_sentence->setMinimumHeight(3 * m_sentence->fontMetrics().lineSpacing()); // nothing moves with the choice
  m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_list->setAccessibleName(tr("Projects that can be recovered"));
  for (const Project::Recovery &recovery : found) {
    const QString what = !recovery.problem.isEmpty() ? tr("damaged")
                         : recovery.file.empty()     ? tr("never saved")
                                                     : QString::fromStdString(recovery.file.string());
    auto *item = new QListWidgetItem(QStringLiteral("%1\n%2, %3").arg(recovery.name, recovery.saved, what), m_list);
    item->setSizeHint({0, 48});
  }
  auto *buttons = new QDialogButtonBox;
  m_open = buttons->addButton(tr("Recover"), QDialogButtonBox::AcceptRole);
  m_open->setProperty("primary", true);
  m_open->setDefault(true);
  buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
  auto *discard = buttons->addButton(tr("Delete…"), QDialogButtonBox::DestructiveRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &RecoveryDialog::recover);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
  connect(m_list, &QListWidget::itemActivated, this, &RecoveryDialog::recover);
  connect(m_list, &QListWidget::currentRowChanged, this, &RecoveryDialog::showChosen);
  auto *layout = new QVBoxLayout(this);
  layout->addWidget(m_sentence);
  layout->addWidget(m_list);
  layout->addWidget(buttons);
  resize(520, 320);
  m_list->setCurrentRow(0);
}

void RecoveryDialog::showChosen(int row) {
  const QString problem = row < 0 ? QString() : m_found[row].problem;
  m_sentence->setText(
      problem.isEmpty() ? tr("Loopwright closed unexpectedly. These projects were open; nothing is lost.") : problem);
  m_open->setEnabled(row >= 0 && problem.isEmpty());
}

void RecoveryDialog::recover() {
  const int row = m_list->currentRow();
  if (row < 0 || !m_found[row].problem.isEmpty())
    return;
  accept();
  Q_EMIT recoverRequested(m_found[row]);
}

void RecoveryDialog::discard() {
  const int row = m_list->currentRow();
  if (row < 0)
    return;
  const auto answer =
      QMessageBox::question(this, tr("Delete"), tr("Delete “%1”? This cannot be undone.").arg(m_found[row].name),
                            QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
  if (answer != QMessageBox::Discard)
    return;
  Project::discard(m_found.takeAt(row));
  {
    const QSignalBlocker quiet(m_list); // it would count the row that goes
    delete m_list->takeItem(row);
  }
  showChosen(m_list->currentRow());
  if (m_found.isEmpty())
    accept();
}

} // namespace loopwright::ui
