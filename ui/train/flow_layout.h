// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace loopwright::ui {

/// Sets widgets side by side, in as many lines as they need.
class FlowLayout : public QLayout {
public:
  explicit FlowLayout(QWidget *parent = nullptr) : QLayout(parent) {}
  ~FlowLayout() override { clear(); }
  void clear(); ///< deletes the items, not their widgets

  void addItem(QLayoutItem *item) override { m_items.append(item); }
  int count() const override { return static_cast<int>(m_items.size()); }
  QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
  QLayoutItem *takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
  QSize minimumSize() const override;
  QSize sizeHint() const override { return minimumSize(); }
  void setGeometry(const QRect &rect) override;

private:
  /// The height that is needed; sets the items' places too if asked.
  int place(const QRect &rect, bool set) const;
  QList<QLayoutItem *> m_items;
};

} // namespace loopwright::ui
