// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure/svg_canvas.h"

#include <charconv>
#include <cmath>
#include <cstdio>

#include "engine/figure/typeface.h"

namespace loopwright::figure {
namespace {

/// To a hundredth of a point; whatever the locale.
std::string number(double value) {
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::round(value * 100) / 100).ptr;
  return {buffer, end};
}

std::string attribute(const char *name, const std::string &value) {
  return std::string(" ") + name + "=\"" + value + "\"";
}

std::string attribute(const char *name, double value) { return attribute(name, number(value)); }

std::string paint(const char *name, Color color) {
  char hex[8];
  std::snprintf(hex, sizeof hex, "#%02x%02x%02x", color.red, color.green, color.blue);
  std::string text = attribute(name, std::string(hex));
  if (color.opacity < 1)
    text += attribute((std::string(name) + "-opacity").c_str(), color.opacity);
  return text;
}

void appendUtf8(std::string &text, char32_t point) {
  const auto add = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (point < 0x80) {
    add(point);
  } else if (point < 0x800) {
    add(0xc0 | point >> 6);
    add(0x80 | (point & 0x3f));
  } else if (point < 0x10000) {
    add(0xe0 | point >> 12);
    add(0x80 | (point >> 6 & 0x3f));
    add(0x80 | (point & 0x3f));
  } else {
    add(0xf0 | point >> 18);
    add(0x80 | (point >> 12 & 0x3f));
    add(0x80 | (point >> 6 & 0x3f));
    add(0x80 | (point & 0x3f));
  }
}

} // namespace

std::string escapedForXml(std::string_view text) {
  std::string escaped;
  for (char32_t point : codePointsOf(text)) {
    if ((point < 0x20 && point != U'\t' && point != U'\n') || point == 0xfffe || point == 0xffff)
      point = U'\uFFFD';
    switch (point) {
    case U'&':
      escaped += "&amp;";
      break;
    case U'<':
      escaped += "&lt;";
      break;
    case U'>':
      escaped += "&gt;";
      break;
    case U'"':
      escaped += "&quot;";
      break;
    default:
      appendUtf8(escaped, point);
    }
  }
  return escaped;
}

SvgCanvas::SvgCanvas(double width, double height, std::string_view title) {
  m_text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"" +
           attribute("width", width) + attribute("height", height) +
           attribute("viewBox", "0 0 " + number(width) + " " + number(height)) +
           " font-family=\"DejaVu Sans, Verdana, sans-serif\">\n<title>" + escapedForXml(title) + "</title>\n";
}

void SvgCanvas::fillRectangle(const Rectangle &rectangle, double radius, Color color) {
  m_text += "<rect" + attribute("x", rectangle.x) + attribute("y", rectangle.y) + attribute("width", rectangle.width) +
            attribute("height", rectangle.height);
  if (radius > 0)
    m_text += attribute("rx", radius);
  m_text += paint("fill", color) + "/>\n";
}

void SvgCanvas::drawLine(const std::vector<Point> &points, double width, double dash, Color color) {
  std::string list;
  for (const Point &point : points)
    list += (list.empty() ? "" : " ") + number(point.x) + "," + number(point.y);
  m_text += "<polyline" + attribute("points", list) + " fill=\"none\" stroke-linejoin=\"round\"" +
            (dash > 0 ? "" : " stroke-linecap=\"round\"") + attribute("stroke-width", width) + paint("stroke", color);
  if (dash > 0)
    m_text += attribute("stroke-dasharray", dash);
  m_text += "/>\n";
}

void SvgCanvas::drawText(Point at, std::string_view text, const TextStyle &style) {
  const char *const anchors[] = {"start", "middle", "end"};
  m_text += "<text" + attribute("x", at.x) + attribute("y", at.y) + attribute("font-size", style.size);
  if (style.anchor != TextAnchor::start)
    m_text += attribute("text-anchor", anchors[static_cast<int>(style.anchor)]);
  if (style.bold)
    m_text += " font-weight=\"bold\"";
  if (style.upwards)
    m_text += attribute("transform", "rotate(-90 " + number(at.x) + " " + number(at.y) + ")");
  m_text += paint("fill", style.color) + ">" + escapedForXml(text) + "</text>\n";
}

} // namespace loopwright::figure
