// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/document/loop_content.h"

namespace loopwright::ui {

constexpr int kLoopContentRole = Qt::UserRole + 1; ///< LoopContent: the picture of a row
constexpr int kLoopDetailRole = Qt::UserRole + 2;  ///< what stands small under its name

/// "8 bars, 104 BPM".
QString loopDetail(const LoopContent &content);

/// A row with a small picture of the loop, its name and a line about it.
class LoopRow : public QStyledItemDelegate {
  Q_OBJECT
public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const override;
};

} // namespace loopwright::ui

Q_DECLARE_METATYPE(loopwright::LoopContent)
