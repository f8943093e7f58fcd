// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace loopwright::ui {

RecoveryDialog::RecoveryDialog(const QList<Project::Recovery> &found, QWidget *parent)
    : QDialog(parent), m_found(found), m_list(new QListWidget) {
  setObjectName("recoveryDialog");
  setWindowTitle(tr("Work that was not saved"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto *sentence = new QLabel(tr("Loopwright did not end in order. This is what was open; nothing is lost."));
  sentence->setWordWrap(true);
  m_list->setAccessibleName(tr("Projects that can be opened again"));
  for (const Project::Recovery &recovery : found) {
    const QString file = recovery.file.empty() ? tr("never saved") : QString::fromStdString(recovery.file.string());
    auto *item = new QListWidgetItem(QStringLiteral("%1\n%2, %3").arg(recovery.name, recovery.saved, file), m_list);
    item->setSizeHint({0, 48});
  }
  m_list->setCurrentRow(0);
  auto *buttons = new QDialogButtonBox;
  auto *open = buttons->addButton(tr("Open it again"), QDialogButtonBox::AcceptRole);
  open->setProperty("primary", true);
  open->setDefault(true);
  buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
  auto *discard = buttons->addButton(tr("Throw away…"), QDialogButtonBox::DestructiveRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &RecoveryDialog::recover);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
  connect(m_list, &QListWidget::itemActivated, this, &RecoveryDialog::recover);
  auto *layout = new QVBoxLayout(this);
  layout->addWidget(sentence);
  layout->addWidget(m_list);
  layout->addWidget(buttons);
  resize(520, 320);
}

void RecoveryDialog::recover() {
  const int row = m_list->currentRow();
  if (row < 0)
    return;
  accept();
  Q_EMIT recoverRequested(m_found[row]);
}

void RecoveryDialog::discard() {
  const int row = m_list->currentRow();
  if (row < 0)
    return;
  const auto answer = QMessageBox::question(this, tr("Throw away"),
                                            tr("Throw away “%1”? It cannot be brought back.").arg(m_found[row].name),
                                            QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
  if (answer != QMessageBox::Discard)
    return;
  Project::discard(m_found.takeAt(row));
  delete m_list->takeItem(row);
  if (m_found.isEmpty())
    accept();
}

} // namespace loopwright::ui
