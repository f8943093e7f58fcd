// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/session/starter_loops.h"
#include "tests/suite.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

/// A language that puts everything in brackets: what stands without them was never handed to a translator.
class Brackets : public QTranslator {
public:
  QString translate(const char *, const char *text, const char *, int) const override {
    return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(text));
  }
  bool isEmpty() const override { return false; }
};

/// Words, not numbers, keys, names of things outside or of loops.
bool isRaw(const QString &text, const QSet<QString> &names) {
  QString letters;
  for (const QChar letter : text)
    if (letter.isLetter())
      letters += letter;
  return letters.size() > 2 && !text.contains(QStringLiteral("⟦")) && !names.contains(text);
}

} // namespace

class TestShellWords : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyWordCanBeTranslated() {
    QTemporaryDir home;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
      qputenv(variable, home.filePath(variable).toUtf8());
    qputenv("LOOPWRIGHT_LEARNING", "/nowhere/loopwright-learning.so");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    Settings settings;
    OutputSetup silent;
    silent.driver = "none";
    settings.setOutput(silent);
    Theme::instance().setScheme(Scheme::light);
    MainWindow window(settings, allPlaces());
    window.openProject(std::make_unique<Project>(emptyProject()), true);
    window.show();
    window.finishStart();
    SettingsDialog *dialog = window.showSettings();
    QSet<QString> names = {window.workspace().document()->name()};
    for (const char *outside :
         {"PulseAudio, PipeWire", "JACK", "ALSA", "oss", "sdl2", "pipewire", "vqvae", "code-prior"})
      names.insert(QString::fromLatin1(outside));
    QStringList raw;
    const auto look = [&](const QObject &where, const QString &text) {
      if (isRaw(text, names))
        raw << QStringLiteral("%1 “%2”: %3").arg(where.metaObject()->className(), where.objectName(), text);
    };
    for (const CatalogEntry &entry : window.catalog())
      look(*entry.action, entry.text);
    const auto widgets = window.findChildren<QWidget *>() + dialog->findChildren<QWidget *>();
    QVERIFY(widgets.size() > 100);
    for (const QWidget *widget : widgets) {
      look(*widget, widget->accessibleName());
      look(*widget, widget->toolTip());
      if (const auto *label = qobject_cast<const QLabel *>(widget))
        look(*label, label->text());
      if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        look(*button, button->text());
    }
    QCoreApplication::removeTranslator(&brackets);
    QVERIFY2(raw.isEmpty(), qPrintable(raw.join('\n')));
  }
};

LOOPWRIGHT_TEST(TestShellWords, QApplication)
#include "test_shell_words.moc"
