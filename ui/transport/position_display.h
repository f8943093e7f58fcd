// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loopwright::ui {

/// Bar and beat, large, from one; every digit in a cell of one width, so that nothing shakes while it counts.
class PositionDisplay : public QWidget {
  Q_OBJECT
public:
  explicit PositionDisplay(QWidget *parent = nullptr);
  QSize sizeHint() const override;
  QString text() const { return m_text; } ///< "3:2"

public Q_SLOTS:
  void setPosition(int bar, int beat);

protected:
  void paintEvent(QPaintEvent *event) override;

private:
  QString m_text;
};

} // namespace loopwright::ui
