// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/generate/panel_column.h"

#include <QEvent>
#include <QScrollBar>

#include "ui/theme/theme.h"

namespace loopwright::ui {
namespace {

constexpr int kLeastRest = 16 * kUnit;

} // namespace

PanelColumn::PanelColumn(QWidget *content, int leastHeight) : m_leastHeight(leastHeight) {
  setWidget(content);
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
  content->setAutoFillBackground(false);
  viewport()->setAutoFillBackground(false);
}

QSize PanelColumn::minimumSizeHint() const {
  const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
  return {widget()->minimumSizeHint().width() + bar, m_leastHeight};
}

QSize PanelColumn::sizeHint() const { return {minimumSizeHint().width(), widget()->sizeHint().height()}; }

bool PanelColumn::eventFilter(QObject *watched, QEvent *event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest)
    updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

PanelRest::PanelRest(QWidget *content) : PanelColumn(content, 0) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

QSize PanelRest::minimumSizeHint() const {
  return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 0};
}

void PanelRest::resizeEvent(QResizeEvent *event) {
  PanelColumn::resizeEvent(event);
  widget()->setVisible(height() >= kLeastRest);
}

} // namespace loopwright::ui
