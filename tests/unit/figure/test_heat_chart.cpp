// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "engine/figure/figure_spec.h"
#include "tests/suite.h"

using namespace loopwright::figure;

namespace {

/// Notes what is filled and written.
class HeatCanvas final : public Canvas {
public:
  struct Fill {
    Rectangle at;
    Color color;
  };
  void fillRectangle(const Rectangle &rectangle, double, Color color) override { fills.push_back({rectangle, color}); }
  void drawLine(const std::vector<Point> &, double, double, Color) override {}
  void drawText(Point, std::string_view text, const TextStyle &style) override {
    texts << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    upwards += style.upwards ? 1 : 0;
  }
  std::vector<Fill> fills;
  QStringList texts;
  int upwards = 0;
};

HeatCanvas heatOf(const HeatFigureSpec &spec) {
  HeatCanvas canvas;
  pictureOfHeat(spec).draw(canvas);
  return canvas;
}

constexpr std::size_t kBefore = 2; // paper and plot

} // namespace

class TestHeatChart : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void coloursAreTheValues() {
    HeatFigureSpec spec;
    spec.title = "map";
    spec.values = {"change", "%", false};
    spec.rows = {"notes", "pitch"};
    spec.columns = {"rock", "jazz", "funk"};
    spec.cells = {{-100, 0, 50}, {std::nan(""), 100, 400}};
    spec.aroundZero = true;
    spec.limit = 200;
    const HeatCanvas canvas = heatOf(spec);
    // Five cells have numbers, in the order of the rows.
    const double opacities[] = {0.5, 0, 0.25, 0.5, 1};
    for (std::size_t i = 0; i < 5; ++i)
      QCOMPARE(canvas.fills[kBefore + i].color.opacity, opacities[i]);
    const Color below = canvas.fills[kBefore].color, above = canvas.fills[kBefore + 4].color;
    QVERIFY(below.red != above.red && below.blue != above.blue);
    // jazz, below its column's first cell
    QCOMPARE(canvas.fills[kBefore + 3].at.x, canvas.fills[kBefore + 1].at.x);
    QVERIFY(canvas.fills[kBefore + 3].at.y > canvas.fills[kBefore + 1].at.y);
    for (const char *text : {"map", "notes", "funk", "change (%)", "-200", "0", "200"})
      QVERIFY2(canvas.texts.contains(text), text);
    QCOMPARE(canvas.upwards, 1); // the scale's label; the short names lie
  }

  void numbersAndLongNames() {
    HeatFigureSpec spec;
    spec.rows = {"one"};
    spec.numbers = true;
    for (int c = 0; c < 20; ++c) {
      spec.columns.push_back("a column with a long name " + std::to_string(c));
      spec.cells.resize(1);
      spec.cells[0].push_back(c / 20.0);
    }
    const HeatCanvas canvas = heatOf(spec);
    QVERIFY(canvas.texts.contains("0.50"));
    QCOMPARE(canvas.upwards, 21);
    const Picture picture = pictureOfHeat(spec);
    for (const HeatCanvas::Fill &fill : canvas.fills)
      QVERIFY(fill.at.x >= 0 && fill.at.right() <= picture.width && fill.at.bottom() <= picture.height);
  }

  void nothing() { QVERIFY(heatOf({}).texts.contains("no data")); }
};

LOOPWRIGHT_TEST(TestHeatChart, void)
#include "test_heat_chart.moc"
