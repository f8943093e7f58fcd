// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/loop_row.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include "ui/generate/mini_roll.h"
#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kHeight = 48;
constexpr int kPictureWidth = 44;
constexpr int kPictureHeight = 32;
constexpr int kMargin = 8;

QRect textArea(const QRect &row) { return row.adjusted(kMargin + kPictureWidth + 8, 6, -kMargin, -6); }

/// The picture of a loop, drawn once for each content, size and scheme.
QPixmap pictureOf(const LoopContent &content, qreal pixelRatio) {
  const QString key = QStringLiteral("loop-row/%1/%2/%3")
                          .arg(content.hash())
                          .arg(pixelRatio)
                          .arg(Theme::instance().dark() ? "dark" : "light");
  QPixmap picture;
  if (!QPixmapCache::find(key, &picture)) {
    picture = miniRoll(content, {kPictureWidth, kPictureHeight}, pixelRatio);
    QPixmapCache::insert(key, picture);
  }
  return picture;
}

} // namespace

QString loopDetail(const LoopContent &content) {
  return QCoreApplication::translate("LoopRow", "%n bars, %1 BPM", nullptr, content.bars)
      .arg(qRound(content.beatsPerMinute()));
}

void LoopRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
  const Colors &colors = Theme::instance().colors();
  const bool selected = option.state & QStyle::State_Selected;
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const QRectF row = QRectF(option.rect).adjusted(2, 1, -2, -1);
  if (selected || (option.state & QStyle::State_MouseOver)) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? colors.selection : colors.hover);
    painter->drawRoundedRect(row, 6, 6);
  }
  if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
    painter->setPen(QPen(colors.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 5, 5);
  }
  const QRect picture(option.rect.left() + kMargin, option.rect.center().y() - kPictureHeight / 2, kPictureWidth,
                      kPictureHeight);
  QPainterPath corners;
  corners.addRoundedRect(picture, 4, 4);
  painter->setClipPath(corners);
  painter->drawPixmap(picture.topLeft(), pictureOf(index.data(kLoopContentRole).value<LoopContent>(),
                                                   painter->device()->devicePixelRatioF()));
  painter->setClipping(false);
  const QRect text = textArea(option.rect);
  painter->setPen(colors.text);
  painter->setFont(option.font);
  painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                    painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
  painter->setFont(Theme::font(TextSize::small));
  painter->setPen(selected ? colors.text : colors.textDim);
  painter->drawText(
      text, Qt::AlignLeft | Qt::AlignBottom,
      painter->fontMetrics().elidedText(index.data(kLoopDetailRole).toString(), Qt::ElideRight, text.width()));
  painter->restore();
}

QSize LoopRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {160, kHeight}; }

void LoopRow::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const {
  editor->setGeometry(textArea(option.rect).adjusted(-6, 3, 6, -3));
}

} // namespace loopwright::ui
