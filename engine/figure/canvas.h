// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace loopwright::figure {

struct Color {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  double opacity = 1; ///< 0–1

  Color withOpacity(double value) const { return {red, green, blue, value}; }
};

/// A place in a picture, in points (pixels at scale 1), x to the right, y downwards.
struct Point {
  double x = 0;
  double y = 0;
};

struct Rectangle {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  double right() const { return x + width; }
  double bottom() const { return y + height; }
};

enum class TextAnchor { start, middle, end };

struct TextStyle {
  Color color;
  double size = 11; ///< em, points
  bool bold = false;
  TextAnchor anchor = TextAnchor::start;
  bool upwards = false; ///< turned by a quarter, reading from bottom to top
};

/// What a picture is drawn on: the same few commands give an SVG or pixels, so each picture has one drawing code.
/// Not thread-safe.
class Canvas {
public:
  virtual ~Canvas() = default;
  virtual void fillRectangle(const Rectangle &rectangle, double radius, Color color) = 0;
  /// One connected line with round ends; `dash` 0 for a whole one, else the length of dashes and gaps, points.
  virtual void drawLine(const std::vector<Point> &points, double width, double dash, Color color) = 0;
  /// UTF-8 text; `at` is on its base line.
  virtual void drawText(Point at, std::string_view text, const TextStyle &style) = 0;
};

} // namespace loopwright::figure
