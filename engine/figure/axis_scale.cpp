// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure/axis_scale.h"

#include <algorithm>
#include <cstdio>

#include "engine/figure/typeface.h"

namespace loopwright::figure {
namespace {

constexpr double kGapOfNames = 4;

} // namespace

AxisScale scaleFor(const std::vector<double> &values, bool logarithmic, bool air) {
  AxisScale scale;
  scale.logarithmic = logarithmic;
  double low = INFINITY;
  double high = -INFINITY;
  for (const double value : values)
    if (scale.holds(value)) {
      low = std::min(low, value);
      high = std::max(high, value);
    }
  scale.empty = low > high;
  if (scale.empty) {
    low = logarithmic ? 1 : 0;
    high = logarithmic ? 10 : 1;
  }
  if (logarithmic) {
    if (high / low < 1.01) {
      low /= 2;
      high *= 2;
    }
    const double room = air ? std::pow(high / low, 0.05) : 1;
    scale.low = low / room;
    scale.high = high * room;
    return scale;
  }
  if (high - low <= 1e-12 * std::max(std::abs(low), std::abs(high)) || high == low) {
    const double around = high == 0 ? 1 : std::abs(high) / 10;
    low -= around;
    high += around;
  }
  const double room = air ? 0.05 * (high - low) : 0;
  scale.low = low >= 0 && low < 0.3 * high && air ? 0 : low - room;
  scale.high = high + room;
  return scale;
}

std::string labelOf(const Axis &axis) { return axis.unit.empty() ? axis.label : axis.label + " (" + axis.unit + ")"; }

Rectangle drawFrame(Canvas &canvas, const std::string &title, const Axis &axis, AxisScale &y,
                    const ChartOptions &options, double right, double bottom) {
  const Theme &theme = options.theme;
  canvas.fillRectangle({0, 0, options.width, options.height}, 0, theme.paper);
  const std::vector<double> ticks = ticksOf(y.low, y.high, y.logarithmic, 6);
  double tickWidth = 0;
  for (const double value : ticks)
    tickWidth = std::max(tickWidth, Typeface::width(tickText(value), 11, false));
  const double left = 16 + 20 + tickWidth + 8;
  const Rectangle plot{left, 48, options.width - left - right, options.height - 48 - bottom};
  y.first = plot.bottom();
  y.last = plot.y;
  canvas.fillRectangle(plot, 0, theme.surface);
  canvas.drawText({16, 30}, title, {theme.text, 15, true, TextAnchor::start, false});
  for (const double value : ticks) {
    canvas.fillRectangle({plot.x, y.at(value) - 0.5, plot.width, 1}, 0, theme.stepLine);
    canvas.drawText({plot.x - 8, y.at(value) + 4}, tickText(value), {theme.textDim, 11, false, TextAnchor::end, false});
  }
  canvas.fillRectangle({plot.x, plot.bottom() - 0.5, plot.width, 1}, 0, theme.barLine);
  canvas.drawText({16 + 11, plot.y + plot.height / 2}, labelOf(axis),
                  {theme.text, 12, false, TextAnchor::middle, true});
  return plot;
}

double widestOf(const std::vector<std::string> &names) {
  double widest = 0;
  for (const std::string &name : names)
    widest = std::max(widest, Typeface::width(name, 11, false));
  return widest;
}

double heightOfNames(const std::vector<std::string> &names, double columnWidth) {
  const double widest = widestOf(names);
  return widest > columnWidth - kGapOfNames ? widest + 16 : 24;
}

void drawNames(Canvas &canvas, const std::vector<std::string> &names, const Rectangle &plot, double columnWidth,
               const Theme &theme) {
  const bool upright = widestOf(names) > columnWidth - kGapOfNames;
  const double width = plot.width / std::max<double>(1, static_cast<double>(names.size()));
  for (std::size_t i = 0; i < names.size(); ++i) {
    const double centre = plot.x + width * (static_cast<double>(i) + 0.5);
    const Point at = upright ? Point{centre + 4, plot.bottom() + 8 + Typeface::width(names[i], 11, false) / 2}
                             : Point{centre, plot.bottom() + 20};
    canvas.drawText(at, names[i], {theme.text, 11, false, TextAnchor::middle, upright});
  }
}

void drawNoData(Canvas &canvas, const Rectangle &plot, const Theme &theme) {
  canvas.drawText({plot.x + plot.width / 2, plot.y + plot.height / 2}, "no data",
                  {theme.textDim, 12, false, TextAnchor::middle, false});
}

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

} // namespace loopwright::figure
