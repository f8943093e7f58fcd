// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the studio again and again and prints how long it takes to its first paint and until a key plays.
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

int main(int argc, char **argv) {
  QCoreApplication application(argc, argv);
  const QString program = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(LOOPWRIGHT_STUDIO_PROGRAM);
  const int rounds = argc > 2 ? std::atoi(argv[2]) : 11;
  QTemporaryDir home;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  if (!environment.contains(QStringLiteral("DISPLAY")))
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  for (const char *variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"})
    environment.insert(QString::fromLatin1(variable), home.path());
  std::map<QByteArray, std::vector<double>> times;
  for (int round = 0; round < rounds; ++round) {
    QProcess studio;
    studio.setProcessEnvironment(environment);
    studio.start(program, {QStringLiteral("--report-start")});
    if (!studio.waitForFinished(60000) || studio.exitCode() != 0) {
      std::fprintf(stderr, "%s does not start: %s\n", qPrintable(program), studio.readAllStandardError().constData());
      return 1;
    }
    for (const QByteArray &line : studio.readAllStandardOutput().split('\n'))
      if (const auto words = line.split(' '); words.size() == 2)
        times[words[0]].push_back(words[1].toDouble());
  }
  for (auto &[name, values] : times) {
    std::sort(values.begin(), values.end());
    const auto at = [&values = values](double part) { return values[std::size_t(part * double(values.size() - 1))]; };
    std::printf("%-16s median %5.0f   quartiles %5.0f %5.0f   longest %5.0f   of %zu starts\n", name.constData(),
                at(.5), at(.25), at(.75), values.back(), values.size());
  }
  return 0;
}
