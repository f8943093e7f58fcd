// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/figure/canvas.h"

namespace loopwright::figure {

/// Draws into an SVG 1.1 document. Text stays text; characters that XML cannot hold become U+FFFD.
class SvgCanvas final : public Canvas {
public:
  SvgCanvas(double width, double height, std::string_view title);
  void fillRectangle(const Rectangle &rectangle, double radius, Color color) override;
  void drawLine(const std::vector<Point> &points, double width, double dash, Color color) override;
  void drawText(Point at, std::string_view text, const TextStyle &style) override;

  /// The document drawn so far.
  std::string document() const { return m_text + "</svg>\n"; }

private:
  std::string m_text;
};

/// Text as the content of an XML element or attribute.
std::string escapedForXml(std::string_view text);

} // namespace loopwright::figure
