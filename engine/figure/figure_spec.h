// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/figure/picture_file.h"
#include "engine/figure/theme.h"

namespace loopwright::figure {

/// One axis of a chart.
struct Axis {
  std::string label;
  std::string unit;         ///< "" if none; shown in brackets behind the label
  bool logarithmic = false; ///< base 10; values that are not above 0 are left out
};

/// A line of a chart. Points that are not finite break it.
struct Series {
  std::string name;
  std::vector<Point> points; ///< in the units of the axes, x ascending
  bool dashed = false;
};

/// A figure before it is drawn: plain values.
struct FigureSpec {
  std::string title;
  Axis x;
  Axis y;
  std::vector<Series> series;
};

/// One box of a box plot: five quantiles and the mean, values ascending.
struct Box {
  std::string name;
  double low = 0;
  double quarter = 0;
  double median = 0;
  double threeQuarters = 0;
  double high = 0;
  double mean = 0;
};

/// Boxes side by side: the line inside is the median, the cross the mean.
struct BoxFigureSpec {
  std::string title;
  Axis y;
  std::vector<Box> boxes;
  std::vector<std::pair<std::string, double>> marks; ///< dashed lines across, by name
};

/// Points of one kind in a scatter plot.
struct ScatterGroup {
  std::string name;          ///< in the legend
  std::vector<Point> points; ///< in the units of the axes; those that are not finite are left out
  bool quiet = false;        ///< grey, under the others: what stands there for comparison
};

/// Points in a plane whose axes have one unit, so that distances are what they look like.
struct ScatterFigureSpec {
  std::string title;
  Axis x; ///< neither is logarithmic
  Axis y;
  std::vector<ScatterGroup> groups; ///< no group lies on top of the others: points are drawn in turns
};

/// A table of numbers as colours.
struct HeatFigureSpec {
  std::string title;
  Axis values;                            ///< what the colours mean; not logarithmic
  std::vector<std::string> rows;          ///< from the top
  std::vector<std::string> columns;       ///< from the left
  std::vector<std::vector<double>> cells; ///< [rows, columns]; those that are not finite stay empty
  bool aroundZero = false;                ///< two hues, one above and one below 0; else one, from 0 upwards
  double limit = 0;                       ///< what is beyond it has its colour; 0: the largest there is
  bool numbers = false;                   ///< written into the cells
};

struct ChartOptions {
  Theme theme = lightTheme();
  double width = 720;
  double height = 420;
};

/// A line chart with ticks at round values and a legend; says "no data" where there is none.
Picture pictureOfChart(FigureSpec spec, ChartOptions options = {});
/// A box plot; says "no data" where there is none.
Picture pictureOfBoxes(BoxFigureSpec spec, ChartOptions options = {});

/// A scatter plot with a legend that counts; says "no data" where there is none.
Picture pictureOfScatter(ScatterFigureSpec spec, ChartOptions options = {});

/// A heat map with its scale of colours; says "no data" where there is none. At the width of the options, and as high
/// as its rows need.
Picture pictureOfHeat(HeatFigureSpec spec, ChartOptions options = {});

/// Round values of an axis inside [low, high], at most about `wanted`; powers of ten (and 2, 5 times them where few)
/// on a logarithmic one.
std::vector<double> ticksOf(double low, double high, bool logarithmic, int wanted);

/// A tick's value as text: "0.25", "1,000", "1e-05".
std::string tickText(double value);

} // namespace loopwright::figure
