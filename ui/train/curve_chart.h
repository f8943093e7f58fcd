// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

class QCustomPlot;

namespace loopwright::ui {

/// One line of a chart.
struct Curve {
  QString name;
  QList<QPointF> points; ///< by x; a y that is no number leaves a gap
  int color = 0;         ///< of the theme's series
  bool dashed = false;
  bool faint = false; ///< drawn as it is, behind the others
};

/// Something that happened at an x, drawn as an upright line with a word.
struct ChartMark {
  double x = 0;
  QString text;
};

/// A line chart over epochs: smoothed curves with what was measured behind them, in the theme's colours. The one place
/// that knows QCustomPlot. Beside each stands a table with the same numbers.
class CurveChart : public QWidget {
  Q_OBJECT
public:
  explicit CurveChart(QWidget *parent = nullptr);

  /// What to draw; the x axis reaches to `epochs` or, where there is more, to the last point.
  void set(const QList<Curve> &curves, const QList<ChartMark> &marks, double epochs);
  void setSmoothing(double weight); ///< of what was before, 0 to .99
  void setLogarithmic(bool logarithmic);
  void setEmptyText(const QString &text); ///< shown while there is nothing to draw

  QSize minimumSizeHint() const override { return {220, 140}; }
  QSize sizeHint() const override { return {420, 280}; }
  /// The lines as drawn, measured ones first: for tests.
  QList<QList<QPointF>> drawnLines() const;
  /// An exponential mean, corrected for its beginning; what is no number stays out of it.
  static QList<QPointF> smoothed(const QList<QPointF> &points, double weight);

protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

private:
  void draw();
  void drawMarks();
  void applyColors();
  void fitAxes();
  void showValuesAt(const QPoint &position);
  QCustomPlot *m_plot;
  QList<Curve> m_curves;
  QList<ChartMark> m_marks;
  QString m_emptyText;
  double m_epochs = 1;
  double m_smoothing = 0;
  bool m_logarithmic = false;
};

} // namespace loopwright::ui
