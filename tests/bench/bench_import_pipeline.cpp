// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import_pipeline FOLDER...: files a second of reading and quantising every MIDI file, on one thread.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/midi/smf.h"
#include "engine/music/quantizer.h"

int main(int argc, char **argv) {
  using namespace loopwright;
  std::vector<std::filesystem::path> files;
  for (int i = 1; i < argc; ++i)
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[i])) {
      const std::string extension = entry.path().extension().string();
      if (extension == ".mid" || extension == ".MID" || extension == ".midi")
        files.push_back(entry.path());
    }
  std::sort(files.begin(), files.end());
  const PitchLayout &layout = PitchLayout::all().front();
  std::map<std::string, int> outcomes;
  long windows = 0;
  long filtered = 0;
  double slowest = 0;
  const auto begin = std::chrono::steady_clock::now();
  for (const auto &file : files) {
    const auto started = std::chrono::steady_clock::now();
    const auto content = midi::readSmfFile(file);
    if (!content) {
      ++outcomes["refused: " + content.error().what];
      continue;
    }
    for (const Score &score : content->scores) {
      const Quantization result = quantize(score, layout);
      ++outcomes[describe(result.problem)];
      if (result.problem != SongProblem::none)
        continue;
      const BitPlane &cells = result.song.roll.sounding;
      for (int bar = 0; bar + 8 <= result.song.bars; ++bar) {
        ++windows;
        const int first = bar * 16;
        if (cells.count(first, first + 128, 0, 9) >= 32 && cells.count(first, first + 128, 9, 57) >= 32)
          ++filtered;
      }
    }
    slowest = std::max(slowest, std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count());
  }
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  for (const auto &[outcome, count] : outcomes)
    std::printf("%6d  %s\n", count, outcome.c_str());
  std::printf(
      "%zu files, %.3f s, %.0f files/s, slowest %.1f ms; %ld windows of 8 bars, %ld with 32 drum and bass cells\n",
      files.size(), seconds, static_cast<double>(files.size()) / seconds, slowest * 1e3, windows, filtered);
  return 0;
}
