// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace loopwright::ui {

/// The bundle to sample from: the starter, the ones that were used (kept in the settings), or a folder to choose.
class BundleChoice : public QComboBox {
  Q_OBJECT
public:
  explicit BundleChoice(QWidget *parent = nullptr);

  QString bundle() const; ///< folder, or "starter"
  void setBundle(const QString &folder);
  /// This bundle worked: it is offered again next time.
  void remember(const QString &folder);

Q_SIGNALS:
  void bundleChanged(const QString &folder);

private:
  void fill();
  void onChosen(int index);
  QStringList m_used;
  QString m_bundle;
};

} // namespace loopwright::ui
