// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/figure/figure_spec.h"
#include "engine/figure/typeface.h"

namespace loopwright::figure {
namespace {

/// An axis on the picture: values to points.
struct Scale {
  double low = 0;
  double high = 1;
  bool logarithmic = false;
  double first = 0; ///< where `low` lies, points
  double last = 1;

  bool holds(double value) const { return std::isfinite(value) && (!logarithmic || value > 0); }
  double at(double value) const {
    const double share = logarithmic ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
    return first + share * (last - first);
  }
};

/// From the smallest to the largest value, or a bit around a single one; linear y axes get some air.
Scale scaleFor(const FigureSpec &spec, bool vertical, bool &empty) {
  Scale scale;
  scale.logarithmic = vertical ? spec.y.logarithmic : spec.x.logarithmic;
  double low = INFINITY;
  double high = -INFINITY;
  for (const Series &series : spec.series)
    for (const Point &point : series.points) {
      const double value = vertical ? point.y : point.x;
      if (scale.holds(value)) {
        low = std::min(low, value);
        high = std::max(high, value);
      }
    }
  empty = low > high;
  if (empty) {
    low = scale.logarithmic ? 1 : 0;
    high = scale.logarithmic ? 10 : 1;
  }
  if (scale.logarithmic) {
    if (high / low < 1.01) {
      low /= 2;
      high *= 2;
    }
    const double air = vertical ? std::pow(high / low, 0.05) : 1;
    scale.low = low / air;
    scale.high = high * air;
    return scale;
  }
  if (high - low <= 1e-12 * std::max(std::abs(low), std::abs(high)) || high == low) {
    const double around = high == 0 ? 1 : std::abs(high) / 10;
    low -= around;
    high += around;
  }
  const double air = vertical ? 0.05 * (high - low) : 0;
  // A quantity that is never negative starts at 0 when 0 is near.
  scale.low = low >= 0 && low < 0.3 * high && vertical ? 0 : low - air;
  scale.high = high + air;
  return scale;
}

std::string labelOf(const Axis &axis) { return axis.unit.empty() ? axis.label : axis.label + " (" + axis.unit + ")"; }

} // namespace

std::vector<double> ticksOf(double low, double high, bool logarithmic, int wanted) {
  std::vector<double> ticks;
  if (logarithmic) {
    const bool few = std::log10(high / low) < 2.5;
    for (double power = std::pow(10, std::floor(std::log10(low))); power <= high; power *= 10)
      for (const double factor : {1.0, 2.0, 5.0})
        if ((factor == 1 || few) && power * factor >= low && power * factor <= high)
          ticks.push_back(power * factor);
    return ticks;
  }
  const double rough = (high - low) / std::max(1, wanted);
  const double power = std::pow(10, std::floor(std::log10(rough)));
  double step = power * 10;
  for (const double factor : {5.0, 2.0, 1.0})
    if (power * factor >= rough)
      step = power * factor;
  for (double index = std::ceil(low / step - 1e-9); index * step <= high + 1e-9 * step; ++index)
    ticks.push_back(index * step);
  return ticks;
}

std::string tickText(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.4g", std::abs(value) < 1e-300 ? 0.0 : value);
  if (std::abs(value) < 1000 || std::abs(value) >= 1e7 || value != std::round(value))
    return text;
  std::snprintf(text, sizeof text, "%.0f", value);
  std::string digits = text;
  for (int i = static_cast<int>(digits.size()) - 3; i > (value < 0 ? 1 : 0); i -= 3)
    digits.insert(static_cast<std::size_t>(i), ",");
  return digits;
}

Picture pictureOfChart(FigureSpec spec, ChartOptions options) {
  Picture picture;
  picture.width = options.width;
  picture.height = options.height;
  picture.title = spec.title;
  picture.draw = [spec = std::move(spec), options](Canvas &canvas) {
    const Theme &theme = options.theme;
    canvas.fillRectangle({0, 0, options.width, options.height}, 0, theme.paper);
    bool emptyX = false;
    bool emptyY = false;
    Scale x = scaleFor(spec, false, emptyX);
    Scale y = scaleFor(spec, true, emptyY);
    const std::vector<double> yTicks = ticksOf(y.low, y.high, y.logarithmic, 6);
    double tickWidth = 0;
    for (const double value : yTicks)
      tickWidth = std::max(tickWidth, Typeface::width(tickText(value), 11, false));
    double legendWidth = 0;
    for (const Series &series : spec.series)
      legendWidth = std::max(legendWidth, Typeface::width(series.name, 11, false));
    legendWidth = spec.series.empty() ? 0 : legendWidth + 44;

    const double left = 16 + 20 + tickWidth + 8;
    const Rectangle plot{left, 48, options.width - left - 16 - legendWidth, options.height - 48 - 56};
    x.first = plot.x;
    x.last = plot.right();
    y.first = plot.bottom();
    y.last = plot.y;
    canvas.fillRectangle(plot, 0, theme.surface);
    canvas.drawText({16, 30}, spec.title, {theme.text, 15, true, TextAnchor::start, false});
    for (const double value : yTicks) {
      canvas.fillRectangle({plot.x, y.at(value) - 0.5, plot.width, 1}, 0, theme.stepLine);
      canvas.drawText({plot.x - 8, y.at(value) + 4}, tickText(value),
                      {theme.textDim, 11, false, TextAnchor::end, false});
    }
    for (const double value : ticksOf(x.low, x.high, x.logarithmic, std::max(2, static_cast<int>(plot.width / 80)))) {
      canvas.fillRectangle({x.at(value) - 0.5, plot.y, 1, plot.height}, 0, theme.stepLine);
      canvas.drawText({x.at(value), plot.bottom() + 18}, tickText(value),
                      {theme.textDim, 11, false, TextAnchor::middle, false});
    }
    canvas.fillRectangle({plot.x, plot.bottom() - 0.5, plot.width, 1}, 0, theme.barLine);
    canvas.drawText({plot.x + plot.width / 2, plot.bottom() + 40}, labelOf(spec.x),
                    {theme.text, 12, false, TextAnchor::middle, false});
    canvas.drawText({16 + 11, plot.y + plot.height / 2}, labelOf(spec.y),
                    {theme.text, 12, false, TextAnchor::middle, true});
    if (emptyX || emptyY)
      canvas.drawText({plot.x + plot.width / 2, plot.y + plot.height / 2}, "no data",
                      {theme.textDim, 12, false, TextAnchor::middle, false});

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
  };
  return picture;
}

} // namespace loopwright::figure
