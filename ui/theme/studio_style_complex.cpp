// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QPainterPath>

#include "ui/theme/studio_style.h"
#include "ui/theme/style_shorthand.h"

namespace loopwright::ui {
namespace {

constexpr int kTextInset = 3; // of combo and spin boxes, over Fusion's

void chevron(QPainter &painter, const QPointF &center, qreal half, bool up, const QColor &color) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const qreal rise = up ? -half / 2 : half / 2;
  painter.drawPolyline(
      QPolygonF{center + QPointF(-half, -rise), center + QPointF(0, rise), center + QPointF(half, -rise)});
  painter.restore();
}

void pill(QPainter &painter, const QRectF &rect, const QColor &color) {
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  const qreal radius = std::min(rect.width(), rect.height()) / 2;
  painter.drawRoundedRect(rect, radius, radius);
}

} // namespace

void StudioStyle::drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const {
  const bool horizontal = option.orientation == Qt::Horizontal;
  const bool enabled = has(option, State_Enabled);
  const QPointF handle = QRectF(proxy()->subControlRect(CC_Slider, &option, SC_SliderHandle, widget)).center();
  const QRectF all = option.rect;
  const QRectF groove = horizontal ? QRectF(all.left() + 2, all.center().y() - 2, all.width() - 4, 4)
                                   : QRectF(all.center().x() - 2, all.top() + 2, 4, all.height() - 4);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  pill(painter, groove, colors().beatLine);
  // From nothing to the value; a slider about zero (pan) fills from its middle.
  const bool twoSided = option.minimum < 0 && option.maximum > 0;
  QRectF filled = groove;
  if (horizontal) {
    const bool mirrored = option.upsideDown;
    const qreal from = twoSided ? groove.center().x() : mirrored ? groove.right() : groove.left();
    filled.setLeft(std::min(from, handle.x()));
    filled.setRight(std::max(from, handle.x()));
  } else {
    const qreal from = twoSided ? groove.center().y() : option.upsideDown ? groove.bottom() : groove.top();
    filled.setTop(std::min(from, handle.y()));
    filled.setBottom(std::max(from, handle.y()));
  }
  pill(painter, filled, enabled ? colors().accent : colors().textOff);
  const bool focus = has(option, State_HasFocus) && has(option, State_KeyboardFocusChange);
  if (focus) {
    painter.setPen(QPen(colors().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(handle, 7.5, 7.5);
  }
  const bool active = enabled && (has(option, State_MouseOver) || has(option, State_Sunken));
  painter.setPen(Qt::NoPen);
  painter.setBrush(enabled ? (active ? colors().accent : colors().text) : colors().textOff);
  painter.drawEllipse(handle, 5.5, 5.5);
  painter.restore();
}

void StudioStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const {
  if (option.maximum <= option.minimum)
    return;
  const bool horizontal = option.orientation == Qt::Horizontal;
  QRectF bar = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
  bar = horizontal ? bar.adjusted(2, 3, -2, -3) : bar.adjusted(3, 2, -3, -2);
  const bool active = has(option, State_Enabled) && (has(option, State_MouseOver) || has(option, State_Sunken));
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  pill(painter, bar, active ? colors().textDim : colors().barLine);
  painter.restore();
}

void StudioStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const {
  if (option.frame)
    drawField(option, painter);
  if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
    return;
  for (const auto part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
    const QRectF rect = proxy()->subControlRect(CC_SpinBox, &option, part, widget);
    const bool up = part == SC_SpinBoxUp;
    const bool can = has(option, State_Enabled) &&
                     (option.stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
    const bool hover = can && option.activeSubControls == part && has(option, State_MouseOver);
    chevron(painter, rect.center() + QPointF(-1, up ? 1 : -1), 3, up,
            !can    ? colors().textOff
            : hover ? colors().accent
                    : colors().textDim);
  }
}

void StudioStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const {
  if (option.editable) {
    drawField(option, painter);
  } else {
    QStyleOptionButton panel;
    panel.QStyleOption::operator=(option);
    panel.state &= ~(State_On | State_Sunken);
    drawButton(panel, painter, widget);
  }
  const QRectF arrow = proxy()->subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
  chevron(painter, arrow.center(), 3.5, false, has(option, State_Enabled) ? colors().textDim : colors().textOff);
}

void StudioStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const {
  constexpr int kMargin = 8;
  constexpr int kSign = 18; // tick or icon
  const QRect row = option.rect;
  if (option.menuItemType == QStyleOptionMenuItem::Separator) {
    painter.fillRect(row.left() + kMargin, row.center().y(), row.width() - 2 * kMargin, 1, colors().border);
    return;
  }
  const bool enabled = has(option, State_Enabled);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  if (enabled && has(option, State_Selected)) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().hover);
    painter.drawRoundedRect(QRectF(row).adjusted(2, 0, -2, 0), 5, 5);
  }
  const QRect sign(row.left() + kMargin, row.center().y() - kSign / 2 + 1, kSign, kSign);
  const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
  if (checkable && option.checked) {
    const QColor color = enabled ? colors().accent : colors().textOff;
    const QPointF middle = QRectF(sign).center();
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    if (option.checkType == QStyleOptionMenuItem::Exclusive)
      painter.drawEllipse(middle, 2, 2);
    else
      painter.drawPolyline(QPolygonF{middle + QPointF(-5, 0), middle + QPointF(-1.5, 3.5), middle + QPointF(5, -4)});
  } else if (!checkable && !option.icon.isNull()) {
    option.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
  }
  const bool signs = option.menuHasCheckableItems || option.maxIconWidth > kMargin;
  const QRect words = row.adjusted(kMargin + (signs ? kSign + kMargin : kMargin / 2), 0, -3 * kMargin / 2, 0);
  const QStringList parts = option.text.split(QLatin1Char('\t'));
  painter.setFont(option.font);
  painter.setPen(enabled ? colors().text : colors().textOff);
  painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, parts[0]);
  painter.setPen(enabled ? colors().textDim : colors().textOff);
  if (parts.size() > 1)
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts[1]);
  if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
    const QPointF tip(words.right() - 2, row.center().y() + 1);
    painter.setPen(
        QPen(enabled ? colors().textDim : colors().textOff, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip + QPointF(-3.5, -3.5), tip, tip + QPointF(-3.5, 3.5)});
  }
  painter.restore();
}

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const {
  if (control == CC_Slider)
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
      return drawSlider(*slider, *painter, widget);
  if (control == CC_ScrollBar)
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
      return drawScrollBar(*slider, *painter, widget);
  if (control == CC_SpinBox)
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
      return drawSpinBox(*spin, *painter, widget);
  if (control == CC_ComboBox)
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
      return drawComboBox(*combo, *painter, widget);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect StudioStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const {
  const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
  if (control != CC_ScrollBar || !bar) {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // Words begin where those in other fields do.
    const bool words = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                       (control == CC_SpinBox && part == SC_SpinBoxEditField);
    return words ? rect.adjusted(kTextInset, 0, 0, 0) : rect;
  }
  // No arrows at the ends: the whole bar is the way of the slider.
  const bool horizontal = bar->orientation == Qt::Horizontal;
  const int length = horizontal ? bar->rect.width() : bar->rect.height();
  const qint64 range = qint64(bar->maximum) - bar->minimum;
  const int slider = range <= 0
                         ? length
                         : std::min(length, std::max(pixelMetric(PM_ScrollBarSliderMin, option, widget),
                                                     int(qint64(bar->pageStep) * length / (range + bar->pageStep))));
  const int start =
      sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
  const auto span = [&](int from, int size) {
    return visualRect(bar->direction, bar->rect,
                      horizontal ? QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height())
                                 : QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size));
  };
  switch (part) {
  case SC_ScrollBarGroove:
    return bar->rect;
  case SC_ScrollBarSlider:
    return span(start, slider);
  case SC_ScrollBarSubPage:
    return span(0, start);
  case SC_ScrollBarAddPage:
    return span(start + slider, length - start - slider);
  default:
    return {};
  }
}

} // namespace loopwright::ui
