// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace loopwright::ui {

/// Asks the desktop (XDG settings portal, over D-Bus) whether it is dark, without waiting, and listens for changes.
/// Where there is no portal nothing is told.
class SystemScheme : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;
  void ask();

Q_SIGNALS:
  void told(bool dark);

private Q_SLOTS:
  void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
  void tell(QVariant value);
};

} // namespace loopwright::ui
