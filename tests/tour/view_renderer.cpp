// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/view_renderer.h"

#include <QDir>

#include "tests/tour/view_tour_parts.h"

namespace loopwright::ui {

int renderViews(MainWindow &window, const QString &folder) {
  QDir().mkpath(folder);
  int taken = 0;
  int written = 0;
  tourViews(window, [&](const QString &name, QWidget &view) {
    tour::live(120);
    const QString file = QStringLiteral("%1/%2-%3.png").arg(folder).arg(++taken, 2, 10, QChar('0')).arg(name);
    written += view.grab().save(file) ? 1 : 0;
  });
  return written;
}

} // namespace loopwright::ui
