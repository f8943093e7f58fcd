// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QSlider>

#include "ui/train/curve_chart.h"
#include "ui/train/run_series.h"

namespace loopwright::ui {

/// A chart whose curves are chosen by check boxes, which name and colour them too.
class ChosenCurves : public QWidget {
  Q_OBJECT
public:
  ChosenCurves(const QString &title, const QString &emptyText, QWidget *parent = nullptr);
  /// The names there are, without train/ and valid/. What was chosen stays chosen; `first` is, where nothing was.
  void setSeries(const RunSeries &series, const QStringList &names, const QStringList &first, bool withSteps);
  CurveChart &chart() { return *m_chart; }

private:
  void draw();
  bool isShown(const QString &name) const;
  void takeColors();
  CurveChart *m_chart;
  QWidget *m_boxes;
  QMap<QString, int> m_colors; // of the curves that are shown: more names than colours, so they are lent
  RunSeries m_series;
  QStringList m_names;
  QStringList m_hidden, m_shown; // what the user has decided
  QStringList m_first;
  bool m_withSteps = false;
};

/// The two charts of a training, losses and metrics, and how they are drawn.
class RunCharts : public QWidget {
  Q_OBJECT
public:
  explicit RunCharts(QWidget *parent = nullptr);
  void setSeries(const RunSeries &series);
  CurveChart &losses() { return m_losses->chart(); }
  CurveChart &metrics() { return m_metrics->chart(); }

private:
  ChosenCurves *m_losses;
  ChosenCurves *m_metrics;
  QSlider *m_smoothing;
  QCheckBox *m_logarithmic;
};

} // namespace loopwright::ui
