// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/bundle_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QSignalBlocker>

#include "app/generation/bundle_title.h"
#include "app/generation/open_bundle.h"

namespace loopwright::ui {
namespace {

constexpr int kMostUsed = 8;

QString usedKey() { return QStringLiteral("generate/bundles"); }

} // namespace

BundleChoice::BundleChoice(GenerationSession &session, QWidget *parent)
    : QComboBox(parent), m_session(session), m_used(QSettings().value(usedKey()).toStringList()) {
  setObjectName(QStringLiteral("generate.bundle"));
  setAccessibleName(tr("Model"));
  setToolTip(tr("The model that generates the loops"));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(10);
  fill();
  connect(this, &QComboBox::activated, this, &BundleChoice::onChosen);
  connect(&session, &GenerationSession::bundleChanged, this, &BundleChoice::fill);
  connect(&session, &GenerationSession::modelChanged, this, &BundleChoice::remember);
}

void BundleChoice::remember() {
  const QString &folder = m_session.bundle();
  if (!m_session.model() || folder == starterBundle())
    return;
  m_used.removeAll(folder);
  m_used.prepend(folder);
  m_used = m_used.mid(0, kMostUsed);
  QSettings().setValue(usedKey(), m_used);
  fill();
}

void BundleChoice::fill() {
  const QSignalBlocker quiet(this);
  clear();
  addItem(tr("Starter"), starterBundle());
  QStringList folders = m_used;
  if (m_session.bundle() != starterBundle() && !folders.contains(m_session.bundle()))
    folders.prepend(m_session.bundle());
  for (const QString &folder : folders) {
    addItem(bundleTitle(folder), folder);
    setItemData(count() - 1, folder, Qt::ToolTipRole);
  }
  insertSeparator(count());
  addItem(tr("Choose a folder…"));
  setCurrentIndex(findData(m_session.bundle()));
}

void BundleChoice::onChosen(int index) {
  const QString folder = itemData(index).toString();
  if (!folder.isEmpty())
    return m_session.setBundle(folder);
  setCurrentIndex(findData(m_session.bundle()));
  const QString start =
      m_session.bundle() == starterBundle() ? QDir::homePath() : QFileInfo(m_session.bundle()).absolutePath();
  const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose a Model Folder"), start);
  if (!chosen.isEmpty())
    m_session.setBundle(chosen);
}

} // namespace loopwright::ui
