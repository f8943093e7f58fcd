// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of precision, recall, density, coverage: bench_prdc [POINTS [DIMS [THREADS [REPEATS]]]], by default 10,000
// points of 128 on 2 threads. Prints one JSON line like tests/bench/reference.py prdc: median seconds and quartiles.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

#include "engine/base/random.h"
#include "engine/numerics/prdc.h"

using namespace loopwright;

namespace {

PointSet normalPoints(const char *stream, std::size_t count, int dims) {
  RandomStream random(1, stream);
  PointSet points;
  points.dims = dims;
  points.values.resize(count * static_cast<std::size_t>(dims));
  for (float &value : points.values)
    value = static_cast<float>(random.normal());
  return points;
}

} // namespace

int main(int argc, char **argv) {
  const auto argument = [&](int index, int otherwise) { return argc > index ? std::atoi(argv[index]) : otherwise; };
  const int count = argument(1, 10000);
  const int dims = argument(2, 128);
  const int threads = argument(3, 2);
  const int repeats = argument(4, 7);
  if (count < 6 || dims < 1 || threads < 1 || repeats < 1) {
    std::fprintf(stderr, "bench_prdc [POINTS [DIMS [THREADS [REPEATS]]]]\n");
    return 2;
  }
  const PointSet real = normalPoints("real", static_cast<std::size_t>(count), dims);
  const PointSet fake = normalPoints("fake", static_cast<std::size_t>(count), dims);
  NoProgress progress;
  std::vector<double> seconds;
  for (int run = -1; run < repeats; ++run) { // the first one warms up
    const auto start = std::chrono::steady_clock::now();
    const Result<PrdcCounts> counts = prdc(real, fake, {5, threads}, progress, {});
    if (!counts)
      return 1;
    if (run >= 0)
      seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
  }
  std::sort(seconds.begin(), seconds.end());
  const auto at = [&](double share) {
    return seconds[static_cast<std::size_t>(share * static_cast<double>(repeats - 1) + 0.5)];
  };
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf(
      "{\"job\": \"prdc\", \"points\": %d, \"dim\": %d, \"k\": 5, \"seconds\": %.4f, \"quartiles\": [%.4f, %.4f], "
      "\"threads\": %d, \"peak_mb\": %.0f}\n",
      count, dims, at(0.5), at(0.25), at(0.75), threads, static_cast<double>(usage.ru_maxrss) / 1024);
  return 0;
}
