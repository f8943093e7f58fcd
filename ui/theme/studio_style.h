// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace loopwright::ui {

/// Flat, calm controls over Fusion: rounded by 6 px, one accent, focus always a visible ring, 28 px or more to hit. A
/// push button with the property "primary" (and the default one of a question) is filled with the accent, a tool button
/// with "framed" has an edge.
class StudioStyle : public QProxyStyle {
  Q_OBJECT
public:
  StudioStyle();

  void polish(QWidget *widget) override;
  using QProxyStyle::polish;
  void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
  void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                          const QWidget *widget) const override;
  QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                       const QWidget *widget) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                         const QWidget *widget) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
  QIcon standardIcon(StandardPixmap name, const QStyleOption *option, const QWidget *widget) const override;
  int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                QStyleHintReturn *returnData) const override;

private:
  void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
  void drawField(const QStyleOption &option, QPainter &painter) const;
  void drawTick(const QStyleOption &option, QPainter &painter, bool round) const;
  void drawTab(const QStyleOption &option, QPainter &painter) const;
  void drawToolPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
  void drawItem(const QStyleOptionViewItem &option, QPainter &painter) const;
  void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
  void drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
  void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
  void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
  void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
};

} // namespace loopwright::ui
