// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>

#include "engine/figure/figure_spec.h"
#include "tests/suite.h"

using namespace loopwright::figure;

namespace {

/// Notes discs and text.
class NotingCanvas final : public Canvas {
public:
  struct Disc {
    Point centre;
    double diameter;
    Color color;
  };
  void fillRectangle(const Rectangle &r, double radius, Color color) override {
    if (radius > 0)
      discs.push_back({{r.x + r.width / 2, r.y + r.height / 2}, r.width, color});
  }
  void drawLine(const std::vector<Point> &, double, double, Color) override {}
  void drawText(Point, std::string_view text, const TextStyle &) override {
    texts << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  }
  std::vector<Disc> discs;
  QStringList texts;
};

NotingCanvas drawn(const ScatterFigureSpec &spec) {
  NotingCanvas canvas;
  pictureOfScatter(spec).draw(canvas);
  return canvas;
}

} // namespace

class TestScatterChart : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void distancesAreWhatTheyLookLike_data() {
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("square") << 2.0 << 2.0;
    QTest::newRow("wide") << 900.0 << 3.0;
    QTest::newRow("high") << 0.001 << 0.5;
  }
  void distancesAreWhatTheyLookLike() {
    QFETCH(double, width);
    QFETCH(double, height);
    ScatterFigureSpec spec;
    spec.title = "map";
    spec.groups = {{"all", {{-width / 2, 5}, {width / 2, 5}, {0, 5 - height / 2}, {0, 5 + height / 2}}, false}};
    const NotingCanvas canvas = drawn(spec);
    QCOMPARE(canvas.discs.size(), std::size_t{5}); // and the legend's
    const double across = canvas.discs[1].centre.x - canvas.discs[0].centre.x;
    const double up = canvas.discs[2].centre.y - canvas.discs[3].centre.y;
    QVERIFY(std::abs(across / width - up / height) < 1e-9 * across / width);
    for (const NotingCanvas::Disc &disc : canvas.discs)
      QVERIFY(disc.centre.x > 0 && disc.centre.x < 720 && disc.centre.y > 0 && disc.centre.y < 420);
    QVERIFY(std::max(across / 720, up / 420) > 0.5); // it fills the plot
  }

  void groups() {
    ScatterFigureSpec spec;
    spec.groups = {{"one", {{0, 0}}, false},
                   {"many", std::vector<Point>(1000, {1, 1}), false},
                   {"grey", {{2, 2}, {std::nan(""), 1}, {INFINITY, 0}}, true}};
    const NotingCanvas canvas = drawn(spec);
    for (const char *name : {"one (1)", "many (1,000)", "grey (3)"})
      QVERIFY2(canvas.texts.contains(name), name);
    QCOMPARE(canvas.discs.size(), std::size_t{1 + 1000 + 1 + 3});
    const auto &legend = canvas.discs[canvas.discs.size() - 3];
    std::size_t place = 0;
    while (canvas.discs[place].centre.x != canvas.discs.back().centre.x && place + 4 < canvas.discs.size() &&
           canvas.discs[place].color.red != legend.color.red)
      ++place;
    QVERIFY2(place > 100 && place < 900, qPrintable(QString::number(place))); // neither under nor on all others
    QCOMPARE(canvas.discs.front().color.red, canvas.discs.back().color.red);  // grey comes first
  }

  void nothing_data() {
    QTest::addColumn<bool>("group");
    QTest::newRow("no group") << false;
    QTest::newRow("an empty group") << true;
  }
  void nothing() {
    QFETCH(bool, group);
    ScatterFigureSpec spec;
    if (group)
      spec.groups = {{"none", {}, false}};
    QVERIFY(drawn(spec).texts.contains("no data"));
    spec.groups = {{"one", {{3, 3}}, false}};
    QVERIFY(!drawn(spec).texts.contains("no data"));
  }
};

LOOPWRIGHT_TEST(TestScatterChart, void)
#include "test_scatter_chart.moc"
