// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <unistd.h>

namespace loopwright::ui {
namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
constexpr uint kPrefersDark = 1;
constexpr uint kPrefersLight = 2;

/// Without a bus the library would start one.
bool busRuns() {
  return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
         QFile::exists(QStringLiteral("/run/user/%1/bus").arg(::getuid()));
}

} // namespace

void SystemScheme::ask() {
  if (!busRuns())
    return;
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected())
    return;
  bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
              SLOT(settingChanged(QString, QString, QDBusVariant)));
  QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
  question << kSpace << kKey;
  auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
    const QDBusPendingReply<QDBusVariant> reply = *answered;
    if (reply.isValid())
      tell(reply.value().variant());
    answered->deleteLater();
  });
}

void SystemScheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value) {
  if (space == kSpace && key == kKey)
    tell(value.variant());
}

/// Read() wraps the number once more than SettingChanged does.
void SystemScheme::tell(QVariant value) {
  if (value.canConvert<QDBusVariant>())
    value = value.value<QDBusVariant>().variant();
  const uint scheme = value.toUInt();
  if (scheme == kPrefersDark || scheme == kPrefersLight)
    Q_EMIT told(scheme == kPrefersDark);
}

} // namespace loopwright::ui
