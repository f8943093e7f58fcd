// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "engine/figure/axis_scale.h"
#include "engine/figure/typeface.h"

namespace loopwright::figure {
namespace {

std::vector<double> valuesOf(const FigureSpec &spec, double Point::*coordinate) {
  std::vector<double> values;
  for (const Series &series : spec.series)
    for (const Point &point : series.points)
      values.push_back(point.*coordinate);
  return values;
}

} // namespace

Picture pictureOfChart(FigureSpec spec, ChartOptions options) {
  const std::string title = spec.title;
  return chartPicture(title, options, [spec = std::move(spec), options](Canvas &canvas) {
    const Theme &theme = options.theme;
    AxisScale x = scaleFor(valuesOf(spec, &Point::x), spec.x.logarithmic, false);
    AxisScale y = scaleFor(valuesOf(spec, &Point::y), spec.y.logarithmic, true);
    double legendWidth = 0;
    for (const Series &series : spec.series)
      legendWidth = std::max(legendWidth, Typeface::width(series.name, 11, false) + 44);
    const Rectangle plot = drawFrame(canvas, spec.title, spec.y, y, options, 16 + legendWidth, 56);
    x.first = plot.x;
    x.last = plot.right();
    for (const double value : ticksOf(x.low, x.high, x.logarithmic, std::max(2, static_cast<int>(plot.width / 80)))) {
      canvas.fillRectangle({x.at(value) - 0.5, plot.y, 1, plot.height}, 0, theme.stepLine);
      canvas.drawText({x.at(value), plot.bottom() + 18}, tickText(value),
                      {theme.textDim, 11, false, TextAnchor::middle, false});
    }
    canvas.drawText({plot.x + plot.width / 2, plot.bottom() + 40}, labelOf(spec.x),
                    {theme.text, 12, false, TextAnchor::middle, false});
    if (x.empty || y.empty)
      drawNoData(canvas, plot, theme);

    for (std::size_t i = 0; i < spec.series.size(); ++i) {
      const Series &series = spec.series[i];
      const Color color = theme.series[i % theme.series.size()];
      const double dash = series.dashed ? 5 : 0;
      std::vector<Point> line;
      const auto finish = [&] {
        if (line.size() == 1)
          line.push_back(line[0]);
        if (!line.empty())
          canvas.drawLine(line, line[0].x == line[1].x && line.size() == 2 ? 5 : 2, dash, color);
        line.clear();
      };
      for (const Point &point : series.points) {
        if (x.holds(point.x) && y.holds(point.y))
          line.push_back({x.at(point.x), y.at(point.y)});
        else
          finish();
      }
      finish();
      const double legendY = plot.y + 10 + 20 * static_cast<double>(i);
      canvas.drawLine({{plot.right() + 14, legendY}, {plot.right() + 34, legendY}}, 2, dash, color);
      canvas.drawText({plot.right() + 40, legendY + 4}, series.name, {theme.text, 11, false, TextAnchor::start, false});
    }
  });
}

} // namespace loopwright::figure
