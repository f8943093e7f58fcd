// SPDX-License-Identifier: GPL-3.0-or-later
#include <QKeySequence>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/session/starter_loops.h"
#include "tests/gui/shell/view_measure.h"
#include "tests/suite.h"
#include "tests/tour/view_tour.h"
#include "ui/language/languages.h"
#include "ui/theme/theme.h"

using namespace loopwright;
using namespace loopwright::ui;

namespace {

/// A language whose words are a third longer than ours, as many are; keys are called what they are called.
class Longer : public QTranslator {
public:
  QString translate(const char *, const char *text, const char *, int) const override {
    const QString ours = QString::fromUtf8(text);
    const bool key =
        ours.size() < 3 || ours.startsWith("Ctrl+") || ours.startsWith("Shift+") || ours.startsWith("Alt+");
    if (key || ours.contains("*."))
      return ours;
    QString longer = ours;
    for (qsizetype i = 0; i < (ours.size() + 2) / 3; ++i)
      longer += i % 6 == 0 ? ' ' : 'e';
    return longer;
  }
  bool isEmpty() const override { return false; }
};

} // namespace

/// Every view in every state, measured: run at scales 1, 1.5 and 2.
class TestShellViews : public QObject {
  Q_OBJECT

  QTemporaryDir m_home;

private Q_SLOTS:
  void initTestCase() {
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
      qputenv(variable, m_home.filePath(variable).toUtf8());
    qputenv("LOOPWRIGHT_LEARNING", "/nowhere/loopwright-learning.so");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    Theme::instance().setScheme(Scheme::dark);
  }

  void nothingIsCutOrTooSmall_data() {
    QTest::addColumn<bool>("longer");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << false << "en";
    QTest::newRow("a language of longer words") << true << "en";
    QTest::newRow("the pseudo-locale") << false << "qps";
    for (const auto &[code, name] : languages())
      QTest::newRow(qPrintable(code)) << false << code;
  }
  void nothingIsCutOrTooSmall() {
    QFETCH(const bool, longer);
    QFETCH(const QString, language);
    speak(language);
    Longer words;
    if (longer)
      QCoreApplication::installTranslator(&words);
    Settings settings;
    OutputSetup silent;
    silent.driver = "none";
    settings.setOutput(silent);
    QStringList flaws;
    QSet<QString> seen;
    {
      MainWindow window(settings, allPlaces());
      window.openProject(std::make_unique<Project>(starterProject()), true);
      window.show();
      QVERIFY(QTest::qWaitForWindowExposed(&window));
      window.finishStart();
      tourViews(window, [&](const QString &name, QWidget &view) {
        QTest::qWait(1); // what has asked for another layout gets it
        seen.insert(name);
        flaws += flawsOf(name, view);
      });
    }
    QCoreApplication::removeTranslator(&words);
    speak("en");
    flaws.removeDuplicates();
    for (const QString &flaw : flaws)
      qWarning("%s", qPrintable(flaw));
    QCOMPARE(flaws.size(), 0);
    for (const char *view : {"first-run", "playing", "smallest", "large", "four-tracks", "train-running", "train-new",
                             "menu-instruments", "choice-of-grid", "recovery", "notices", "settings-keys"})
      QVERIFY2(seen.contains(view), view);
  }
};

LOOPWRIGHT_TEST(TestShellViews, QApplication)
#include "test_shell_views.moc"
