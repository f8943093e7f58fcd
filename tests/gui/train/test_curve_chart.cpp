// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>

#include "tests/suite.h"
#include "ui/theme/theme.h"
#include "ui/train/curve_chart.h"
#include "ui/train/epoch_table.h"
#include "ui/train/run_words.h"

using namespace loopwright;
using namespace loopwright::ui;
using learning::TrainingEvent;

namespace {

TrainingEvent epoch(std::int64_t number, double loss) {
  TrainingEvent event;
  event.kind = TrainingEvent::Kind::epoch;
  event.epoch = number;
  event.epochs = 3;
  event.step = event.steps = 10;
  event.values = {{"train/loss", loss}, {"valid/f1_all", 1 - loss}, {"epoch", double(number)}, {"seconds", 1.0}};
  return event;
}

} // namespace

class TestCurveChart : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { Theme::instance().setScheme(Scheme::light); }

  void smoothsWithoutLag() {
    const QList<QPointF> points = {{1, 8}, {2, 4}, {3, std::numeric_limits<double>::quiet_NaN()}, {4, 2}};
    const auto none = CurveChart::smoothed(points, 0);
    QCOMPARE(none[1], points[1]);
    const auto half = CurveChart::smoothed(points, .5);
    QCOMPARE(half[0].y(), 8.0); // the beginning is not drawn to zero
    QCOMPARE(half[1].y(), (4 * .5 + 8 * .25) / .75);
    QVERIFY(std::isnan(half[2].y()));
    QCOMPARE(half[3].y(), (2 * .5 + 4 * .25 + 8 * .125) / .875);
    const auto flat = CurveChart::smoothed({{1, 3}, {2, 3}, {3, 3}}, .99);
    QVERIFY(std::abs(flat[2].y() - 3) < 1e-12);
  }

  void drawsTheMeasuredBehindTheSmoothed() {
    CurveChart chart;
    const QList<QPointF> points = {{1, 8}, {2, 4}, {3, 2}};
    chart.set({{"train/loss", points, 0}}, {{2, "best"}}, 3);
    QCOMPARE(chart.drawnLines(), (QList<QList<QPointF>>{points}));
    chart.setSmoothing(.9);
    const auto lines = chart.drawnLines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], points);
    QVERIFY(lines[1] != points);
    chart.setSmoothing(0);
    chart.setLogarithmic(true);
    chart.set({{"train/loss", {{1, 8}, {2, 0}, {3, -1}}, 0}}, {}, 3);
    QVERIFY(std::isnan(chart.drawnLines()[0][1].y()) && std::isnan(chart.drawnLines()[0][2].y()));
    chart.resize(400, 300);
    QVERIFY(!chart.grab().isNull());
    chart.set({}, {}, 0);
    QVERIFY(chart.drawnLines().isEmpty());
  }

  void seriesHoldEachEpochOnce() {
    TrainingEvent begin;
    begin.kind = TrainingEvent::Kind::begin;
    begin.epochs = 3;
    begin.steps = 10;
    auto again = begin;
    again.epoch = 1;
    const RunSeries series = seriesOf({begin, epoch(0, .9), epoch(1, .8), again, epoch(1, .7), epoch(2, .6)});
    QCOMPARE(series.epochs.size(), 3);
    QCOMPARE(series.points("train/loss"), (QList<QPointF>{{1, .9}, {2, .7}, {3, .6}}));
    QCOMPARE(series.losses, QStringList{"loss"});
    QCOMPARE(series.metrics, QStringList{"f1_all"});
    QCOMPARE(series.marks.size(), 1);
    QCOMPARE(series.marks[0].epoch, 1.0);
  }

  void tableSortsAndCopies() {
    EpochTable table;
    table.setSeries(seriesOf({epoch(0, .9), epoch(1, .5), epoch(2, .7)}));
    QCOMPARE(table.model()->rowCount(), 3);
    table.sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QString("2"));
    const QStringList lines = table.csv().split('\n');
    QCOMPARE(lines[0], QString("epoch,train/loss,valid/f1_all"));
    QCOMPARE(lines[1], QString("2,0.5,0.5"));
    QVERIFY(lines[3].startsWith("1,0.90000000000000002,"));
  }

  /// A rounded time is less than a tenth off.
  void durationsAreHonest() {
    for (double seconds = 5; seconds < 1e6; seconds *= 1.03) {
      const QString text = run_words::duration(seconds);
      double told = 0, number = 0;
      for (const QString &word : text.split(' ')) {
        bool isNumber = false;
        const double value = QLocale().toDouble(word, &isNumber);
        if (isNumber)
          number = value;
        else
          told += number * (word == "s" ? 1 : word == "min" ? 60 : word == "h" ? 3600 : word == "days" ? 86400 : 0);
      }
      QVERIFY2(std::abs(told - seconds) <= .1 * seconds + .01, qPrintable(QString("%1: %2").arg(seconds).arg(text)));
    }
  }
};

LOOPWRIGHT_TEST(TestCurveChart, QApplication)
#include "test_curve_chart.moc"
