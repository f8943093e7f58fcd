// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/corpus/corpus.h"
#include "engine/corpus/roll_blob.h"
#include "tests/fuzz/scratch_file.h"

using namespace loopwright;

// The bytes as the packed roll of a song, and as a whole corpus file: everything in it is read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char *>(data), size);
  for (const RollPacking packing : {RollPacking::rows, RollPacking::planes})
    if (const auto roll = unpackRoll(bytes, 128, 57, packing, "fuzz"))
      if (const auto again = unpackRoll(packRoll(*roll), 128, 57, RollPacking::rows, "again");
          !again || !(*again == *roll))
        std::abort();

  static const ScratchFile scratch("fuzz_corpus");
  scratch.write(data, size);
  if (const auto corpus = Corpus::open(scratch.path())) {
    static_cast<void>(corpus->load({}));
    static_cast<void>(corpus->summary());
  }
  return 0;
}
