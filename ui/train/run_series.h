// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QStringList>

#include "engine/learning/interface/learning_module.h"

namespace loopwright::ui {

/// The figures of a training, sorted for charts and table.
struct RunSeries {
  struct Epoch {
    std::int64_t number = 0; ///< from 1
    std::map<std::string, double> values;
  };
  struct Mark {
    enum class Kind { resumed, best, average, stoppedEarly, nextStage };
    Kind kind = Kind::resumed;
    double epoch = 0; ///< 2.5: in the middle of the third
  };
  QList<Epoch> epochs;     ///< each once, in order; one behind the last is the averaged weights'
  QStringList losses;      ///< "loss": names without train/ and valid/, those that are losses
  QStringList metrics;     ///< all others
  QList<QPointF> stepLoss; ///< the steps' main loss by epoch; the first epoch is long
  QList<Mark> marks;
  QString stepName;  ///< of that loss
  double length = 0; ///< epochs in all

  /// The points of "train/loss".
  QList<QPointF> points(const QString &name) const;
  /// Where the x axis ends: a little behind what there is, so that curves grow over the whole width.
  double reached() const;
  QStringList columns() const; ///< full names: train/ and valid/ of each loss, then of each metric
};

RunSeries seriesOf(const QList<learning::TrainingEvent> &events);

} // namespace loopwright::ui
