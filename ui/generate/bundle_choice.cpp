// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/bundle_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QSignalBlocker>

#include "app/generation/open_bundle.h"

namespace loopwright::ui {
namespace {

constexpr int kMostUsed = 8;

QString usedKey() { return QStringLiteral("generate/bundles"); }

} // namespace

BundleChoice::BundleChoice(QWidget *parent)
    : QComboBox(parent), m_used(QSettings().value(usedKey()).toStringList()), m_bundle(starterBundle()) {
  setObjectName(QStringLiteral("generate.bundle"));
  setAccessibleName(tr("Model"));
  setToolTip(tr("The model that the loops are sampled from"));
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(10);
  fill();
  connect(this, &QComboBox::activated, this, &BundleChoice::onChosen);
}

QString BundleChoice::bundle() const { return m_bundle; }

void BundleChoice::setBundle(const QString &folder) {
  const QString bundle = folder.isEmpty() ? starterBundle() : folder;
  if (bundle == m_bundle)
    return;
  m_bundle = bundle;
  fill();
  Q_EMIT bundleChanged(m_bundle);
}

void BundleChoice::remember(const QString &folder) {
  if (folder.isEmpty() || folder == starterBundle())
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
  if (m_bundle != starterBundle() && !folders.contains(m_bundle))
    folders.prepend(m_bundle);
  for (const QString &folder : folders) {
    addItem(QFileInfo(folder).fileName(), folder);
    setItemData(count() - 1, folder, Qt::ToolTipRole);
  }
  insertSeparator(count());
  addItem(tr("Choose a folder…"));
  setCurrentIndex(findData(m_bundle));
}

void BundleChoice::onChosen(int index) {
  const QString folder = itemData(index).toString();
  if (!folder.isEmpty())
    return setBundle(folder);
  setCurrentIndex(findData(m_bundle));
  const QString start = m_bundle == starterBundle() ? QDir::homePath() : QFileInfo(m_bundle).absolutePath();
  const QString chosen = QFileDialog::getExistingDirectory(this, tr("Choose a Model's Folder"), start);
  if (!chosen.isEmpty())
    setBundle(chosen);
}

} // namespace loopwright::ui
