// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "engine/figure/figure_spec.h"

namespace loopwright::figure {

/// An axis on a picture: values to points.
struct AxisScale {
  double low = 0;
  double high = 1;
  bool logarithmic = false;
  bool empty = false; ///< there are no values
  double first = 0;   ///< where `low` lies, points
  double last = 1;

  bool holds(double value) const { return std::isfinite(value) && (!logarithmic || value > 0); }
  double at(double value) const {
    const double share = logarithmic ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
    return first + share * (last - first);
  }
};

/// From the smallest to the largest value, or a bit around a single one. `air`: with some room at both ends; and a
/// quantity that is never negative starts at 0 when 0 is near.
AxisScale scaleFor(const std::vector<double> &values, bool logarithmic, bool air);

/// A chart's picture: its size by the options, its title.
inline Picture chartPicture(const std::string &title, const ChartOptions &options, std::function<void(Canvas &)> draw) {
  return {options.width, options.height, title, std::move(draw)};
}

/// "label (unit)"
std::string labelOf(const Axis &axis);

/// Draws what every chart has: paper, title, the plot's surface, the y axis with its ticks and the base line; leaves
/// `right` and `bottom` points free beside the plot. Sets where y's values lie. Returns the plot's place.
Rectangle drawFrame(Canvas &canvas, const std::string &title, const Axis &axis, AxisScale &y,
                    const ChartOptions &options, double right, double bottom);
/// The widest of names in a chart's small type, points.
double widestOf(const std::vector<std::string> &names);
/// Names under a plot's columns: upright where one is wider than a column. What they need below the plot, points.
double heightOfNames(const std::vector<std::string> &names, double columnWidth);
/// Draws them; the columns share the plot. `columnWidth` decides as in heightOfNames.
void drawNames(Canvas &canvas, const std::vector<std::string> &names, const Rectangle &plot, double columnWidth,
               const Theme &theme);
/// "no data" in the middle of an empty plot.
void drawNoData(Canvas &canvas, const Rectangle &plot, const Theme &theme);

} // namespace loopwright::figure
