// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "engine/figure/axis_scale.h"
#include "engine/figure/typeface.h"

namespace loopwright::figure {
namespace {

constexpr double kBottom = 56;
constexpr double kMostLeft = 92; // ticks of up to seven characters

std::vector<double> valuesOf(const ScatterFigureSpec &spec, double Point::*coordinate) {
  std::vector<double> values;
  for (const ScatterGroup &group : spec.groups)
    for (const Point &point : group.points)
      values.push_back(point.*coordinate);
  return values;
}

/// The scale with its middle where it was, and so many units of values.
void widen(AxisScale &scale, double extent) {
  const double middle = (scale.low + scale.high) / 2;
  scale.low = middle - extent / 2;
  scale.high = middle + extent / 2;
}

std::string legendOf(const ScatterGroup &group) {
  return group.name + " (" + tickText(static_cast<double>(group.points.size())) + ")";
}

/// Small where there are many.
double diameterOf(const ScatterFigureSpec &spec) {
  double points = 1;
  for (const ScatterGroup &group : spec.groups)
    points += static_cast<double>(group.points.size());
  return std::clamp(10 / std::pow(points, 0.13), 3.0, 7.0);
}

void drawTicks(Canvas &canvas, const Rectangle &plot, const AxisScale &x, const Theme &theme) {
  for (const double value : ticksOf(x.low, x.high, false, std::max(2, static_cast<int>(plot.width / 80)))) {
    canvas.fillRectangle({x.at(value) - 0.5, plot.y, 1, plot.height}, 0, theme.stepLine);
    canvas.drawText({x.at(value), plot.bottom() + 18}, tickText(value),
                    {theme.textDim, 11, false, TextAnchor::middle, false});
  }
}

} // namespace

Picture pictureOfScatter(ScatterFigureSpec spec, ChartOptions options) {
  const std::string title = spec.title;
  return chartPicture(title, options, [spec = std::move(spec), options](Canvas &canvas) {
    const Theme &theme = options.theme;
    std::vector<Color> colors;
    double legendWidth = 0;
    std::size_t loud = 0;
    for (const ScatterGroup &group : spec.groups) {
      legendWidth = std::max(legendWidth, Typeface::width(legendOf(group), 11, false) + 36);
      colors.push_back(group.quiet ? theme.textDim.withOpacity(0.45)
                                   : theme.series[loud++ % theme.series.size()].withOpacity(0.8));
    }
    const double right = 16 + legendWidth;
    AxisScale x = scaleFor(valuesOf(spec, &Point::x), false, false);
    AxisScale y = scaleFor(valuesOf(spec, &Point::y), false, false);
    const bool empty = x.empty || y.empty;
    const double height = options.height - 48 - kBottom;
    const double unit =
        1.06 * std::max((x.high - x.low) / (options.width - kMostLeft - right), (y.high - y.low) / height);
    widen(y, unit * height);
    const Rectangle plot = drawFrame(canvas, spec.title, spec.y, y, options, right, kBottom);
    widen(x, unit * plot.width);
    x.first = plot.x;
    x.last = plot.right();
    drawTicks(canvas, plot, x, theme);
    canvas.drawText({plot.x + plot.width / 2, plot.bottom() + 40}, labelOf(spec.x),
                    {theme.text, 12, false, TextAnchor::middle, false});
    if (empty)
      drawNoData(canvas, plot, theme);

    const double diameter = diameterOf(spec);
    const auto dot = [&](Point at, double size, Color color) {
      canvas.fillRectangle({at.x - size / 2, at.y - size / 2, size, size}, size / 2, color);
    };
    std::size_t most = 0;
    for (const ScatterGroup &group : spec.groups)
      most = std::max(most, group.points.size());
    for (const bool quiet : {true, false})
      for (std::size_t turn = 0; turn < most; ++turn)
        for (std::size_t g = 0; g < spec.groups.size(); ++g) {
          const ScatterGroup &group = spec.groups[g];
          // Each group is spread over all turns, so that small ones lie neither under large ones nor on them.
          const auto place = [&](std::size_t at) { return (at * group.points.size() + most / 2) / most; };
          const std::size_t first = place(turn);
          if (group.quiet != quiet || first == place(turn + 1))
            continue;
          const Point &point = group.points[first];
          if (x.holds(point.x) && y.holds(point.y))
            dot({x.at(point.x), y.at(point.y)}, diameter, colors[g]);
        }
    for (std::size_t g = 0; g < spec.groups.size(); ++g) {
      const double legendY = plot.y + 10 + 20 * static_cast<double>(g);
      dot({plot.right() + 20, legendY}, 8, colors[g]);
      canvas.drawText({plot.right() + 32, legendY + 4}, legendOf(spec.groups[g]),
                      {theme.text, 11, false, TextAnchor::start, false});
    }
  });
}

} // namespace loopwright::figure
