// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace loopwright::ui {

QPixmap ThemeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) {
  const Colors &colors = Theme::instance().colors();
  const QColor color = mode == QIcon::Disabled ? colors.textOff : state == QIcon::On ? colors.accent : colors.text;
  const QString cached =
      QStringLiteral("loopwright-icon/%1/%2/%3x%4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
  QPixmap pixmap;
  if (QPixmapCache::find(cached, &pixmap))
    return pixmap;
  pixmap = QPixmap(size);
  pixmap.fill(Qt::transparent);
  QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
  if (file.open(QIODevice::ReadOnly)) {
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toUtf8()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
  }
  QPixmapCache::insert(cached, pixmap);
  return pixmap;
}

void ThemeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) {
  const qreal scale = painter->device()->devicePixelRatioF();
  QPixmap drawn = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
  drawn.setDevicePixelRatio(scale);
  painter->drawPixmap(rect.topLeft(), drawn);
}

} // namespace loopwright::ui
