// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/studio_style.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kTarget = 28;      // the least that is comfortable to hit
constexpr int kFieldPadding = 8; // above and below the words of a field, together

} // namespace

QRect StudioStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const {
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  if (element == SE_LineEditContents)
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
      return rect.adjusted(4, 0, -4, 0);
  return rect;
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const {
  QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
  switch (type) {
  case CT_PushButton:
    return {std::max(result.width() + 16, kTarget), std::max(result.height(), kTarget)};
  case CT_ToolButton:
    return result.expandedTo({kTarget, kTarget});
  case CT_LineEdit:
  case CT_SpinBox:
  case CT_ComboBox:
    // All fields are of one height, whatever Fusion gives each.
    result.setHeight(std::max(option->fontMetrics.height() + kFieldPadding, kTarget));
    return result;
  case CT_CheckBox:
  case CT_RadioButton:
  case CT_MenuBarItem:
  case CT_HeaderSection:
  case CT_ItemViewItem:
    return {result.width(), std::max(result.height(), kTarget)};
  case CT_MenuItem:
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && item->menuItemType != QStyleOptionMenuItem::Separator)
      return {result.width() + 12, std::max(result.height(), kTarget)};
    return {result.width(), 9};
  case CT_TabBarTab:
    return {result.width() + 8, std::max(result.height(), kTarget + 8)};
  default:
    return result;
  }
}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
  switch (metric) {
  case PM_SmallIconSize:
  case PM_ButtonIconSize:
    return 18;
  case PM_ToolBarIconSize:
    return 20;
  case PM_MessageBoxIconSize:
    return 28;
  case PM_LayoutLeftMargin:
  case PM_LayoutTopMargin:
  case PM_LayoutRightMargin:
  case PM_LayoutBottomMargin:
    return widget && widget->isWindow() ? 16 : 12;
  case PM_LayoutHorizontalSpacing:
  case PM_LayoutVerticalSpacing:
    return 8;
  case PM_SliderThickness:
    return kTarget;
  case PM_SliderControlThickness:
  case PM_SliderLength:
    return 16;
  case PM_ScrollBarExtent:
    return 12;
  case PM_ScrollBarSliderMin:
    return 28;
  case PM_SplitterWidth:
    return 5;
  case PM_IndicatorWidth:
  case PM_IndicatorHeight:
  case PM_ExclusiveIndicatorWidth:
  case PM_ExclusiveIndicatorHeight:
    return 18;
  case PM_ButtonShiftHorizontal:
  case PM_ButtonShiftVertical:
  case PM_TabBarBaseOverlap:
  case PM_ToolBarFrameWidth:
    return 0;
  case PM_MenuVMargin:
  case PM_MenuHMargin:
    return 4;
  case PM_FocusFrameHMargin: // beside the text of items
    return 6;
  case PM_HeaderMargin: // as in the cells below
    return 7;
  default:
    return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

QIcon StudioStyle::standardIcon(StandardPixmap name, const QStyleOption *option, const QWidget *widget) const {
  switch (name) {
  case SP_MessageBoxQuestion:
    return Theme::instance().icon(QStringLiteral("question"));
  case SP_MessageBoxInformation:
    return Theme::instance().icon(QStringLiteral("info"));
  case SP_MessageBoxWarning:
  case SP_MessageBoxCritical:
    return Theme::instance().icon(QStringLiteral("warning"));
  case SP_LineEditClearButton:
    return Theme::instance().icon(QStringLiteral("close"));
  default:
    return QProxyStyle::standardIcon(name, option, widget);
  }
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const {
  switch (hint) {
  case SH_EtchDisabledText:
  case SH_Widget_Animation_Duration: // nothing moves but the music
  case SH_ComboBox_Popup:
  case SH_DialogButtonBox_ButtonsHaveIcons:
    return 0;
  case SH_Slider_AbsoluteSetButtons:
    return Qt::LeftButton;
  default:
    return QProxyStyle::styleHint(hint, option, widget, returnData);
  }
}

} // namespace loopwright::ui
