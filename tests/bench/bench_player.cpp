// SPDX-License-Identifier: GPL-3.0-or-later
// What the audio callback costs: bench_player [SECONDS [FRAMES_A_CALL]], by default 60 seconds in calls of 256 frames
// at 48 kHz, of a loop with all nine drums on every beat, hats and bass on sixteenths at 150 a minute, and of the same
// with 16 parts of it at once. Prints one JSON line each: CPU milliseconds for a second of sound, the longest
// call as a share of its time, the most voices, and the milliseconds that making the synthesizer took.
#include <QDebug>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "tests/unit/audio/example_scores.h"
#include "tests/unit/audio/live_core.h"

using namespace loopwright;

namespace {

/// Of this thread: on a busy machine, too, what a call costs.
double cpuMilliseconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

void measure(const char *name, const Score &score, int seconds, int framesACall) {
  constexpr int kRate = 48000;
  const double making = cpuMilliseconds();
  examples::LiveCore live(kRate, framesACall);
  const double madeIn = cpuMilliseconds() - making;
  live.use(playbackScheduleOf(score, 8 * examples::kBarTicks));
  live.send(PlayerCommand::Kind::play);
  double sum = 0;
  double longest = 0;
  int voices = 0;
  const int calls = seconds * kRate / framesACall;
  for (int i = 0; i < calls; ++i) {
    live.forget();
    const double begin = cpuMilliseconds();
    live.render(framesACall);
    const double took = cpuMilliseconds() - begin;
    sum += took;
    longest = std::max(longest, took);
    voices = std::max(voices, live.core.synth()->voices());
  }
  std::printf("{\"loop\": \"%s\", \"ms_a_second\": %.2f, \"longest_call_share\": %.3f, \"voices\": %d, "
              "\"synthesizer_ms\": %.0f}\n",
              name, sum / seconds, longest * kRate / framesACall / 1000, voices, madeIn);
}

} // namespace

int main(int argc, char **argv) {
  const int seconds = argc > 1 ? std::atoi(argv[1]) : 60;
  const int framesACall = argc > 2 ? std::atoi(argv[2]) : 256;
  if (seconds < 1 || framesACall < 1) {
    std::fprintf(stderr, "bench_player [SECONDS [FRAMES_A_CALL]]\n");
    return 2;
  }
  const Score dense = examples::busy();
  measure("dense", dense, seconds, framesACall);
  Score sixteen = dense;
  sixteen.parts.clear();
  for (int i = 0; i < kMostPlayedParts / 2; ++i)
    sixteen.parts.insert(sixteen.parts.end(), dense.parts.begin(), dense.parts.end());
  measure("sixteen parts", sixteen, seconds, framesACall);
  return 0;
}
