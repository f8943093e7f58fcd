// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <cmath>

#include "ui/theme/studio_style.h"
#include "ui/theme/theme_icon.h"

// Outside every namespace, as the macro asks for: the icons are in a static library.
static void initialiseIcons() { Q_INIT_RESOURCE(icons); }

namespace loopwright::ui {
namespace {

QColor colorOf(const figure::Color &color) { return {color.red, color.green, color.blue}; }

Colors colorsOf(const figure::Theme &paper, bool dark) {
  Colors colors;
  colors.window = colorOf(paper.paper);
  colors.surface = colorOf(paper.surface);
  colors.surfaceDim = colorOf(paper.surfaceDim);
  colors.raised = dark ? QColor(0x2a2f38) : QColor(0xffffff);
  colors.hover = dark ? QColor(0x323843) : QColor(0xe6eaf0);
  colors.on = dark ? QColor(0x2a2f38) : QColor(0xe1e6ed);
  colors.border = dark ? QColor(0x343a44) : QColor(0xd3d8e0);
  colors.barLine = colorOf(paper.barLine);
  colors.beatLine = colorOf(paper.beatLine);
  colors.stepLine = colorOf(paper.stepLine);
  colors.text = colorOf(paper.text);
  colors.textDim = colorOf(paper.textDim);
  colors.textOff = dark ? QColor(0x666e7a) : QColor(0x9aa1ac);
  colors.accent = dark ? QColor(0x4fc3a1) : QColor(0x0a6e55);
  colors.accentText = dark ? QColor(0x0d1f19) : QColor(0xffffff);
  colors.selection = dark ? QColor(0x263c39) : QColor(0xd8ece5);
  colors.marked = dark ? QColor(0x2f6050) : QColor(0xb4dccf);
  colors.bass = colorOf(paper.bass);
  colors.drums = colorOf(paper.drums);
  colors.otherPitched = colorOf(paper.otherPitched);
  colors.whiteKey = colorOf(paper.whiteKey);
  colors.blackKey = colorOf(paper.blackKey);
  colors.wrong = dark ? QColor(0xff7b72) : QColor(0xb3261e);
  for (std::size_t i = 0; i < colors.series.size(); ++i)
    colors.series[i] = colorOf(paper.series[i]);
  return colors;
}

QPalette paletteOf(const Colors &colors) {
  QPalette palette;
  palette.setColor(QPalette::Window, colors.window);
  palette.setColor(QPalette::WindowText, colors.text);
  palette.setColor(QPalette::Base, colors.surface);
  palette.setColor(QPalette::AlternateBase, colors.surfaceDim);
  palette.setColor(QPalette::ToolTipBase, colors.raised);
  palette.setColor(QPalette::ToolTipText, colors.text);
  palette.setColor(QPalette::Text, colors.text);
  palette.setColor(QPalette::PlaceholderText, colors.textDim);
  palette.setColor(QPalette::Button, colors.raised);
  palette.setColor(QPalette::ButtonText, colors.text);
  palette.setColor(QPalette::BrightText, colors.wrong);
  palette.setColor(QPalette::Highlight, colors.marked);
  palette.setColor(QPalette::HighlightedText, colors.text);
  palette.setColor(QPalette::Link, colors.accent);
  palette.setColor(QPalette::LinkVisited, colors.accent);
  palette.setColor(QPalette::Light, colors.raised);
  palette.setColor(QPalette::Midlight, colors.hover);
  palette.setColor(QPalette::Mid, colors.border);
  palette.setColor(QPalette::Dark, colors.barLine);
  palette.setColor(QPalette::Shadow, colors.border);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
    palette.setColor(QPalette::Disabled, role, colors.textOff);
  return palette;
}

double luminance(const QColor &color) {
  const auto linear = [](double part) { return part <= .04045 ? part / 12.92 : std::pow((part + .055) / 1.055, 2.4); };
  return .2126 * linear(color.redF()) + .7152 * linear(color.greenF()) + .0722 * linear(color.blueF());
}

} // namespace

Scheme schemeOf(const QString &name) {
  return name == "light" ? Scheme::light : name == "dark" ? Scheme::dark : Scheme::system;
}

double contrast(const QColor &a, const QColor &b) {
  const double one = luminance(a);
  const double other = luminance(b);
  return (std::max(one, other) + .05) / (std::min(one, other) + .05);
}

Theme::Theme() : m_colors(colorsOf(figure::lightTheme(), false)) { initialiseIcons(); }

Theme &Theme::instance() {
  static Theme theme;
  return theme;
}

void Theme::setScheme(Scheme scheme) {
  m_scheme = scheme;
  apply();
}

void Theme::setSystemDark(bool dark) {
  const bool differs = m_systemDark != dark;
  m_systemDark = dark;
  if (differs && m_scheme == Scheme::system)
    apply();
}

void Theme::apply() {
  m_dark = m_scheme == Scheme::dark || (m_scheme == Scheme::system && m_systemDark);
  m_colors = colorsOf(figureTheme(), m_dark);
  if (!qobject_cast<StudioStyle *>(QApplication::style()))
    QApplication::setStyle(new StudioStyle);
  QApplication::setPalette(paletteOf(m_colors));
  Q_EMIT changed();
}

QColor Theme::trackColor(bool drums, int pitchedTrack) const {
  return drums ? m_colors.drums : pitchedTrack == 0 ? m_colors.bass : m_colors.otherPitched;
}

QColor Theme::codeColor(int code) const {
  constexpr double kGoldenShare = 0.6180339887498949; // of the circle: no number of steps comes near where it began
  constexpr double kReadable = 4.6;
  const auto hue = static_cast<float>(std::fmod(code * kGoldenShare, 1.0));
  const float saturation = (m_dark ? .2F : .4F) + .1F * static_cast<float>(code % 3);
  float lightness = m_dark ? .33F : .82F;
  QColor color = QColor::fromHslF(hue, saturation, lightness);
  while (contrast(m_colors.text, color) < kReadable && lightness > .02F && lightness < .98F) {
    lightness += m_dark ? -.02F : .02F;
    color = QColor::fromHslF(hue, saturation, lightness);
  }
  return color;
}

QIcon Theme::icon(const QString &name) const { return QIcon(new ThemeIcon(name)); }

QFont Theme::font(TextSize size, bool strong) {
  QFont font = QApplication::font();
  const double factor = size == TextSize::small ? .88 : size == TextSize::large ? 1.6 : 1;
  if (font.pointSizeF() > 0)
    font.setPointSizeF(font.pointSizeF() * factor);
  else
    font.setPixelSize(qRound(font.pixelSize() * factor));
  if (strong)
    font.setWeight(QFont::DemiBold);
  return font;
}

void Theme::align(QFormLayout &form) {
  for (int row = 0; row < form.rowCount(); ++row)
    if (QLayoutItem *label = form.itemAt(row, QFormLayout::LabelRole); label && label->widget())
      label->widget()->setFixedHeight(kHit);
}

} // namespace loopwright::ui
