// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <unistd.h>

#include "engine/corpus/corpus.h"
#include "engine/corpus/roll_blob.h"

using namespace loopwright;

namespace {

/// A file of this process's own, in memory where the system has a place for that; gone at the end.
struct ScratchFile {
  std::filesystem::path path = (std::filesystem::is_directory("/dev/shm") ? std::filesystem::path("/dev/shm")
                                                                          : std::filesystem::temp_directory_path()) /
                               ("fuzz_corpus-" + std::to_string(::getpid()));
  ~ScratchFile() {
    std::error_code code;
    std::filesystem::remove(path, code);
  }
};

} // namespace

// The bytes as the packed roll of a song, and as a whole corpus file: everything in it is read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char *>(data), size);
  if (const auto roll = unpackRoll(bytes, 128, 57, "fuzz"))
    if (const auto again = unpackRoll(packRoll(*roll), 128, 57, "again"); !again || !(*again == *roll))
      std::abort();

  static const ScratchFile scratch;
  std::FILE *file = std::fopen(scratch.path.c_str(), "wb");
  if (file == nullptr || std::fwrite(data, 1, size, file) != size || std::fclose(file) != 0)
    std::abort();
  if (const auto corpus = Corpus::open(scratch.path)) {
    static_cast<void>(corpus->load({}));
    static_cast<void>(corpus->summary());
  }
  return 0;
}
