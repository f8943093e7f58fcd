// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <cstdio>

#include "app/session/starter_loops.h"
#include "engine/learning/loader/compute_environment.h"
#include "tests/tour/view_renderer.h"
#include "ui/language/languages.h"
#include "ui/theme/theme.h"

/// Draws every view and dialog of the studio, as at its first start, into PNG files. What the user has is not touched.
int main(int argc, char **argv) {
  using namespace loopwright;
  QTemporaryDir home;
  for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
    qputenv(variable, home.filePath(QLatin1String(variable)).toUtf8());
  learning::prepareComputing();
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("loopwright-studio"));
  QApplication::setApplicationDisplayName(QString());
  QApplication::setApplicationVersion(QStringLiteral(LOOPWRIGHT_VERSION));
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Draws every view and dialog of the studio, for people to look at"));
  parser.addHelpOption();
  const QCommandLineOption folder("render-views", "Where the PNG files go", "FOLDER");
  const QCommandLineOption scheme("scheme", "Colours: system, light or dark", "NAME");
  const QCommandLineOption language("language", "A language of translations/: de, fr, qps, …", "CODE");
  parser.addOptions({folder, scheme, language});
  parser.process(application);
  if (!parser.isSet(folder)) {
    std::fputs("studio_tour: say where the pictures go: --render-views FOLDER\n", stderr);
    return 2;
  }

  ui::Theme::instance().setScheme(ui::schemeOf(parser.value(scheme)));
  if (parser.isSet(language))
    ui::speak(parser.value(language));
  Settings settings;
  ui::MainWindow window(settings, ui::allPlaces());
  window.openProject(std::make_unique<Project>(starterProject()), true);
  QObject::connect(&window, &ui::MainWindow::painted, &window, [&] {
    window.finishStart();
    QMetaObject::invokeMethod(
        &window,
        [&] {
          const int pictures = ui::renderViews(window, parser.value(folder));
          QApplication::exit(pictures > 0 ? 0 : 1); // quit() would ask whether to save
        },
        Qt::QueuedConnection);
  });
  window.show();
  return QApplication::exec();
}
