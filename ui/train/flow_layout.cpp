// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/flow_layout.h"

#include "ui/theme/theme.h"

namespace loopwright::ui {

void FlowLayout::clear() {
  qDeleteAll(m_items);
  m_items.clear();
}

QLayoutItem *FlowLayout::takeAt(int index) {
  return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem *item : m_items)
    size = size.expandedTo(item->minimumSize());
  return size;
}

void FlowLayout::setGeometry(const QRect &rect) {
  QLayout::setGeometry(rect);
  place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool set) const {
  constexpr int kBetween = 3 * kUnit;
  int x = rect.x(), y = rect.y(), line = 0;
  for (QLayoutItem *item : m_items) {
    if (item->isEmpty())
      continue;
    const QSize size = item->sizeHint();
    if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
      x = rect.x();
      y += line;
      line = 0;
    }
    if (set)
      item->setGeometry({QPoint(x, y), size});
    x += size.width() + kBetween;
    line = std::max(line, size.height());
  }
  return y + line - rect.y();
}

} // namespace loopwright::ui
