// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure/raster_canvas.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "engine/figure/typeface.h"

namespace loopwright::figure {
namespace {

double overlap(double first, double end, int pixel) {
  return std::clamp(std::min(end, pixel + 1.0) - std::max(first, static_cast<double>(pixel)), 0.0, 1.0);
}

double distanceToSegment(Point point, Point a, Point b) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double length = dx * dx + dy * dy;
  const double along = length > 0 ? std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0.0, 1.0) : 0;
  return std::hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}

std::vector<std::pair<Point, Point>> segmentsOf(const std::vector<Point> &points, double dash) {
  std::vector<std::pair<Point, Point>> segments;
  double travelled = 0;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Point a = points[i];
    const Point b = points[i + 1];
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    if (dash <= 0 || length == 0) {
      segments.emplace_back(a, b);
      continue;
    }
    const auto at = [&](double along) {
      return Point{a.x + (b.x - a.x) * along / length, a.y + (b.y - a.y) * along / length};
    };
    for (double first = -std::fmod(travelled, 2 * dash); first < length; first += 2 * dash)
      if (first + dash > 0)
        segments.emplace_back(at(std::max(0.0, first)), at(std::min(length, first + dash)));
    travelled += length;
  }
  return segments;
}

} // namespace

RasterCanvas::RasterCanvas(double width, double height, double scale) : m_scale(scale) {
  m_image.width = std::max(1, static_cast<int>(std::lround(width * scale)));
  m_image.height = std::max(1, static_cast<int>(std::lround(height * scale)));
  assert(static_cast<double>(m_image.width) * m_image.height <= 1 << 26);
  m_image.pixels.assign(3 * static_cast<std::size_t>(m_image.width) * static_cast<std::size_t>(m_image.height), 255);
}

void RasterCanvas::mix(int x, int y, Color color, double coverage) {
  const double share = coverage * color.opacity;
  if (x < 0 || y < 0 || x >= m_image.width || y >= m_image.height || share <= 0)
    return;
  std::uint8_t *pixel = m_image.pixels.data() + (m_image.pixel(x, y) - m_image.pixels.data());
  const std::uint8_t inks[] = {color.red, color.green, color.blue};
  for (int i = 0; i < 3; ++i)
    pixel[i] = static_cast<std::uint8_t>(std::lround(pixel[i] + (inks[i] - pixel[i]) * share));
}

void RasterCanvas::fillRectangle(const Rectangle &rectangle, double radius, Color color) {
  const double left = rectangle.x * m_scale;
  const double top = rectangle.y * m_scale;
  const double right = rectangle.right() * m_scale;
  const double bottom = rectangle.bottom() * m_scale;
  const double corner = std::min({radius * m_scale, (right - left) / 2, (bottom - top) / 2});
  const int firstX = std::max(0, static_cast<int>(std::floor(left)));
  const int endX = std::min(m_image.width, static_cast<int>(std::ceil(right)));
  const int firstY = std::max(0, static_cast<int>(std::floor(top)));
  const int endY = std::min(m_image.height, static_cast<int>(std::ceil(bottom)));
  for (int y = firstY; y < endY; ++y) {
    const double rows = overlap(top, bottom, y);
    for (int x = firstX; x < endX; ++x) {
      double coverage = rows * overlap(left, right, x);
      // Beyond the centres of both neighbouring sides the corner's circle bounds the shape.
      const double dx = std::max({left + corner - (x + 0.5), x + 0.5 - (right - corner), 0.0});
      const double dy = std::max({top + corner - (y + 0.5), y + 0.5 - (bottom - corner), 0.0});
      if (dx > 0 && dy > 0)
        coverage = std::min(coverage, std::clamp(corner - std::hypot(dx, dy) + 0.5, 0.0, 1.0));
      mix(x, y, color, coverage);
    }
  }
}

void RasterCanvas::drawLine(const std::vector<Point> &points, double width, double dash, Color color) {
  std::vector<Point> scaled;
  scaled.reserve(points.size());
  for (const Point &point : points)
    scaled.push_back({point.x * m_scale, point.y * m_scale});
  fillSegments(segmentsOf(scaled, dash * m_scale), width * m_scale / 2, color);
}

void RasterCanvas::fillSegments(const std::vector<std::pair<Point, Point>> &segments, double radius, Color color) {
  if (segments.empty())
    return;
  double left = m_image.width;
  double top = m_image.height;
  double right = 0;
  double bottom = 0;
  for (const auto &[a, b] : segments) {
    left = std::min({left, a.x, b.x});
    right = std::max({right, a.x, b.x});
    top = std::min({top, a.y, b.y});
    bottom = std::max({bottom, a.y, b.y});
  }
  const int firstX = std::clamp(static_cast<int>(left - radius - 1), 0, m_image.width);
  const int endX = std::clamp(static_cast<int>(right + radius + 2), 0, m_image.width);
  const int firstY = std::clamp(static_cast<int>(top - radius - 1), 0, m_image.height);
  const int endY = std::clamp(static_cast<int>(bottom + radius + 2), 0, m_image.height);
  if (firstX >= endX || firstY >= endY)
    return;
  // The whole line first, so that its joints are not inked twice.
  const auto columns = static_cast<std::size_t>(endX - firstX);
  std::vector<float> coverage(columns * static_cast<std::size_t>(endY - firstY), 0.0F);
  for (const auto &[a, b] : segments) {
    const int x0 = std::max(firstX, static_cast<int>(std::min(a.x, b.x) - radius - 1));
    const int x1 = std::min(endX, static_cast<int>(std::max(a.x, b.x) + radius + 2));
    const int y0 = std::max(firstY, static_cast<int>(std::min(a.y, b.y) - radius - 1));
    const int y1 = std::min(endY, static_cast<int>(std::max(a.y, b.y) + radius + 2));
    for (int y = y0; y < y1; ++y)
      for (int x = x0; x < x1; ++x) {
        const double inside = radius - distanceToSegment({x + 0.5, y + 0.5}, a, b) + 0.5;
        // A line thinner than a pixel covers no pixel whole.
        const auto value = static_cast<float>(std::clamp(inside, 0.0, std::min(1.0, 2 * radius)));
        float &cell = coverage[static_cast<std::size_t>(y - firstY) * columns + static_cast<std::size_t>(x - firstX)];
        cell = std::max(cell, value);
      }
  }
  for (int y = firstY; y < endY; ++y)
    for (int x = firstX; x < endX; ++x)
      mix(x, y, color,
          static_cast<double>(
              coverage[static_cast<std::size_t>(y - firstY) * columns + static_cast<std::size_t>(x - firstX)]));
}

void RasterCanvas::drawText(Point at, std::string_view text, const TextStyle &style) {
  const double size = style.size * m_scale;
  const double length = Typeface::width(text, size, style.bold);
  const double shift = style.anchor == TextAnchor::start ? 0 : style.anchor == TextAnchor::middle ? length / 2 : length;
  const TextMask mask = Typeface::draw(text, size, style.bold);
  const int originX = static_cast<int>(std::lround(at.x * m_scale - (style.upwards ? 0 : shift)));
  const int originY = static_cast<int>(std::lround(at.y * m_scale + (style.upwards ? shift : 0)));
  for (int y = 0; y < mask.height; ++y)
    for (int x = 0; x < mask.width; ++x) {
      const std::uint8_t ink = mask.coverage[static_cast<std::size_t>(y) * static_cast<std::size_t>(mask.width) +
                                             static_cast<std::size_t>(x)];
      if (ink == 0)
        continue;
      const int above = y - mask.baseline;
      if (style.upwards)
        mix(originX + above, originY - x, style.color, ink / 255.0);
      else
        mix(originX + x, originY + above, style.color, ink / 255.0);
    }
}

} // namespace loopwright::figure
