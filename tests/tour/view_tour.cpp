// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/view_tour.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <QTimer>

#include "tests/tour/view_tour_parts.h"

namespace loopwright::ui {
namespace tour {

bool live(int milliseconds, const std::function<bool()> &until) {
  const QDeadlineTimer deadline(milliseconds);
  while (!until() && !deadline.hasExpired()) {
    QApplication::processEvents(QEventLoop::AllEvents, 10);
    QThread::msleep(2);
  }
  return until();
}

void trigger(const MainWindow &window, const QString &name) {
  for (const CatalogEntry &entry : window.catalog())
    if (entry.action->objectName() == name)
      return entry.action->trigger();
}

void answering(const QString &name, const ViewVisitor &visit, const std::function<void()> &ask) {
  bool seen = false;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, [&] {
    QWidget *asked = QApplication::activePopupWidget();
    if (!asked)
      asked = QApplication::activeModalWidget();
    if (seen || !asked)
      return;
    seen = true;
    visit(name, *asked);
    asked->close();
  });
  look.start(100);
  ask();
  live(2000, [&] { return seen; });
}

} // namespace tour

void tourViews(MainWindow &window, const ViewVisitor &visit) {
  tour::compose(window, visit);
  tour::documents(window, visit);
  tour::train(window, visit);
  tour::dialogs(window, visit);
}

} // namespace loopwright::ui
