// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

namespace loopwright::ui {

/// Draws a picture of resources/icons in the colours that the theme has at that moment, sharp at every size and scale.
class ThemeIcon : public QIconEngine {
public:
  explicit ThemeIcon(QString name) : m_name(std::move(name)) {}
  void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
  QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
  QIconEngine *clone() const override { return new ThemeIcon(m_name); }
  QString key() const override { return QStringLiteral("loopwright"); }
  bool isNull() override { return false; }

private:
  QString m_name;
};

} // namespace loopwright::ui
