// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "engine/figure/figure_spec.h"
#include "engine/figure/svg_canvas.h"
#include "tests/suite.h"

using namespace loopwright::figure;

class TestLineChart : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void ticks_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unit") << 0.0 << 1.0 << false << "0 0.2 0.4 0.6 0.8 1";
    QTest::newRow("thousands") << 0.0 << 4000.0 << false << "0 1,000 2,000 3,000 4,000";
    QTest::newRow("negative") << -1.2 << 1.1 << false << "-1 -0.5 0 0.5 1";
    QTest::newRow("decades") << 0.001 << 1000.0 << true << "0.001 0.01 0.1 1 10 100 1,000";
    QTest::newRow("few decades") << 1.0 << 20.0 << true << "1 2 5 10 20";
  }
  void ticks() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, logarithmic);
    QFETCH(QString, expected);
    QStringList texts;
    for (const double value : ticksOf(low, high, logarithmic, 6))
      texts << QString::fromStdString(tickText(value));
    QCOMPARE(texts.join(' '), expected);
  }

  void oddSeries_data() {
    QTest::addColumn<int>("which");
    for (int i = 0; i < 6; ++i)
      QTest::addRow("%d", i) << i;
  }
  void oddSeries() {
    QFETCH(int, which);
    FigureSpec spec;
    spec.title = "odd";
    spec.x = {"step", "", false};
    spec.y = {"loss", "nats", which == 4};
    const double nan = std::nan("");
    const std::vector<Point> rows[] = {{},
                                       {{1, 1}},
                                       {{0, 5}, {1, 5}, {2, 5}},
                                       {{0, nan}, {1, 2}, {2, INFINITY}, {3, 4}, {4, 5}},
                                       {{0, -1}, {1, 0}, {2, 10}, {3, 100}},
                                       {{0, 1e-300}, {1, 1e300}}};
    spec.series = {{"a", rows[which], which % 2 == 0}};
    const Picture picture = pictureOfChart(spec);
    SvgCanvas canvas(picture.width, picture.height, picture.title);
    picture.draw(canvas);
    const QString text = QString::fromStdString(canvas.document());
    QVERIFY(!text.contains("nan") && !text.contains("inf"));
    QCOMPARE(text.contains("no data"), which == 0);
    QVERIFY(text.contains("loss (nats)"));
    // The legend's line and the series' own: broken into two where a value is missing.
    const int lines = which == 0 ? 1 : which == 3 ? 3 : 2;
    QCOMPARE(text.count("<polyline"), lines);
  }

  void boxes() {
    const auto documentOf = [](const BoxFigureSpec &spec) {
      const Picture picture = pictureOfBoxes(spec);
      SvgCanvas canvas(picture.width, picture.height, picture.title);
      picture.draw(canvas);
      return QString::fromStdString(canvas.document());
    };
    BoxFigureSpec spec;
    spec.title = "scores";
    spec.y = {"loop score", "", true};
    QVERIFY(documentOf(spec).contains("no data"));
    spec.boxes = {{"loops", 0.1, 0.2, 0.5, 1, 3, 0.7}, {"random", 0.2, 0.9, 2, 4, 9, 3}, {"nothing", 0, 0, 0, 0, 0, 0}};
    spec.marks = {{"threshold", 1.5}};
    const QString text = documentOf(spec);
    QVERIFY(!text.contains("nan") && !text.contains("inf") && !text.contains("no data"));
    for (const char *name : {"loops", "random", "nothing", "threshold", "loop score"})
      QVERIFY2(text.contains(name), name);
    // A whisker, its two ends, the median and a cross each; the threshold. Zero has no place on this axis.
    QCOMPARE(text.count("<polyline"), 2 * 6 + 1);
  }
};

LOOPWRIGHT_TEST(TestLineChart, void)
#include "test_line_chart.moc"
