// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_charts.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/theme/theme.h"
#include "ui/train/flow_layout.h"
#include "ui/train/toned_label.h"

namespace loopwright::ui {
namespace {

constexpr int kUnit = Theme::kUnit;

/// A short piece of the curve, for its check box.
QIcon swatch(int color) {
  QPixmap pixmap(48, 36);
  pixmap.setDevicePixelRatio(3);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto &series = Theme::instance().colors().series;
  painter.setPen(QPen(series[static_cast<std::size_t>(color) % series.size()], 3, Qt::SolidLine, Qt::RoundCap));
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
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    for (auto *box : m_boxes->findChildren<QCheckBox *>())
      box->setIcon(swatch(static_cast<int>(m_names.indexOf(box->property("curve").toString()))));
  });
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
      box->setIcon(swatch(static_cast<int>(names.indexOf(name))));
      box->setIconSize({16, 12});
      box->setChecked(m_shown.contains(name) || (first.contains(name) && !m_hidden.contains(name)));
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

void ChosenCurves::draw() {
  QList<Curve> curves;
  bool any = false;
  for (const QString &name : m_names) {
    const bool shown = m_shown.contains(name) || (m_first.contains(name) && !m_hidden.contains(name));
    any |= shown;
    if (!shown)
      continue;
    const int color = static_cast<int>(m_names.indexOf(name));
    if (const auto points = m_series.points("valid/" + name); !points.isEmpty())
      curves.append({"valid/" + name, points, color});
    if (const auto points = m_series.points("train/" + name); !points.isEmpty())
      curves.append({"train/" + name, points, color, true});
  }
  // Before there are names, the steps are all there is to see.
  if (m_withSteps && (any || m_names.isEmpty()) && !m_series.stepLoss.isEmpty())
    curves.append({tr("steps"), m_series.stepLoss,
                   static_cast<int>(std::max<qsizetype>(0, m_names.indexOf(m_series.stepName))), false, true});
  QList<ChartMark> marks;
  for (const RunSeries::Mark &mark : m_series.marks)
    marks.append({mark.epoch, wordOf(mark.kind)});
  m_chart->set(curves, marks, m_series.reached());
}

RunCharts::RunCharts(QWidget *parent)
    : QWidget(parent), m_losses(new ChosenCurves(tr("Losses"), tr("The curve begins with the first steps."), this)),
      m_metrics(new ChosenCurves(tr("Metrics"), tr("Measured at the end of each epoch."), this)),
      m_smoothing(new QSlider(Qt::Horizontal, this)), m_logarithmic(new QCheckBox(tr("Logarithmic"), this)) {
  auto *legend = new TonedLabel(TonedLabel::Tone::dim, TextSize::small, false, this);
  legend->setText(tr("solid: held-out loops   dashed: training loops   faint: as measured"));
  auto *name = new QLabel(tr("S&moothing"), this);
  auto *value = new QLabel(this);
  name->setBuddy(m_smoothing);
  m_smoothing->setRange(0, 99);
  m_smoothing->setPageStep(10);
  m_smoothing->setFixedWidth(40 * kUnit);
  m_smoothing->setMinimumHeight(7 * kUnit);
  m_smoothing->setObjectName(QStringLiteral("train.smoothing"));
  m_smoothing->setAccessibleName(tr("Smoothing of the curves"));
  m_smoothing->setToolTip(
      tr("How much of what was before goes into each point; the measured values stay behind, faint"));
  value->setMinimumWidth(8 * kUnit);
  m_logarithmic->setObjectName(QStringLiteral("train.logarithmic"));
  m_logarithmic->setToolTip(tr("Draw the losses over a logarithmic axis"));
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
