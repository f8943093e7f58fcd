// SPDX-License-Identifier: GPL-3.0-or-later
// How long a t-SNE map of many points takes, and how good it is; tests/bench/reference.py has the same points.
//   bench_tsne [POINTS [DIMS [THREADS [ITERATIONS]]]]
// Prints one line of JSON with the seconds, the divergence and the peak memory.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

#include "engine/numerics/tsne.h"
#include "tests/unit/analysis/golden_formula.h"

using namespace loopwright;

namespace {

std::vector<double> signedNumbers(const char *name, std::size_t count) {
  std::vector<double> values = golden::uniform(name, count);
  for (double &value : values)
    value = 2 * value - 1;
  return values;
}

/// 25 clusters, each a slab of eight dimensions in the space of all, with noise.
PointSet clusters(std::size_t count, int dims) {
  constexpr std::size_t kClusters = 25, kInner = 8;
  const auto width = static_cast<std::size_t>(dims);
  const auto within = signedNumbers("tsne.within", count * kInner);
  const auto directions = signedNumbers("tsne.directions", kInner * width);
  const auto centres = signedNumbers("tsne.centres", kClusters * width);
  const auto noise = signedNumbers("tsne.noise", count * width);
  PointSet points;
  points.dims = dims;
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t d = 0; d < width; ++d) {
      double value = centres[i % kClusters * width + d] + 0.3 * noise[i * width + d];
      for (std::size_t inner = 0; inner < kInner; ++inner)
        value += within[i * kInner + inner] * directions[inner * width + d];
      points.values.push_back(static_cast<float>(value));
    }
  return points;
}

} // namespace

int main(int argc, char **argv) {
  const auto argument = [&](int index, int otherwise) { return argc > index ? std::atoi(argv[index]) : otherwise; };
  const int count = argument(1, 5000), dims = argument(2, 512);
  if (count < 4 || dims < 1) {
    std::fprintf(stderr, "bench_tsne [POINTS [DIMS [THREADS [ITERATIONS]]]]\n");
    return 2;
  }
  const PointSet points = clusters(static_cast<std::size_t>(count), dims);
  TsneOptions options;
  options.threads = argument(3, 2);
  options.iterations = argument(4, 1000);
  NoProgress progress;
  const auto start = std::chrono::steady_clock::now();
  double mapping = 0;
  const auto observer = [&](const TsneStep &step) {
    if (step.iteration == 1)
      mapping = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  };
  const Result<TsneMap> map = tsne(points, options, observer, progress, {});
  if (!map) {
    std::fprintf(stderr, "%s\n", map.error().message().c_str());
    return 1;
  }
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("{\"job\": \"tsne\", \"points\": %zu, \"dim\": %d, \"iterations\": %d, \"seconds\": %.4f, "
              "\"before_first_step\": %.4f, \"divergence\": %.6f, \"threads\": %d, \"peak_mb\": %.0f}\n",
              points.count(), points.dims, map->iterations, seconds, mapping, map->divergence, options.threads,
              static_cast<double>(usage.ru_maxrss) / 1024);
  return 0;
}
