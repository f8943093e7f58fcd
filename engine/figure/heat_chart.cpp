// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/figure/axis_scale.h"

namespace loopwright::figure {
namespace {

constexpr double kRowHeight = 20;
constexpr double kTop = 48;
constexpr double kScaleWidth = 14;
constexpr double kRoomOfScale = 96;
constexpr double kFewestPoints = 120; // of the scale, where there are few rows

double largestOf(const HeatFigureSpec &spec) {
  double largest = 0;
  for (const std::vector<double> &row : spec.cells)
    for (const double value : row)
      if (std::isfinite(value))
        largest = std::max(largest, std::abs(value));
  return largest;
}

/// The colour of a value as a share of the limit.
Color shadeOf(double share, const Theme &theme) {
  const Color hue = share < 0 ? theme.series[0] : theme.series[1];
  return hue.withOpacity(std::min(1.0, std::abs(share)));
}

std::string cellText(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

void drawScale(Canvas &canvas, const HeatFigureSpec &spec, const Rectangle &plot, double limit, const Theme &theme) {
  constexpr double kPiece = 2; // whole points, so that no seam shows
  const double height = std::max(plot.height, kFewestPoints), left = plot.right() + 20;
  const double low = spec.aroundZero ? -limit : 0;
  AxisScale scale{low, limit, false, false, plot.y + height, plot.y};
  canvas.fillRectangle({left, plot.y, kScaleWidth, height}, 0, theme.surface);
  for (double top = 0; top < height; top += kPiece) {
    const double value = limit - (limit - low) * (top + kPiece / 2) / height;
    canvas.fillRectangle({left, plot.y + top, kScaleWidth, kPiece}, 0, shadeOf(value / limit, theme));
  }
  for (const double tick : ticksOf(low, limit, false, 4))
    canvas.drawText({left + kScaleWidth + 6, scale.at(tick) + 4}, tickText(tick),
                    {theme.textDim, 11, false, TextAnchor::start, false});
  canvas.drawText({left + kScaleWidth + 56, plot.y + height / 2}, labelOf(spec.values),
                  {theme.text, 11, false, TextAnchor::middle, true});
}

} // namespace

Picture pictureOfHeat(HeatFigureSpec spec, ChartOptions options) {
  const double left = 24 + widestOf(spec.rows);
  const double room =
      (options.width - left - kRoomOfScale) / std::max<double>(1, static_cast<double>(spec.columns.size()));
  const double height = kRowHeight * std::max<double>(1, static_cast<double>(spec.rows.size()));
  options.height = kTop + std::max(height + heightOfNames(spec.columns, room) + 14, kFewestPoints + 24);
  const std::string title = spec.title;
  return chartPicture(title, options, [=, spec = std::move(spec)](Canvas &canvas) {
    const Theme &theme = options.theme;
    canvas.fillRectangle({0, 0, options.width, options.height}, 0, theme.paper);
    canvas.drawText({16, 30}, spec.title, {theme.text, 15, true, TextAnchor::start, false});
    const Rectangle plot{left, kTop, options.width - left - kRoomOfScale, height};
    canvas.fillRectangle(plot, 0, theme.surface);
    const double largest = spec.limit > 0 ? spec.limit : largestOf(spec);
    const double limit = largest > 0 ? largest : 1;
    for (std::size_t r = 0; r < spec.rows.size(); ++r) {
      const double top = plot.y + kRowHeight * static_cast<double>(r);
      canvas.drawText({left - 8, top + kRowHeight / 2 + 4}, spec.rows[r],
                      {theme.text, 11, false, TextAnchor::end, false});
      for (std::size_t c = 0; c < spec.columns.size(); ++c) {
        const double value = spec.cells[r][c];
        if (!std::isfinite(value))
          continue;
        const Rectangle cell{plot.x + room * static_cast<double>(c), top, room - 1, kRowHeight - 1};
        canvas.fillRectangle(cell, 0, shadeOf(value / limit, theme));
        if (spec.numbers)
          canvas.drawText(
              {cell.x + cell.width / 2, top + kRowHeight / 2 + 4}, cellText(value),
              {std::abs(value) > 0.6 * limit ? theme.surface : theme.text, 11, false, TextAnchor::middle, false});
      }
    }
    drawNames(canvas, spec.columns, plot, room, theme);
    if (spec.rows.empty() || spec.columns.empty())
      drawNoData(canvas, plot, theme);
    else
      drawScale(canvas, spec, plot, limit, theme);
  });
}

} // namespace loopwright::figure
