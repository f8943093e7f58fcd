// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <cstdio>
#include <ctime>
#include <unistd.h>

#include "app/session/starter_loops.h"
#include "engine/learning/loader/compute_environment.h"
#include "ui/language/languages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/system_scheme.h"
#include "ui/theme/theme.h"

namespace {

using namespace loopwright;

/// Milliseconds since this process began, to the clock tick (10 ms) that the system counts in.
double processAge() {
  QFile status(QStringLiteral("/proc/self/stat"));
  if (!status.open(QIODevice::ReadOnly))
    return 0;
  // The fields after the name, which is in parentheses and may hold spaces; the beginning is the 22nd of all.
  const QByteArray line = status.readAll();
  const double began =
      line.mid(line.lastIndexOf(')') + 2).split(' ').value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
  timespec now = {};
  clock_gettime(CLOCK_BOOTTIME, &now);
  return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - began) * 1000;
}

struct Arguments {
  QString file;
  bool empty = false;
  QString scheme;
  bool reportTimes = false;
};

Arguments parse(const QApplication &application) {
  QCommandLineParser parser;
  parser.setApplicationDescription(
      QCoreApplication::translate("Studio", "Loopwright: composes, trains and evaluates symbolic music loops"));
  parser.addHelpOption();
  parser.addVersionOption();
  parser.addPositionalArgument(
      "FILE", QCoreApplication::translate("Studio", "A project (.lwp) or a MIDI file (.mid) to open"), "[FILE]");
  QCommandLineOption empty("new", QCoreApplication::translate("Studio", "Start with an empty project"));
  QCommandLineOption scheme("scheme", QCoreApplication::translate("Studio", "Colours: system, light or dark"), "NAME");
  QCommandLineOption times("report-start", "Print when the first paint was done and when a key plays, then quit");
  times.setFlags(QCommandLineOption::HiddenFromHelp);
  parser.addOptions({empty, scheme, times});
  parser.process(application);
  return {parser.positionalArguments().value(0), parser.isSet(empty), parser.value(scheme), parser.isSet(times)};
}

/// The project file that was open last; empty: none, or another is wanted.
QString lastProject(const Arguments &arguments, const Settings &settings) {
  if (arguments.empty || !arguments.file.isEmpty())
    return {};
  for (const QString &file : settings.recentFiles())
    if (file.endsWith(QStringLiteral(".lwp")))
      return file;
  return {};
}

/// Opens it before the window is shown, if that does not take long.
void openFirst(ui::FileActions &files, const QString &file) {
  QEventLoop loop;
  QObject::connect(&files, &ui::FileActions::openEnded, &loop, &QEventLoop::quit);
  constexpr int kLongest = 150; // ms
  QTimer::singleShot(kLongest, &loop, &QEventLoop::quit);
  files.open(file);
  loop.exec();
}

} // namespace

int main(int argc, char **argv) {
  qputenv("JACK_NO_START_SERVER", "1"); // as quietenSoundLibraries() wants it, before there are threads
  learning::prepareComputing();
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("loopwright-studio"));
  QApplication::setApplicationDisplayName(QString());
  QApplication::setApplicationVersion(QStringLiteral(LOOPWRIGHT_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("org.loopwright.Studio"));
  Settings settings;
  ui::speak(settings.language());
  const Arguments arguments = parse(application);
  const bool firstRun = settings.firstRun();

  ui::Theme &theme = ui::Theme::instance();
  theme.setSystemDark(settings.systemDark());
  theme.setScheme(ui::schemeOf(arguments.scheme.isEmpty() ? settings.scheme() : arguments.scheme));
  QApplication::setWindowIcon(theme.icon(QStringLiteral("loopwright")));

  ui::MainWindow window(settings, ui::allPlaces());
  const QString last = lastProject(arguments, settings);
  window.openProject(std::make_unique<Project>(arguments.empty || !last.isEmpty() ? emptyProject() : starterProject()),
                     firstRun && arguments.file.isEmpty() && !arguments.empty);
  if (!last.isEmpty())
    openFirst(window.files(), last);
  window.showOnScreen();

  ui::SystemScheme system;
  QObject::connect(&system, &ui::SystemScheme::told, &window, [&](bool dark) {
    settings.setSystemDark(dark);
    theme.setSystemDark(dark);
  });
  QObject::connect(&window, &ui::MainWindow::painted, &window, [&] {
    if (arguments.reportTimes) {
      const double painted = processAge();
      QObject::connect(&window, &ui::MainWindow::ready, &window, [painted] {
        std::printf("first_paint_ms %.0f\nplayable_ms %.0f\n", painted, processAge());
        QApplication::quit();
      });
    }
    window.finishStart();
    if (!arguments.file.isEmpty())
      window.files().open(arguments.file);
    system.ask();
  });
  return QApplication::exec();
}
