// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <unistd.h>

#include "app/document/edits.h"
#include "app/project/project.h"
#include "engine/base/random.h"
#include "tests/unit/app/save_and_wait.h"

using namespace loopwright;

// A program that edits a project without end, as a user would, and says what it holds: one line an edit, milliseconds
// of the steady clock and the content's hash. Arguments: seed, number of edits (0: until it is killed), and a file to
// save to first (none: never saved). After its edits it waits until it is killed or its input ends.
int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  const auto seed = QString::fromUtf8(argv[1]).toULongLong();
  const int most = QString::fromUtf8(argv[2]).toInt();
  ProjectContent content;
  content.loops.append({QStringLiteral("Loop %1").arg(seed), emptyLoop(), std::nullopt});
  Project project(content);
  if (argc > 3 && !examples::saved(project, QString::fromUtf8(argv[3])).isEmpty())
    return 1;
  RandomStream random(seed, "edits");
  QTimer timer;
  int edits = 0;
  QObject::connect(&timer, &QTimer::timeout, [&] {
    const LoopContent &now = project.current()->content();
    const int track = static_cast<int>(random.below(2));
    const Note note{static_cast<Tick>(random.below(128)) * 120, 120, 36 + static_cast<int>(random.below(12)),
                    1 + static_cast<int>(random.below(127))};
    const NoteSet all = allNotes(now);
    project.current()->commit(QStringLiteral("Edit"),
                              all.size() > 200 ? eraseNotes(now, {*all.begin()}) : addNote(now, track, note).content);
    const auto time =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
            .count();
    std::printf("%lld %s\n", static_cast<long long>(time), qPrintable(project.current()->content().hash()));
    std::fflush(stdout);
    if (++edits == most)
      timer.stop();
  });
  timer.start(7);
  return QCoreApplication::exec();
}
