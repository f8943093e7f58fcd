// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/midi/smf.h"

using namespace loopwright;

// Whatever can be read can be written, and what we write we read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const auto content = midi::readSmf(std::string_view(reinterpret_cast<const char *>(data), size));
  if (content)
    for (const auto &score : content->scores)
      if (!midi::readSmf(midi::writeSmf(score)))
        std::abort();
  return 0;
}
