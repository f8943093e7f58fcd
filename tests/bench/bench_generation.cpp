// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window waits for new loops: from Generator::generate() to the candidate in the GUI thread's hands, with
// the starter bundle in memory. `bench_generation [RUNS]`
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include "app/generation/generator.h"
#include "engine/learning/loader/compute_environment.h"

using namespace loopwright;

namespace {

double quantile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

void print(const char *what, const std::vector<double> &milliseconds) {
  std::printf("%-34s median %7.1f ms   quartiles %.1f – %.1f   worst %.1f\n", what, quantile(milliseconds, 0.5),
              quantile(milliseconds, 0.25), quantile(milliseconds, 0.75), quantile(milliseconds, 1));
}

} // namespace

int main(int argc, char **argv) {
  learning::prepareComputing();
  QCoreApplication application(argc, argv);
  const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 15;
  Generator generator;
  QEventLoop loop;
  QElapsedTimer clock;
  double first = -1;
  std::function<void()> onFirst;
  const auto elapsed = [&clock] { return static_cast<double>(clock.nsecsElapsed()) / 1e6; };
  QObject::connect(&generator, &Generator::ready, &loop, &QEventLoop::quit);
  QObject::connect(&generator, &Generator::finished, &loop, &QEventLoop::quit);
  QObject::connect(&generator, &Generator::failed, &loop, [](int, const QString &sentence) {
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(1);
  });
  QObject::connect(&generator, &Generator::candidate, &loop, [&] {
    if (first >= 0)
      return;
    first = elapsed();
    if (onFirst)
      onFirst();
  });

  clock.start();
  generator.warmUp();
  loop.exec();
  std::printf("module and bundle loaded after %.1f ms\n", elapsed());
  std::vector<double> firsts, eights, cancels;
  for (int run = 0; run < runs; ++run) {
    GenerationRequest request;
    request.seed = static_cast<std::uint64_t>(run + 1);
    first = -1;
    onFirst = nullptr;
    clock.start();
    generator.generate(request);
    loop.exec();
    firsts.push_back(first);
    eights.push_back(elapsed());

    request.count = 400;
    first = -1;
    onFirst = [&] {
      clock.start();
      generator.cancel();
    };
    clock.start();
    generator.generate(request);
    loop.exec();
    cancels.push_back(elapsed());
  }
  print("first of eight candidates", firsts);
  print("eight candidates", eights);
  print("stopped after a cancel", cancels);
}
