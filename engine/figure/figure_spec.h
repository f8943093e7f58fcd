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

struct ChartOptions {
  Theme theme = lightTheme();
  double width = 720;
  double height = 420;
};

/// A line chart with ticks at round values and a legend; says "no data" where there is none.
Picture pictureOfChart(FigureSpec spec, ChartOptions options = {});
/// A box plot; says "no data" where there is none.
Picture pictureOfBoxes(BoxFigureSpec spec, ChartOptions options = {});

/// Round values of an axis inside [low, high], at most about `wanted`; powers of ten (and 2, 5 times them where few)
/// on a logarithmic one.
std::vector<double> ticksOf(double low, double high, bool logarithmic, int wanted);

/// A tick's value as text: "0.25", "1,000", "1e-05".
std::string tickText(double value);

} // namespace loopwright::figure
