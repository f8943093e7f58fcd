// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QTest>

#include "app/session/starter_loops.h"
#include "tests/gui/views_of.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {

/// The real window, in folders of its own, without the learning module and with the silent clock unless said otherwise.
class StudioWindow {
public:
  explicit StudioWindow(const ProjectContent &content = starterProject(), bool welcome = true,
                        const OutputSetup &output = silent()) {
    home();
    if (qEnvironmentVariableIsEmpty("LOOPWRIGHT_TEST_WITH_MODULE"))
      qputenv("LOOPWRIGHT_LEARNING", "/nowhere/loopwright-learning.so");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    settings = std::make_unique<Settings>();
    settings->setOutput(output);
    Theme::instance().setScheme(Scheme::light);
    window = std::make_unique<MainWindow>(*settings, allPlaces());
    window->openProject(std::make_unique<Project>(content), welcome);
    window->show();
    QTest::qWaitForWindowActive(window.get()) ? void() : qFatal("the window does not become active");
    window->finishStart();
  }

  static OutputSetup silent() {
    OutputSetup setup;
    setup.driver = "none";
    return setup;
  }

  MainWindow &operator*() { return *window; }
  MainWindow *operator->() { return window.get(); }
  LoopDocument &document() { return *window->workspace().document(); }
  RollEditor &roll() { return *composeOf(*window).roll(); }
  CandidateTray &tray() { return *composeOf(*window).tray(); }
  int steps() { return document().undoStack().index(); }
  QString file(const char *name) { return m_home.filePath(QLatin1String(name)); }

  QAction &command(const char *name) {
    for (const CatalogEntry &entry : window->catalog())
      if (entry.action->objectName() == QLatin1String(name))
        return *entry.action;
    qFatal("no command %s", name);
  }
  /// A real key where the focus is.
  void type(const char *keys) {
    const QKeySequence sequence(QString::fromLatin1(keys));
    if (!QApplication::activeWindow()) { // a dialog that closes leaves none behind without a window manager
      window->activateWindow();
      QTest::qWaitForWindowActive(window.get()) ? void() : qFatal("the window does not become active");
    }
    QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QTest::keyClick(focus, sequence[0].key(), sequence[0].keyboardModifiers());
  }
  void addCandidate(const LoopContent &content, std::uint64_t seed = 7) {
    Candidate candidate;
    candidate.id = newCandidateId();
    candidate.content = content;
    candidate.recipe.seed = seed;
    candidate.recipe.number = tray().candidates().size(); // of one batch
    tray().add(candidate);
  }

private:
  void home() {
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
      qputenv(variable, m_home.filePath(QLatin1String(variable)).toUtf8());
  }
  QTemporaryDir m_home;

public:
  std::unique_ptr<Settings> settings;
  std::unique_ptr<MainWindow> window;
};

/// Answers a question that is about to block (a dialog's exec) as soon as it is there: `answer` gets it. Call before
/// what asks.
template <class Dialog, class Answer>
void whenAsked(QObject &context, Answer answer) {
  auto *timer = new QTimer(&context);
  timer->setInterval(10);
  QObject::connect(timer, &QTimer::timeout, &context, [timer, answer] {
    auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
    if (!dialog || !dialog->isVisible())
      return;
    if (!dialog->isActiveWindow()) // or its keys would go to the window behind it
      return dialog->activateWindow();
    timer->stop();
    timer->deleteLater();
    answer(*dialog);
  });
  timer->start();
}

} // namespace loopwright::ui
