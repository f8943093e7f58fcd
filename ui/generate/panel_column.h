// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace loopwright::ui {

/// Scrolls a part of a panel: as wide as its content and as high, but lower where there is no room.
class PanelColumn : public QScrollArea {
  Q_OBJECT
public:
  PanelColumn(QWidget *content, int leastHeight);
  QSize minimumSizeHint() const override;
  QSize sizeHint() const override;

protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

private:
  int m_leastHeight;
};

/// The same for what takes the height that the other parts leave; where that is less than some lines, it is empty.
class PanelRest : public PanelColumn {
  Q_OBJECT
public:
  explicit PanelRest(QWidget *content);
  QSize minimumSizeHint() const override; ///< with room for the scroll bar: no width depends on the height
  QSize sizeHint() const override { return minimumSizeHint(); }

protected:
  void resizeEvent(QResizeEvent *event) override;
};

} // namespace loopwright::ui
