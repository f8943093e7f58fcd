// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/bundle_title.h"

#include <QDir>
#include <QFileInfo>

namespace loopwright {

QString bundleTitle(const QString &folder) {
  const QFileInfo bundle(QDir::cleanPath(folder));
  const QString training = QFileInfo(bundle.path()).fileName();
  return bundle.fileName() == QLatin1String("bundle") && !training.isEmpty() ? training : bundle.fileName();
}

} // namespace loopwright
