// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the search for the nearest training loop: bench_novelty CORPUS [QUERIES [THREADS]]. The queries are loops of
// the corpus with a tenth of their cells dropped, drums and bass of two loops, held-out loops and noise, a quarter
// each.
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "engine/analysis/controls.h"
#include "engine/analysis/novelty.h"
#include "engine/base/random.h"
#include "engine/corpus/corpus.h"

using namespace loopwright;

namespace {

std::vector<Pianoroll> rollsOf(const WindowSet &windows) {
  std::vector<Pianoroll> rolls;
  for (std::size_t i = 0; i < windows.size(); ++i)
    rolls.push_back(windows.loop(i).roll);
  return rolls;
}

void dropCells(Pianoroll &loop, RandomStream &random) {
  for (int step = 0; step < loop.steps(); ++step)
    for (int column = 0; column < loop.columns(); ++column)
      if (random.uniform() < 0.1)
        loop.sounding.set(step, column, false);
}

} // namespace

int main(int argc, char **argv) {
  if (argc < 2) {
    std::fprintf(stderr, "bench_novelty CORPUS [QUERIES [THREADS]]\n");
    return 2;
  }
  const std::size_t quarter = static_cast<std::size_t>(argc > 2 ? std::atoi(argv[2]) : 1000) / 4;
  const int threads = argc > 3 ? std::atoi(argv[3]) : 2;
  const auto corpus = Corpus::open(argv[1]);
  if (!corpus)
    return 3;
  const auto training = corpus->load({Split::train, true});
  const auto heldOut = corpus->load({Split::test, true});
  if (!training || !heldOut || training->size() == 0 || heldOut->size() == 0)
    return 3;
  const PitchLayout layout = training->layout;
  const std::vector<Pianoroll> real = rollsOf(*training);
  const std::vector<Pianoroll> others = rollsOf(*heldOut);
  std::vector<Pianoroll> queries = makeControl(Control::resampled, real, others, layout, quarter, 1);
  RandomStream random(1, "drop");
  for (Pianoroll &loop : queries)
    dropCells(loop, random);
  for (const Control control : {Control::swapped, Control::heldOut, Control::noise}) {
    const std::vector<Pianoroll> more = makeControl(control, real, others, layout, quarter, 1);
    queries.insert(queries.end(), more.begin(), more.end());
  }
  const auto start = std::chrono::steady_clock::now();
  const NearestLoops nearest(real, layout);
  const auto packed = std::chrono::steady_clock::now();
  std::printf("{\"job\": \"novelty\", \"training\": %zu, \"threads\": %d, \"packing_seconds\": %.3f", real.size(),
              threads, std::chrono::duration<double>(packed - start).count());
  NoProgress progress;
  const char *names[] = {"dropped", "swapped", "held_out", "noise"};
  for (std::size_t part = 0; part < 4; ++part) {
    const auto begin = std::chrono::steady_clock::now();
    const std::vector<Pianoroll> some(queries.begin() + static_cast<std::ptrdiff_t>(part * quarter),
                                      queries.begin() + static_cast<std::ptrdiff_t>((part + 1) * quarter));
    const auto neighbours = nearest.nearest(some, threads, progress, {});
    if (!neighbours)
      return 1;
    double mean = 0;
    for (const Neighbour &neighbour : *neighbours)
      mean += neighbour.distance / static_cast<double>(quarter);
    std::printf(", \"%s\": {\"queries\": %zu, \"seconds\": %.3f, \"mean_distance\": %.4f}", names[part], quarter,
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(), mean);
  }
  std::printf("}\n");
  return 0;
}
