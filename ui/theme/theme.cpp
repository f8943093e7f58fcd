// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace loopwright::ui {
namespace {

QColor colorOf(const figure::Color &color) { return {color.red, color.green, color.blue}; }

Colors colorsOf(const figure::Theme &paper, bool dark) {
  Colors colors;
  colors.window = colorOf(paper.paper);
  colors.surface = colorOf(paper.surface);
  colors.surfaceDim = colorOf(paper.surfaceDim);
  colors.raised = dark ? QColor(0x2a2f38) : QColor(0xffffff);
  colors.border = dark ? QColor(0x3a414c) : QColor(0xd3d8e0);
  colors.barLine = colorOf(paper.barLine);
  colors.beatLine = colorOf(paper.beatLine);
  colors.stepLine = colorOf(paper.stepLine);
  colors.text = colorOf(paper.text);
  colors.textDim = colorOf(paper.textDim);
  colors.accent = dark ? QColor(0x4fc3a1) : QColor(0x0b7a5f);
  colors.accentText = dark ? QColor(0x0d1f19) : QColor(0xffffff);
  colors.selection = dark ? QColor(0x2c4a43) : QColor(0xcfe9e0);
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
  palette.setColor(QPalette::Highlight, colors.accent);
  palette.setColor(QPalette::HighlightedText, colors.accentText);
  palette.setColor(QPalette::Link, colors.accent);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, colors.textDim);
  return palette;
}

} // namespace

Theme::Theme() : m_colors(colorsOf(figure::lightTheme(), false)) {}

Theme &Theme::instance() {
  static Theme theme;
  return theme;
}

void Theme::setScheme(Scheme scheme) {
  m_scheme = scheme;
  m_dark = scheme == Scheme::dark;
  m_colors = colorsOf(figureTheme(), m_dark);
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setPalette(paletteOf(m_colors));
  Q_EMIT changed();
}

QColor Theme::trackColor(bool drums, int pitchedTrack) const {
  return drums ? m_colors.drums : pitchedTrack == 0 ? m_colors.bass : m_colors.otherPitched;
}

QIcon Theme::icon(const QString &name) const {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly))
    return {};
  const QByteArray drawing = file.readAll();
  const auto pixmapIn = [&drawing](const QColor &color, int size) {
    QByteArray colored = drawing;
    colored.replace("currentColor", color.name().toUtf8());
    QSvgRenderer renderer(colored);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
  };
  QIcon icon;
  for (const int size : {20, 40}) {
    icon.addPixmap(pixmapIn(m_colors.text, size), QIcon::Normal);
    icon.addPixmap(pixmapIn(m_colors.textDim, size), QIcon::Disabled);
    icon.addPixmap(pixmapIn(m_colors.accent, size), QIcon::Normal, QIcon::On);
  }
  return icon;
}

} // namespace loopwright::ui
