// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTest>
#include <QTimer>
#include <chrono>
#include <cstdio>

#include "app/session/starter_loops.h"
#include "engine/learning/loader/compute_environment.h"
#include "tests/gui/views_of.h"
#include "tests/integration/session/window_hands.h"

using namespace loopwright;
using namespace loopwright::examples;

namespace {

/// One thing that a user does in a session: mostly edits, and all else that changes what the project holds.
void act(RandomUser &user) {
  switch (user.below(16)) {
  case 0:
    return user.hands().key("Ctrl+Z");
  case 1:
    return user.hands().key("Ctrl+Shift+Z");
  case 2:
    return user.hands().key("Ctrl+PgDown");
  case 3:
    return user.hands().key(user.below(2) ? "Ctrl+G" : "Ctrl+R");
  case 4:
    return user.accept();
  default:
    return user.edit();
  }
}

} // namespace

// The studio's window in the hands of a user by chance, without end. Says what its project holds after each thing that
// changed it, one line a change: milliseconds of the steady clock, the state, the name of the undo step. Arguments:
// seed, number of changes after which it only looks on what a model may still bring (0: none), a file to save to first
// (none: never saved).
int main(int argc, char **argv) {
  learning::prepareComputing();
  QApplication application(argc, argv);
  const auto seed = QString::fromUtf8(argv[1]).toULongLong();
  const int most = QString::fromUtf8(argv[2]).toInt();
  ProjectContent content;
  content.loops = starterLoops().mid(0, 2);
  for (auto &loop : content.loops)
    loop.name = QStringLiteral("Session %1 %2").arg(seed).arg(loop.name);
  StartedWindow window(content);
  for (const auto &loop : starterLoops().mid(2, 4)) {
    Candidate candidate; // a session may end before a model has sampled one
    candidate.id = newCandidateId();
    candidate.content = loop.content;
    ui::composeOf(window).tray()->add(candidate);
  }
  Project &project = *window.workspace().project();

  RandomUser user(window, seed);
  QTimer timer;
  QString before = stateOf(project);
  int changes = 0;
  QObject::connect(&timer, &QTimer::timeout, [&] {
    if (most == 0 || changes < most)
      act(user);
    const QString state = stateOf(project);
    if (state == before)
      return;
    before = state;
    const auto time =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    std::printf("%lld %s %s\n", static_cast<long long>(time.count()), qPrintable(state),
                qPrintable(project.current()->undoStack().undoText()));
    std::fflush(stdout);
    ++changes;
  });
  if (argc > 3) {
    QObject::connect(&project, &Project::saved, &timer, [&timer] { timer.start(15); });
    project.saveAs(argv[3]);
  } else {
    timer.start(15);
  }
  return QApplication::exec();
}
