// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/curve_chart.h"

#include <QVBoxLayout>

// The library's header is written with Qt's keywords, which we do without.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef foreach
#undef slots
#undef signals

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr double kLineWidth = 1.8;
constexpr qreal kFaint = .30; // of the measured behind the smoothed

QColor withAlpha(QColor color, qreal alpha) {
  color.setAlphaF(static_cast<float>(alpha));
  return color;
}

QColor seriesColor(int index) {
  const auto &series = Theme::instance().colors().series;
  return series[static_cast<std::size_t>(index) % series.size()];
}

/// The places 1, 2 and 5 of each decade; over many decades, 1 alone.
QSharedPointer<QCPAxisTicker> logarithmicTicker(double least, double most) {
  QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  const bool many = most / least > 1e3;
  for (double decade = std::pow(10, std::floor(std::log10(least))); decade <= most; decade *= 10)
    for (const double place : {1.0, 2.0, 5.0})
      if (place == 1 || !many)
        ticker->addTick(place * decade, QLocale().toString(place * decade, 'g', 3));
  return ticker;
}

} // namespace

CurveChart::CurveChart(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this)) {
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_plot);
  m_plot->setFocusPolicy(Qt::NoFocus);
  m_plot->setAutoAddPlottableToLegend(false);
  m_plot->axisRect()->setMinimumMargins({8, 12, 12, 8});
  QSharedPointer<QCPAxisTickerFixed> epochs(new QCPAxisTickerFixed);
  epochs->setTickStep(1);
  epochs->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
  m_plot->xAxis->setTicker(epochs);
  m_plot->xAxis->setSubTicks(false);
  m_plot->xAxis->setLabel(tr("epoch"));
  m_plot->yAxis->setSubTicks(false);
  m_plot->yAxis->setNumberPrecision(3);
  m_plot->installEventFilter(this);
  m_plot->setMouseTracking(true);
  connect(&Theme::instance(), &Theme::changed, this, &CurveChart::draw);
  draw();
}

void CurveChart::set(const QList<Curve> &curves, const QList<ChartMark> &marks, double epochs) {
  m_curves = curves;
  m_marks = marks;
  m_epochs = std::max(1.0, epochs);
  for (const Curve &curve : curves)
    if (!curve.points.isEmpty())
      m_epochs = std::max(m_epochs, curve.points.last().x());
  draw();
}

void CurveChart::setSmoothing(double weight) {
  m_smoothing = std::clamp(weight, 0.0, .99);
  draw();
}

void CurveChart::setLogarithmic(bool logarithmic) {
  m_logarithmic = logarithmic;
  draw();
}

void CurveChart::setEmptyText(const QString &text) {
  m_emptyText = text;
  draw();
}

QList<QPointF> CurveChart::smoothed(const QList<QPointF> &points, double weight) {
  QList<QPointF> result = points;
  double mean = 0, share = 0; // of what was seen, in the mean
  for (QPointF &point : result) {
    if (!std::isfinite(point.y()))
      continue;
    mean = weight * mean + (1 - weight) * point.y();
    share = weight * share + (1 - weight);
    point.setY(mean / share);
  }
  return result;
}

void CurveChart::draw() {
  m_plot->clearGraphs();
  m_plot->clearItems();
  const auto addLine = [this](const QList<QPointF> &points, const QPen &pen, bool dots) {
    QCPGraph *graph = m_plot->addGraph();
    QVector<double> x, y;
    for (const QPointF &point : points) {
      x.append(point.x());
      // A logarithmic axis has no place for these.
      y.append(m_logarithmic && point.y() <= 0 ? std::numeric_limits<double>::quiet_NaN() : point.y());
    }
    graph->setData(x, y, true);
    graph->setPen(pen);
    if (dots)
      graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), pen.color(), 4));
  };
  const auto penOf = [](const Curve &curve, qreal alpha) {
    QPen pen(withAlpha(seriesColor(curve.color), alpha), kLineWidth);
    if (curve.dashed)
      pen.setDashPattern({3, 2.5});
    return pen;
  };
  constexpr qsizetype kDotsUpTo = 40;
  for (const Curve &curve : m_curves)
    if (curve.faint)
      addLine(curve.points, QPen(withAlpha(seriesColor(curve.color), kFaint), 1), false);
  for (const Curve &curve : m_curves)
    if (!curve.faint && m_smoothing > 0)
      addLine(curve.points, penOf(curve, kFaint), false);
  for (const Curve &curve : m_curves)
    if (!curve.faint)
      addLine(smoothed(curve.points, m_smoothing), penOf(curve, 1), curve.points.size() <= kDotsUpTo);
  fitAxes();
  applyColors();
  drawMarks();
  m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CurveChart::fitAxes() {
  double least = std::numeric_limits<double>::infinity(), most = -least;
  for (int line = 0; line < m_plot->graphCount(); ++line)
    for (const QCPGraphData &point : *m_plot->graph(line)->data())
      if (std::isfinite(point.value)) {
        least = std::min(least, point.value);
        most = std::max(most, point.value);
      }
  const bool empty = least > most;
  if (empty)
    least = m_logarithmic ? .1 : 0, most = 1;
  if (m_logarithmic) {
    m_plot->yAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->yAxis->setTicker(logarithmicTicker(least, most));
    const double margin = std::pow(std::max(most / least, 1.05), .06);
    m_plot->yAxis->setRange(least / margin, most * margin);
  } else {
    m_plot->yAxis->setScaleType(QCPAxis::stLinear);
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker));
    const double margin = most > least ? .06 * (most - least) : std::max(.05 * std::abs(most), 1e-6);
    m_plot->yAxis->setRange(least - margin, most + margin);
  }
  m_plot->xAxis->setRange(0, m_epochs + .02 * m_epochs);
  m_plot->yAxis->setTickLabels(!empty);
}

void CurveChart::drawMarks() {
  const Colors &colors = Theme::instance().colors();
  const auto addText = [&](const QString &text, QPointF place, Qt::Alignment alignment) {
    auto *item = new QCPItemText(m_plot);
    item->setText(text);
    item->setFont(Theme::font(TextSize::small));
    item->setColor(colors.textDim);
    item->setPositionAlignment(alignment);
    item->setPadding({4, 1, 4, 1});
    item->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    item->position->setCoords(place);
    return item;
  };
  for (const ChartMark &mark : m_marks) {
    auto *line = new QCPItemStraightLine(m_plot);
    line->setPen(QPen(colors.textDim, 1, Qt::DotLine));
    line->point1->setCoords(mark.x, m_plot->yAxis->range().lower);
    line->point2->setCoords(mark.x, m_plot->yAxis->range().upper);
    // A word at the right edge stands left of its line.
    const bool right = mark.x > .7 * m_plot->xAxis->range().upper;
    addText(mark.text, {mark.x, 0}, Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft));
  }
  if (m_curves.isEmpty() && !m_emptyText.isEmpty()) {
    auto *item = addText(m_emptyText, {.5, .5}, Qt::AlignCenter);
    item->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    item->position->setCoords(.5, .5);
  }
}

void CurveChart::applyColors() {
  const Colors &colors = Theme::instance().colors();
  m_plot->setBackground(QBrush(colors.surface));
  for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
    axis->setBasePen(QPen(colors.border));
    axis->setTickPen(QPen(Qt::NoPen));
    axis->setTickLabelColor(colors.textDim);
    axis->setLabelColor(colors.textDim);
    axis->setTickLabelFont(Theme::font(TextSize::small));
    axis->setLabelFont(Theme::font(TextSize::small));
    axis->grid()->setPen(QPen(colors.stepLine));
    axis->grid()->setZeroLinePen(QPen(colors.stepLine));
  }
  m_plot->xAxis->grid()->setVisible(false);
}

QList<QList<QPointF>> CurveChart::drawnLines() const {
  QList<QList<QPointF>> lines;
  for (int line = 0; line < m_plot->graphCount(); ++line) {
    QList<QPointF> points;
    for (const QCPGraphData &point : *m_plot->graph(line)->data())
      points.append({point.key, point.value});
    lines.append(points);
  }
  return lines;
}

bool CurveChart::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::ToolTip)
    showValuesAt(static_cast<QHelpEvent *>(event)->pos());
  return QWidget::eventFilter(watched, event);
}

void CurveChart::showValuesAt(const QPoint &position) {
  const double epoch = std::round(m_plot->xAxis->pixelToCoord(position.x()));
  QStringList lines;
  for (const Curve &curve : m_curves)
    for (const QPointF &point : curve.points)
      if (!curve.faint && point.x() == epoch)
        lines << QStringLiteral("%1  %2").arg(curve.name, locale().toString(point.y(), 'g', 4));
  if (lines.isEmpty())
    return QToolTip::hideText();
  lines.prepend(tr("Epoch %1").arg(epoch));
  QToolTip::showText(m_plot->mapToGlobal(position), lines.join('\n'), m_plot);
}

} // namespace loopwright::ui
