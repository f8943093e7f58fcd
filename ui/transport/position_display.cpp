// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transport/position_display.h"

#include <QAccessible>
#include <QPainter>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

int digitWidth(const QFontMetrics &metrics) {
  int widest = 0;
  for (char digit = '0'; digit <= '9'; ++digit)
    widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
  return widest;
}

} // namespace

PositionDisplay::PositionDisplay(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setToolTip(tr("Bar and beat"));
  setPosition(1, 1);
}

QSize PositionDisplay::sizeHint() const {
  const QFontMetrics metrics(Theme::font(TextSize::large));
  return {digitWidth(metrics) * 4 + metrics.horizontalAdvance(':') + 4, metrics.height()};
}

void PositionDisplay::setPosition(int bar, int beat) {
  const QString text = QStringLiteral("%1:%2").arg(bar).arg(beat);
  if (text == m_text)
    return;
  m_text = text;
  setAccessibleName(tr("Bar %1, beat %2").arg(bar).arg(beat));
  update();
}

void PositionDisplay::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setFont(Theme::font(TextSize::large));
  painter.setPen(Theme::instance().colors().text);
  const QFontMetrics metrics = painter.fontMetrics();
  const int digit = digitWidth(metrics);
  const auto widthOf = [&](QChar letter) { return letter.isDigit() ? digit : metrics.horizontalAdvance(letter); };
  // The colon stays where it is: bars grow to the left.
  const qsizetype colon = m_text.indexOf(':');
  int x = digit * 3;
  for (qsizetype i = 0; i < colon; ++i)
    x -= widthOf(m_text[i]);
  for (const QChar letter : m_text) {
    painter.drawText(QRect(x, 0, widthOf(letter), height()), Qt::AlignCenter, letter);
    x += widthOf(letter);
  }
}

} // namespace loopwright::ui
