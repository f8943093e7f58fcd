// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figure/canvas.h"

namespace loopwright::figure {

/// Pixels: [height, width, 3] bytes, red before green before blue, rows from the top.
struct Image {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;

  const std::uint8_t *pixel(int x, int y) const {
    return pixels.data() +
           3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x));
  }
};

/// Draws into pixels, anti-aliased by how much of each pixel a shape covers.
class RasterCanvas final : public Canvas {
public:
  /// A picture of width x height points, `scale` pixels a point. At most 2^26 pixels (asserted): callers limit them.
  RasterCanvas(double width, double height, double scale);
  void fillRectangle(const Rectangle &rectangle, double radius, Color color) override;
  void drawLine(const std::vector<Point> &points, double width, double dash, Color color) override;
  void drawText(Point at, std::string_view text, const TextStyle &style) override;

  const Image &image() const { return m_image; }

private:
  void mix(int x, int y, Color color, double coverage);
  void fillSegments(const std::vector<std::pair<Point, Point>> &segments, double radius, Color color);

  double m_scale;
  Image m_image;
};

} // namespace loopwright::figure
