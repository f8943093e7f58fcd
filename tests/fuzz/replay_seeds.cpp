// SPDX-License-Identifier: GPL-3.0-or-later
// replay_seeds FOLDER: runs a fuzz target once on each file of the folder, for builds without libFuzzer.
#include <cstdint>
#include <cstdio>
#include <filesystem>

#include "engine/base/read_file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char **argv) {
  if (argc != 2)
    return 2;
  int seeds = 0;
  std::error_code code;
  for (const auto &entry : std::filesystem::directory_iterator(argv[1], code)) {
    const auto bytes = loopwright::readFile(entry.path());
    if (!bytes)
      return 3;
    std::printf("%s\n", entry.path().c_str());
    std::fflush(stdout); // the last name printed is the seed that did it
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes->data()), bytes->size());
    ++seeds;
  }
  return seeds > 0 ? 0 : 3;
}
