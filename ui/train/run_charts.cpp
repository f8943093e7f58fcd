// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_charts.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/train/flow_layout.h"
#include "ui/train/toned_label.h"

namespace loopwright::ui {
namespace {

/// A short piece of the curve, for its check box.
QIcon swatch(const QColor &color) {
  QPixmap pixmap(48, 36);
  pixmap.setDevicePixelRatio(3);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(QPointF(2, 6), QPointF(14, 6));
  return pixmap;
}

/// "f1_bass" as people write it.
QString readable(QString name) { return name.replace('_', ' '); }

QString wordOf(RunSeries::Mark::Kind kind) {
  switch (kind) {
  case RunSeries::Mark::Kind::resumed:
    return RunCharts::tr("resumed");
  case RunSeries::Mark::Kind::best:
    return RunCharts::tr("best");
  case RunSeries::Mark::Kind::average:
    return RunCharts::tr("average");
  case RunSeries::Mark::Kind::stoppedEarly:
    return RunCharts::tr("stopped early");
  case RunSeries::Mark::Kind::nextStage:
    return RunCharts::tr("codec finished");
  }
  return {};
}

/// Metrics worth seeing first: one that sums up the others, else the first of them.
QStringList firstMetrics(const QStringList &names) {
  for (const char *name : {"f1_all", "accuracy"})
    if (names.contains(QLatin1String(name)))
      return {QLatin1String(name)};
  return names.mid(0, 1);
}

} // namespace

ChosenCurves::ChosenCurves(const QString &title, const QString &emptyText, QWidget *parent)
    : QWidget(parent), m_chart(new CurveChart(this)), m_boxes(new QWidget(this)) {
  m_chart->setAccessibleName(title);
  m_chart->setEmptyText(emptyText);
  auto *heading = new TonedLabel(TonedLabel::Tone::normal, TextSize::body, true, this);
  heading->setText(title);
  m_boxes->setLayout(new FlowLayout);
  m_boxes->layout()->setContentsMargins(0, 0, 0, 0);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kUnit);
  column->addWidget(heading);
  column->addWidget(m_boxes);
  column->addWidget(m_chart, 1);
  connect(&Theme::instance(), &Theme::changed, this, &ChosenCurves::takeColors);
}

void ChosenCurves::setSeries(const RunSeries &series, const QStringList &names, const QStringList &first,
                             bool withSteps) {
  m_series = series;
  m_first = first;
  m_withSteps = withSteps;
  if (names != m_names) {
    m_names = names;
    for (auto *box : m_boxes->findChildren<QCheckBox *>()) {
      m_boxes->layout()->removeWidget(box);
      delete box;
    }
    for (const QString &name : names) {
      auto *box = new QCheckBox(readable(name), m_boxes);
      box->setProperty("curve", name);
      box->setObjectName(QStringLiteral("train.curve.") + name);
      box->setIconSize({16, 12});
      box->setChecked(isShown(name));
      m_boxes->layout()->addWidget(box);
      connect(box, &QCheckBox::toggled, this, [this, name](bool on) {
        (on ? m_hidden : m_shown).removeAll(name);
        (on ? m_shown : m_hidden).append(name);
        draw();
      });
    }
    m_boxes->updateGeometry();
  }
  draw();
}

bool ChosenCurves::isShown(const QString &name) const {
  return m_shown.contains(name) || (m_first.contains(name) && !m_hidden.contains(name));
}

void ChosenCurves::takeColors() {
  const auto &theme = Theme::instance().colors();
  for (const QString &name : m_colors.keys())
    if (!m_names.contains(name) || !isShown(name))
      m_colors.remove(name);
  for (const QString &name : m_names) {
    if (!isShown(name) || m_colors.contains(name))
      continue;
    int color = 0;
    while (m_colors.values().contains(color) && color < 64)
      ++color;
    m_colors[name] = color;
  }
  for (auto *box : m_boxes->findChildren<QCheckBox *>()) {
    const auto color = m_colors.constFind(box->property("curve").toString());
    box->setIcon(swatch(color == m_colors.constEnd()
                            ? theme.border
                            : theme.series[static_cast<std::size_t>(*color) % theme.series.size()]));
  }
}

void ChosenCurves::draw() {
  takeColors();
  QList<Curve> curves;
  for (const QString &name : m_names) {
    if (!isShown(name))
      continue;
    if (const auto points = m_series.points("valid/" + name); !points.isEmpty())
      curves.append({"valid/" + name, points, m_colors[name]});
    if (const auto points = m_series.points("train/" + name); !points.isEmpty())
      curves.append({"train/" + name, points, m_colors[name], true});
  }
  // Before there are names, the steps are all there is to see.
  if (m_withSteps && (m_names.isEmpty() || isShown(m_series.stepName)) && !m_series.stepLoss.isEmpty())
    curves.append({tr("steps"), m_series.stepLoss, m_colors.value(m_series.stepName, 0), false, true});
  QList<ChartMark> marks;
  for (const RunSeries::Mark &mark : m_series.marks)
    marks.append({mark.epoch, wordOf(mark.kind)});
  m_chart->set(curves, marks, m_series.reached());
}

RunCharts::RunCharts(QWidget *parent)
    : QWidget(parent), m_losses(new ChosenCurves(tr("Losses"), tr("The curve starts with the first steps."), this)),
      m_metrics(new ChosenCurves(tr("Metrics"), tr("Measured at the end of each epoch."), this)),
      m_smoothing(new QSlider(Qt::Horizontal, this)), m_logarithmic(new QCheckBox(tr("Logarithmic"), this)) {
  auto *legend = new TonedLabel(TonedLabel::Tone::dim, TextSize::small, false, this);
  legend->setText(tr("solid: held-out loops   dashed: training loops   faint: unsmoothed"));
  auto *name = new QLabel(tr("S&moothing"), this);
  auto *value = new QLabel(this);
  name->setBuddy(m_smoothing);
  m_smoothing->setRange(0, 99);
  m_smoothing->setPageStep(10);
  m_smoothing->setFixedWidth(40 * kUnit);
  m_smoothing->setMinimumHeight(kHit);
  m_smoothing->setObjectName(QStringLiteral("train.smoothing"));
  m_smoothing->setAccessibleName(tr("Smoothing of the curves"));
  m_smoothing->setToolTip(tr("How strongly to smooth the curves; the unsmoothed values stay visible behind them"));
  value->setMinimumWidth(8 * kUnit);
  m_logarithmic->setObjectName(QStringLiteral("train.logarithmic"));
  m_logarithmic->setToolTip(tr("Use a logarithmic scale for the losses"));
  const auto smooth = [this, value](int percent) {
    value->setText(locale().toString(percent / 100.0, 'f', 2));
    m_losses->chart().setSmoothing(percent / 100.0);
    m_metrics->chart().setSmoothing(percent / 100.0);
  };
  connect(m_smoothing, &QSlider::valueChanged, this, smooth);
  smooth(0);
  connect(m_logarithmic, &QCheckBox::toggled, this, [this](bool on) { m_losses->chart().setLogarithmic(on); });

  auto *controls = new QHBoxLayout;
  controls->addWidget(name);
  controls->addWidget(m_smoothing);
  controls->addWidget(value);
  controls->addSpacing(3 * kUnit);
  controls->addWidget(m_logarithmic);
  controls->addStretch();
  controls->addWidget(legend);
  auto *charts = new QHBoxLayout;
  charts->setSpacing(4 * kUnit);
  charts->addWidget(m_losses, 1);
  charts->addWidget(m_metrics, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2 * kUnit);
  column->addLayout(charts, 1);
  column->addLayout(controls);
}

void RunCharts::setSeries(const RunSeries &series) {
  QStringList main;
  for (const char *name : {"loss", "nll", "reconstruction"})
    if (series.losses.contains(QLatin1String(name)))
      main << QLatin1String(name);
  m_losses->setSeries(series, series.losses, main.isEmpty() ? series.losses.mid(0, 2) : main, true);
  m_metrics->setSeries(series, series.metrics, firstMetrics(series.metrics), false);
}

} // namespace loopwright::ui
