// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_series.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace loopwright::ui {
namespace {

using learning::TrainingEvent;

/// What a training makes small. Everything else that it measures is a metric.
bool isLoss(const QString &name) {
  for (const char *start : {"loss", "nll", "reconstruction", "commitment", "kl"})
    if (name.startsWith(QLatin1String(start)))
      return true;
  return false;
}

QString withoutSplit(const QString &name) { return name.mid(name.indexOf('/') + 1); }

/// The loss that the steps tell and that stands for the others; empty if there is none.
std::string mainLoss(const TrainingEvent &event) {
  for (const char *name : {"loss", "nll"})
    if (event.values.count(name) > 0)
      return name;
  return {};
}

/// Epochs done, parts included.
double placeOf(const TrainingEvent &event) {
  return static_cast<double>(event.epoch) +
         (event.steps > 0 ? static_cast<double>(event.step) / static_cast<double>(event.steps) : 0);
}

} // namespace

QList<QPointF> RunSeries::points(const QString &name) const {
  QList<QPointF> list;
  const std::string key = name.toStdString();
  for (const Epoch &epoch : epochs)
    if (const auto found = epoch.values.find(key); found != epoch.values.end())
      list.append({static_cast<double>(epoch.number), found->second});
  return list;
}

double RunSeries::reached() const {
  double last = epochs.isEmpty() ? 0 : static_cast<double>(epochs.last().number);
  if (!stepLoss.isEmpty())
    last = std::max(last, stepLoss.last().x());
  return std::clamp(1.15 * last, 1.0, std::max(1.0, length));
}

QStringList RunSeries::columns() const {
  QStringList names;
  for (const QString &name : losses + metrics)
    for (const char *split : {"train/", "valid/"}) {
      const std::string key = split + name.toStdString();
      if (std::any_of(epochs.begin(), epochs.end(), [&key](const Epoch &epoch) { return epoch.values.count(key) > 0; }))
        names << QString::fromStdString(key);
    }
  return names;
}

RunSeries seriesOf(const QList<TrainingEvent> &events) {
  using Kind = TrainingEvent::Kind;
  RunSeries series;
  std::map<std::int64_t, RunSeries::Epoch> epochs;
  std::set<QString> names;
  std::string stage;
  for (const TrainingEvent &event : events) {
    series.length = std::max(series.length, static_cast<double>(event.epochs));
    if (event.kind == Kind::epoch) {
      RunSeries::Epoch &epoch = epochs[event.epoch];
      epoch = {event.epoch + 1, event.values};
      if (event.epochs > 0 && event.epoch == event.epochs)
        series.marks.append({RunSeries::Mark::Kind::average, static_cast<double>(event.epoch + 1)});
      for (const auto &[name, value] : event.values)
        if (name.find('/') != std::string::npos)
          names.insert(withoutSplit(QString::fromStdString(name)));
    } else if (event.kind == Kind::step) {
      const std::string name = mainLoss(event);
      if (const double loss = name.empty() ? std::nan("") : event.values.at(name); std::isfinite(loss)) {
        series.stepName = QString::fromStdString(name);
        series.stepLoss.append({placeOf(event), loss});
      }
    } else if (event.kind == Kind::begin && !event.stage.empty() && event.stage != stage) {
      if (!stage.empty())
        series.marks.append({RunSeries::Mark::Kind::nextStage, placeOf(event)});
      stage = event.stage;
      series.stepLoss.clear(); // it is another loss
    } else if (event.kind == Kind::begin && placeOf(event) > 0) {
      series.marks.append({RunSeries::Mark::Kind::resumed, placeOf(event)});
    } else if (event.kind == Kind::end && !event.values.empty()) {
      if (const auto best = event.values.find("epoch"); best != event.values.end() && std::isfinite(best->second))
        series.marks.append({RunSeries::Mark::Kind::best, best->second + 1});
      if (event.epoch < event.epochs)
        series.marks.append({RunSeries::Mark::Kind::stoppedEarly, placeOf(event)});
    }
  }
  for (const auto &[number, epoch] : epochs)
    series.epochs.append(epoch);
  if (!series.epochs.isEmpty())
    series.length = std::max(series.length, static_cast<double>(series.epochs.last().number));
  for (const QString &name : names)
    (isLoss(name) ? series.losses : series.metrics).append(name);
  // What the steps tell began anew where a killed session was resumed.
  std::stable_sort(series.stepLoss.begin(), series.stepLoss.end(),
                   [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
  return series;
}

} // namespace loopwright::ui
