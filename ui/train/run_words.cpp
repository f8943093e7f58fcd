// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <cmath>

namespace loopwright::ui::run_words {
namespace {

struct RunWords {
  Q_DECLARE_TR_FUNCTIONS(RunWords)
};

} // namespace

QString title(const TrainingRun &run) { return QFileInfo(run.folder).fileName(); }

QString corpusName(const TrainingRun &run) { return QFileInfo(run.corpus).completeBaseName(); }

QString stateWord(TrainingRun::State state) {
  using State = TrainingRun::State;
  switch (state) {
  case State::running:
    return RunWords::tr("running");
  case State::stopping:
    return RunWords::tr("stopping");
  case State::interrupted:
    return RunWords::tr("interrupted");
  case State::stopped:
    return RunWords::tr("stopped");
  case State::finished:
    return RunWords::tr("finished");
  case State::failed:
    return RunWords::tr("failed");
  }
  return {};
}

QString duration(double seconds) {
  const auto rounded = [](double value, int unit) { return static_cast<int>(std::lround(value / unit)) * unit; };
  if (seconds < 60)
    return RunWords::tr("about %1 s").arg(std::max(1, rounded(seconds, 1)));
  if (const int near = rounded(seconds, 10); near < 300)
    return near % 60 == 0 ? RunWords::tr("about %1 min").arg(near / 60)
                          : RunWords::tr("about %1 min %2 s").arg(near / 60).arg(near % 60);
  const double minutes = seconds / 60;
  if (minutes < 100)
    return RunWords::tr("about %1 min").arg(rounded(minutes, 1));
  const int tens = minutes > 1.0e7 ? 10000000 : rounded(minutes, 10);
  if (tens < 48 * 60)
    return tens % 60 == 0 ? RunWords::tr("about %1 h").arg(tens / 60)
                          : RunWords::tr("about %1 h %2 min").arg(tens / 60).arg(tens % 60);
  return RunWords::tr("about %1 days").arg(QLocale().toString(minutes / 60 / 24, 'f', 1));
}

QString epoch(const RunProgress &progress) {
  return RunWords::tr("Epoch %1 of %2").arg(progress.epoch + 1).arg(progress.epochs);
}

QString rate(const RunProgress &progress) {
  if (progress.stepsPerSecond <= 0)
    return {};
  const QString speed =
      progress.stepsPerSecond >= 0.1
          ? RunWords::tr("%1 steps/s").arg(QLocale().toString(progress.stepsPerSecond, 'g', 2))
          : RunWords::tr("%1 s per step").arg(QLocale().toString(1 / progress.stepsPerSecond, 'g', 2));
  return progress.secondsLeft <= 0 ? speed : RunWords::tr("%1 · %2 left").arg(speed, duration(progress.secondsLeft));
}

QString lastFigure(const QList<learning::TrainingEvent> &events) {
  for (auto event = events.rbegin(); event != events.rend(); ++event)
    if (event->kind == learning::TrainingEvent::Kind::epoch)
      for (const char *name : {"valid/f1_all", "valid/nll", "valid/reconstruction", "train/loss"})
        if (const auto found = event->values.find(name); found != event->values.end())
          return QStringLiteral("%1 %2").arg(QString::fromLatin1(name).replace('/', ' ').replace('_', ' '),
                                             QLocale().toString(found->second, 'g', 3));
  return {};
}

} // namespace loopwright::ui::run_words
