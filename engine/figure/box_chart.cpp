// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "engine/figure/axis_scale.h"

namespace loopwright::figure {
namespace {

constexpr double kWidestBox = 64;
constexpr double kBesidePlot = 96; // ticks and margins

std::vector<double> valuesOf(const BoxFigureSpec &spec) {
  std::vector<double> values;
  for (const Box &box : spec.boxes)
    for (const double value : {box.low, box.quarter, box.median, box.threeQuarters, box.high, box.mean})
      values.push_back(value);
  for (const auto &[name, value] : spec.marks)
    values.push_back(value);
  return values;
}

void drawBox(Canvas &canvas, const Box &box, const AxisScale &y, double center, double width, const Theme &theme,
             Color color) {
  const double left = center - width / 2, right = center + width / 2;
  const auto across = [&](double value, double from, double to, double thickness, Color of) {
    canvas.drawLine({{from, y.at(value)}, {to, y.at(value)}}, thickness, 0, of);
  };
  canvas.drawLine({{center, y.at(box.low)}, {center, y.at(box.high)}}, 1.5, 0, color);
  for (const double end : {box.low, box.high})
    across(end, center - width / 4, center + width / 4, 1.5, color);
  const Rectangle body{left, y.at(box.threeQuarters), width, y.at(box.quarter) - y.at(box.threeQuarters)};
  canvas.fillRectangle(body, 0, theme.surface);
  canvas.fillRectangle(body, 0, color.withOpacity(0.35));
  across(box.median, left, right, 2.5, color);
  if (y.holds(box.mean)) {
    const Point at{center, y.at(box.mean)};
    canvas.drawLine({{at.x - 4, at.y - 4}, {at.x + 4, at.y + 4}}, 1.5, 0, theme.text);
    canvas.drawLine({{at.x - 4, at.y + 4}, {at.x + 4, at.y - 4}}, 1.5, 0, theme.text);
  }
}

} // namespace

Picture pictureOfBoxes(BoxFigureSpec spec, ChartOptions options) {
  const std::string title = spec.title;
  return chartPicture(title, options, [spec = std::move(spec), options](Canvas &canvas) {
    const Theme &theme = options.theme;
    AxisScale y = scaleFor(valuesOf(spec), spec.y.logarithmic, true);
    std::vector<std::string> names;
    for (const Box &box : spec.boxes)
      names.push_back(box.name);
    const double column = (options.width - kBesidePlot) / std::max<double>(1, static_cast<double>(names.size()));
    const Rectangle plot =
        drawFrame(canvas, spec.title, spec.y, y, options, 16, std::max(40.0, heightOfNames(names, column) + 8));
    if (y.empty)
      drawNoData(canvas, plot, theme);
    const double room = plot.width / std::max<double>(1, static_cast<double>(spec.boxes.size()));
    for (std::size_t i = 0; i < spec.boxes.size(); ++i) {
      const Box &box = spec.boxes[i];
      const double center = plot.x + room * (static_cast<double>(i) + 0.5);
      if (y.holds(box.low) && y.holds(box.high))
        drawBox(canvas, box, y, center, std::min(kWidestBox, 0.6 * room), theme, theme.series[i % theme.series.size()]);
    }
    drawNames(canvas, names, plot, column, theme);
    for (const auto &[name, value] : spec.marks) {
      if (!y.holds(value))
        continue;
      canvas.drawLine({{plot.x, y.at(value)}, {plot.right(), y.at(value)}}, 1.5, 5, theme.textDim);
      canvas.drawText({plot.right() - 4, y.at(value) - 5}, name, {theme.textDim, 11, false, TextAnchor::end, false});
    }
  });
}

} // namespace loopwright::figure
