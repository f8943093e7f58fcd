// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/studio_style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QMessageBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QToolButton>

#include "ui/theme/style_shorthand.h"

namespace loopwright::ui {
namespace {

constexpr qreal kRadius = 6;

void rounded(QPainter &painter, const QRectF &rect, const QBrush &fill, const QColor &line, qreal width = 1,
             qreal radius = kRadius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
  painter.setBrush(fill);
  const qreal inset = line.isValid() ? width / 2 : 0;
  painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
  painter.restore();
}

bool isPrimary(const QWidget *widget) {
  const auto *button = qobject_cast<const QPushButton *>(widget);
  return button && (button->property("primary").toBool() ||
                    (button->isDefault() && qobject_cast<const QMessageBox *>(button->window())));
}

} // namespace

StudioStyle::StudioStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void StudioStyle::polish(QWidget *widget) {
  QProxyStyle::polish(widget);
  if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
    widget->setAttribute(Qt::WA_Hover);
}

void StudioStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const {
  const bool enabled = has(option, State_Enabled);
  const bool primary = isPrimary(widget) && enabled;
  const bool hover = enabled && has(option, State_MouseOver);
  QColor fill = primary ? colors().accent : colors().raised;
  if (!primary && hover)
    fill = colors().hover;
  if (primary && hover)
    fill = fill.lighter(108);
  if (has(option, State_On) && !primary)
    fill = colors().selection;
  if (has(option, State_Sunken))
    fill = fill.darker(112);
  rounded(painter, option.rect, fill, primary ? QColor() : colors().border);
  if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
    rounded(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), Qt::NoBrush,
            primary ? colors().accentText : colors().accent, 2, kRadius - 1);
}

void StudioStyle::drawField(const QStyleOption &option, QPainter &painter) const {
  const bool focus = has(option, State_HasFocus) && has(option, State_Enabled);
  rounded(painter, option.rect, has(option, State_Enabled) ? colors().surface : colors().surfaceDim,
          focus ? colors().accent : colors().border, focus ? 2 : 1);
}

void StudioStyle::drawTick(const QStyleOption &option, QPainter &painter, bool round) const {
  const QRectF box = QRectF(option.rect).adjusted(.5, .5, -.5, -.5);
  const bool on = has(option, State_On);
  const bool enabled = has(option, State_Enabled);
  rounded(painter, box, on && enabled ? colors().accent : colors().surface,
          on && enabled                  ? QColor()
          : has(option, State_MouseOver) ? colors().textDim
                                         : colors().textOff,
          1.2, round ? box.width() / 2 : 4);
  if (!on && !has(option, State_NoChange))
    return;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor mark = enabled ? colors().accentText : colors().textOff;
  if (round) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
  } else {
    QPainterPath path;
    path.moveTo(box.left() + box.width() * .25, box.top() + box.height() * .53);
    path.lineTo(box.left() + box.width() * .43, box.top() + box.height() * .70);
    path.lineTo(box.left() + box.width() * .76, box.top() + box.height() * .32);
    painter.setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
  }
  painter.restore();
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const {
  switch (element) {
  case PE_PanelButtonCommand:
    return drawButton(*option, *painter, widget);
  case PE_FrameDefaultButton:
  case PE_PanelMenuBar:
  case PE_PanelStatusBar:
  case PE_FrameStatusBarItem:
  case PE_FrameTabBarBase:
  case PE_PanelToolBar:
    return;
  case PE_PanelButtonTool:
    return drawToolPanel(*option, *painter, widget);
  case PE_FrameFocusRect:
    // In lists the selection already says where the keys go.
    if (has(*option, State_KeyboardFocusChange) && !qobject_cast<const QAbstractItemView *>(widget))
      rounded(*painter, option->rect, Qt::NoBrush, colors().accent, 2);
    return;
  case PE_PanelLineEdit:
    // The editor inside a spin box or an editable combo box stands on its owner's panel.
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
      drawField(*option, *painter);
    return;
  case PE_FrameLineEdit:
    return;
  case PE_IndicatorCheckBox:
  case PE_IndicatorItemViewItemCheck:
    return drawTick(*option, *painter, false);
  case PE_IndicatorRadioButton:
    return drawTick(*option, *painter, true);
  case PE_PanelItemViewItem:
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
      drawItem(*item, *painter);
    return;
  case PE_PanelItemViewRow:
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        item && (item->features & QStyleOptionViewItem::Alternate))
      painter->fillRect(option->rect, colors().surfaceDim);
    return;
  case PE_PanelMenu:
  case PE_PanelTipLabel:
    painter->fillRect(option->rect, colors().raised);
    [[fallthrough]];
  case PE_FrameMenu:
    painter->save();
    painter->setPen(colors().border);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
    return;
  case PE_Frame:
  case PE_FrameTabWidget:
  case PE_FrameGroupBox:
    rounded(*painter, option->rect, Qt::NoBrush, colors().border);
    return;
  default:
    QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void StudioStyle::drawToolPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const {
  const bool enabled = has(option, State_Enabled);
  QColor fill;
  if (has(option, State_On))
    fill = colors().on;
  else if (enabled && has(option, State_MouseOver))
    fill = colors().hover;
  if (enabled && has(option, State_Sunken))
    fill = colors().border;
  const bool framed = widget && widget->property("framed").toBool();
  if (fill.isValid() || framed)
    rounded(painter, option.rect, fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush),
            framed ? colors().border : QColor());
}

/// One rounded shape behind an item; in a table it reaches over the whole row.
void StudioStyle::drawItem(const QStyleOptionViewItem &option, QPainter &painter) const {
  if (option.backgroundBrush.style() != Qt::NoBrush)
    painter.fillRect(option.rect, option.backgroundBrush);
  const bool selected = has(option, State_Selected);
  if (!selected && !(has(option, State_MouseOver) && has(option, State_Enabled)))
    return;
  using Position = QStyleOptionViewItem;
  const bool goesOnLeft = option.viewItemPosition == Position::Middle || option.viewItemPosition == Position::End;
  const bool goesOnRight =
      option.viewItemPosition == Position::Middle || option.viewItemPosition == Position::Beginning;
  painter.save();
  painter.setClipRect(option.rect, Qt::IntersectClip);
  rounded(painter, option.rect.adjusted(goesOnLeft ? -8 : 2, 1, goesOnRight ? 8 : -2, -1),
          selected ? colors().selection : colors().hover, QColor());
  painter.restore();
}

void StudioStyle::drawTab(const QStyleOption &option, QPainter &painter) const {
  const bool selected = has(option, State_Selected);
  if (!selected && has(option, State_MouseOver))
    rounded(painter, option.rect.adjusted(0, 2, 0, -4), colors().hover, QColor());
  if (selected)
    rounded(painter, QRectF(option.rect.left() + 8, option.rect.bottom() - 2, option.rect.width() - 16, 3),
            colors().accent, QColor(), 1, 1.5);
  if (has(option, State_HasFocus) && has(option, State_KeyboardFocusChange))
    rounded(painter, option.rect, Qt::NoBrush, colors().accent, 2);
}

void StudioStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const {
  switch (element) {
  case CE_PushButtonLabel:
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && isPrimary(widget)) {
      QStyleOptionButton colored(*button);
      colored.palette.setColor(QPalette::Active, QPalette::ButtonText, colors().accentText);
      colored.palette.setColor(QPalette::Inactive, QPalette::ButtonText, colors().accentText);
      return QProxyStyle::drawControl(element, &colored, painter, widget);
    }
    break;
  case CE_ToolButtonLabel:
    // Letters have no colour of their own that could say "on".
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && has(*button, State_On) && button->icon.isNull()) {
      QStyleOptionToolButton colored(*button);
      for (const auto group : {QPalette::Active, QPalette::Inactive})
        colored.palette.setColor(group, QPalette::ButtonText, colors().accent);
      return QProxyStyle::drawControl(element, &colored, painter, widget);
    }
    break;
  case CE_MenuItem:
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && !qobject_cast<const QComboBox *>(widget))
      return drawMenuItem(*item, *painter);
    break;
  case CE_MenuBarEmptyArea:
    painter->fillRect(option->rect, colors().window);
    return;
  case CE_MenuBarItem:
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
      painter->fillRect(item->rect, colors().window);
      if (has(*item, State_Selected) || has(*item, State_Sunken))
        rounded(*painter, item->rect.adjusted(1, 2, -1, -2), colors().hover, QColor());
      drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette,
                   has(*item, State_Enabled), item->text, QPalette::ButtonText);
      return;
    }
    break;
  case CE_ToolBar:
  case CE_ShapedFrame:
    if (element == CE_ToolBar)
      return;
    break;
  case CE_Splitter:
    painter->fillRect(has(*option, State_Horizontal)
                          ? QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height())
                          : QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                      colors().border);
    return;
  case CE_TabBarTabShape:
    return drawTab(*option, *painter);
  case CE_HeaderSection:
  case CE_HeaderEmptyArea:
    painter->fillRect(option->rect, colors().surfaceDim);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), colors().border);
    return;
  case CE_ProgressBarGroove:
    rounded(*painter, QRectF(option->rect.left(), option->rect.center().y() - 2.5, option->rect.width(), 6),
            colors().beatLine, QColor(), 1, 3);
    return;
  case CE_ProgressBarContents:
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
      const bool busy = bar->maximum <= bar->minimum;
      const double done = busy ? 1 : double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
      rounded(*painter, QRectF(bar->rect.left(), bar->rect.center().y() - 2.5, bar->rect.width() * done, 6),
              busy ? colors().textDim : colors().accent, QColor(), 1, 3);
      return;
    }
    break;
  default:
    break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace loopwright::ui
